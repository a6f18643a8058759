"""Text that stands twice: in the piece, or in the magazine."""

import re
from collections.abc import Iterator

from byline.desk.context import Context, EarlierPiece
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard
from byline.desk.spelling import plain

LEAST = 12  # words of a passage
SHINGLE = 8
ENOUGH = 24  # words in common with an earlier piece
_WORD = re.compile(r"\w+(?:['’]\w+)*")


@standard(
    "craft.stands-twice",
    title="A passage that stands twice",
    what="A paragraph or a long sentence that is in the piece two times.",
    why="It was moved and not cut; readers think that the page is broken.",
    source="The house",
    severity="asks",
    scope="document",
    passing="Around six hundred people carried lights along the quay from half past five.\n\nThe band played on.",
    failing="Around six hundred people carried lights along the quay from half past five.\n\nThe band played on.\n\nAround six hundred people carried lights along the quay from half past five.",
)
def stands_twice(document: Document, context: Context) -> Iterator[Flag]:
    """Sentences of twelve words and more, compared without case and stops; neighbours become one passage."""
    seen: dict[str, Span] = {}
    again: list[tuple[Span, Span]] = []
    for sentence in document.sentences:
        block, _ = document.block_at(sentence.start)
        words = _WORD.findall(plain(sentence.text))
        if block.kind in ("title", "standfirst", "outro", "bio", "code", "repeat") or len(words) < LEAST:
            continue
        here, key = Span(sentence.start, sentence.end), " ".join(words)
        if key not in seen:
            seen[key] = here
        elif again and again[-1][0].end + 4 >= here.start:
            again[-1] = (Span(again[-1][0].start, here.end), again[-1][1])
        else:
            again.append((here, seen[key]))
    for here, before in again:
        yield Flag(
            (here, before),
            "This passage stands twice in the piece.",
            related=((before, "the first time"),),
            confidence=0.9,
        )


@standard(
    "craft.published-before",
    title="A passage the magazine has printed before",
    what="A stretch of two dozen words and more that stands in an earlier piece of the magazine.",
    why="Either it is a quotation and wants marks and a link, or the piece has been sent twice.",
    source="The house; Committee on Publication Ethics, text recycling",
    severity="asks",
    scope="archive",
    passing="My route home goes the long way round.",
    failing="My route home from the bar goes the long way round, which is how I got to be an expert on strangers. There are people you only ever meet there.",
    example_context=Context(
        earlier=(
            EarlierPiece(
                "People from the Bus",
                text="My route home from the bar goes the long way round, which is how I got to be an expert on strangers. There are people you only ever meet there.",
            ),
        )
    ),
)
def published_before(document: Document, context: Context) -> Iterator[Flag]:
    """Looks each eight words of the piece up in the shingles of the earlier pieces."""
    known = context.shingles
    if not known:
        return
    words = [(m.group(), m.start(), m.end()) for m in _WORD.finditer(plain(document.text))]
    if len(plain(document.text)) != len(document.text):
        words = [(plain(m.group()), m.start(), m.end()) for m in _WORD.finditer(document.text)]
    at = 0
    while at + SHINGLE <= len(words):
        title = known.get(hash(tuple(word for word, _, _ in words[at : at + SHINGLE])))
        if title is None:
            at += 1
            continue
        end = at + SHINGLE
        while (
            end < len(words)
            and known.get(hash(tuple(word for word, _, _ in words[end - SHINGLE + 1 : end + 1]))) == title
        ):
            end += 1
        own = plain(title) == plain(document.blocks[0].text)
        if end - at >= ENOUGH and not own:
            yield Flag((Span(words[at][1], words[end - 1][2]),), f"These words stand in “{title}” too.", confidence=0.9)
        at = end
