"""A place in a document."""

from typing import NamedTuple


class Span(NamedTuple):
    """From one character of the document's text to another.

    `mark` is given where the finding is about a mark of the block and not about words alone: a link with its address, a
    picture without words. It is the mark's number in its block.
    """

    start: int
    end: int
    mark: int | None = None

    def overlaps(self, other: "Span") -> bool:
        """Whether both share a character."""
        return self.start < other.end and other.start < self.end
