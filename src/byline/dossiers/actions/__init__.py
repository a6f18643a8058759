"""Verbs of the people file."""

from .correcting import tell_changes
from .merging import merge_dossier
from .privacy import erase_dossier, export_dossier
from .rights import let_helpers_keep_the_file

__all__ = ["erase_dossier", "export_dossier", "let_helpers_keep_the_file", "merge_dossier", "tell_changes"]
