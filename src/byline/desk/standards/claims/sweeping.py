"""What is said of everybody, or of nobody: a figure in disguise."""

from __future__ import annotations

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import plain, words
from byline.desk.registry import standard

from .sources import blocks_with_claims, has_link, is_supposed, quoted, sourced


@standard(
    "claims.sweeping",
    title="Something that is said of everybody",
    what="A share or a comparison said as if it had been counted: “hardly a teenager who has not…”, “every household in the country”, “before any other profession”.",
    why="It is a figure without its number, and one exception is enough to make it wrong. Readers who are the exception write in.",
    source="IPSO Editors’ Code, clause 1 (accuracy); Full Fact on claims about whole groups",
    severity="asks",
    scope="block",
    passing="Most of the teenagers in my class have an account. Every family has its own way with a goose.",
    failing="There is hardly a teenager in this country who has not opened an account with them.",
)
def sweeping(document: Document, context: Context) -> Iterator[Flag]:
    """Each sentence that counts a whole group without counting."""
    lists = words("sweeping")
    for start, block in blocks_with_claims(document):
        for number, sentence in enumerate(block.sentences):
            text = plain(sentence.text)
            found = lists["sweeping"].within(text)
            if not found or quoted(block, sentence.start + found.start, sentence.start + found.end):
                continue
            if (
                sentence.text.endswith("?")
                or lists["taste"].within(text)
                or is_supposed(text)
                or has_link(block, number)
                or sourced(block, number)
            ):
                continue
            yield Flag(
                (Span(start + sentence.start, start + sentence.end),),
                "Is this true of all of them, and who has looked? A number with its source is safer, or “many that I know”.",
                ("Name the figure and who counted.", "“Most of those I know…”"),
                confidence=0.6,
            )
