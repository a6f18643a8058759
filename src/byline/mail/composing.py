"""A message as it travels: plain text and HTML, with its link made at this moment."""

from email.utils import formataddr

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from .kinds import mint_link
from .models import Message
from .wording import LINK


def compose(message: Message) -> EmailMultiAlternatives:
    """The message for a mail server. Its Message-ID is always the same; its link is new each time."""
    text = message.text
    if message.link_to:
        text = text.replace(f"{{{LINK}}}", mint_link(message.link_to))
    composed = EmailMultiAlternatives(
        message.subject,
        text,
        settings.DEFAULT_FROM_EMAIL,
        [formataddr((message.to_name, message.to)) if message.to_name else message.to],
        reply_to=[message.reply_to] if message.reply_to else None,
        headers={"Message-ID": f"<{message.message_id}@{_domain()}>", "Auto-Submitted": "auto-generated"},
    )
    composed.attach_alternative(as_html(message.subject, text), "text/html")
    return composed


def as_html(subject: str, text: str) -> str:
    """The text as HTML, for mail programs and for the preview."""
    return render_to_string("mail/message.html", {"subject": subject, "text": text, "language": settings.LANGUAGE_CODE})


def _domain() -> str:
    return settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].strip("<> ") or "localhost"
