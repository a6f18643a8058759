"""Private links: made when a message leaves, found by their hash, taken back by the host."""

import hashlib
import secrets
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from byline.mail.kinds import mints
from byline.mail.models import Message

from ..models import GuestLink, Writer
from ..telling import full, tell_guest
from .moving import write_down

LIFETIME = timedelta(days=120)
AGAIN = timedelta(minutes=15)


def new_link(writer: Writer, *, by: Any = None) -> str:
    """The path of a fresh link. Only its hash is kept, so this is the one moment in which it can be told."""
    token = secrets.token_urlsafe(24)
    now = timezone.now()
    GuestLink.objects.create(writer=writer, token_hash=hash_of(token), mailed_at=now, expires_at=now + LIFETIME)
    return reverse("yours", args=[token])


def find_link(token: str) -> GuestLink | None:
    """The link of this token, open or not, with everything that a page needs to know of its owner."""
    links = GuestLink.objects.select_related("writer__pitch__post", "writer__contributor", "writer__user")
    return links.filter(token_hash=hash_of(token)).first()


def mail_link(writer: Writer, *, by: Any = None) -> Message | None:
    """Mails a fresh link; None when one was mailed a moment ago, so that nobody's box is filled by others."""
    return None if mailed_lately("new_link", writer) else tell_guest("new_link", writer, by=by)


def mailed_lately(kind: str, writer: Writer) -> bool:
    """Whether she was mailed a link with this kind of message within a quarter of an hour."""
    since = timezone.now() - AGAIN
    return Message.objects.filter(kind=kind, link_to=f"guest {writer.pk}", queued_at__gt=since).exists()


@transaction.atomic
def revoke_links(writer: Writer, *, by: Any) -> int:
    """Every link of this person for this piece stops working at once; how many there were."""
    closed = writer.guest_links.filter(revoked_at=None).update(revoked_at=timezone.now())
    write_down(writer.pitch, "revoke_links", by=by, note=writer.name)
    return closed


@mints("guest")
def mint_for(key: str) -> str:
    """The address that stands in a message."""
    return full(new_link(Writer.objects.get(pk=int(key))))


def hash_of(token: str) -> str:
    """What is kept of a token. It is random and long, so a plain fast hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()
