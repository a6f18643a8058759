"""How the desk gets to read a page: rooms that own pages say how one becomes a document, and what may be known about it."""

from collections.abc import Callable, Mapping
from typing import Any

from wagtail.models import Page

from .context import Context
from .document import Document

Reader = Callable[[Any], Document]
Knowledge = Callable[[Page], Mapping[str, Any]]

_readers: dict[type[Page], Reader] = {}
_knowledge: dict[str, Knowledge] = {}


def register(model: type[Page]) -> Callable[[Reader], Reader]:
    """Pages of this kind are read as the decorated function says: `reader(page)` gives a document."""

    def keep(reader: Reader) -> Reader:
        _readers[model] = reader
        return reader

    return keep


def know(name: str) -> Callable[[Knowledge], Knowledge]:
    """While a page is read, the desk also knows what this gives: some of a context's fields. What several give is joined."""

    def keep(knowledge: Knowledge) -> Knowledge:
        _knowledge[name] = knowledge
        return knowledge

    return keep


Introduction = Callable[[str], str]
_introduce: list[Introduction] = []


def introduce(introduction: Introduction) -> Introduction:
    """The decorated function gives the address at which somebody new is entered, by name."""
    _introduce[:] = [introduction]
    return introduction


def address_for(name: str) -> str:
    """Where somebody new is entered, or nothing."""
    return _introduce[0](name) if _introduce else ""


def can_read(page: Page) -> bool:
    """Whether somebody said how."""
    return type(page) in _readers


def document_of(page: Page) -> Document:
    """The page as the desk reads it. Raises LookupError for a kind nobody registered."""
    return _readers[type(page)](page)


def context_for(page: Page) -> Context:
    """Everything the rooms know, in one."""
    joined: dict[str, Any] = {}
    for knowledge in _knowledge.values():
        for field, value in knowledge(page).items():
            joined[field] = _join(joined[field], value) if field in joined else value
    return Context(**joined)


def _join(one: Any, other: Any) -> Any:
    if isinstance(one, frozenset):
        return one | other
    if isinstance(one, Mapping):
        return {**one, **other}
    return other if isinstance(one, str) else (*one, *other)
