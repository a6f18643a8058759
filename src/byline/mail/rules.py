"""Who may read the mailbox."""

from typing import Any


def can_read_mailbox(user: Any) -> bool:
    """Only the owner: messages hold one-time links that open other people's doors."""
    return bool(user.is_active and user.is_superuser)
