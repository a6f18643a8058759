"""The export as a whole: one file or several, read record by record, any record again by its place."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from .chunks import Chunk, chunks
from .reading import read_author, read_item, read_site, read_term, site_of
from .records import Author, Item, Site, Term
from .xml import decoded, element

_ENCODING = re.compile(rb"""<\?xml[^>]*encoding=["']([\w.-]+)["']""")
_WIDE = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


class NoExport(Exception):
    """The file is no WordPress export; the message says what it seems to be."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands, and whether it was cut off there."""

    file: int
    offset: int
    size: int
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A record of which nothing could be read."""

    name: str
    problem: str


Record = Item | Author | Term | Unreadable


class Export:
    """An open export. A context manager; `site` is complete once `records` has been walked through."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._files = [_opened(path) for path in paths]
        self._encodings = [_encoding(file) for file in self._files]
        self._said: dict[str, str | bool] = {}

    def __enter__(self) -> Export:
        return self

    def __exit__(self, *_: object) -> None:
        for file in self._files:
            file.close()

    @property
    def site(self) -> Site:
        return site_of(self._said)

    def records(self) -> Iterator[tuple[Record, Place]]:
        """Every record in order. Raises NoExport when there is nothing of WordPress in it."""
        for number, file in enumerate(self._files):
            file.seek(0)
            for chunk in chunks(file):
                if chunk.name:
                    yield self._record(chunk, number), Place(number, chunk.offset, len(chunk.data), chunk.problem)
                else:
                    self._hear(chunk, number)
        if not self._said.get("version") and not self._said.get("link") and not self._said.get("title"):
            raise NoExport

    def item(self, place: Place) -> Item | Unreadable:
        """The item that stands here."""
        file = self._files[place.file]
        file.seek(place.offset)
        found = self._record(Chunk("item", place.offset, file.read(place.size), place.problem), place.file)
        return found if isinstance(found, Item) else Unreadable("item", "unreadable")

    def _hear(self, chunk: Chunk, number: int) -> None:
        text, _ = decoded(chunk.data, self._encodings[number])
        for name, value in read_site(text).items():
            self._said.setdefault(name, value)

    def _record(self, chunk: Chunk, number: int) -> Record:
        if chunk.problem == "too large":
            return Unreadable(chunk.name, chunk.problem)
        found, damage = element(chunk.data, self._encodings[number])
        if found is None:
            return Unreadable(chunk.name, chunk.problem or damage)
        if chunk.name == "item":
            item = read_item(found, chunk.problem or damage)
            says_nothing = chunk.problem and not (item.title or item.content)
            return Unreadable(chunk.name, chunk.problem) if says_nothing else item
        return read_author(found) if chunk.name == "wp:author" else read_term(found)


def _opened(path: Path) -> BinaryIO:
    """The file; one in wide characters is rewritten as UTF-8 first, so that its marks can be found."""
    file = path.open("rb")
    wide = _WIDE.get(file.read(2))
    file.seek(0)
    if not wide:
        return file
    narrow = tempfile.TemporaryFile()  # noqa: SIM115  closed with the export
    with file, path.open(encoding=wide, errors="replace", newline="") as text:
        while step := text.read(1 << 18):
            narrow.write(step.encode())
    return narrow


def _encoding(file: BinaryIO) -> str:
    file.seek(0)
    said = _ENCODING.search(file.read(400))
    name = said[1].decode().lower() if said else "utf-8"
    return "utf-8" if name in {"utf-8", "utf8", "us-ascii", "ascii"} or name.startswith(("utf-16", "ucs")) else name
