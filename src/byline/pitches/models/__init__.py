"""Pitches, who wrote them, their links, and what was agreed."""

from .agreements import Acceptance, Consent, ConsentAnswer, Waiver
from .calls import Alert, PitchCall, Terms
from .happenings import Happening
from .links import GuestLink
from .pitch import FeeState, Pitch, Writer
from .turns import Turn, TurnKind

__all__ = [
    "Acceptance",
    "Alert",
    "Consent",
    "ConsentAnswer",
    "FeeState",
    "GuestLink",
    "Happening",
    "Pitch",
    "PitchCall",
    "Terms",
    "Turn",
    "TurnKind",
    "Waiver",
    "Writer",
]
