"""May this happen now?"""

import hashlib
from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext as _

from .models import Passkey, PrivateLink, SignInTry

WINDOW = timedelta(minutes=15)
TRIES = 8  # a person at one place, in one window
TRIES_FROM_ONE_PLACE = 40
TRIES_FOR_ONE_NAME = 60  # from many places; passkeys and mailed links go on working
MAILS = 3


class DeadLink(Exception):
    """A link that opens nothing any more. The message is for the person who holds it."""


class TooManyTries(Exception):
    """Somebody tried too often. The message is for the person who tried."""


class LastKey(Exception):
    """Without this key nobody could come back. The message is for whoever tried to drop it."""


def check_may_drop(passkey: Passkey) -> None:
    """Raises LastKey when this passkey is the only way in."""
    others = passkey.user.passkeys.exclude(pk=passkey.pk)
    if not passkey.user.has_usable_password() and not others.exists():
        raise LastKey(_("This is your only key. Add another passkey or set a password first."))


def check_link(link: PrivateLink | None) -> None:
    """Raises DeadLink unless the link can be used now."""
    if link is None:
        raise DeadLink(_("This link is not one of ours. Perhaps a part of it was lost when it was copied."))
    if link.used_at:
        raise DeadLink(_("This link has been used. Each link opens the door once."))
    if link.revoked_at:
        raise DeadLink(_("This link was replaced by a newer one. Use the newest."))
    if link.expires_at <= timezone.now():
        raise DeadLink(_("This link has run out. Links are kept short-lived so that a lost one does no harm."))


def check_may_try(email: str, place: str) -> None:
    """Raises TooManyTries when this person, this place or this name has failed too often lately."""
    _check_below(_who("person", email.lower(), place), TRIES)
    _check_below(_who("place", place), TRIES_FROM_ONE_PLACE)
    _check_below(_who("name", email.lower()), TRIES_FOR_ONE_NAME)


def check_may_ask_for_mail(email: str, place: str) -> None:
    """Raises TooManyTries when too many links were asked for lately."""
    _check_below(_who("mail", email.lower()), MAILS)
    _check_below(_who("mail-place", place), TRIES_FROM_ONE_PLACE)


def sign_in_counters(email: str, place: str) -> list[str]:
    """The counters that a failed sign-in moves."""
    return [_who("person", email.lower(), place), _who("place", place), _who("name", email.lower())]


def mail_counters(email: str, place: str) -> list[str]:
    """The counters that asking for a mail moves."""
    return [_who("mail", email.lower()), _who("mail-place", place)]


def _who(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _check_below(who: str, limit: int) -> None:
    recent = SignInTry.objects.filter(who=who, at__gt=timezone.now() - WINDOW).count()
    if recent >= limit:
        minutes = int(WINDOW.total_seconds() // 60)
        raise TooManyTries(
            _("That was tried too often. Wait %(minutes)d minutes, then try again.") % {"minutes": minutes}
        )
