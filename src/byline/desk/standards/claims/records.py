"""Records: the most expensive ever made, the oldest in the country, never before in history."""

from __future__ import annotations

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import plain, words
from byline.desk.registry import standard

from .sources import blocks_with_claims, has_link, is_supposed, quoted, sourced


@standard(
    "claims.record",
    title="A record without a source",
    what="Something that is measured and is said to be the most, the first or the only of its kind, and does not say who measured.",
    why="Records are often wrong, and somebody always knows. What is only taste (the loveliest song) is left alone.",
    source="BBC Editorial Guidelines, section 3 (accuracy); Guardian style guide, “first”",
    severity="asks",
    scope="block",
    passing="The Harbour Office measured it in 2019: the longest pier in the country. It is the loveliest place I know.",
    failing="It is the longest pier in the world, and nobody has ever painted it.",
)
def record(document: Document, context: Context) -> Iterator[Flag]:
    """Each record that nobody is said to have measured."""
    lists = words("records")
    for start, block in blocks_with_claims(document):
        for number, sentence in enumerate(block.sentences):
            text = plain(sentence.text)
            found = lists["records"].within(text)
            if not found or quoted(block, sentence.start + found.start, sentence.start + found.end):
                continue
            if (
                lists["opinion"].within(text[found.start : found.end + 30])
                or block.kind == "standfirst"
                or is_supposed(text)
                or has_link(block, number)
                or sourced(block, number)
            ):
                continue
            yield Flag(
                (Span(start + sentence.start + found.start, start + sentence.start + found.end),),
                "This is a record. Who keeps the count? With a source it stands; without one, “among the…” is safer.",
                ("Say who measured it and when.", "“one of the…”"),
                confidence=0.7,
            )
