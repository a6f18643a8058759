"""What the owner is asked at her first visit. Rooms above register their part: accounts knows no magazine.

A step is a form with `save(by=user)`. Its fields appear on the one page of the first visit, in the order of
registration; a step without fields does its part silently.
"""

from typing import Any, Protocol

from .models import User


class Step(Protocol):
    """One part of the first visit: a `forms.Form` that also has `save`."""

    def save(self, *, by: User) -> None:
        """Keep what was answered. Called in the transaction that makes the owner."""


_steps: list[Any] = []


def register(step: Any) -> Any:
    """Add a step to the first visit."""
    if step not in _steps:
        _steps.append(step)
    return step


def steps() -> list[Any]:
    """Every registered step."""
    return list(_steps)
