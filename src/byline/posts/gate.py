"""The publishing gate: one registry of checks through which every way of publishing passes.

Rooms above register a check (the desk's blocking findings, the guest's consent). A check looks at a piece as it would
be published and yields objections. Button, bulk, workflow, schedule, copy, import and plain `save()` all meet in
`Post.save`, in `Post.publish` and, for what is scheduled, in the saving of a revision; all three ask here.

Checks may be dear, and Wagtail saves a piece more than once while it publishes it. Inside one `passage` each piece is
asked once. A passage also says who publishes.

An objection that is a matter of judgement is `waivable`: a person with that right sets it aside for a reason. The reason is
a row (`posts.Waiver`) and no part of the passage, so that a piece that goes out by itself next week passes with it too.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError

if TYPE_CHECKING:
    from .models import Post


@dataclass(frozen=True)
class Objection:
    """Why a piece may not be published yet, in a sentence for the person who tried, and where to mend it.

    `field` is the field of the piece, `place` the id of the block. A `debt` is something readers can live with: it
    holds back a new piece, but neither one that moves in from elsewhere nor the correction of one that is public with
    the same debt. `waivable`: somebody who may can set it aside with a reason; the code must then name the very matter, for
    the reason is kept by code.
    """

    code: str
    message: str
    field: str = ""
    place: str = ""
    debt: bool = False
    waivable: bool = False

    @property
    def where(self) -> str:
        """The way to the field or block in the editor, in Wagtail's terms; empty where the whole piece is meant."""
        return f"{self.field}.{self.place}" if self.field and self.place else self.field


class PublishRefused(ValidationError):
    """The gate refused. `objections` has the reasons; the messages list them."""

    def __init__(self, objections: list[Objection]) -> None:
        sentences: dict[str, list[str]] = {}
        for objection in objections:
            sentences.setdefault(objection.field or NON_FIELD_ERRORS, []).append(str(objection.message))
        super().__init__(sentences)
        self.objections = objections


Check = Callable[["Post", Any], Iterable[Objection]]
_checks: dict[str, Check] = {}


def register(name: str) -> Callable[[Check], Check]:
    """Add a check under a name: `check(post, by)` yields objections. The same name replaces."""

    def keep(check: Check) -> Check:
        _checks[name] = check
        return check

    return keep


Waived = Callable[["Post"], set[str]]
_waived: Waived | None = None


def ask_for_waivers(waived: Waived) -> Waived:
    """The decorated function gives the codes of the objections that somebody has set aside for a piece."""
    global _waived
    _waived = waived
    return waived


def is_moving_in() -> bool:
    """Whether what is saved now comes from elsewhere: a check that is dear and yields debts only may save its work."""
    current = _passage.get()
    return current is not None and current.moving_in


@dataclass
class Passage:
    """One go through the gate: who publishes, whether the piece moves in from elsewhere, and what has passed so far."""

    by: Any = None
    moving_in: bool = False
    passed: set[int] = field(default_factory=set)


_passage: ContextVar[Passage | None] = ContextVar("passage", default=None)


@contextmanager
def passage(*, by: Any = None, moving_in: bool = False) -> Iterator[Passage]:
    """Everything published inside is published by this person, and each piece is asked once. Inner passages join."""
    outer = _passage.get()
    if outer is not None:
        yield outer
        return
    token = _passage.set(Passage(by, moving_in))
    try:
        yield _passage.get()  # type: ignore[misc]
    finally:
        _passage.reset(token)


def objections(post: "Post", *, by: Any = None) -> list[Objection]:
    """All that speaks against publishing this piece as it stands now; debts it may keep are left out."""
    found = _without_waived(post, _ask(post, by))
    if not any(objection.debt for objection in found):
        return found
    known = _known_debts(post, by)
    return [each for each in found if not (each.debt and (known is None or (each.code, each.place) in known))]


def check_publishable(post: "Post", *, by: Any = None) -> None:
    """Raises PublishRefused when any registered check objects."""
    current = _passage.get()
    if current is not None:
        by = by or current.by
        if post.pk in current.passed or post.alias_of_id in current.passed:
            return
    found = objections(post, by=by)
    if found:
        raise PublishRefused(found)
    if current is not None and post.pk:
        current.passed.add(post.pk)


def _ask(post: "Post", by: Any) -> list[Objection]:
    return [objection for check in _checks.values() for objection in check(post, by)]


def _without_waived(post: "Post", found: list[Objection]) -> list[Objection]:
    if _waived is None or not post.pk or not any(objection.waivable for objection in found):
        return found
    aside = _waived(post)
    return [each for each in found if not (each.waivable and each.code in aside)]


def _known_debts(post: "Post", by: Any) -> set[tuple[str, str]] | None:
    """The debts that the public version has already; None where every debt is forgiven."""
    current = _passage.get()
    if current is not None and current.moving_in:
        return None
    public = type(post)._default_manager.filter(pk=post.pk, live=True).first() if post.pk else None
    return {(each.code, each.place) for each in _ask(public, by) if each.debt} if public else set()
