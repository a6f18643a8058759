"""After a change in the people file."""

from typing import Any

from wagtail.log_actions import log
from wagtail.models import Page

from .. import changes, queries
from ..models import Dossier


def tell_changes(dossier: Dossier, *, by: Any) -> list[Page]:
    """Something that boxes show has changed: the pieces that use it are told to follow. Returns those pieces."""
    pages = list(queries.pages_using(dossier).distinct())
    log(instance=dossier, action="byline.correct_dossier", user=by, data={"pages": [page.pk for page in pages]})
    changes.tell([page.pk for page in pages])
    return pages
