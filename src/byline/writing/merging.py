"""Two people changed one text: what each of them did, together."""

from typing import Any

from wagtail.models import Revision

from byline.manuscripts.redline import Redline, between

from .drafts import Draft, mark_of, words_in
from .seats import Seat

Raw = dict[str, Any]


def merged(seat: Seat, mark: str, hers: list[Raw], now: Draft) -> tuple[list[Raw], Redline, bool]:
    """Her text with the other's changes set in where they fit, those changes, and whether any could be set in.

    Without the text that both began with (it was saved over since) her text stands alone, with what it would change in
    the draft as it is.
    """
    base = _base(seat, mark)
    if base is None:
        return hers, between(now.body, hers), False
    theirs = between(base, now.body)
    both = between(hers, now.body)
    fitting = set(theirs.changes).intersection(both.changes)
    return both.mixed(fitting), theirs, True


def _base(seat: Seat, mark: str) -> list[Raw] | None:
    number = mark.partition("-")[0]
    if not number.isdigit():
        return None
    revision = Revision.page_revisions.filter(pk=int(number), object_id=str(seat.piece.pk)).first()
    if revision is None or mark_of(revision) != mark:
        return None
    return words_in(revision)[1]
