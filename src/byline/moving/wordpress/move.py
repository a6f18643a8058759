"""One import under way: what every step of it needs to know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from byline.moving.ledger import Ledger, RoughCopy
from byline.moving.shelf import Shelf

from .export import Export
from .index import Index
from .options import Options
from .records import Site

REMEMBERED = 5000


@dataclass(frozen=True)
class Move:
    """The open export, its index, the book it is written into and the shelf of its files.

    `here` is the ledger of what moved in before, which a rehearsal, too, looks into; `had_any` says whether it held anything.
    """

    export: Export
    index: Index
    book: Ledger | RoughCopy
    shelf: Shelf
    options: Options
    site: Site
    here: Ledger
    had_any: bool
    _known: dict[tuple[str, str], int] = field(default_factory=dict)

    @property
    def is_rehearsal(self) -> bool:
        return isinstance(self.book, RoughCopy)

    def once(self, kind: str, key: str, make: Callable[[], int]) -> int:
        """The number of something that many pieces share, looked up once; no more than can be remembered cheaply."""
        if (kind, key) not in self._known:
            if len(self._known) > REMEMBERED:
                self._known.clear()
            self._known[kind, key] = make()
        return self._known[kind, key]
