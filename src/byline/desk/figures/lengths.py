"""Lengths of time: three years, a fortnight, half a century, a little over nine years."""

import re
from functools import lru_cache
from typing import NamedTuple

from .numbers import WORDS, lowered, number_of

YEARLY = r"summers|winters|springs|autumns|christmases|thanksgivings|easters|harvests|birthdays"
UNITS = {
    "day": 1 / 365,
    "week": 7 / 365,
    "fortnight": 14 / 365,
    "month": 1 / 12,
    "year": 1.0,
    "decade": 10.0,
    "century": 100.0,
    "centurie": 100.0,
    "hour": 1 / 8760,
    "minute": 1 / 525600,
}
_VAGUE = r"(?P<vague>(?:a (?:little|bit) (?:over|more than|under|less than)|(?:just |well |not quite )?(?:over|under)|more than|less than|nearly|almost|about|around|some|roughly|approximately|close to|not quite|at least|up to|barely|exactly|another|the next|the last|the past|only|fewer than|very nearly|the better part of) )?"
_PATTERN = re.compile(
    rf"\b{_VAGUE}(?P<many>\d{{1,4}}(?:\.5)?|{WORDS}|a|an|half an?|a couple of|a few|several)(?P<half> and a half)?[ -](?:and a half |whole |full |long |good |short |more |happy |odd )?(?P<unit>days?|weeks?|fortnights?|months?|years?|decades?|century|centuries|hours?|minutes?|{YEARLY})(?P<half2> and a half)?(?P<own>[’']s?)?\b",
)
_HINT = re.compile(r"(?:day|week|fortnight|month|year|decade|centur|hour|minute|" + YEARLY + ")")
_MORE = (
    "over",
    "more than",
    "at least",
    "well over",
    "just over",
    "a little over",
    "a little more than",
    "a bit over",
    "a bit more than",
)
_LESS = (
    "under",
    "nearly",
    "almost",
    "less than",
    "not quite",
    "just under",
    "fewer than",
    "very nearly",
    "close to",
    "a little under",
    "not quite",
)


class Length(NamedTuple):
    """A length of time in years. `low` and `high` are what it may mean; `unit` the word, `many` the number."""

    start: int
    end: int
    years: float
    low: float
    high: float
    unit: str
    many: float
    vague: bool


@lru_cache(maxsize=4096)
def lengths_of(text: str) -> tuple[Length, ...]:
    """All lengths of time of a text. Those without a number ("several years") are left out."""
    found: list[Length] = []
    small = lowered(text)
    for match in _PATTERN.finditer(small) if _HINT.search(small) else ():
        many = _many(match["many"].lower())
        if many is None:
            continue
        if match["half"] or match["half2"]:
            many += 0.5
        unit = match["unit"].lower()
        unit = "year" if re.fullmatch(YEARLY, unit) else unit
        unit = "century" if unit.startswith("centur") else unit.removesuffix("s")
        vague = (match["vague"] or "").strip().lower()
        years = many * UNITS[unit]
        step = min(UNITS[unit], max(years / 4, 1 / 365)) * (0.5 if match["half"] or match["half2"] else 1)
        low, high = years - step, years + step
        if vague in _MORE:
            low, high = years - 0.02 * step, years + step * (1 if vague.startswith(("a ", "just")) else 5)
        elif vague in _LESS:
            low, high = years - step * (1 if many < 20 else 3), years + 0.02 * step
        elif vague in ("about", "around", "some", "roughly", "approximately", "the better part of", "up to"):
            low, high = years - max(step, years * 0.2), years + max(step, years * 0.2)
        found.append(Length(match.start(), match.end(), years, low, high, unit, many, bool(vague)))
    return tuple(found)


def _many(words: str) -> float | None:
    if words in ("a", "an"):
        return 1.0
    if words.startswith("half"):
        return 0.5
    if words == "a couple of":
        return 2.0
    return None if words in ("a few", "several", "no", "none") else number_of(words)
