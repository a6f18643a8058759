"""Sentences and words of one text. Computed once for a text and shared by whoever reads it."""

import re
from functools import lru_cache
from typing import NamedTuple

APOSTROPHES = str.maketrans({"\u2019": "'", "\u02bc": "'", "\u2010": "-", "\u2011": "-"})
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*(?:['\u2019\u02bc\-\u2010\u2011.](?=[^\W_])[^\W_]+)*")
_STOP = re.compile(r"[.!?\u2026]+[\"'\u201d\u2019)\]]*(?=\s|$)")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\u201c\u2018\"'\-\u2013\u2014])(?:[A-Z]|(?:[A-Z]\.)+[A-Z]?|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Revd|Fr|Sr|Jr|St|Sts|Hon|Gen|Col|Capt|Lt|Sgt|Maj"
    r"|Gov|Sen|Rep|Cllr|Supt|Insp|No|Nos|vs|v|cf|ca|c|p|pp|ch|vol|fig|eds?|approx|est|dept|univ"
    r"|Mt|Ave|Inc|Ltd|Co|Corp|Bros|etc|al|e\.g|i\.e|a\.m|p\.m|[Jj]an|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$"
)
_ENDS_ANYWAY = re.compile(r"(?:etc|a\.m|p\.m|Inc|Ltd|Co|Jr|Sr|al|[A-Z]\.[A-Z])$")
_OPENS = re.compile(r"\s+[\"'\u201c\u2018(\[\u2014\u2013-]*[^\W_]")


class Token(NamedTuple):
    """One word: where it stands, as it is written, and in its plainest form (small letters, straight apostrophe)."""

    start: int
    end: int
    text: str
    lower: str


class Sentence(NamedTuple):
    """One sentence. `block` is the number of its block in the document."""

    start: int
    end: int
    text: str
    block: int = 0


@lru_cache(maxsize=4096)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of a text."""
    return tuple(
        Token(m.start(), m.end(), m.group(), m.group().lower().translate(APOSTROPHES)) for m in _WORD.finditer(text)
    )


@lru_cache(maxsize=4096)
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text. An abbreviation, an initial or a small letter after the stop carries the sentence on."""
    found, start = [], 0
    for stop in _STOP.finditer(text):
        if stop.end() < len(text) and not _ends(text, stop):
            continue
        found.append(_sentence(text, start, stop.end()))
        start = stop.end()
    if text[start:].strip():
        found.append(_sentence(text, start, len(text)))
    return tuple(found)


def _sentence(text: str, start: int, end: int) -> Sentence:
    while start < end and text[start].isspace():
        start += 1
    return Sentence(start, end, text[start:end])


def _ends(text: str, stop: re.Match[str]) -> bool:
    opens = _OPENS.match(text, stop.end())
    if not opens:
        return True
    if text[opens.end() - 1].islower():
        return False
    if stop.group()[0] == "." and len(stop.group()) == 1:
        before = text[max(0, stop.start() - 12) : stop.start()]
        if _ABBREVIATION.search(before):
            return bool(_ENDS_ANYWAY.search(before)) and not text[opens.end() - 1].isdigit()
    return True
