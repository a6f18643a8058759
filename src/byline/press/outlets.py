"""Places outside that hold copies of our pages, and must let go of them when something changes.

Each outlet is a small class in a module of its own; the settings name those of an installation.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from django.conf import settings
from django.utils.module_loading import import_string

from .prints import Print


class Outlet(Protocol):
    """One such place."""

    def take(self, page: Print) -> None:
        """A page was printed."""

    def withdraw(self, paths: Sequence[str]) -> None:
        """These pages are not true any more."""


@lru_cache(maxsize=1)
def _made(names: tuple[str, ...]) -> tuple[Outlet, ...]:
    return tuple(import_string(name)() for name in names)


def outlets() -> tuple[Outlet, ...]:
    """The outlets of this installation."""
    return _made(tuple(settings.PRESS_OUTLETS))
