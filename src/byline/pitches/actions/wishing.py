"""Being told when the magazine takes pitches again."""

from django.db import transaction
from django.urls import reverse

from byline.mail.actions import queue_message
from byline.mail.kinds import kind_named
from byline.publication.models import MagazineSettings

from ..models import Alert
from ..rules import takes_pitches
from ..telling import full


@transaction.atomic
def ask_to_be_told(*, email: str, by: None = None) -> Alert:
    """Puts an address on the list; twice is once."""
    alert, _made = Alert.objects.get_or_create(email=email.lower())
    return alert


@transaction.atomic
def tell_that_open(*, by: None = None) -> int:
    """Tells everybody on the list, once, and forgets them; nobody while the magazine is closed."""
    if not takes_pitches():
        return 0
    alerts = list(Alert.objects.select_for_update()[:500])
    kind = kind_named("open_again")
    assert kind is not None
    facts = {"magazine": MagazineSettings.load().name, "address": full(reverse("pitch"))}
    for alert in alerts:
        queue_message(kind, to=alert.email, by=None, facts=facts)
        alert.delete()
    return len(alerts)
