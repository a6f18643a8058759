"""Brackets that never close, and sentences that stop in mid-air."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import PROSE, Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard

_DANGLING = re.compile(
    r"(?<=[a-z] )(?:the|a|an|and|or|but|because|my|your|our|their|its|although|whereas|unless|every|(?:now that|because|although|whereas|and so|so that|even though) (?:it|he|she|they|we|I))[.!](?=\s|$)"
    r"|(?:^|(?<=[.!?] ))The (?:reason|answer|problem|question|point|truth|trouble)(?: [\w’'-]{1,14}){0,4} (?:is|was)\.(?=\s|$)"
)
# A small word that is not there: “if you want know”, “it was of the best”, “since was nine”, “the but”.
_MISSING = re.compile(
    r"\b(?:wants?|wanted|hoped|decided|refused|trying|unable|managed|going|ought|learned) (?:be|know|go|see|have|get|make|do|say|tell|find|leave|buy|become|understand|stay|live|speak)\b(?! (?:and|or))"
    r"|\b[Ii]t (?:is|was) of the (?:best|worst|finest|greatest|few|most [a-z]{3,12})(?! of)\b"
    r"|\bsince was (?:a |an |about |only )?[a-z]{3,12}\b"
    r"|\b(?:he|she|we|they|I) (?:had|has|have) to such an? [a-z]{3,12}\b"
    r"|(?<![-’'])\b(?:the|an) (?:and|but|of|is|was|because|with|from|were|are|has|had)\b(?![-’'])"
    r"|\b(?:didn[’']t|doesn[’']t|don[’']t|couldn[’']t|wouldn[’']t|can[’']t|won[’']t|cannot|should|would|could) (?:went|made|took|knew|saw|came|gave|thought|felt|kept|has|was|did|goes|makes|takes|says)\b"
)
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
        apart = [(mark.start, mark.end) for mark in block.marks] + list(block.quotations)
        for found in _MISSING.finditer(block.text):
            if not any(a <= found.start() < b for a, b in apart):
                yield _flag(
                    start + found.start(), start + found.end(), "Is a small word missing here, or one too many?"
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
