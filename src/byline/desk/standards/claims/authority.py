"""“Studies show”, “experts agree”, “it has been calculated”: an authority without a name."""

from __future__ import annotations

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import plain, words
from byline.desk.registry import standard

from .sources import around, blocks_with_claims, has_link, is_research_named, is_supposed, quoted


@standard(
    "claims.unnamed-research",
    title="Research, experts or science without a name",
    what="A sentence that rests on studies, experts, science or something read, and does not say which.",
    why="A reader cannot look up “studies show”. Often there is one study, and it says something narrower.",
    source="IPSO Editors’ Code, clause 1 (accuracy); Reuters Handbook of Journalism, sourcing",
    severity="asks",
    scope="block",
    passing="A study of 400 bakers by the Harrow Institute, published in 2021, found that early rising suits nobody.",
    failing="Studies have shown that people who rise early are happier than the rest of us.",
)
def unnamed_research(document: Document, context: Context) -> Iterator[Flag]:
    """Each sentence that leans on an authority it does not name."""
    lists = words("research")
    for start, block in blocks_with_claims(document):
        for number, sentence in enumerate(block.sentences):
            text = plain(sentence.text)
            found = lists["research"].within(text)
            if not found or quoted(block, sentence.start + found.start, sentence.start + found.end):
                continue
            if lists["negated"].within(text) or is_supposed(text) or has_link(block, number):
                continue
            if is_research_named(around(block, number, before=0)):
                continue
            yield Flag(
                (Span(start + sentence.start, start + sentence.end),),
                "Who found this, and where can a reader look it up? Name the study or the person, or say it as your own view.",
                (
                    "Name the author, the title and the year, and link to it.",
                    "Say it as what you think: “I believe that…”.",
                ),
                confidence=0.8,
            )
