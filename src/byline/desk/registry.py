"""The standards: what the desk checks. Rooms above register their own, as they do with Django's checks."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from .context import Context
from .document import Document
from .finding import Flag, Severity

Scope = Literal["sentence", "block", "document", "archive"]
Reader = Callable[[Document, Context], Iterable[Flag]]
GROUPS = ("names", "dates", "claims", "people", "care", "language", "promises", "craft")


@dataclass(frozen=True)
class Standard:
    """One thing the desk reads for.

    `scope` says how much a finding depends on. With sentence and block, `read` is given one block at a time as a
    document of its own, and its answer is kept until that block changes. `passing` and `failing` are short pieces in
    Markdown, with front matter if they need it, and are read with `example_context`; a test reads every one of them.
    """

    id: str
    group: str
    title: str
    what: str
    why: str
    source: str
    severity: Severity
    scope: Scope
    passing: str
    failing: str
    reader: Reader = field(repr=False)
    example_context: Context = field(default_factory=Context, repr=False)

    def read(self, document: Document, context: Context) -> list[Flag]:
        """What it finds, in the order of the text."""
        return sorted(self.reader(document, context), key=lambda flag: flag.spans[0].start if flag.spans else -1)


_registered: dict[str, Standard] = {}


def standard(
    id: str,
    *,
    title: str,
    what: str,
    why: str,
    source: str,
    severity: Severity,
    scope: Scope,
    passing: str,
    failing: str,
    example_context: Context | None = None,
) -> Callable[[Reader], Reader]:
    """Makes the reader beneath it a standard. Its id is `group.name`, as in `names.two-spellings`."""

    def enrol(reader: Reader) -> Reader:
        group = id.partition(".")[0]
        given = example_context or Context()
        register(
            Standard(
                id, group, title, what, why, source, severity, scope, passing, failing, reader, example_context=given
            )
        )
        return reader

    return enrol


def register(one: Standard) -> None:
    """Adds a standard. Two may not bear one id, and the group must be one of the eight."""
    if one.id in _registered and _registered[one.id].reader is not one.reader:
        raise ValueError(f"Two standards are called {one.id}.")
    if one.group not in GROUPS:
        raise ValueError(f"{one.id}: there is no group {one.group}.")
    _registered[one.id] = one


def registered() -> Mapping[str, Standard]:
    """Those that were registered so far, by id, in the order of the groups. `shelf.standards` has all of them."""
    return dict(sorted(_registered.items(), key=lambda item: (GROUPS.index(item[1].group), item[0])))
