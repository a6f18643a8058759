"""Words that are right elsewhere and wrong here."""

from __future__ import annotations

from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import Found, plain, words
from byline.desk.registry import standard


@standard(
    "language.wrong-word",
    title="A word taken for its neighbour",
    what="A real word that does not fit its place: principle for principal, loose for lose, its for it’s, baited breath, could of.",
    why="No spelling checker minds it, every careful reader does.",
    source="Fowler’s Modern English Usage; Guardian and AP style guides",
    severity="asks",
    scope="block",
    passing="Its principal fault is that it loosens the lid; I lose my temper with bated breath.",
    failing="You don't want to loose your temper over it.",
)
def wrong_word(document: Document, context: Context) -> Iterator[Flag]:
    """Each slip, with what was most likely meant."""
    for start, block in document.placed():
        if block.kind == "code":
            continue
        taken: list[Found] = []
        for hit in sorted(words("slips")["slips"].find(plain(block.text))):
            if any(one.start < hit.end and hit.start < one.end for one in taken):
                continue
            taken.append(hit)
            yield Flag(
                (Span(start + hit.start, start + hit.end),),
                f"“{block.text[hit.start : hit.end]}”: is “{hit.note}” meant?",
                (hit.note,),
                confidence=0.75,
            )
