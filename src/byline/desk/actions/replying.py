"""The right of reply: what is said of somebody, what it rests on, whether they were asked, and who signs it off."""

from datetime import timedelta
from smtplib import SMTPException
from typing import Any

from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from byline.publication.models import MagazineSettings

from .. import rules
from ..models import HouseRules, Statement


@transaction.atomic
def decide_basis(statement: Statement, *, kind: str, basis: str, person: str = "", by: Any) -> Statement:
    """What kind of statement it is and what it rests on. A sign-off that was given for another basis falls."""
    if (statement.kind, statement.basis) != (kind, basis.strip()):
        statement.signed_off_by = statement.signed_off_at = None
    statement.kind, statement.basis, statement.person = kind, basis.strip(), person.strip() or statement.person
    statement.full_clean(exclude=["page", "signed_off_by"])
    statement.save()
    _log(statement, "byline.desk_basis", by)
    return statement


@transaction.atomic
def ask_for_reply(statement: Statement, *, address: str, message: str, by: Any) -> Statement:
    """Sends the message and starts the clock. Raises ValidationError, also when the message could not be sent."""
    if not message.strip():
        raise ValidationError({"asked_message": _("Write what you want to know, and what will be said.")})
    days = HouseRules.load().reply_days
    statement.asked_address, statement.asked_message = address.strip(), message.strip()
    statement.asked_at = timezone.now()
    statement.answer_due_at = statement.asked_at + timedelta(days=days)
    statement.full_clean(exclude=["page", "signed_off_by"])
    statement.save()
    _log(statement, "byline.desk_ask_reply", by)
    _send(statement)
    return statement


@transaction.atomic
def note_reply(statement: Statement, *, answer: str, by: Any) -> Statement:
    """What they answered, also that they would not. Raises ValidationError."""
    if not statement.asked_at:
        raise ValidationError(_("Nobody has been asked yet."))
    statement.answer, statement.answered_at = rules.check_reason(answer), timezone.now()
    statement.save()
    _log(statement, "byline.desk_reply", by)
    return statement


@transaction.atomic
def sign_off(statement: Statement, *, by: Any) -> Statement:
    """Somebody answers for this statement by name. Raises ValidationError."""
    rules.check_can_sign_off(statement)
    statement.signed_off_by, statement.signed_off_at = by, timezone.now()
    statement.save()
    _log(statement, "byline.desk_sign_off", by)
    return statement


def _send(statement: Statement) -> None:
    magazine = MagazineSettings.load()
    answer_to = [magazine.contact_email] if magazine.contact_email else None
    subject = _("A question before we publish, from %(magazine)s") % {"magazine": magazine.name}
    message = EmailMessage(subject, statement.asked_message, to=[statement.asked_address], reply_to=answer_to)
    try:
        message.send()
    except (OSError, SMTPException) as error:
        raise ValidationError(
            _("The message could not be sent: %(why)s. Nobody was asked.") % {"why": error}
        ) from error


def _log(statement: Statement, action: str, by: Any) -> None:
    log(instance=statement.page, action=action, user=by, data={"kind": statement.kind})
