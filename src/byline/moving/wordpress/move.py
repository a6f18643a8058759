"""One import under way: what every step of it needs to know."""

from __future__ import annotations

from dataclasses import dataclass

from byline.moving.ledger import Ledger, RoughCopy
from byline.moving.shelf import Shelf

from .export import Export
from .index import Index
from .options import Options
from .records import Site


@dataclass(frozen=True)
class Move:
    """The open export, its index, the book it is written into and the shelf of its files."""

    export: Export
    index: Index
    book: Ledger | RoughCopy
    shelf: Shelf
    options: Options
    site: Site

    @property
    def is_rehearsal(self) -> bool:
        return isinstance(self.book, RoughCopy)
