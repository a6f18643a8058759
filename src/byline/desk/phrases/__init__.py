"""Phrases of English as the desk's word lists write them down, and the book that finds them in a text."""

from .book import Found, Phrases
from .english import English, english
from .lists import words
from .naming import is_named_so
from .plain import plain

__all__ = ["English", "Found", "Phrases", "english", "is_named_so", "plain", "words"]
