"""The words of an answer, marked where they were found. Plain text in pieces: whoever shows it escapes and marks it."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .words import fold, plain, stem

SNIPPET = 230
ELLIPSIS = "…"


class Piece(NamedTuple):
    """Some letters of a text, and whether they are what was looked for."""

    text: str
    is_hit: bool


class Marker:
    """Finds words by their stems. Made once for an answer and used on each of its texts."""

    def __init__(self, words: Iterable[str]) -> None:
        self.stems = {stem(word) for word in words}
        starts = sorted({_start(one) for one in self.stems}, reverse=True)
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(starts)})\w*(?:['’]\w+)*") if starts else None

    def hits(self, text: str) -> list[tuple[int, int, str]]:
        """Where the words stand in `text`: start, end, stem."""
        if self._pattern is None:
            return []
        found = ((hit.start(), hit.end(), stem(fold(hit.group()))) for hit in self._pattern.finditer(plain(text)))
        return [hit for hit in found if hit[2] in self.stems]

    def mark(self, text: str) -> list[Piece]:
        """The whole of `text` in pieces."""
        return list(_pieces(text, 0, len(text), self.hits(text)))

    def snippet(self, text: str, instead: str = "") -> list[Piece]:
        """The part of `text` with the most of the words, in pieces; `instead`, or the beginning, where none stands."""
        hits = self.hits(text)
        if not hits and instead:
            return self.mark(instead)
        start, end = _window(text, hits)
        pieces = list(_pieces(text, start, end, hits))
        before = [Piece(ELLIPSIS, False)] if start > 0 else []
        return [*before, *pieces, *([Piece(ELLIPSIS, False)] if end < len(text) else [])]


def _start(stemmed: str) -> str:
    """Letters with which every word of a stem begins: marri begins neither marry nor marriage, marr does."""
    return stemmed[:-1] if len(stemmed) > 3 and stemmed[-1] in "iey" else stemmed


def _window(text: str, hits: list[tuple[int, int, str]]) -> tuple[int, int]:
    """The stretch of about SNIPPET letters that has the most different words, from word to word."""
    if not hits:
        return 0, _word_end(text, SNIPPET)
    best = max(hits[:200], key=lambda hit: (len({other[2] for other in _within(hits, hit[0])}), -hit[0]))
    start = _word_start(text, max(0, best[0] - SNIPPET // 4))
    return start, _word_end(text, start + SNIPPET)


def _within(hits: list[tuple[int, int, str]], start: int) -> Iterator[tuple[int, int, str]]:
    return (hit for hit in hits if start <= hit[0] < start + SNIPPET * 3 // 4)


def _word_start(text: str, at: int) -> int:
    if at == 0:
        return 0
    return text.find(" ", at) + 1 if text.find(" ", at, at + 40) >= 0 else at


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", max(0, at - 40), at)
    return space if space > 0 else at


def _pieces(text: str, start: int, end: int, hits: list[tuple[int, int, str]]) -> Iterator[Piece]:
    at = start
    for first, last, _ in hits:
        if first < at or last > end:
            continue
        if first > at:
            yield Piece(text[at:first], False)
        yield Piece(text[first:last], True)
        at = last
    if at < end:
        yield Piece(text[at:end], False)
