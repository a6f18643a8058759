"""What every carrier does, and what may become of a message in its hands."""

from collections.abc import Callable
from typing import Protocol

from django.core.mail import EmailMultiAlternatives

Claim = Callable[[], bool]


class Refused(Exception):
    """The server will never take this message. The message is what it said."""


class TryLater(Exception):
    """The server did not take it this time."""


class Lost(Exception):
    """The connection broke when the message was under way: nobody here knows whether it arrived."""


class Carrier(Protocol):
    """Carries messages one at a time. Used as a context; raises TryLater on entering when there is no way out."""

    atomic: bool  # whether claim, sending and noting happen in one transaction

    def __enter__(self) -> "Carrier": ...

    def __exit__(self, *error: object) -> None: ...

    def carry(self, composed: EmailMultiAlternatives, claim: Claim) -> bool:
        """Sends one message. `claim` is called at the last moment at which it can be stopped; false means: leave it."""
