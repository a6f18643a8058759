"""The people found in a document."""

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from byline.desk.context import Person


class Mention(NamedTuple):
    """One place where somebody is named. `how`: full, surname, given, titled or alias. The possessive 's is left out."""

    start: int
    end: int
    text: str
    how: str


@dataclass(frozen=True, eq=False)
class Named:
    """Somebody a piece names. `known` is the entry in the people file. `confidence`: how surely this is a person at all.

    `pronoun` is he, she, they or nothing. `writer`: one of the piece's own bylines, or the magazine's contributor.
    """

    name: str
    mentions: tuple[Mention, ...]
    known: Person | None = None
    title: str = ""
    pronoun: str = ""
    confidence: float = 0.5
    writer: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """The words of the name."""
        return tuple(self.name.split())

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.parts[-1]


@dataclass(frozen=True, eq=False)
class People:
    """Everybody whom a piece names, in the order in which they come."""

    named: tuple[Named, ...] = field(default=())

    @cached_property
    def mentions(self) -> tuple[tuple[Mention, Named], ...]:
        """All mentions, in the order of the text."""
        return tuple(sorted(((m, who) for who in self.named for m in who.mentions), key=lambda pair: pair[0].start))

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention, _ in self.mentions]

    def between(self, start: int, end: int) -> tuple[tuple[Mention, Named], ...]:
        """The mentions that begin in a stretch of the text."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
