"""Words that are no words, and one piece in two spellings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Block, Document, Span, Token
from byline.desk.finding import Flag
from byline.desk.phrases import english
from byline.desk.registry import standard

SHORTEST, LONGEST = 5, 24  # letters


@standard(
    "language.spelling",
    title="A slip of the finger",
    what="A word that no list knows, one letter away from a common one. Names, quotations, emphasis, the house’s dictionary and words the piece uses often are left alone.",
    why="It is the cheapest slip to mend, and the one readers write in about.",
    source="SCOWL word lists; the magazine’s own dictionary",
    severity="asks",
    scope="document",
    passing="She was definitely unbothered by the podcast, and quoted “teh” twice.",
    failing="She was definately late, and it recieved no answer.",
)
def spelling(document: Document, context: Context) -> Iterator[Flag]:
    """Each of them, with the words that may be meant; all places of one as one flag."""
    words = english()
    own = {word.lower() for word in context.dictionary}
    capital = {token.lower for token in document.tokens if token.text[0].isupper()}
    places: dict[str, list[Span]] = {}
    for start, _block, token in _plain_words(document):
        if (
            SHORTEST <= len(token.lower) <= LONGEST
            and token.lower not in own
            and token.lower not in capital
            and not words.has(token.lower)
        ):
            places.setdefault(token.lower, []).append(Span(start + token.start, start + token.end))
    for word, spans in places.items():
        meant = words.near(word) if len(spans) < 3 else ()
        if meant:
            yield Flag(tuple(spans), f"“{word}”: is “{meant[0]}” meant?", meant[:4], confidence=0.8)


@standard(
    "language.mixed-spelling",
    title="British and American in one piece",
    what="A word spelt the British way in a piece that otherwise spells the American way, or the other way round.",
    why="Either is right. Both at once look like two writers.",
    source="The magazine’s house style; Guardian and AP style guides",
    severity="suggests",
    scope="document",
    passing="The colour of the harbour was grey, and the neighbours organised a programme.",
    failing="The colour of the harbour was grey, and the neighbour had a favorite colour.",
)
def mixed_spelling(document: Document, context: Context) -> Iterator[Flag]:
    """One flag with all places of the fewer."""
    words = english()
    sides: dict[str, list[tuple[str, Span]]] = {"British": [], "American": []}
    for start, _, token in _plain_words(document):
        # The -ize ending is British as well.
        if token.lower in words.common and "iz" not in token.lower and "yz" not in token.lower:
            side = "British" if token.lower in words.british else "American" if token.lower in words.american else ""
            if side:
                sides[side].append((token.lower, Span(start + token.start, start + token.end)))
    counts = Counter({side: len({word for word, _ in found}) for side, found in sides.items()})
    (most, many), (least, few) = counts.most_common(2)
    if few and many >= 2 and many > few:
        listed = ", ".join(dict.fromkeys(word for word, _ in sides[least]))
        yield Flag(
            tuple(span for _, span in sides[least]),
            f"The piece spells the {most} way, and these the {least}: {listed}.",
            confidence=0.7,
        )


def _plain_words(document: Document) -> Iterator[tuple[int, Block, Token]]:
    """The words in small letters that are the writer's own."""
    for start, block in document.placed():
        if block.kind in ("code", "quote", "byline"):
            continue
        marked = [(mark.start, mark.end) for mark in block.marks]
        apart = [*block.quotations, *marked]
        for token in block.tokens:
            if (
                token.text.isascii()
                and token.text.isalpha()
                and token.text.islower()
                and not any(a <= token.start < b for a, b in apart)
            ):
                yield start, block, token
