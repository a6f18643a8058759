"""Comparing spellings: nothing here knows what a name is."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

_UNDECOMPOSED = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "’": "'", "ʼ": "'", "‘": "'", "‐": "-", "‑": "-"}
)


def bag(words: str) -> frozenset[str]:
    """A set of the words in a text, for lists that are read by people."""
    return frozenset(words.split())


def plain(words: str) -> str:
    """Words without case, accents and curly apostrophes, to compare by."""
    return words.lower() if words.isascii() else _kept(words) if len(words) < 100 else _bared(words)


def _bared(words: str) -> str:
    return _COMBINING.sub("", unicodedata.normalize("NFD", words.casefold().translate(_UNDECOMPOSED)))


_kept = lru_cache(maxsize=32768)(_bared)
_COMBINING = re.compile("[\u0300-\u036f]")


_SOUNDS = [
    (re.compile(pattern), by)
    for pattern, by in (
        (r"^ma?c(?=[^aeiouhk])", "mk"), (r"^wr", "r"), (r"^kn", "n"), (r"^rh", "r"), (r"^ps", "s"), (r"ph", "f"), (r"igh", "i"), (r"gh", ""), (r"th", "t"),
        (r"(?:ck|ch|q|c(?![eiy]))", "k"), (r"(?:c|z)", "s"), (r"x", "ks"), (r"v", "f"), (r"dg", "j"), (r"^g(?=[ei])", "j"),
        (r"(?<=.)h", ""), (r"(?<=[aeiou])w", ""), (r"(?:ie|ei|ey|ee|ea|ay|ai|y)", "i"), (r"(.)\1+", r"\1"), (r"(?<=..)e$", ""),
    )
]  # fmt: skip
_VOWELS = re.compile(r"(?<=.)[aeiou]")
_ENDINGS = ({"a", "o"}, {"a", "e"}, {"", "a"}, {"", "e"}, {"", "ina"}, {"", "ette"}, {"", "s"}, {"", "son"})


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """Roughly how a plain word sounds: Keogh and Kehoe, Bright and Brite are one."""
    for pattern, by in _SOUNDS:
        word = pattern.sub(by, word)
    return word


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """The consonants of its sound, and the vowel it begins with."""
    return _VOWELS.sub("", sound(word))


@lru_cache(maxsize=32768)
def nearness(one: str, other: str) -> float:
    """How easily one plain word is written for the other: 1 the same, 0 not at all. A gender's ending makes another word."""
    if one == other:
        return 1.0
    short, long = sorted((one, other), key=len)
    if len(short) < 3 or len(long) - len(short) > 3:
        return 0.0
    if long.startswith(short) and {"", long[len(short) :]} in _ENDINGS:
        return 0.5
    if len(short) == len(long) and short[:-1] == long[:-1] and {short[-1], long[-1]} in _ENDINGS:
        return 0.4
    if sound(one) == sound(other) and OSA.distance(one, other) <= (3 if len(short) >= 5 else 2):
        return 0.95
    steps = OSA.distance(one, other, score_cutoff=2)
    if steps == 1:
        return 0.9 if len(short) >= 5 else 0.7 if len(short) == 4 else 0.0
    if skeleton(one) == skeleton(other) and len(skeleton(one)) >= 3:
        return 0.85
    return 0.8 if steps == 2 and len(short) >= 6 and one[0] == other[0] else 0.0
