"""Who may read and send what."""

from typing import Any

from django.utils.translation import gettext as _

from .models import Message, MessageState


class TooLate(Exception):
    """The message has left, or was settled. The message is for whoever tried."""


def can_read_mailbox(user: Any) -> bool:
    """Only the owner: messages hold one-time links that open other people's doors."""
    return bool(user.is_active and user.is_superuser)


def can_mind_outbox(user: Any) -> bool:
    """The owner, and whoever she lets: messages in the outbox hold no links yet."""
    return bool(user.is_active and user.has_perm("mail.change_message"))


def can_word_messages(user: Any) -> bool:
    """Who may change how messages are worded."""
    return bool(user.is_active and user.has_perm("mail.change_wording"))


def check_still_here(message: Message) -> None:
    """Raises TooLate unless the message is still in the outbox."""
    if message.state != MessageState.WAITING:
        raise TooLate(
            _("This message is not in the outbox any more: %(state)s.") % {"state": message.get_state_display()}
        )


def check_unsettled(message: Message) -> None:
    """Raises TooLate unless nobody knows whether the message arrived, or it could not be delivered."""
    if message.state not in (MessageState.UNKNOWN, MessageState.REFUSED):
        sentence = _("There is nothing to decide about this message: %(state)s.")
        raise TooLate(sentence % {"state": message.get_state_display()})
