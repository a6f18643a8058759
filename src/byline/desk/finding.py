"""What the desk found: a question about certain words of a piece, never a change to them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from .document import Block, Document, Span

Severity = Literal["blocks", "asks", "suggests"]
SEVERITIES: tuple[Severity, ...] = ("suggests", "asks", "blocks")  # the mildest first
AROUND = 20  # characters on either side that belong to a finding's identity


@dataclass(frozen=True)
class Flag:
    """What a standard's reader says. No spans: it is about the whole piece, and `key` tells it from its like.

    All repeats of one thing are one flag with many spans. `related` are places to compare with, each with a word on
    what is there. `severity` only where this case differs from its standard.
    """

    spans: tuple[Span, ...]
    message: str
    suggestions: tuple[str, ...] = ()
    related: tuple[tuple[Span, str], ...] = ()
    confidence: float = 0.8
    severity: Severity | None = None
    key: str = ""


@dataclass(frozen=True)
class Place:
    """Words in the piece: in the document's text, in their block, and in the file."""

    start: int
    end: int
    quote: str
    block: str
    block_start: int
    source: tuple[int, int]
    source_quote: str
    note: str = ""


@dataclass(frozen=True)
class Finding:
    """A flag with its standard. `id` lives as long as these words stand here; `saying` is the same for these words anywhere.

    A decision for one piece is kept by `id`, one for the whole magazine by `saying`.
    """

    id: str
    saying: str
    standard: str
    group: str
    severity: Severity
    message: str
    why: str
    suggestions: tuple[str, ...]
    confidence: float
    places: tuple[Place, ...]
    related: tuple[Place, ...]

    def as_json(self) -> Mapping[str, Any]:
        """The shape other programs read (docs/reference/desk-command.md)."""
        return {
            "id": self.id,
            "standard": self.standard,
            "group": self.group,
            "severity": self.severity,
            "message": self.message,
            "why": self.why,
            "suggestions": list(self.suggestions),
            "confidence": round(self.confidence, 2),
            "spans": [_json(place) for place in self.places],
            "related": [{**_json(place), "note": place.note} for place in self.related],
        }


def place_of(document: Document, span: Span, note: str = "") -> Place:
    """A span, spelled out."""
    block, start = document.block_at(span.start)
    source = document.source_span(span)
    quote = document.text[span.start : span.end]
    return Place(
        span.start,
        span.end,
        quote,
        block.id,
        span.start - start,
        source,
        quote if document.source is None else document.source[source[0] : source[1]],
        note,
    )


def identity(standard: str, document: Document, flag: Flag) -> tuple[str, str]:
    """The two names of a finding: with 20 characters either side inside the block, and of the words alone."""
    words, around = flag.key, ""
    if flag.spans:
        span = flag.spans[0]
        block, start = document.block_at(span.start)
        a, b = span.start - start, span.end - start
        words = block.text[a:b] or flag.key or _address(block, span)
        around = block.text[max(0, a - AROUND) : a] + "\n" + block.text[b : b + AROUND]
    return _hash(standard, words, around), _hash(standard, words.casefold())


def _address(block: Block, span: Span) -> str:
    return block.marks[span.mark].href if span.mark is not None else block.id


def _hash(*parts: str) -> str:
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=8).hexdigest()


def _json(place: Place) -> dict[str, Any]:
    return {"start": place.source[0], "end": place.source[1], "quote": place.source_quote}
