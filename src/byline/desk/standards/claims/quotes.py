"""Quotations from nobody in particular."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Block, Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import plain, words
from byline.desk.registry import standard

from .sources import blocks_with_claims

_THIRD = re.compile(r"\b(?:he|she|him|her|his|hers|they|them|their|we|us|it's|it is|they're|he's|she's)\b")
_PERSON = re.compile(r"\b(?:he|she|him|her|his|they|them|their|he's|she's|they're)\b")
_NAME = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|[a-z,] [A-Z][a-z]{2,20})\b")
_STOP = re.compile(r"[.!?](?:\s|$)|[\"“”]")
SHORTEST = 6  # words


@standard(
    "claims.unnamed-speaker",
    title="A quotation from nobody in particular",
    what="Words in quotation marks about somebody, from “one of them”, “a critic” or “a source”, with no name and no reason why there is none.",
    why="An unnamed voice can say anything. Readers trust it more when they know who speaks, or at least why they may not know.",
    source="NUJ Code of Conduct, points 2 and 7; Reuters Handbook of Journalism, anonymous sources",
    severity="asks",
    scope="block",
    passing="“She has never once been late for it,” said Ellis Orme, who keeps the door.",
    failing="“He has never once been on time for anything,” one of the staff told me.",
)
def unnamed_speaker(document: Document, context: Context) -> Iterator[Flag]:
    """Each quotation whose speaker a reader cannot know."""
    for start, block in blocks_with_claims(document):
        for a, b in block.quotations:
            said = block.text[a:b]
            if len(said.split()) >= SHORTEST and not said.rstrip("\"'”’").endswith("?") and _from_nobody(block, a, b):
                yield Flag(
                    (Span(start + a, start + b),),
                    "Who says this? Give the name, or tell the reader why this person is not named and how you know them.",
                    ("Name the speaker.", "Say why there is no name, and what the speaker is in a position to know."),
                    confidence=0.7,
                )


def _from_nobody(block: Block, start: int, end: int) -> bool:
    """Whether the words right before or after the quotation name nobody as its speaker."""
    lists = words("quotes")
    text = plain(block.text)
    before = text[max(0, start - 130) : start]
    opening = re.split(r"[.!?]\s", before)[-1]
    after = _STOP.split(text[end : end + 110], maxsplit=1)[0]
    if lists["famous"].within(opening) or _has_no_face(opening) or _has_no_face(after):
        return True
    if (lists["hidden"].within(opening) or lists["hidden"].within(after)) and not (
        lists["exempt"].within(opening) or lists["exempt"].within(after)
    ):
        return True
    if not (_THIRD.search(text[start:end]) or _NAME.search(block.text[start + 1 : end])):
        return False
    if lists["exempt"].within(opening) or lists["exempt"].within(after):
        return False
    if lists["nobody"].within(opening) or lists["nobody"].within(after):
        return True
    if _PERSON.search(text[start:end]) and (lists["anybody"].within(opening) or lists["anybody"].within(after)):
        return True
    return bool(lists["met"].within(before) and lists["tag"].within(after) and not lists["exempt"].within(before))


def _has_no_face(text: str) -> bool:
    """Whether the words are said to come from a crowd, a place or “some philosopher”: nobody whom one could ask."""
    lists = words("quotes")
    return bool(lists["voice"].within(text)) and not lists["exempt"].within(text)
