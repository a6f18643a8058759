"""The neutral form: what any document becomes before it becomes our blocks.

A part's `kind` and fields are those of the block it is meant for. Fields called `text` (and the
items of a list) hold semantic HTML that `clean.rich` has passed; every other field is plain text.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar, Literal


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its address in the source, not yet fetched."""

    src: str
    alt: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What every part has in common: the kind of block it is meant for."""

    kind: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class Paragraph(Part):
    kind: ClassVar[str] = "paragraph"
    text: str


@dataclass(frozen=True, slots=True)
class Heading(Part):
    kind: ClassVar[str] = "heading"
    text: str
    level: Literal[2, 3] = 2


@dataclass(frozen=True, slots=True)
class Image(Part):
    kind: ClassVar[str] = "image"
    picture: Picture


@dataclass(frozen=True, slots=True)
class Gallery(Part):
    kind: ClassVar[str] = "gallery"
    items: tuple[Picture, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Quote(Part):
    kind: ClassVar[str] = "quote"
    text: str
    speaker: str = ""
    source: str = ""
    source_url: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class PullQuote(Part):
    kind: ClassVar[str] = "pull_quote"
    text: str


@dataclass(frozen=True, slots=True)
class Reason(Part):
    kind: ClassVar[str] = "reason"
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class CounterArgument(Part):
    kind: ClassVar[str] = "counter_argument"
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    when: str
    fact: str


@dataclass(frozen=True, slots=True)
class Background(Part):
    kind: ClassVar[str] = "background"
    title: str
    text: str
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class RelatedRead(Part):
    kind: ClassVar[str] = "related_read"
    piece: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class CallForComments(Part):
    kind: ClassVar[str] = "call_for_comments"
    question: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Callout(Part):
    kind: ClassVar[str] = "callout"
    text: str
    title: str = ""
    tone: Literal["note", "tip", "warning"] = "note"


@dataclass(frozen=True, slots=True)
class List(Part):
    kind: ClassVar[str] = "list"
    items: tuple[str, ...]
    style: Literal["bullets", "numbers", "steps"] = "bullets"


@dataclass(frozen=True, slots=True)
class Table(Part):
    kind: ClassVar[str] = "table"
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Embed(Part):
    kind: ClassVar[str] = "embed"
    url: str
    title: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Audio(Part):
    kind: ClassVar[str] = "audio"
    src: str
    title: str = ""
    transcript: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    text: str
    publisher: str = ""
    url: str = ""
    accessed_on: str = ""


@dataclass(frozen=True, slots=True)
class Sources(Part):
    kind: ClassVar[str] = "sources"
    items: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Unconverted(Part):
    """What no block can hold: the source text word for word, and why it stayed so."""

    kind: ClassVar[str] = "unconverted"
    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something the conversion changed on the way that a person should know."""

    kind: str
    detail: str


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A whole document in the neutral form."""

    parts: tuple[Part, ...] = ()
    notes: tuple[Note, ...] = field(default=())


def joined(parts: list[Part]) -> list[Part]:
    """The parts with runs of paragraphs made one paragraph part."""
    out: list[Part] = []
    for part in parts:
        if isinstance(part, Paragraph) and out and isinstance(out[-1], Paragraph):
            out[-1] = replace(out[-1], text=out[-1].text + part.text)
        else:
            out.append(part)
    return out
