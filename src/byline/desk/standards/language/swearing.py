"""Swearing, where the house does without."""

from __future__ import annotations

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import plain, words
from byline.desk.registry import standard

_HEADS = ("title", "standfirst")


@standard(
    "language.swearing",
    title="Swearing, where the house does without",
    what="Strong words in the title or standfirst, which stand in subject lines, feeds and search results; and in the text where the house has said so, outside quotations.",
    why="It is the house’s choice, and mail filters have one of their own.",
    source="The magazine’s house style (`swearing`); Ofcom, attitudes to potentially offensive language",
    severity="asks",
    scope="block",
    passing="It was a damned nuisance.\n\n“Fuck,” said the bishop, and dropped the font.",
    failing="---\ntitle: What the fuck is a font?\n---\n\nIt holds water.",
)
def swearing(document: Document, context: Context) -> Iterator[Flag]:
    """Each strong word; milder ones only in the title."""
    house = context.house.get("swearing", "").lower()
    strict = bool(house) and house not in ("yes", "allowed", "any", "fine")
    lists = words("swearing")
    for start, block in document.placed():
        head = block.kind in _HEADS
        if not (head or strict) or block.kind in ("quote", "code"):
            continue
        for hit in lists["strong"].find(plain(block.text)):
            if head or not any(a <= hit.start and hit.end <= b for a, b in block.quotations):
                yield Flag(
                    (Span(start + hit.start, start + hit.end),),
                    "Strong language in a title goes out in subject lines and feeds."
                    if head
                    else "The house does without this word, outside quotations that need it.",
                    ("Say it another way, or in a quotation.",),
                    confidence=0.9,
                )
