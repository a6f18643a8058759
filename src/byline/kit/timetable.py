"""What recurs: rooms write a verb into the timetable, the background worker does it when it is due.

A room keeps its recurring verbs in a module `recurring`; the worker imports all of them.
"""

from collections.abc import Callable
from dataclasses import dataclass

Verb = Callable[[], object]


@dataclass(frozen=True)
class Entry:
    """One line of the timetable."""

    name: str
    seconds: int
    verb: Verb


_entries: dict[str, Entry] = {}


def every(seconds: int, name: str) -> Callable[[Verb], Verb]:
    """Do the decorated verb every so many seconds. The name is its mark in the database and must be its own."""

    def write_down(verb: Verb) -> Verb:
        known = _entries.get(name)
        if known and known.verb.__module__ != verb.__module__:
            raise ValueError(f"Two verbs are called {name!r} in the timetable.")
        _entries[name] = Entry(name, seconds, verb)
        return verb

    return write_down


def entries() -> list[Entry]:
    """The whole timetable, the most frequent first."""
    return sorted(_entries.values(), key=lambda entry: (entry.seconds, entry.name))
