"""The publishing gate: one registry of checks through which every way of publishing passes.

Rooms above register a check (the desk's blocking findings, the guest's consent). A check looks at a piece as it would
be published and returns objections. Button, bulk, workflow, schedule, copy, import and plain `save()` all meet in
`Post.publish` and `Post.save`, and both ask here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError

if TYPE_CHECKING:
    from .models import Post


@dataclass(frozen=True)
class Objection:
    """Why a piece may not be published yet, in a sentence for the person who tried, and where to mend it."""

    code: str
    message: str
    field: str = ""


class PublishRefused(ValidationError):
    """The gate refused. `objections` has the reasons; the message lists them."""

    def __init__(self, objections: list[Objection]) -> None:
        super().__init__([str(objection.message) for objection in objections])
        self.objections = objections


Check = Callable[["Post", Any], Iterable[Objection]]
_checks: dict[str, Check] = {}


def register(name: str) -> Callable[[Check], Check]:
    """Add a check under a name: `check(post, by)` yields objections. The same name replaces."""

    def keep(check: Check) -> Check:
        _checks[name] = check
        return check

    return keep


def objections(post: "Post", *, by: Any = None) -> list[Objection]:
    """All that speaks against publishing this piece as it stands now."""
    return [objection for check in _checks.values() for objection in check(post, by)]


def check_publishable(post: "Post", *, by: Any = None) -> None:
    """Raises PublishRefused when any registered check objects."""
    found = objections(post, by=by)
    if found:
        raise PublishRefused(found)
