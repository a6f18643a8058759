"""What an engine behind the search does."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Protocol

from ..question import Question
from ..sources import band_of


@dataclass(frozen=True)
class Match:
    """An entry's key and how well it fits; a higher score is better. Scores compare within one answer only."""

    entry_id: int
    score: float


class Backend(Protocol):
    """What an engine does. The entries lie in the database whatever the engine; an engine inside it has no more to keep."""

    def put(self, entry_ids: Sequence[int]) -> None:
        """Take in entries that were just written."""

    def drop(self, entry_ids: Sequence[int]) -> None:
        """Forget entries that are about to be deleted."""

    def rank(self, question: Question, most: int) -> list[Match]:
        """At most `most` entries that answer the question, best first. Never raises for any question."""

    def bulk(self) -> AbstractContextManager[None]:
        """A frame for filling an empty index quickly: nothing is found until it closes."""


EVERY_KEY = range(-(2**63), 2**63 - 1)


class InDatabase:
    """What engines inside the database share: triggers or generated columns keep their index in step with the entries."""

    def keys(self, question: Question) -> list[int]:
        """The lowest and highest key that an answer may have."""
        band = band_of(question.kind) if question.kind else EVERY_KEY
        return [band.start, band.stop - 1]

    def put(self, entry_ids: Sequence[int]) -> None:
        return

    def drop(self, entry_ids: Sequence[int]) -> None:
        return

    @contextmanager
    def bulk(self) -> Iterator[None]:
        yield
