"""What recurs for messages."""

from datetime import timedelta

from django.utils import timezone

from byline.kit.timetable import every

from .delivery import deliver_due
from .models import Message, MessageState

KEEP = timedelta(days=365)


@every(15, "send what is in the outbox")
def send() -> int:
    """Messages whose time has come."""
    return deliver_due()


@every(24 * 60 * 60, "forget old messages")
def forget() -> int:
    """What was settled a year ago; the rooms that asked for it keep their own records."""
    settled = [MessageState.SENT, MessageState.TAKEN_BACK, MessageState.REFUSED]
    gone, _ = Message.objects.filter(state__in=settled, settled_at__lt=timezone.now() - KEEP).delete()
    return gone
