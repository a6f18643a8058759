"""Which hard subjects a piece speaks of, and where."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from byline.desk.document import Document, Span
from byline.desk.phrases import Found, Phrases, is_named_so, plain, words

OPENING = 100  # words


@dataclass(frozen=True)
class Topic:
    """A hard subject: its name, its places, and whether one of them is where a reader comes upon it first."""

    name: str
    spans: tuple[Span, ...]
    early: bool


# How often a subject must come up before a note is proposed, where it is not in the title or the opening.
ENOUGH = {"grief": 7, "violence": 4, "addiction": 3}
# These need more than one word even in the opening.
NOT_BY_ONE_WORD = {"grief": 5, "violence": 3, "addiction": 3}


def topics_of(document: Document) -> tuple[Topic, ...]:
    """The hard subjects of a piece, the most spoken of first. Idioms, institutions and gadgets do not count."""
    lists = words("topics")
    limit = _opening(document)
    found: list[Topic] = []
    for name, phrases in lists.items():
        if name == "exempt":
            continue
        spans = tuple(
            Span(start + hit.start, start + hit.end)
            for start, block in document.placed()
            if block.kind not in ("byline", "bio", "code", "disclosure", "content_note")
            for hit in _hits(phrases, lists["exempt"], block.text)
        )
        if spans:
            found.append(Topic(name, spans, any(span.start < limit for span in spans)))
    return tuple(sorted(found, key=lambda topic: -len(topic.spans)))


@lru_cache(maxsize=8192)
def _hits(phrases: Phrases, exempt: Phrases, text: str) -> tuple[Found, ...]:
    """Remembered by the words of a block: in an edited piece the other blocks are what they were."""
    hits = without(phrases, text, [])
    return tuple(without(phrases, text, [*exempt.find(plain(text))])) if hits else ()


def without(phrases: Phrases, text: str, exempt: list[Found]) -> list[Found]:
    """Where phrases stand in a text, without idioms and without the names of institutions."""
    return [
        hit
        for hit in phrases.find(plain(text))
        if not is_named_so(text, hit.start, hit.end) and not any(a.start <= hit.start < a.end for a in exempt)
    ]


def _opening(document: Document) -> int:
    """Where the title, the standfirst and the first hundred words of the body end."""
    seen = 0
    for start, block in document.placed():
        if block.kind in ("title", "standfirst", "byline", "bio", "outro", "disclosure"):
            continue
        for token in block.tokens:
            seen += 1
            if seen >= OPENING:
                return start + token.end
    return len(document.text)
