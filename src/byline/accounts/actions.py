"""Verbs of keys: inviting, using a link, setting a password or a passkey."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from . import passkeys, rules
from .models import Passkey, PrivateLink, Purpose, SignInTry, User
from .models.links import hash_of, new_token

KEEP_DEAD_LINKS = timedelta(days=30)
LIFETIMES = {Purpose.OWNER: timedelta(hours=24), Purpose.SIGN_IN: timedelta(minutes=30)}


def invite_owner(*, by: User | None = None) -> str:
    """The path of a new one-time link for the owner, or for whoever names the magazine when there is none yet.

    It is valid for 24 hours; older ones stop working.
    """
    return _new_link(Purpose.OWNER, User.objects.owner(), by)


def send_link(*, email: str, by: None = None) -> None:
    """Mails a one-time link to whoever has this address. Says nothing when nobody has: strangers learn nothing."""
    user = User.objects.filter(email__iexact=email, is_active=True).first()
    if user is None:
        return
    address = f"{settings.ADDRESS or settings.LOCAL_ADDRESS}{_new_link(Purpose.SIGN_IN, user, None)}"
    minutes = int(LIFETIMES[Purpose.SIGN_IN].total_seconds() // 60)
    text = render_to_string("accounts/mail/link.txt", {"user": user, "address": address, "minutes": minutes})
    send_mail(_("Your link to sign in"), text, None, [user.email])


def find_link(token: str) -> PrivateLink | None:
    """The link with this token."""
    return PrivateLink.objects.select_related("user").filter(token_hash=hash_of(token)).first()


@transaction.atomic
def use_link(link: PrivateLink, *, by: User | None = None) -> User | None:
    """Marks the link as used and returns whom it lets in, None at the first visit. Raises rules.DeadLink."""
    now = timezone.now()
    still_open = PrivateLink.objects.filter(pk=link.pk, used_at=None, revoked_at=None, expires_at__gt=now)
    if not still_open.update(used_at=now):
        rules.check_link(PrivateLink.objects.filter(pk=link.pk).first())
    return link.user


@transaction.atomic
def make_owner(link: PrivateLink, *, name: str, email: str, steps: list[Any], by: None = None) -> User:
    """The first visit: the owner with the name and address she gave, and each registered step kept.

    Raises rules.DeadLink.
    """
    use_link(link)
    first, _space, last = name.strip().partition(" ")
    owner = User.objects.create_superuser(email, first_name=first[:150], last_name=last[:150])
    for step in steps:
        step.save(by=owner)
    return owner


@transaction.atomic
def set_password(user: User, *, password: str, by: User) -> User:
    """Sets the password; other visits of this user end."""
    user.set_password(password)
    user.save(update_fields=["password"])
    return user


@transaction.atomic
def keep_passkey(passkey: Passkey, *, by: User) -> Passkey:
    """Keeps a passkey that was just made."""
    passkey.save()
    return passkey


@transaction.atomic
def drop_passkey(passkey: Passkey, *, by: User) -> None:
    """Forgets a passkey; the device may keep its half, which opens nothing any more."""
    passkey.delete()


def answer_with_passkey(*, site: passkeys.Site, challenge: str, answer: dict[str, Any], by: None = None) -> User:
    """Whoever answered the challenge. Raises passkeys.PasskeyRefused."""
    passkey, count = passkeys.finish_answering(site, challenge, answer)
    Passkey.objects.filter(pk=passkey.pk).update(sign_count=count, last_used_at=timezone.now())
    return passkey.user


def note_tries(counters: list[str], *, by: None = None) -> None:
    """Counts a try, and forgets the old ones."""
    SignInTry.objects.filter(at__lt=timezone.now() - 4 * rules.WINDOW).delete()
    SignInTry.objects.bulk_create(SignInTry(who=who) for who in counters)


def forget_dead_links(*, by: None = None) -> int:
    """Removes links that were used, revoked or ran out more than a month ago; how many."""
    gone, _ = PrivateLink.objects.filter(expires_at__lt=timezone.now() - KEEP_DEAD_LINKS).delete()
    return gone


@transaction.atomic
def _new_link(purpose: Purpose, user: User | None, by: User | None) -> str:
    now = timezone.now()
    older = PrivateLink.objects.filter(purpose=purpose, used_at=None, revoked_at=None)
    if purpose != Purpose.OWNER:
        older = older.filter(user=user)
    older.update(revoked_at=now)
    token = new_token()
    PrivateLink.objects.create(
        purpose=purpose, user=user, by=by, token_hash=hash_of(token), expires_at=now + LIFETIMES[purpose]
    )
    return reverse("sign_in_link", args=[token])
