"""Verbs of outgoing messages."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from . import rules
from .kinds import Kind, undo
from .models import Message, MessageState, OutboxSettings, Wording
from .tasks import deliver_soon
from .wording import Words, check_words, fill, words_for


@transaction.atomic
def queue_message(
    kind: Kind,
    *,
    to: str,
    by: Any,
    facts: Mapping[str, object],
    to_name: str = "",
    about: str = "",
    once: str = "",
    link_to: str = "",
    reply_to: str = "",
    words: Words | None = None,
) -> Message:
    """Puts a message into the outbox. `words` are the host's own for this one time, facts already in them.

    With `once`, the message that bears this name already is returned, and nothing new is written.
    """
    if once and (known := Message.objects.filter(once=once).first()):
        return known
    filled = fill(words or words_for(kind), facts)
    now = timezone.now()
    message = Message.objects.create(
        kind=kind.name,
        to=to,
        to_name=" ".join(to_name.split())[:160],
        reply_to=reply_to,
        subject=filled.subject,
        text=filled.text,
        link_to=link_to,
        about=about,
        once=once or None,
        by=by,
        queued_at=now,
        leaves_at=now if kind.at_once else now + _patience(),
    )
    if message.leaves_at <= now:
        deliver_soon()
    return message


@transaction.atomic
def take_back(message: Message, *, by: Any) -> Message:
    """Takes a message out of the outbox, and what it would have told is undone. Raises rules.TooLate."""
    message = withhold(message, by=by)
    undo(message, by)
    return message


@transaction.atomic
def withhold(message: Message, *, by: Any) -> Message:
    """Takes a message out of the outbox for a room that undoes by itself what it would have told. Raises rules.TooLate."""
    here = Message.objects.filter(pk=message.pk, state=MessageState.WAITING)
    if not here.update(state=MessageState.TAKEN_BACK, settled_at=timezone.now(), once=None):
        message.refresh_from_db()
        rules.check_still_here(message)
    message.refresh_from_db()
    return message


@transaction.atomic
def send_now(message: Message, *, by: Any) -> Message:
    """Lets a message leave before its time. Raises rules.TooLate."""
    here = Message.objects.filter(pk=message.pk, state=MessageState.WAITING)
    if not here.update(leaves_at=timezone.now()):
        message.refresh_from_db()
        rules.check_still_here(message)
    deliver_soon()
    message.refresh_from_db()
    return message


@transaction.atomic
def send_again(message: Message, *, by: Any, to: str = "") -> Message:
    """Sends a message again that could not be delivered or perhaps was, to another address if one is given.

    Only a person decides this. Raises rules.TooLate.
    """
    message = Message.objects.select_for_update().get(pk=message.pk)
    rules.check_unsettled(message)
    message.to = to or message.to
    message.state, message.leaves_at, message.settled_at = MessageState.WAITING, timezone.now(), None
    message.tries, message.reply, message.by = 0, "", by
    message.save()
    deliver_soon()
    return message


@transaction.atomic
def call_delivered(message: Message, *, by: Any) -> Message:
    """Somebody has found out that the message arrived. Raises rules.TooLate."""
    message = Message.objects.select_for_update().get(pk=message.pk)
    rules.check_unsettled(message)
    message.state, message.settled_at, message.by = MessageState.SENT, timezone.now(), by
    message.save()
    return message


@transaction.atomic
def word_kind(kind: Kind, *, words: Words, by: Any) -> Wording:
    """Keeps the host's own words for a kind of message. Raises wording.WrongWording."""
    check_words(kind, words)
    wording, _made = Wording.objects.update_or_create(
        kind=kind.name, defaults={"subject": words.subject, "text": words.text, "by": by}
    )
    return wording


@transaction.atomic
def restore_wording(kind: Kind, *, by: Any) -> None:
    """Goes back to the words that came with Byline."""
    Wording.objects.filter(kind=kind.name).delete()


def _patience() -> timedelta:
    return timedelta(minutes=OutboxSettings.load().undo_minutes)
