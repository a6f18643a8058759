"""An opinion that never looks at the other side."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import PROSE, Document
from byline.desk.finding import Flag
from byline.desk.registry import standard

LEAST = 400  # words
_OTHER = re.compile(
    r"\b(?:critics?|opponents?|detractors|sceptics?|skeptics?|objections?|objectors?|the other side|other side of|to be fair|in fairness|for (?:him|her|them) there is|granted|admittedly|of course|it is true|it[’']s true|true enough"
    r"|some (?:will|may|might|would|people|say|argue|readers)|others? (?:will|may|say|argue|think|believe|disagree)|you (?:will|may|might|could|can) (?:say|tell me|object|argue|think|ask)|they (?:say|argue|have a point)"
    r"|one (?:might|may|could|can) (?:say|argue|object)|it (?:may|might|can|could|will) be (?:said|argued|objected)|I (?:know|understand|accept|grant|concede|admit|can see|could be wrong|may be wrong|might be wrong)|(?:the|a|their|his|her|one|best|strongest) (?:argument|case) (?:against|for)|counter-?argument|on the other hand|that said"
    r"|defenders?|supporters|disagree|a fair point|has a point|have a point|not everyone|nobody denies|I don[’']t deny|denies|denied|defends?|defended|insists?|insisted|replied|responded|answered|claims?|claimed|in (?:his|her|its|their) defen[cs]e|spokes\w+|tells? you|hear you|objected?|protest\w*|but (?:surely|what about)|no doubt|perhaps|maybe|yes,|sure,|fine,|even so|be that as it may)\b",
    re.IGNORECASE,
)


@standard(
    "promises.other-side",
    title="Another side is never named",
    what="An opinion piece that names no objection, no opponent and no doubt of its own.",
    why="An argument that has met its best objection convinces more. It is a suggestion, and many good pieces ignore it.",
    source="The OpEd Project, basic op-ed structure (to be sure)",
    severity="suggests",
    scope="document",
    passing="---\nformat: opinion\n---\n\nCritics say that tea is wet. "
    + "It is warm and it is there and it is good. " * 45,
    failing="---\nformat: opinion\n---\n\nTea is wet. " + "It is warm and it is there and it is good. " * 45,
)
def other_side(document: Document, context: Context) -> Iterator[Flag]:
    """Only for pieces that call themselves opinion and are long enough."""
    if document.meta.get("format", "").lower() not in ("opinion", "op-ed", "oped", "comment") or document.words < LEAST:
        return
    if not any(_OTHER.search(block.text) for block in document.body if block.kind in PROSE):
        yield Flag(
            (),
            "The piece never says what somebody who disagrees would say. Is there a good objection to meet?",
            confidence=0.4,
            key="other-side",
        )
