"""What the world sees: the public address and outgoing mail. Nothing here asks a name server about the address."""

import smtplib
from collections.abc import Iterator

from django.conf import settings
from django.core.mail import get_connection

from ..environment import read
from .finding import Finding, fine, reminder, wrong

LOCAL = ("http://localhost", "http://127.0.0.1")


def address() -> Iterator[Finding]:
    """Links in mails and feeds are built from it."""
    public = settings.ADDRESS
    if not public:
        yield reminder(
            "No public address is set: links in mails and feeds lead to this machine. When the magazine goes public, "
            "set BYLINE_ADDRESS, as in https://magazine.example"
        )
    elif public.startswith("http://") and not public.startswith(LOCAL):
        yield reminder(
            f"The public address {public} is not encrypted: what people type can be read on the way, and passkeys do "
            "not work. Use https."
        )
    else:
        yield fine(f"The public address is {public}.")


def proxies() -> Iterator[Finding]:
    """Behind a proxy that is not named, every reader seems to come from the proxy."""
    if settings.ADDRESS.startswith("https://") and not settings.TRUSTED_PROXIES:
        yield reminder(
            "The public address is https, which a reverse proxy must speak for Byline. Name the proxy in "
            "BYLINE_TRUSTED_PROXIES (127.0.0.1 when it runs on this machine), or every reader seems to be the proxy."
        )


def mail() -> Iterator[Finding]:
    """The mail server is greeted and signed in to; nothing is sent."""
    if not read("EMAIL_URL"):
        yield reminder(
            "No mail server is set: messages stay in the mailbox (`byline mail`). Set EMAIL_URL to send them."
        )
        return
    server = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
    try:
        connection = get_connection(timeout=10)
        connection.open()
        connection.close()
    except (OSError, smtplib.SMTPException) as error:
        yield wrong(f"The mail server {server} cannot be used: {_said(error)}. Check EMAIL_URL.")
        return
    yield fine(f"The mail server {server} answers.")
    if not read("BYLINE_MAIL_FROM"):
        yield reminder(f"Mails are sent as {settings.DEFAULT_FROM_EMAIL}. Set BYLINE_MAIL_FROM to an address of yours.")


def _said(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return "it refuses the user name or password"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"it answers {error.smtp_code}"
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).rstrip(".")
