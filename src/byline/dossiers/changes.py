"""Who wants to know when the people file changes, and who else holds something about a person. Rooms above register."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from .models import Dossier

Follower = Callable[[list[int]], object]


@dataclass(frozen=True)
class Holder:
    """A room that holds something about people: `export(names)` gives it, `erase(names)` takes it away."""

    name: str
    export: Callable[[Collection[str]], list[dict[str, Any]]]
    erase: Callable[[Collection[str]], int]


_followers: list[Follower] = []
_holders: dict[str, Holder] = {}


def follow(follower: Follower) -> Follower:
    """Call this with the keys of the pages whose boxes have changed."""
    if follower not in _followers:
        _followers.append(follower)
    return follower


def register_holder(holder: Holder) -> None:
    """Ask this room too when somebody wants to see, or be rid of, what we have about them."""
    _holders[holder.name] = holder


def holders() -> list[Holder]:
    """Every room that registered."""
    return list(_holders.values())


def tell(pages: Collection[int]) -> None:
    """The boxes of these pages have changed."""
    if pages:
        for follower in _followers:
            follower(sorted(pages))


def names_of(members: Collection[Dossier]) -> set[str]:
    """Every name under which something about somebody may be kept."""
    return {member.name for member in members} | {alias.name for member in members for alias in member.names.all()}
