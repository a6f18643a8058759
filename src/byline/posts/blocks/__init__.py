"""The blocks of a piece: the basic ones of any page, and those that only a piece has."""

from .apparatus import CallForCommentsBlock, HelpLinesBlock, RelatedReadBlock, SourcesBlock
from .argument import BackgroundBlock, CounterArgumentBlock, ReasonBlock
from .dossier import DossierBlock
from .stream import PieceBlocks

__all__ = [
    "BackgroundBlock",
    "CallForCommentsBlock",
    "CounterArgumentBlock",
    "DossierBlock",
    "HelpLinesBlock",
    "PieceBlocks",
    "ReasonBlock",
    "RelatedReadBlock",
    "SourcesBlock",
]
