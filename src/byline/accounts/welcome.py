"""What the owner is asked at her first visit. Rooms above register their part: accounts knows no magazine.

A step is a form with `save(by=user)`. Its fields appear on the one page of the first visit, in the order of
registration; a step without fields does its part silently.
"""

from typing import Protocol

from django import forms

from .models import User


class Step(Protocol):
    """One part of the first visit: a `forms.Form` that also has `save`."""

    def save(self, *, by: User) -> None:
        """Keep what was answered. Called in the transaction that makes the owner."""


_steps: list[type[forms.Form]] = []


def register(step: type[forms.Form]) -> type[forms.Form]:
    """Add a step to the first visit."""
    if step not in _steps:
        _steps.append(step)
    return step


def steps() -> list[type[forms.Form]]:
    """Every registered step."""
    return list(_steps)
