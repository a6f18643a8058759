"""A guest changes her own e-mail address: the new one is hers once the button behind a message to it is pressed."""

from datetime import timedelta

from django.core import signing
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from byline.mail.kinds import mints
from byline.mail.models import Message

from .. import rules
from ..models import GuestLink, Happening, Writer
from ..telling import full, tell_guest
from .moving import write_down

ASKED, CHANGED = "ask_address", "change_address"
SALT, LIFETIME = "byline.pitches.address", timedelta(days=1)


@transaction.atomic
def ask_address(writer: Writer, *, email: str, link: GuestLink, by: None = None) -> Happening:
    """Mails a button to the new address. Until it is pressed nothing changes. Raises rules.NotNow, rules.NeedsFreshLink."""
    rules.check_fresh(link)
    rules.check_address(writer, email)
    asked = write_down(writer.pitch, ASKED, writer=writer)
    asked.before = {"email": email}
    asked.save(update_fields=["before"])
    tell_guest("confirm_address", writer, by=None, to=email, link_to=f"address {asked.pk}")
    return asked


@transaction.atomic
def change_address(token: str, *, by: None = None) -> Writer:
    """The new address is proven: messages go there, and links that went to the old one open nothing any more.

    Raises rules.DeadLink, rules.NotNow.
    """
    asked = find_asked(token)
    assert asked.writer is not None
    writer = Writer.objects.select_for_update().get(pk=asked.writer.pk)
    email, old = asked.before["email"], writer.email
    rules.check_address(writer, email)
    tell_guest("address_changed", writer, by=None)
    Message.objects.filter(link_to=f"guest {writer.pk}", state="waiting").update(to=email)
    writer.guest_links.filter(revoked_at=None).update(revoked_at=timezone.now())
    writer.email = email
    writer.save(update_fields=["email"])
    write_down(writer.pitch, CHANGED, writer=writer)
    _close(writer, asked, old)
    tell_guest("new_link", writer, by=None)
    return writer


def find_asked(token: str) -> Happening:
    """What this button is for. Raises rules.DeadLink when it is too old, was pressed already, or is not one of ours."""
    try:
        key = signing.loads(token, salt=SALT, max_age=LIFETIME)
    except signing.BadSignature:
        key = None
    asked = Happening.objects.filter(pk=key, verb=ASKED).select_related("writer__pitch__post").first()
    if asked is None or asked.writer is None or "email" not in asked.before:
        raise rules.DeadLink(
            _("This link does nothing any more. If your address is not changed yet, ask for it once more.")
        )
    return asked


@mints("address")
def mint_for(key: str) -> str:
    """The address of the button that stands in the message."""
    return full(reverse("pitch_address", args=[signing.dumps(int(key), salt=SALT)]))


def _close(writer: Writer, asked: Happening, old: str) -> None:
    """No button works any more. The addresses stay known until she is forgotten: then what went there is erased as well."""
    for row in Happening.objects.filter(writer=writer, verb=ASKED):
        row.before = {"old": old if row.pk == asked.pk else row.before.get("email") or row.before.get("old", "")}
        row.save(update_fields=["before"])
