"""The press of this process, for whoever prints or tells of a change: the server, the worker, a command."""

from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.utils.module_loading import import_string

from .bell import Bell
from .printing import Press

_press: list[Press] = []


def set_up(press: Press) -> None:
    """This is the press of this process."""
    _press[:] = [press]


def press_here() -> Press | None:
    """The press of this process. One that prints for the server, as the worker does, has it made when it first needs it."""
    if not _press and settings.PRESS:
        set_up(import_string(settings.PRESS)())
    return _press[0] if _press else None


def bell_here() -> Bell | None:
    """The bell of this host, or None where no pages are printed at all, as in tests."""
    if _press:
        return _press[0].bell
    return _bell_at(settings.PRINTED) if settings.PRESS else None


@lru_cache(maxsize=1)
def _bell_at(folder: Path) -> Bell:
    folder.mkdir(parents=True, exist_ok=True)
    return Bell(folder / "bell")
