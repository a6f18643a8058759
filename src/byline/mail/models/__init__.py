"""Messages on their way, how the host words them, and the mailbox."""

from .kept import KeptMessage
from .messages import Message, MessageState
from .wordings import OutboxSettings, Wording

__all__ = ["KeptMessage", "Message", "MessageState", "OutboxSettings", "Wording"]
