"""Runs of capitalised words in one text: what may be a name."""

from functools import lru_cache
from typing import NamedTuple

from byline.desk.document.reading import Token, sentences_of, tokens_of

from .words import CALENDAR, COMMON, DEMONYMS, PARTICLES, TITLES


class Run(NamedTuple):
    """Capitalised words side by side, titles before them apart. `opens`: the first word begins a sentence."""

    start: int
    end: int
    text: str
    title: str
    opens: bool

    @property
    def parts(self) -> tuple[str, ...]:
        """Its words."""
        return tuple(self.text.split())


@lru_cache(maxsize=4096)
def runs_of(text: str) -> tuple[Run, ...]:
    """All runs of a text, in order, without a word that only begins a sentence and without days, months and nations."""
    openers = {sentence.start for sentence in sentences_of(text)}
    words = tokens_of(text)
    found: list[Run] = []
    at = 0
    while at < len(words):
        if not words[at].text[0].isupper():
            at += 1
            continue
        if _is_nicknamed(text, words, at):
            found.append(_without_nickname(text, words, at, openers))
            at += 3
            continue
        last = _last_of(text, words, at)
        made = _made(text, words[at : last + 1], openers)
        if made:
            found.append(made)
        at = last + 1
    return tuple(found)


def _is_nicknamed(text: str, words: tuple[Token, ...], at: int) -> bool:
    """Whether a name with a nickname in quotation marks begins here: David “Pop” Merriman."""
    if (
        at + 2 >= len(words)
        or not all(word.text[0].isupper() for word in words[at : at + 3])
        or _says_nothing(words[at])
    ):
        return False
    before, after = text[words[at].end : words[at + 1].start], text[words[at + 1].end : words[at + 2].start]
    return (
        len(before) == len(after) == 2
        and before[0] == " "
        and after[1] == " "
        and before[1] in "“‘\"'("
        and after[0] in "”’\"')"
    )


def _without_nickname(text: str, words: tuple[Token, ...], at: int, openers: set[int]) -> Run:
    first, last = words[at], words[at + 2]
    end = last.end - (2 if last.lower.endswith("'s") else 0)
    return Run(first.start, end, f"{first.text} {text[last.start : end]}", "", first.start in openers)


def _last_of(text: str, words: tuple[Token, ...], at: int) -> int:
    """The last word of the run that begins here. Particles (van, de la) go through; a possessive ends it."""
    last = at
    while last + 1 < len(words) and not words[last].lower.endswith("'s"):
        step = last + 1
        if not _joined(text, words[last], words[step]):
            break
        while words[step].lower in PARTICLES and step + 1 < len(words) and step - last <= 2:
            if words[step].text[0].isupper() or not _joined(text, words[step], words[step + 1]):
                break
            step += 1
        if not words[step].text[0].isupper():
            break
        last = step
    return last


def _joined(text: str, one: Token, other: Token) -> bool:
    between = text[one.end : other.start]
    return between == " " or (
        between == ". " and (len(one.text) == 1 or one.lower in TITLES or one.lower in ("st", "jr"))
    )


def _made(text: str, words: tuple[Token, ...], openers: set[int]) -> Run | None:
    opens = words[0].start in openers or not _before_is_word(text, words[0].start)
    while words and _says_nothing(words[0]):
        words, opens = words[1:], False
    if opens and len(words) > 2 and words[1].lower in TITLES and words[0].lower not in TITLES:
        words, opens = words[1:], False
    title = ""
    while len(words) > 1 and words[0].lower in TITLES:
        title, words = words[0].lower, words[1:]
    while words and _says_nothing(words[-1]):
        words = words[:-1]
    if not words:
        return None
    start, end = words[0].start, words[-1].end
    if words[-1].lower.endswith("'s"):
        end -= 2
    return Run(start, end, text[start:end], title, opens and not title) if end > start else None


def _says_nothing(word: Token) -> bool:
    plain = word.lower.removesuffix("'s")
    return plain in COMMON or plain in CALENDAR or plain in DEMONYMS or (len(word.text) == 1 and word.text in "IA")


def _before_is_word(text: str, at: int) -> bool:
    """Whether a word or a comma stands before: a quotation mark, colon or dash opens as a sentence does."""
    before = text[max(0, at - 3) : at].rstrip()[-1:]
    return bool(before) and (before.isalnum() or before in ",;)’'")
