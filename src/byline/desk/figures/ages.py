"""How old somebody is said to be."""

import re
from functools import lru_cache
from typing import NamedTuple

from .numbers import ORDINALS, SMALL, number_of, speaks_of_numbers

_W = "|".join(sorted(SMALL, key=len, reverse=True))
_N = rf"(?P<{{0}}>\d{{{{1,3}}}}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|{_W}|a hundred(?: and (?:one|two|three))?)"
_O = "|".join(sorted(ORDINALS, key=len, reverse=True))
_NOT = r"(?!\s*(?:%|per|percent|years? (?:ago|later|before|earlier)|minutes?|hours?|days?|weeks?|months?|miles?|times|pounds?|dollars?|in the|o.clock|-|[,.]\d|people|of (?:the|them|us|our|those)|per))"
_PATTERN = re.compile(
    rf"\b(?i:aged|age|at the age of|at age|turned|turns|turning) {_N.format('a')}\b{_NOT}"
    rf"|\b{_N.format('b')}[- ]years?[- ]old\b"
    rf"|\b(?P<who>and|[Hh]e|[Ss]he|I|[Ww]ho|[A-Z][\w’'-]+|daughter|son|brother|sister|mother|father|wife|husband|child|boy|girl|mum|mom|dad)(?P<verb> is| was| am| will be| would be| would have been|[’']m|[’']s|[’']ll be) (?:now |only |nearly |almost |just |still )?{_N.format('c')}(?: years old| years of age)?(?=,? (?:when|in (?:18|19|20|the [a-z]{3, 12} of (?:18|19|20)|January|February|March|April|May|June|July|August|September|October|November|December)|and|now|today|at the time|that|years old|this|the year|next|last|who|but|so)\b|[,.;:!?)]|$){_NOT}"
    rf"|\b(?:[Aa]t|[Nn]ow|[Tt]hen) {_N.format('k')}(?=,? (?:when|in (?:18|19|20)|and|he|she|I|his|her|my)\b|[,.;:!?)]|$){_NOT}"
    rf"|\b(?:is|was|am|are|were|[’']s) {_N.format('l')} years old\b"
    rf"|, (?P<verb2>is|was) (?:now |only |nearly |almost )?{_N.format('m')}(?=[.,;!?)]|$){_NOT}"
    rf"|\b(?:man|woman|girl|boy|lad|lass|lady|widow|widower|actor|actress|singer|someone|somebody|person|bride|groom|youth|youngster|child|kid|wife|mother|father|grandmother|grandfather|husband|student|pupil|schoolgirl|schoolboy|apprentice|novice|bachelor|spinster|pensioner|recruit|soldier|sailor|clerk|curate|nurse|teacher|farmer|reporter|beginner|virgin|orphan|prodigy|veteran|teenager) of {_N.format('d')}\b{_NOT}"
    rf"|(?<=, )(?P<e>\d\d)(?=[,)])|(?<=\()(?P<f>\d\d)(?=\))"
    rf"|\b(?P<g>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?(?:{_O})|\d{{1,3}}(?:st|nd|rd|th)) birthday\b"
    rf"|\bin (?:his|her|their|my) (?P<part>early |mid[- ]?|middle |late )?(?P<h>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)\b",
)
_DECADE = re.compile(r"\b(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b")
_PARTS = {"early": (0, 4), "mid": (3, 7), "middle": (3, 7), "late": (6, 9), "": (0, 9)}


class Age(NamedTuple):
    """An age: from `low` to `high` years (the same where a number is told).

    `birthday`: the day itself is spoken of. `now`: it is told of the present.
    `apposed`: it stands in commas behind a name.
    """

    start: int
    end: int
    low: int
    high: int
    birthday: bool = False
    now: bool = False
    apposed: bool = False


@lru_cache(maxsize=4096)
def ages_of(text: str) -> tuple[Age, ...]:
    """All ages in a text."""
    if not speaks_of_numbers(text) and not _DECADE.search(text):
        return ()
    found = []
    for match in _PATTERN.finditer(text):
        words = match["g"] or next((match[name] for name in "abcdefklm" if match[name]), "")
        if match["h"]:
            found.append(_decade(match))
        elif match["g"]:
            nth = _ordinal(words.lower())
            found.append(Age(match.start(), match.end(), nth, nth, birthday=True))
        else:
            number = number_of(words)
            if number is not None and (13 if match["verb2"] else 1) <= number <= 115:
                now = (match["verb"] or match["verb2"] or "").strip(" ’'") in ("is", "am", "s", "m") or match.group()[
                    :3
                ].lower() == "now"
                apposed = bool(match["e"] or match["f"])
                found.append(Age(match.start(), match.end(), int(number), int(number), now=now, apposed=apposed))
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
