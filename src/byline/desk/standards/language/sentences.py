"""Sentences that are too long to carry."""

from __future__ import annotations

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import PROSE, Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard

LONGEST = 90  # words


@standard(
    "language.long-sentence",
    title="A sentence too long to carry",
    what=f"A sentence of more than {LONGEST} words that is no list.",
    why="A reader must hold the beginning until the end comes. Past a certain length most go back, and some go away.",
    source="Plain English Campaign; Guardian style guide, “sentences”",
    severity="suggests",
    scope="block",
    passing="It rained. Then it rained again, and we went in.",
    failing="It rained " + "and then it rained " * 24 + "and stopped.",
)
def long_sentence(document: Document, context: Context) -> Iterator[Flag]:
    """Each of them."""
    for start, block in document.placed():
        if block.kind not in PROSE:
            continue
        for sentence in block.sentences:
            count = len(sentence.text.split())
            if count > LONGEST and sentence.text.count(";") < 3 and sentence.text.count(",") < count / 5:
                yield Flag(
                    (Span(start + sentence.start, start + sentence.end),),
                    f"This sentence has {count} words. Could it be two, or three?",
                    ("End it where the first thought ends.",),
                    confidence=0.6,
                )
