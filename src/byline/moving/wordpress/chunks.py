"""Cut an export into its records without reading it whole: one damaged record cannot spoil the next.

The file is never handed to an XML parser as one document. Whatever stands before the first record (a DOCTYPE with
entities of its own, say) is looked at as text and never interpreted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

STEP = 256 * 1024
RECORD_MOST = 32 * 1024 * 1024
BETWEEN_MOST = 64 * 1024

_OPENING = re.compile(rb"<(item|wp:author|wp:category|wp:tag|wp:term)(?=[\s>])[^<>]*>")
_SPLIT_OPENING = 200  # an opening tag that lies across two steps is no longer than this
_NEXT_RECORD = re.compile(rb"<item>\s*<title")


@dataclass(frozen=True, slots=True)
class Chunk:
    """One record's bytes and where they stand. `problem` is empty, "cut off" or "too large"; `name` is empty between records."""

    name: str
    offset: int
    data: bytes
    problem: str = ""


class _Window:
    """The part of the file that is being looked at."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.data = b""
        self.offset = 0

    def more(self) -> bool:
        self._file.seek(self.offset + len(self.data))  # others may read the same file in between
        step = self._file.read(STEP)
        self.data += step
        return bool(step)

    def drop(self, count: int) -> bytes:
        dropped, self.data = self.data[:count], self.data[count:]
        self.offset += len(dropped)
        return dropped


def chunks(file: BinaryIO) -> Iterator[Chunk]:
    """Every record in the order of the file, and what stands between them."""
    window = _Window(file)
    while True:
        opening = _OPENING.search(window.data)
        if opening:
            yield from _between(window, opening.start())
            yield _record(window, opening[1].decode(), opening.end() - opening.start())
        elif not window.more():
            yield from _between(window, len(window.data))
            return
        elif len(window.data) > BETWEEN_MOST + STEP:
            yield from _between(window, len(window.data) - STEP - _SPLIT_OPENING)


def _between(window: _Window, count: int) -> Iterator[Chunk]:
    if count > 0:
        offset = window.offset
        text = window.drop(count)
        if text.strip():
            yield Chunk("", offset, text[:BETWEEN_MOST])


def _record(window: _Window, name: str, position: int) -> Chunk:
    """The record the window begins with. Text marked as CDATA may hold anything, even what looks like an end."""
    offset = window.offset
    ends = re.compile(rb"<!\[CDATA\[|</%s\s*>" % name.encode())
    in_text = False
    while True:
        if in_text:
            end = window.data.find(b"]]>", position)
            damaged = _NEXT_RECORD.search(window.data, position, end if end >= 0 else len(window.data))
            if damaged:
                return Chunk(name, offset, window.drop(damaged.start()), "cut off")
            if end >= 0:
                position, in_text = end + 3, False
                continue
        elif found := ends.search(window.data, position):
            if found[0].startswith(b"</"):
                return Chunk(name, offset, window.drop(found.end()))
            position, in_text = found.end(), True
            continue
        position = max(position, len(window.data) - _SPLIT_OPENING)
        if len(window.data) > RECORD_MOST:
            return _too_large(window, name, offset)
        if not window.more():
            return Chunk(name, offset, window.drop(len(window.data)), "cut off")


def _too_large(window: _Window, name: str, offset: int) -> Chunk:
    """Give up on a record that would fill the memory; go on with the next."""
    beginning = window.drop(STEP)
    while not (found := _NEXT_RECORD.search(window.data)):
        window.drop(max(0, len(window.data) - _SPLIT_OPENING))
        if not window.more():
            window.drop(len(window.data))
            return Chunk(name, offset, beginning, "too large")
    window.drop(found.start())
    return Chunk(name, offset, beginning, "too large")
