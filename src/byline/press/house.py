"""The press of this process, for whoever prints or is asked about it: the server, the worker, a command."""

from .printing import Press

_press: list[Press] = []


def set_up(press: Press) -> None:
    """This is the press of this process."""
    _press[:] = [press]


def press_here() -> Press | None:
    """The press of this process, or None where there is none."""
    return _press[0] if _press else None
