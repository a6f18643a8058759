"""A piece as the desk reads it: blocks of clean text that know where in the file every character stood."""

from .block import FIELDS, PROSE, Block, Mark
from .document import Document
from .places import Places, clean
from .reading import Sentence, Token
from .span import Span

__all__ = ["FIELDS", "PROSE", "Block", "Document", "Mark", "Places", "Sentence", "Span", "Token", "clean"]
