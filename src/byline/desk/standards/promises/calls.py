"""Two calls for comments."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard

_CALL = re.compile(
    r"\b(?:(?:tell|let) (?:me|us)\b[^.!?]{0,60}\b(?:comments?|below|know)|(?:leave|drop|post|write|add|share|send)\b[^.!?]{0,40}\b(?:comments?|thoughts|below)"
    r"|(?:comments?) (?:are open|section|below|box)|(?:in|to) the comments|join the (?:conversation|discussion|debate)|have your say|what do you (?:think|reckon|make of)"
    r"|(?:do you )?(?:agree|disagree)\? |we[’']d love to hear|I[’']d love to hear|sound off|over to you|your thoughts)\b",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"\b(?:comments?|below|let (?:me|us) know|tell us|hear from you|have your say|conversation)\b", re.IGNORECASE
)


@standard(
    "promises.double-call",
    title="Asked for comments twice",
    what="More than one call for comments: the last line of the piece and the outro, as a rule.",
    why="One invitation is warm, two are a form letter.",
    source="The house",
    severity="suggests",
    scope="document",
    passing='---\noutro: "Ida Kettle lives in Hull."\n---\n\nTea is best at four.\n\nTell us in the comments when you drink yours.',
    failing='---\noutro: "What do you think? Leave a comment below."\n---\n\nTea is best at four.\n\nTell us in the comments when you drink yours.',
)
def double_call(document: Document, context: Context) -> Iterator[Flag]:
    """One flag with every call, if they stand in two blocks near the end."""
    found: list[Span] = []
    blocks: set[int] = set()
    placed = list(document.placed())
    for number, (start, block) in enumerate(placed):
        late = number >= len(placed) - 6 or block.kind in ("outro", "standfirst", "bio")
        if not late or block.kind == "quote":
            continue
        for sentence in block.sentences:
            if _CALL.search(sentence.text) and not document.is_quoted(start + sentence.start, start + sentence.end):
                near = block.text[sentence.start : sentence.end + 80]
                if _SURE.search(near):
                    found.append(Span(start + sentence.start, start + sentence.end))
                    blocks.add(number)
    twice = len(found) > 1 and all(_SURE.search(document.text[span.start : span.end]) for span in found)
    if len(blocks) > 1 or twice:
        yield Flag(
            tuple(found),
            "Readers are asked for comments more than once. Keep one of these?",
            confidence=0.8,
            key="calls",
        )
