"""The draft of a piece as it stands now: its words, and a mark by which one notices that somebody changed it."""

import json
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Revision

from byline.posts.models import Post

from .seats import Seat, SeatClosed

Raw = dict[str, Any]


@dataclass(frozen=True)
class Draft:
    """A piece as in its latest revision. `mark` is another one after every save, whoever saves."""

    piece: Post
    revision: Revision | None

    @property
    def title(self) -> str:
        return self.piece.title

    @property
    def body(self) -> list[Raw]:
        return list(self.piece.body.raw_data)

    @property
    def mark(self) -> str:
        return mark_of(self.revision) if self.revision else "0"

    def as_object(self) -> Post:
        """The piece of the latest revision with everything that hangs on it, to be saved anew."""
        return self.revision.as_object() if self.revision else self.piece

    @property
    def saved_at(self) -> datetime | None:
        return self.revision.created_at if self.revision else None

    def with_text(self, title: str, body: list[Raw]) -> "Draft":
        """The same draft with other words, not saved."""
        piece = copy(self.piece)
        piece.title = title
        piece.body = piece.body.stream_block.to_python(body)
        return replace(self, piece=piece)


def mark_of(revision: Revision) -> str:
    """Which save it was: a revision may be saved over."""
    return f"{revision.pk}-{int(revision.created_at.timestamp() * 1_000_000):x}"


def draft_of(seat: Seat) -> Draft:
    """The draft in hand. Raises SeatClosed when the editor has taken the piece away."""
    piece = Post.objects.filter(pk=seat.piece.pk).first()
    if piece is None:
        raise SeatClosed(_("The editor has removed this piece. Write to the magazine if you did not expect that."))
    return draft_of_piece(piece)


def draft_of_piece(piece: Post) -> Draft:
    """The draft in hand of a piece that is there."""
    latest = piece.get_latest_revision()
    return Draft(piece, latest).with_text(*words_in(latest)) if latest else Draft(piece, None)


def words_in(revision: Revision) -> tuple[str, list[Raw]]:
    """Title and blocks of a revision, read off as they are kept: as an object it would ask for each comment apart."""
    return str(revision.content["title"]), list(json.loads(revision.content["body"]))
