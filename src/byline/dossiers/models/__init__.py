"""The people file's rows."""

from .dossier import Dossier, Kind, Living, Standing
from .facts import Fact
from .names import Alias, NameKind
from .ties import Tie

__all__ = ["Alias", "Dossier", "Fact", "Kind", "Living", "NameKind", "Standing", "Tie"]
