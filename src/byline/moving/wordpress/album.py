"""What an item's surroundings know about its pictures."""

from __future__ import annotations

import re

from byline.manuscripts.clean import plain, rich
from byline.manuscripts.parts import Picture
from byline.moving.addresses import old_path
from byline.moving.shelf import Described

from .index import Index, original_key

_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg|heic)(?:$|\?)", re.I)
_COLUMNS = "SELECT url, alt, caption FROM attachment WHERE"


class Album:
    """The pictures of one item, looked up in the index."""

    def __init__(self, index: Index, number: str) -> None:
        self._index, self._number = index, number

    def picture(self, number: str) -> Picture | None:
        found = self._index.db.execute(f"{_COLUMNS} number = ?", (number,)).fetchone()
        return _picture(*found) if found else None

    def attached(self) -> list[Picture]:
        order = "ORDER BY place, CAST(number AS INTEGER)"
        rows = self._index.db.execute(f"{_COLUMNS} parent = ? {order}", (self._number,)).fetchall()
        return [_picture(*row) for row in rows if _PICTURE.search(row[0])]

    def is_picture_page(self, address: str) -> bool:
        path = old_path(address)
        return bool(path) and self._index.is_attachment_page(path)


def _picture(url: str, alt: str, caption: str) -> Picture:
    return Picture(url, alt, plain(rich(caption)))


def describe(index: Index, address: str) -> Described:
    """What the export says about the picture at this address."""
    found = index.db.execute("SELECT title, alt FROM attachment WHERE key = ?", (original_key(address),)).fetchone()
    return Described(*found) if found else Described()
