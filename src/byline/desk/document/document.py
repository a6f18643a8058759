"""The whole piece."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import accumulate
from typing import Any, TypeVar

from .block import FIELDS, Block, Mark
from .reading import Sentence, Token
from .span import Span

Value = TypeVar("Value")
BETWEEN = "\n\n"


@dataclass(frozen=True, eq=False)
class Document:
    """Blocks, and everything that can be drawn from them, computed once when it is first asked for.

    Offsets count code points of `text`, in which the blocks stand one after the other with an empty line between.
    `source` is the text of the file where places can be given in it, else None: then `text` itself is the source.
    """

    blocks: tuple[Block, ...]
    meta: Mapping[str, str] = field(default_factory=dict)
    source: str | None = field(default=None, repr=False)

    @cached_property
    def text(self) -> str:
        """All words of the piece."""
        return BETWEEN.join(block.text for block in self.blocks)

    @cached_property
    def words(self) -> int:
        """How many words, counted by white space."""
        return sum(len(block.text.split()) for block in self.blocks)

    @property
    def lang(self) -> str:
        """The language as the piece states it, such as en-GB, or nothing."""
        return self.meta.get("lang", "")

    @cached_property
    def date(self) -> date | None:
        """The piece's own date."""
        try:
            return date.fromisoformat(self.meta.get("date", "")[:10])
        except ValueError:
            return None

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each block begins in the text."""
        lengths = (len(block.text) + len(BETWEEN) for block in self.blocks[:-1])
        return tuple(accumulate(lengths, initial=0)) if self.blocks else ()

    @cached_property
    def body(self) -> tuple[Block, ...]:
        """The blocks of the piece itself, without title, byline, bio and the like."""
        return tuple(block for block in self.blocks if block.kind not in FIELDS)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, block after block."""
        return tuple(
            Sentence(start + s.start, start + s.end, s.text, number)
            for number, (start, block) in enumerate(self.placed())
            for s in block.sentences
        )

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All words, block after block."""
        return tuple(
            Token(start + t.start, start + t.end, t.text, t.lower)
            for start, block in self.placed()
            for t in block.tokens
        )

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """What stands in quotation marks or in a block quotation."""
        return tuple(Span(start + a, start + b) for start, block in self.placed() for a, b in block.quotations)

    def placed(self) -> Iterator[tuple[int, Block]]:
        """Each block with the place where it begins."""
        return zip(self.starts, self.blocks, strict=True)

    def field(self, kind: str) -> Block | None:
        """The first block of a kind: `document.field("standfirst")`."""
        return next((block for block in self.blocks if block.kind == kind), None)

    def start_of(self, block: Block) -> int:
        """Where this very block begins."""
        return next(start for start, each in self.placed() if each is block)

    def block_at(self, offset: int) -> tuple[Block, int]:
        """The block at an offset of the text, and where the block begins."""
        number = max(0, bisect_right(self.starts, offset) - 1)
        return self.blocks[number], self.starts[number]

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether all of it is in quotation marks or a block quotation."""
        number = bisect_right(self.quotations, (start, len(self.text) + 1)) - 1
        return number >= 0 and end <= self.quotations[number].end

    def mark_span(self, start: int, block: Block, mark: Mark) -> Span:
        """The span of a mark in the block that begins at `start`; in the file it covers a link's address as well."""
        return Span(start + mark.start, start + mark.end, block.marks.index(mark))

    def alone(self, block: Block) -> "Document":
        """A document of nothing but this block, its text beginning at 0. The same one each time."""
        kept: dict[int, Document] = self.__dict__.setdefault("_alone", {})
        if id(block) not in kept:
            kept[id(block)] = Document((block,), self.meta)
        return kept[id(block)]

    def source_span(self, span: Span) -> tuple[int, int]:
        """Where a span stands in the file."""
        if self.source is None:
            return span.start, span.end
        block, start = self.block_at(span.start)
        if span.mark is not None and block.marks[span.mark].source:
            return block.marks[span.mark].source or block.source
        if block.places is None:
            return block.source[0] + span.start - start, block.source[0] + span.end - start
        last, last_start = self.block_at(max(span.start, span.end - 1))
        first = block.places.source(span.start - start, min(span.end - start, len(block.text)))
        if last is block or last.places is None:
            return first
        return first[0], last.places.source(0, span.end - last_start)[1]

    def shared(self, compute: Callable[..., Value], *given: Any) -> Value:
        """What `compute(document, *given)` says, computed once for this document. For all that several standards need."""
        kept: dict[Any, Any] = self.__dict__.setdefault("_shared", {})
        key = (compute, *map(id, given))
        if key not in kept:
            kept[key] = (compute(self, *given), given)
        value: Value = kept[key][0]
        return value
