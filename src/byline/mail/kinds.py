"""The kinds of messages there are. Rooms above register theirs, with words the host may change."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.functional import Promise

Words = str | Promise


@dataclass(frozen=True)
class Kind:
    """One kind of message.

    `facts` are the names that may stand in its text in braces, each with an example for the preview. `has_link` says
    that `{link}` stands for a private link, made when the message leaves. `at_once` messages do not wait in the outbox.
    """

    name: str
    label: Words
    when: Words
    subject: Words
    text: Words
    facts: Mapping[str, Words] = field(default_factory=dict)
    has_link: bool = False
    at_once: bool = False


Mint = Callable[[str], str]
Undo = Callable[[Any, Any], object]
_kinds: dict[str, Kind] = {}
_mints: dict[str, Mint] = {}
_undoings: dict[str, Undo] = {}


def register(kind: Kind) -> Kind:
    """Add a kind. The same name replaces."""
    _kinds[kind.name] = kind
    return kind


def kind_named(name: str) -> Kind | None:
    """The kind of this name, unless the room that sent it is gone."""
    return _kinds.get(name)


def all_kinds() -> list[Kind]:
    """Every kind, in the order of registering."""
    return list(_kinds.values())


def mints(name: str) -> Callable[[Mint], Mint]:
    """`@mints("guest")`: this function makes the link of every message whose `link_to` is "guest KEY", given the key."""

    def keep(mint: Mint) -> Mint:
        _mints[name] = mint
        return mint

    return keep


def mint_link(link_to: str) -> str:
    """A fresh address for this purpose."""
    name, _space, key = link_to.partition(" ")
    return _mints[name](key)


def undoes(name: str) -> Callable[[Undo], Undo]:
    """`@undoes("decline")`: this function `(message, by)` is called when a message of the kind is taken back."""

    def keep(undo: Undo) -> Undo:
        _undoings[name] = undo
        return undo

    return keep


def undo(message: Any, by: Any) -> None:
    """Tell the room that sent it."""
    if message.kind in _undoings:
        _undoings[message.kind](message, by)
