"""How messages leave: by SMTP, or by whatever else Django's settings name (the mailbox, while no server is set)."""

from django.core.mail import get_connection
from django.core.mail.backends.smtp import EmailBackend

from .carrier import Carrier, Lost, Refused, TryLater
from .direct import DirectCarrier
from .smtp import SmtpCarrier

__all__ = ["Carrier", "Lost", "Refused", "TryLater", "carrier_of_today"]


def carrier_of_today() -> Carrier:
    """The carrier that the settings ask for."""
    backend = get_connection()
    return SmtpCarrier(backend) if isinstance(backend, EmailBackend) else DirectCarrier(backend)
