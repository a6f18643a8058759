"""Words as the index knows them: folded to one form, split, and cut to their stems."""

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

# What may stand inside a word and is left out of it: don't = dont, Nell’s = Nells (whose stem is nell).
APOSTROPHES = "'’ʼ＇"
WORD = re.compile(r"[^\W_]+")
LONGEST_WORD = 40
# Control characters (PostgreSQL refuses NUL) and halves of surrogate pairs, which no database stores.
UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")

# So common that a query with other words in it is better off without them. Phrases keep theirs.
_COMMON = """
a about am an and any are as at be been but by can could did do does for from had has have he her him his how i if
in into is it its me my no nor not of off on or our she should so than that the their them then there these they
this those to too us was we were what when where which while who whom why will with would you your
"""
STOP_WORDS = frozenset(_COMMON.split())


class _Plain(dict[int, str]):
    """Each Latin letter without its marks, one character for one, so that places in a text stay true. Filled as met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        base = unicodedata.normalize("NFD", letter)[0]
        small = base if base.isascii() else letter.lower()
        self[code] = small.lower() if len(small) == 1 else letter
        return self[code]


_plain = _Plain()


def plain(text: str) -> str:
    """Lower case without accents, of the same length as `text`."""
    return text.lower() if text.isascii() else text.translate(_plain)


def fold(text: str) -> str:
    """`text` in the form in which words are compared: lower case, no accents, no apostrophes."""
    folded = plain(unicodedata.normalize("NFC", text))
    for mark in APOSTROPHES:
        folded = folded.replace(mark, "")
    return folded


def words_in(text: str) -> list[str]:
    """The words of `text`, folded, in order."""
    return WORD.findall(fold(text))


def clean(text: str, longest: int) -> str:
    """On one line, without what cannot be printed or stored, cut at `longest`."""
    return " ".join(UNPRINTABLE.sub(" ", text[:longest]).split())


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of a folded English word: marriages and marriage share one."""
    return _stemmer.stemWord(word) if len(word) <= LONGEST_WORD else word


_stemmer = snowballstemmer.stemmer("english")


def stems_in(text: str) -> list[str]:
    """The stems of the words of `text`, in order."""
    return [stem(word) for word in words_in(text)]


def holds_phrase(stems: list[str], phrase: list[str]) -> bool:
    """Whether `phrase` stands in `stems` as it is, word after word."""
    if len(phrase) == 1:
        return phrase[0] in stems
    return bool(phrase) and any(
        stems[start : start + len(phrase)] == phrase for start in range(len(stems) - len(phrase) + 1)
    )
