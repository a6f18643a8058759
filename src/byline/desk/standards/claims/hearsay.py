"""What comes from hearsay: “I’m assured”, “word is”, somebody who told somebody."""

from __future__ import annotations

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import plain, words
from byline.desk.registry import standard

from .sources import blocks_with_claims, has_link, is_supposed, quoted


@standard(
    "claims.hearsay",
    title="Something told at second hand by nobody who is named",
    what="A statement that rests on “I am assured”, “those in the know”, “word is”, or on somebody who told somebody.",
    why="A reader cannot weigh a source who is not there. At second hand the wording is the last teller’s, and so is the mistake.",
    source="NUJ Code of Conduct, points 2 and 7; Reuters Handbook of Journalism, rumours and anonymous sources",
    severity="asks",
    scope="block",
    passing="Ellis Orme, who keeps the door, told me that the play would close in May.",
    failing="I am assured by those in the know that the play will close in May.",
)
def hearsay(document: Document, context: Context) -> Iterator[Flag]:
    """Each sentence that passes on what nobody in particular has said."""
    lists = words("hearsay")
    for start, block in blocks_with_claims(document):
        for number, sentence in enumerate(block.sentences):
            text = plain(sentence.text)
            found = lists["hearsay"].within(text)
            if not found or quoted(block, sentence.start + found.start, sentence.start + found.end):
                continue
            if (
                sentence.text.endswith("?")
                or is_supposed(text)
                or has_link(block, number)
                or lists["idle"].within(text)
            ):
                continue
            yield Flag(
                (Span(start + sentence.start, start + sentence.end),),
                "Who says so, and how do they know? Name the source, or tell the reader why it has no name.",
                (
                    "Ask the person who was there, and quote that person.",
                    "Say that you could not confirm it, or leave it out.",
                ),
                confidence=0.65,
            )
