"""Carriers that cannot lose anything between two machines: the mailbox, and what tests use."""

from typing import Any

from django.core.mail import EmailMultiAlternatives

from .carrier import Claim


class DirectCarrier:
    """Hands the message to a Django backend inside the transaction that notes it as sent."""

    atomic = True

    def __init__(self, backend: Any) -> None:
        self.backend = backend

    def __enter__(self) -> "DirectCarrier":
        return self

    def __exit__(self, *error: object) -> None:
        self.backend.close()

    def carry(self, composed: EmailMultiAlternatives, claim: Claim) -> bool:
        """Sends it, unless somebody else has."""
        if not claim():
            return False
        self.backend.send_messages([composed])
        return True
