"""What a magazine knows, as the desk is told of it."""

from .context import Context
from .known import Channel, Contributor, EarlierPiece, Fact, Organisation, Person, Work
from .loading import context_from

__all__ = [
    "Channel",
    "Context",
    "Contributor",
    "EarlierPiece",
    "Fact",
    "Organisation",
    "Person",
    "Work",
    "context_from",
]
