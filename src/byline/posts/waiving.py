"""Publishing with a reason: setting aside what the gate has against a piece, where that is a matter of judgement."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from . import gate
from .models import Post, Waiver

LEAST = 10  # characters of a reason


def can_waive(user: Any, post: Post) -> bool:
    """The host, and whoever she gave the right to; and they must be able to publish this piece."""
    may = bool(user and (user.is_superuser or user.has_perm("posts.add_waiver")))
    return may and bool(post.permissions_for_user(user).can_publish())


@transaction.atomic
def waive(post: Post, objections: Iterable[gate.Objection], *, reason: str, by: Any) -> list[Waiver]:
    """Sets the objections aside, each with a row and all with one entry in the log.

    Raises PermissionDenied, and ValidationError without a reason or for something no reason can mend.
    """
    if not can_waive(by, post):
        raise PermissionDenied
    given = " ".join(reason.split())
    if len(given) < LEAST:
        raise ValidationError(_("Write the reason so that somebody understands it a year from now."))
    found = list(objections)
    if not all(objection.waivable for objection in found):
        raise ValidationError(_("Some of this has to be mended first; no reason can stand in for it."))
    rows = [_row(post, objection, given, by) for objection in found]
    told = [str(objection.message) for objection in found]
    log(instance=post, action="byline.waive", user=by, data={"reason": given, "objections": told})
    return rows


@gate.ask_for_waivers
def waived_codes(post: Post) -> set[str]:
    """What somebody has set aside for the piece."""
    return set(Waiver.objects.filter(post_id=post.pk).values_list("code", flat=True))


def _row(post: Post, objection: gate.Objection, reason: str, by: Any) -> Waiver:
    fields = {"message": str(objection.message), "reason": reason, "by": by, "made_at": timezone.now()}
    row, _made = Waiver.objects.update_or_create(post_id=post.pk, code=objection.code, defaults=fields)
    return row
