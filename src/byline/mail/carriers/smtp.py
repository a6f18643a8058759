"""SMTP, one command at a time, because the record must say "being sent" before the server hears DATA."""

import smtplib
from email.utils import parseaddr
from typing import Any

from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.smtp import EmailBackend
from django.core.mail.message import sanitize_address

from .carrier import Claim, Lost, Refused, TryLater


class SmtpCarrier:
    """One connection. A message that is refused leaves the connection usable; a broken one ends the run."""

    atomic = False

    def __init__(self, backend: EmailBackend) -> None:
        self.backend = backend
        self.smtp: Any = None

    def __enter__(self) -> "SmtpCarrier":
        try:
            self.backend.open()
            self.smtp = self.backend.connection
            self.smtp.ehlo_or_helo_if_needed()
        except (OSError, smtplib.SMTPException) as error:
            raise TryLater(str(error)) from error
        return self

    def __exit__(self, *error: object) -> None:
        try:
            self.backend.close()
        except (OSError, smtplib.SMTPException):
            pass

    def carry(self, composed: EmailMultiAlternatives, claim: Claim) -> bool:
        """MAIL, RCPT, the claim, DATA. Raises Refused, TryLater or Lost."""
        message: Any = composed.message()
        content = message.as_bytes(linesep="\r\n")
        self._address(composed)
        if not claim():
            self._reset()
            return False
        try:
            _check(self.smtp.data(content))
        except smtplib.SMTPDataError as error:  # the server did not even want to hear it
            _check((error.smtp_code, error.smtp_error))
        except (OSError, smtplib.SMTPException) as error:
            raise Lost(str(error)) from error
        return True

    def _address(self, composed: EmailMultiAlternatives) -> None:
        encoding = composed.encoding or "utf-8"
        try:
            _check(self.smtp.mail(_bare(sanitize_address(composed.from_email, encoding))))
            _check(self.smtp.rcpt(_bare(sanitize_address(composed.to[0], encoding))))
        except (Refused, TryLater):
            self._reset()
            raise
        except UnicodeEncodeError as error:
            self._reset()
            raise Refused("The mail server takes no letters beyond a–z in addresses.") from error
        except (OSError, smtplib.SMTPException) as error:
            raise TryLater(str(error)) from error

    def _reset(self) -> None:
        try:
            self.smtp.rset()
        except (OSError, smtplib.SMTPException):
            pass


def _bare(address: str) -> str:
    return parseaddr(address)[1]


def _check(answer: tuple[int, bytes | str]) -> None:
    """Raises unless the server said yes: 5xx is for ever, anything else for now."""
    code, said = answer
    if 200 <= code < 300:
        return
    text = f"{code} {said.decode(errors='replace') if isinstance(said, bytes) else said}"
    raise Refused(text) if code >= 500 else TryLater(text)
