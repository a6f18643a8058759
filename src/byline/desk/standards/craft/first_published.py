"""First published elsewhere, without the way there."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard

_FIRST = re.compile(
    r"\b(?:(?:a (?:longer |shorter |different )?(?:version|part|draft) of )?this (?:piece|column|essay|article|story|interview|review|post|text)?\s?(?:was |has been )?(?:originally|first|previously) (?:appeared|published|posted|printed|ran|run|broadcast)"
    r"|(?:a|an|this) (?:(?:longer|shorter|different|earlier|fuller|full) )?(?:version|part|draft|form) of (?:this|the) (?:piece|column|essay|article|story|interview|review|post|text) (?:was |has |had )?(?:also )?(?:appeared|published|posted|printed|ran|run|broadcast|been published)"
    r"|(?:first|originally|previously) (?:appeared|published|posted|printed|ran|broadcast) (?:in|on|at|by)|(?:is |was )?(?:re-?printed|adapted|reposted|republished|cross-?posted|extracted|excerpted) (?:from|with permission))\b",
    re.IGNORECASE,
)
ADDRESSES = ("canonical", "canonical_url", "original", "original_url", "source_url")


@standard(
    "craft.first-published",
    title="First published elsewhere, without an address",
    what="A line that says where the piece first appeared, without a link to it and without a canonical address.",
    why="Readers cannot go there, search engines take one of the two for a copy, and the first publisher may mind.",
    source="RFC 6596 (canonical links); the house",
    severity="asks",
    scope="document",
    passing="Tea.\n\n*A version of this column first appeared in [the Hull Kettle](https://kettle.example/tea).*",
    failing="Tea.\n\n*A version of this column first appeared in the Hull Kettle.*",
)
def first_published(document: Document, context: Context) -> Iterator[Flag]:
    """The first and last blocks of the body, and the outro."""
    if any(document.meta.get(name) for name in ADDRESSES):
        return
    edge = {id(block) for block in (*document.body[:1], *document.body[-2:])}
    for start, block in document.placed():
        if id(block) not in edge and block.kind not in ("outro", "bio", "standfirst"):
            continue
        for sentence in block.sentences:
            linked = any(mark.start < sentence.end and mark.end > sentence.start for mark in block.marked("link"))
            if (
                _FIRST.search(sentence.text)
                and not linked
                and re.search(
                    r"\bthis\b|^\W*(?:first|originally|reprinted|adapted|extracted)", sentence.text, re.IGNORECASE
                )
            ):
                yield Flag(
                    (Span(start + sentence.start, start + sentence.end),),
                    "Where can the first version be read? There is no link to it, and no canonical address.",
                    confidence=0.85,
                )
                return
