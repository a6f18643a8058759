"""While no mail server is set, messages go to the mailbox."""

from collections.abc import Sequence

from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend

from .models import KeptMessage


class MailboxBackend(BaseEmailBackend):
    """Keeps each message as a row that the host reads in the admin."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        for message in email_messages:
            KeptMessage.objects.create(
                recipients=", ".join(message.recipients()),
                subject=str(message.subject),
                text=str(message.body),
                html=_html(message),
            )
        return len(email_messages)


def _html(message: EmailMessage) -> str:
    if not isinstance(message, EmailMultiAlternatives):
        return ""
    return next((str(content) for content, kind in message.alternatives if kind == "text/html"), "")
