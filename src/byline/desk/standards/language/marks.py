"""Brackets that never close, and sentences that stop in mid-air."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import PROSE, Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard

_DANGLING = re.compile(r"(?<=[a-z] )(?:the|a|an|and|or|but|because|my|your|our)[.!](?=\s|$)")
_ODD = re.compile(r"(?<=\w) [,;](?= ?\w)|,,|(?<!\.)\.\.(?!\.)|;;|,\.(?!\w)|\?\.(?=\s|$)|(?<=[a-z]{3}),(?=[A-Za-z]{3})")


@standard(
    "language.broken-off",
    title="A bracket that never closes, a sentence in mid-air",
    what="An opening bracket without its end, a sentence that ends in “the.” or “and.”, two stops where one is meant.",
    why="Something was cut and a piece of it stayed behind.",
    source="Every proof-reader’s second pass; BS 5261 (proof correction)",
    severity="asks",
    scope="block",
    passing="She waited (it was raining) and then … left.",
    failing="She waited (it was raining, and then she left for the.",
)
def broken_off(document: Document, context: Context) -> Iterator[Flag]:
    """Each place."""
    for start, block in document.placed():
        if block.kind not in (*PROSE, "standfirst", "bio", "outro"):
            continue
        for found in _DANGLING.finditer(block.text):
            yield _flag(
                start + found.start(), start + found.end(), "The sentence stops in mid-air here. Is something missing?"
            )
        for found in _ODD.finditer(block.text):
            if not block.marked("code"):
                yield _flag(
                    start + found.start(), start + found.end(), "Something is odd about these stops. Was a word cut?"
                )
        opened = _unclosed(block.text)
        if opened is not None:
            yield _flag(start + opened, start + min(len(block.text), opened + 40), "This bracket is never closed.")


def _unclosed(text: str) -> int | None:
    depth: list[int] = []
    for at, letter in enumerate(text):
        if letter == "(":
            depth.append(at)
        elif letter == ")" and depth:
            depth.pop()
    return (
        depth[-1]
        if depth and not re.match(r"\([:;]", text[depth[-1] :]) and text[depth[-1] - 1 : depth[-1]] not in ":;"
        else None
    )


def _flag(start: int, end: int, message: str) -> Flag:
    return Flag((Span(start, end),), message, confidence=0.7)
