"""The redline: what changed between two texts, block by block and word by word, each change to be taken or not.

`between(old, new)` compares two streams of blocks. `mixed(taken)` is the text with those changes and no others: with
all of them exactly the new text, with none exactly the old one, and with any choice sound blocks.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from byline.manuscripts.redline.lines import Line, Raw, blocks_of, lines_of
from byline.manuscripts.redline.matching import rows_of
from byline.manuscripts.redline.rows import Row, Same


@dataclass(frozen=True)
class Redline:
    """The changes from one text to another."""

    old: Sequence[Raw]
    new: Sequence[Raw]

    @cached_property
    def rows(self) -> list[Row]:
        """The text as a reader goes through it, old lines and new ones."""
        return rows_of(lines_of(self.old), lines_of(self.new))

    @cached_property
    def changes(self) -> list[str]:
        """The names of the changes, in the order in which they are read."""
        return [name for row in self.rows for name in row.changes()]

    @property
    def is_empty(self) -> bool:
        """Whether a reader would see no difference."""
        return not self.changes

    def mixed(self, taken: Collection[str]) -> list[Raw]:
        """The text with these changes and no others."""
        chosen = set(taken).intersection(self.changes)
        if len(chosen) == len(self.changes):
            return list(self.new)
        if not chosen:
            return list(self.old)
        return blocks_of(self.lines(chosen), known=[*self.old, *self.new])

    def lines(self, taken: Collection[str]) -> list[Line]:
        """The same as lines. What is left of an old block stands in the new block that has the rest of it."""
        heirs = self._heirs()
        found = [line for row in self.rows for line in row.lines(taken)]
        return [replace(line, block=heirs.get(line.block, line.block)) for line in found]

    def _heirs(self) -> dict[str, str]:
        living = {block.get("id") or "" for block in self.new}
        pairs = [pair for row in self.rows for pair in row.pairs()]
        return {old.block: new.block for old, new in reversed(pairs) if old.block not in living}


def between(old: Sequence[Raw], new: Sequence[Raw]) -> Redline:
    """The redline from one stream of blocks, as it is stored, to another."""
    return Redline(old, new)


__all__ = ["Line", "Redline", "Row", "Same", "between", "blocks_of", "lines_of"]
