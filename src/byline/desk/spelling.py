"""Comparing spellings: nothing here knows what a name is."""

import unicodedata
from functools import lru_cache

_UNDECOMPOSED = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "’": "'", "ʼ": "'", "‘": "'", "‐": "-", "‑": "-"}
)


def bag(words: str) -> frozenset[str]:
    """A set of the words in a text, for lists that are read by people."""
    return frozenset(words.split())


@lru_cache(maxsize=32768)
def plain(name: str) -> str:
    """A name without case, accents and curly apostrophes, to compare by."""
    bare = unicodedata.normalize("NFD", name.casefold().translate(_UNDECOMPOSED))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))
