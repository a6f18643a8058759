"""Filling an empty magazine with the demo."""

from django.db import transaction

from byline.contributors.models import Contributor
from byline.posts import gate
from byline.posts.following import held_back
from byline.publication.actions import found_magazine

from .desk import add_people_file, clear_the_op_ed
from .people import add_contributors, add_shelves, add_standing_pages, name_magazine
from .pieces import add_pieces
from .pitching import add_pitches


@transaction.atomic
def fill_magazine() -> bool:
    """Fill the magazine with the demo's people and pieces; False when somebody already writes for it."""
    front = found_magazine()
    if Contributor.objects.exists():
        return False
    with held_back():
        add_contributors()
        add_shelves()
        name_magazine()
        add_standing_pages(front)
        add_people_file()
        with gate.passage(moving_in=True):  # the desk has been through with these
            add_pieces(front)
        clear_the_op_ed()
        add_pitches()
    return True
