"""One thing that was found."""

from dataclasses import dataclass
from enum import Enum


class Grade(Enum):
    """How much it matters."""

    FINE = "fine"
    REMINDER = "reminder"
    WRONG = "WRONG"


@dataclass(frozen=True)
class Finding:
    """A sentence, and how much it matters."""

    grade: Grade
    sentence: str


def fine(sentence: str) -> Finding:
    """As it should be."""
    return Finding(Grade.FINE, sentence)


def reminder(sentence: str) -> Finding:
    """Works, and should be thought of."""
    return Finding(Grade.REMINDER, sentence)


def wrong(sentence: str) -> Finding:
    """Does not work, or is not safe."""
    return Finding(Grade.WRONG, sentence)
