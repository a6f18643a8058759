"""Filling a magazine with many pieces."""

from collections.abc import Callable
from itertools import islice

from django.db import transaction
from django.db.models import F
from wagtail.models import Page

from byline.kit.rows import keep_counting
from byline.posts.calendar import recount_all
from byline.posts.indexing import KIND, PERSON, people
from byline.posts.models import PostByline, PostTopic, RelatedPost
from byline.press.actions import reprint_everything
from byline.publication.actions import found_magazine
from byline.search.actions import batches, pour

from . import pieces
from .prose import Prose
from .shelves import Shelves

BATCH = 2000


def add_posts(number: int, *, seed: int = 1, report: Callable[[int], None] = lambda done: None) -> None:
    """Add many generated pieces, with writers, topics and columns, to the magazine and to its search index.

    They have no revisions and are not in Wagtail's own index of the editor's rooms.
    """
    front = found_magazine()
    prose = Prose(seed, names=max(500, number // 5))
    with transaction.atomic(), pour() as into:
        shelves = Shelves(prose, number)
        made = pieces.make(front, prose, shelves, number)
        kept: list[pieces.Piece] = []
        while batch := list(islice(made, BATCH)):
            pieces.put_in(front, batch)
            into(KIND, pieces.entries(batch, shelves))
            kept += batch
            report(len(kept))
        pieces.relate(kept)
        Page.objects.filter(pk=front.pk).update(numchild=F("numchild") + number)
        keep_counting(Page, PostByline, PostTopic, RelatedPost)
        for keys in batches(shelves.people.names, BATCH):
            into(PERSON, people(keys))
        recount_all()
        reprint_everything()
