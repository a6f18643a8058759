"""Abuse that states nothing which could be checked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import words
from byline.desk.registry import standard

from .about import senses

_DENIED = re.compile(r"n't\b|\bnot\b(?! only)|\bnever\b|\bwhether\b|\bif\b")


@standard(
    "people.abuse",
    title="Abuse that rests on no stated fact",
    what="A living person called a thing, a beast or a fool, in the writer’s own words or another’s, where no fact is given for it.",
    why="Honest opinion is protected when it rests on facts that the piece states. Bare abuse is not, and it says more of the writer.",
    source="Defamation Act 2013, section 3 (honest opinion); IPSO Editors’ Code, clause 12",
    severity="blocks",
    scope="document",
    passing="Hugo Trelawney has opened nine shops and closed eleven. I would not lend him a ladder.",
    failing="Hugo Trelawney has opened nine shops. He is a slimy toad in a borrowed coat.",
)
def abuse(document: Document, context: Context) -> Iterator[Flag]:
    """Each sentence that abuses somebody living."""
    lists = words("abuse_words")
    for sense in document.shared(senses, context):
        if document.blocks[sense.sentence.block].kind in ("byline", "bio", "outro") or not sense.people:
            continue
        hit = lists["is_insult"].within(sense.text) or lists["curses"].within(sense.text)
        if (
            not hit
            or _DENIED.search(sense.text[max(0, hit.start - 30) : hit.start])
            or words("sourced")["hypothetical"].within(sense.text)
            or words("sourced")["denied"].within(sense.text)
        ):
            continue
        yield Flag(
            (Span(sense.sentence.start, sense.sentence.end),),
            f"This calls {sense.people[0].name} a name and gives no fact for it. What did the person do? Readers can draw the conclusion.",
            ("Say what was done, and when.", "Leave the name-calling out."),
            confidence=0.7,
        )
