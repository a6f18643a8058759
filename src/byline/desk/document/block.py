"""One block of a piece: a paragraph, a heading, its title, its bio."""

from dataclasses import dataclass, field
from functools import cached_property

from .places import Places
from .quotations import quotations_of
from .reading import Sentence, Token, sentences_of, tokens_of

# What stands around the body of a piece.
FIELDS = ("title", "standfirst", "byline", "bio", "outro", "disclosure", "content_note")
# Kinds of blocks that hold the piece's own running text. The others: heading, quote (block quotation or letter), image,
# code, table, embed, rule.
PROSE = ("paragraph", "list-item")


@dataclass(frozen=True)
class Mark:
    """Something about a stretch of a block's text. `kind`: link, emphasis, strong, code or image."""

    kind: str
    start: int
    end: int
    href: str = ""
    source: tuple[int, int] | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Block:
    """Clean text with its marks. Two blocks are equal when they read the same; where they stood does not matter."""

    id: str = field(compare=False)
    kind: str
    text: str
    level: int = 0
    marks: tuple[Mark, ...] = ()
    source: tuple[int, int] = field(default=(0, 0), compare=False)
    places: Places | None = field(default=None, compare=False, repr=False)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences, counted from the block's beginning."""
        return sentences_of(self.text)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its words, counted from the block's beginning."""
        return tokens_of(self.text)

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """What stands in quotation marks; all of it in a block quotation."""
        return ((0, len(self.text)),) if self.kind == "quote" else quotations_of(self.text)

    def marked(self, kind: str) -> tuple[Mark, ...]:
        """Its marks of one kind."""
        return tuple(mark for mark in self.marks if mark.kind == kind)
