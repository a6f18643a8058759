"""Who may do what at the desk, and when."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _
from wagtail.models import Page

from .models import Basis, ClaimStatus, Statement


def check_may_edit(user: Any, page: Page) -> None:
    """Whoever may edit the piece works at its desk. Raises PermissionDenied."""
    if not page.permissions_for_user(user).can_edit():
        raise PermissionDenied


def can_decide_for_magazine(user: Any) -> bool:
    """A decision for the whole magazine is for whoever may publish: it silences a question in everybody's pieces."""
    return bool(user.is_superuser or user.has_perm("desk.change_decision"))


def check_reason(reason: str) -> str:
    """“It’s right” needs a reason that somebody can read a year later. Raises ValidationError."""
    given = " ".join(reason.split())
    if len(given) < 3:
        raise ValidationError(_("Say in a few words why it is right."))
    return given


def check_answer(answer: str) -> str:
    """What the writer says may be short, but not nothing. Raises ValidationError."""
    if not answer.strip():
        raise ValidationError(_("Write your answer first, then press the button again."))
    return answer.strip()


def check_clearance(status: str, *, source: str, url: str) -> None:
    """Raises ValidationError when a claim is said to have a source and none is given."""
    if status == ClaimStatus.SOURCED and not (source.strip() or url.strip()):
        raise ValidationError(_("Give the source: a title or an address."))


def check_can_sign_off(statement: Statement) -> None:
    """Raises ValidationError until kind and basis are there, and for an allegation the reply or the end of the time for it."""
    if statement.kind == Basis.UNDECIDED:
        raise ValidationError(_("First decide what it is: a fact, an opinion or an allegation."))
    if not statement.basis.strip():
        raise ValidationError(_("First write down what it rests on."))
    if statement.kind == Basis.ALLEGATION and not statement.asked_at:
        raise ValidationError(_("An allegation needs a right of reply: ask them first."))
    if statement.is_waiting:
        raise ValidationError(_("They still have time to answer."))
