"""How old somebody is said to be."""

import re
from functools import lru_cache
from typing import NamedTuple

from .numbers import ORDINALS, SMALL, number_of

_W = "|".join(sorted(SMALL, key=len, reverse=True))
_N = rf"(?P<{{0}}>\d{{{{1,3}}}}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|{_W}|a hundred(?: and (?:one|two|three))?)"
_O = "|".join(sorted(ORDINALS, key=len, reverse=True))
_NOT = r"(?!\s*(?:%|per|percent|years? (?:ago|later|before|earlier)|minutes?|hours?|days?|weeks?|months?|miles?|times|pounds?|dollars?|in the|o.clock|-|[,.]\d|people|of (?:the|them|us|our|those)|per))"
_PATTERN = re.compile(
    rf"\b(?:aged|age|at the age of|at age|turned|turns|turning) {_N.format('a')}\b{_NOT}"
    rf"|\b{_N.format('b')}[- ]years?[- ]old\b"
    rf"|\b(?:is|was|are|were|am|[’']m|[’']s|be|being|at|nearly|almost|only|now|just|of|when) (?:now |only |nearly |almost |just |still )?{_N.format('c')}(?: years old| years of age)?(?=,? (?:when|in (?:18|19|20)|and|now|today|at the time|that|years old|this|the year|next|last|who)\b|[,.;:!?)]|$){_NOT}"
    rf"|\b(?:man|woman|girl|boy|lad|lady|widow|widower|actor|singer|someone|somebody|person) of {_N.format('d')}\b{_NOT}"
    rf"|(?<=, )(?P<e>\d\d)(?=[,)])|(?<=\()(?P<f>\d\d)(?=\))"
    rf"|\b(?P<g>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?(?:{_O})|\d{{1,3}}(?:st|nd|rd|th)) birthday\b"
    rf"|\bin (?:his|her|their|my) (?P<part>early |mid[- ]?|middle |late )?(?P<h>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)\b",
    re.IGNORECASE,
)
_PARTS = {"early": (0, 4), "mid": (3, 7), "middle": (3, 7), "late": (6, 9), "": (0, 9)}


class Age(NamedTuple):
    """An age: from `low` to `high` years (the same where a number is told). `birthday`: the day itself is spoken of."""

    start: int
    end: int
    low: int
    high: int
    birthday: bool = False


@lru_cache(maxsize=4096)
def ages_of(text: str) -> tuple[Age, ...]:
    """All ages in a text."""
    found = []
    for match in _PATTERN.finditer(text):
        which = match.lastgroup or ""
        words = match["g"] or next((match[name] for name in "abcdef" if match[name]), "")
        if match["h"]:
            found.append(_decade(match))
        elif match["g"]:
            number = _ordinal(words.lower())
            found.append(Age(match.start(), match.end(), number, number, birthday=True))
        else:
            number = number_of(words)
            if number is not None and 1 <= number <= 115:
                found.append(
                    Age(match.start() if which in "ef" else match.start(), match.end(), int(number), int(number))
                )
    return tuple(found)


def _decade(match: re.Match[str]) -> Age:
    word = match["h"].lower()
    low = 13 if word == "teens" else int(word[:2]) if word[0].isdigit() else SMALL[word[:-3] + "y"]
    first, last = _PARTS[(match["part"] or "").lower().strip(" -")]
    return Age(match.start(), match.end(), low + first if low != 13 else 13, low + last if low != 13 else 19)


def _ordinal(words: str) -> int:
    if words[0].isdigit():
        return int(re.sub(r"\D", "", words))
    return sum(SMALL.get(word, 0) + ORDINALS.get(word, 0) for word in re.split("[ -]", words))
