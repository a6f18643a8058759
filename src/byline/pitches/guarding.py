"""Keeping machines and floods from the form, without a puzzle for people and without anybody else's service."""

import hashlib
import ipaddress

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from byline.accounts import actions as accounts
from byline.accounts.models import SignInTry
from byline.accounts.rules import WINDOW

from .rules import NotNow

PER_ADDRESS, PER_PLACE = 3, 10


def check_may_pitch(email: str, place: str) -> None:
    """Counts a try. Raises NotNow when there were too many from this address or this place in a quarter of an hour."""
    counters = {_who("pitch", email.lower()): PER_ADDRESS, _who("pitch place", place): PER_PLACE}
    since = timezone.now() - WINDOW
    for who, limit in counters.items():
        if SignInTry.objects.filter(who=who, at__gt=since).count() >= limit:
            raise NotNow(
                _("That was a lot at once. Wait a quarter of an hour, then try again: your words are still here.")
            )
    accounts.note_tries(list(counters))


def sent_from(request: HttpRequest) -> str:
    """The place that a request came from."""
    return place_of(request.META.get("REMOTE_ADDR", ""))


def place_of(address: str) -> str:
    """The network address to count by; for IPv6 its /64, because one home has as many as it likes."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network(f"{address}/64", strict=False)) if parsed.version == 6 else address


def _who(*parts: str) -> str:
    return hashlib.sha256("\0".join([settings.SECRET_KEY, *parts]).encode()).hexdigest()
