"""Being told when the magazine takes pitches again."""

from datetime import timedelta

from django.core import signing
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from byline.mail.actions import queue_message
from byline.mail.kinds import kind_named, mints
from byline.publication.models import MagazineSettings

from .. import rules
from ..models import Alert, PitchCall
from ..telling import full

SALT, LIFETIME = "byline.pitches.alert", timedelta(days=7)


@transaction.atomic
def ask_to_be_told(*, email: str, by: None = None) -> Alert:
    """Writes an address down and mails a button to it; on the list it is once that is pressed. Twice is once."""
    alert, made = Alert.objects.get_or_create(email=email.lower())
    if made:
        kind = kind_named("confirm_alert")
        assert kind is not None
        facts = {"magazine": MagazineSettings.load().name}
        queue_message(kind, to=alert.email, by=None, facts=facts, link_to=f"alert {alert.pk}")
    return alert


def find_alert(token: str) -> Alert:
    """Whose button this is. Raises rules.DeadLink when it is too old, not one of ours, or of somebody who was told."""
    try:
        key = signing.loads(token, salt=SALT, max_age=LIFETIME)
    except signing.BadSignature:
        key = None
    alert = Alert.objects.filter(pk=key).first()
    if alert is None:
        raise rules.DeadLink(
            _("This link does nothing any more. If you still want to be told, enter your address once more.")
        )
    return alert


def confirm_alert(token: str, *, by: None = None) -> Alert:
    """The address is proven, and on the list. Pressing twice is pressing once. Raises rules.DeadLink."""
    alert = find_alert(token)
    Alert.objects.filter(pk=alert.pk, confirmed_at=None).update(confirmed_at=timezone.now())
    return alert


@transaction.atomic
def open_on_the_day(*, by: None = None) -> bool:
    """The day has come on which the form opens again: from now on every page offers it. Whether it was today."""
    call = PitchCall.objects.select_for_update().filter(is_open=False, opens_on__lte=timezone.localdate()).first()
    if call is None:
        return False
    call.is_open, call.opens_on = True, None
    call.save()
    return True


@transaction.atomic
def tell_that_open(*, by: None = None) -> int:
    """Tells everybody on the list, once, and forgets them; nobody while the magazine is closed."""
    if not rules.takes_pitches():
        return 0
    alerts = list(Alert.objects.select_for_update().exclude(confirmed_at=None)[:500])
    kind = kind_named("open_again")
    assert kind is not None
    facts = {"magazine": MagazineSettings.load().name, "address": full(reverse("pitch"))}
    for alert in alerts:
        queue_message(kind, to=alert.email, by=None, facts=facts)
        alert.delete()
    return len(alerts)


def forget_unconfirmed_alerts(*, by: None = None) -> int:
    """Addresses whose button nobody has pressed while it worked."""
    return Alert.objects.filter(confirmed_at=None, asked_at__lt=timezone.now() - LIFETIME).delete()[0]


@mints("alert")
def mint_for(key: str) -> str:
    """The address of the button that stands in the message."""
    return full(reverse("pitch_alert", args=[signing.dumps(int(key), salt=SALT)]))
