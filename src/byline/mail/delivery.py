"""Delivering what is due: each message at most once, and none lost.

A message is claimed (waiting → sending) by a change that is committed before the server hears it. Whatever stays in that
state after its process has died is set to unknown and shown to the host. Nothing unknown is ever sent again by itself.
"""

import logging
from contextlib import nullcontext
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from .carriers import Carrier, Lost, Refused, TryLater, carrier_of_today
from .composing import compose
from .models import Message, MessageState

logger = logging.getLogger("byline.mail")

BATCH = 200
IN_HAND = timedelta(minutes=5)  # longer than any server may take: every step ends after EMAIL_TIMEOUT
PAUSES = [timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240, 720, 1440, 1440)]


def deliver_due() -> int:
    """Sends every message whose time has come; how many were sent."""
    note_unknown()
    due = Message.objects.filter(state=MessageState.WAITING, leaves_at__lte=timezone.now())
    keys = list(due.order_by("leaves_at", "pk").values_list("pk", flat=True)[:BATCH])
    if not keys:
        return 0
    try:
        with carrier_of_today() as carrier:
            return sum(_deliver(carrier, key) for key in keys)
    except (TryLater, Lost) as error:
        logger.warning("The mail server did not answer: %s", error)
        return 0


def note_unknown() -> int:
    """Messages whose process died while it sent them; how many there were."""
    forgotten = Message.objects.filter(state=MessageState.SENDING, sending_at__lt=timezone.now() - IN_HAND)
    return forgotten.update(state=MessageState.UNKNOWN, settled_at=timezone.now())


def _deliver(carrier: Carrier, key: int) -> bool:
    message = Message.objects.filter(pk=key, state=MessageState.WAITING).first()
    if message is None:
        return False
    try:
        with transaction.atomic() if carrier.atomic else nullcontext():
            if not carrier.carry(compose(message), lambda: _claim(key)):
                return False
            _settle(key, MessageState.SENT)
    except Refused as refusal:
        _settle(key, MessageState.REFUSED, str(refusal))
        return False
    except TryLater as refusal:
        _put_off(message, str(refusal))
        return False
    except Lost as loss:
        _settle(key, MessageState.UNKNOWN, str(loss))
        raise
    except Exception:  # one message that cannot be made must not hold up the others
        logger.exception("A message of the kind %s could not be made", message.kind)
        _put_off(message, "")
        return False
    return True


def _claim(key: int) -> bool:
    """Whether the message is ours to send. The database decides between two processes."""
    waiting = Message.objects.filter(pk=key, state=MessageState.WAITING)
    return bool(waiting.update(state=MessageState.SENDING, sending_at=timezone.now()))


def _settle(key: int, state: MessageState, reply: str = "") -> None:
    open_ones = [MessageState.WAITING, MessageState.SENDING, MessageState.UNKNOWN]
    found = Message.objects.filter(pk=key, state__in=open_ones)
    found.update(state=state, settled_at=timezone.now(), reply=reply[:2000])


def _put_off(message: Message, reply: str) -> None:
    """Try again after a pause that grows; after some days give up and say so."""
    if message.tries >= len(PAUSES):
        _settle(message.pk, MessageState.REFUSED, reply)
        return
    here = Message.objects.filter(pk=message.pk, state__in=[MessageState.WAITING, MessageState.SENDING])
    here.update(
        state=MessageState.WAITING,
        leaves_at=timezone.now() + PAUSES[message.tries],
        tries=message.tries + 1,
        reply=reply[:2000],
    )
