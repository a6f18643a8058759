"""Text that stands twice: in the piece, or in the magazine."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from byline.desk.context import Context, EarlierPiece
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard
from byline.desk.spelling import plain

LEAST = 12  # words of a passage
SHINGLE = 8
ENOUGH = 24  # words in common with an earlier piece
STEP = ENOUGH - SHINGLE  # a stretch so long cannot hide between looks so far apart
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
        if block.kind in ("title", "standfirst", "outro", "bio", "code", "repeat") or len(sentence.text) < 2 * LEAST:
            continue
        words = words_of(sentence.text)
        if len(words) < LEAST:
            continue
        here, key = Span(sentence.start, sentence.end), " ".join(word for word, _, _ in words)
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
    """Looks stretches of eight words up in the shingles of the earlier pieces; where one is known, goes on to both sides."""
    known = context.shingles
    if not known:
        return
    words = [word for _, block in document.placed() for word, _, _ in words_of(block.text)]
    places = [(start + a, start + b) for start, block in document.placed() for _, a, b in words_of(block.text)]
    done = at = 0
    while at + SHINGLE <= len(words):
        title = _title_of(words, at, known)
        if title is None:
            at += STEP
            continue
        first, last = at, at
        while first > done and _title_of(words, first - 1, known) == title:
            first -= 1
        while last + 1 + SHINGLE <= len(words) and _title_of(words, last + 1, known) == title:
            last += 1
        done = at = last + SHINGLE
        own = plain(title) == plain(document.blocks[0].text)
        if done - first >= ENOUGH and not own:
            span = Span(places[first][0], places[done - 1][1])
            yield Flag((span,), f"These words stand in “{title}” too.", confidence=0.9)


def _title_of(words: list[str], at: int, known: Mapping[int, str]) -> str | None:
    """In which earlier piece the eight words from here stand."""
    return known.get(hash(tuple(words[at : at + SHINGLE])))


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[tuple[str, int, int], ...]:
    """The plain words of a text with their places."""
    return tuple((plain(match.group()), *match.span()) for match in _WORD.finditer(text))
