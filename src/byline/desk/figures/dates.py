"""Dates, from a bare year to a weekday with its day."""

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from .numbers import ORDINALS, SMALL

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
MONTHS = (
    {name: number for number, name in enumerate(_MONTHS, 1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
    | {"sept": 9}
)
WEEKDAYS = {
    name: number
    for number, name in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
}
WEEKDAYS |= {short: number for number, short in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])} | {
    "tues": 1,
    "weds": 2,
    "thur": 3,
    "thurs": 3,
}
SEASONS = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (11, 2),
    "christmas": (12, 12),
    "easter": (3, 4),
}
_MONTH = r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_ORD = "|".join(
    sorted(
        (
            *ORDINALS,
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirty-first",
        ),
        key=len,
        reverse=True,
    )
)
_DAY = rf"(?:(?P<d{{0}}>[0-3]?\d)(?:st|nd|rd|th)?|the (?P<w{{0}}>{_ORD}))"
_SEASON = (
    r"(?:early |late |mid-?)?(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter)"
)
_PATTERN = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAY}),? (?:on |the )?)?"
    rf"(?:(?P<iso>{_YEAR}-[01]\d-[0-3]\d)\b"
    rf"|{_DAY.format(1)} (?:of )?(?P<m1>{_MONTH})(?:,? (?:of )?(?P<y1>{_YEAR})\b)?"
    rf"|(?P<m2>{_MONTH}) {_DAY.format(2)}(?![\d,]*\d)(?:,? (?P<y2>{_YEAR})\b)?"
    rf"|(?:the )?(?P<season>{_SEASON})(?: of)?,? (?P<y4>{_YEAR})\b"
    rf"|(?P<m3>{_MONTH}),? (?:of )?(?P<y3>{_YEAR})\b"
    rf"|(?<![\d,.£$€-])(?P<y5>{_YEAR})(?![\d,]*\d|s\b|[’']s\b|%| per cent| percent|[-–]\d| (?:people|words|copies|of the|women|men|pounds|dollars|metres|meters|miles|calories|votes|seats|others)\b))"
)  # fmt: skip
_WORDED_YEAR = re.compile(
    r"\b(nineteen|eighteen|seventeen|twenty)[ -](?:hundred and )?((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b(?! (?:years|people|per|percent|men|women|minutes|hours|days|weeks|months))",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(r"(?<=\b[io]n )[‘’'](\d\d)\b(?!s)")
_HINT = re.compile(
    r"\d|\b(?:[Nn]ineteen|[Ee]ighteen|[Ss]eventeen|[Tt]wenty)\b|\b(?:first|second|third|[a-z]{3,9}th) of [A-Z]|[a-z] the [a-z-]+(?:th|st|nd|rd)\b"
)


class When(NamedTuple):
    """A date as far as it is told. `weekday` counts from Monday = 0; `first` and `last` are months the date may lie in."""

    start: int
    end: int
    year: int | None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    first: int = 1
    last: int = 12

    @property
    def exact(self) -> date | None:
        """The day, where year, month and day are told and there is such a day."""
        if not (self.year and self.month and self.day):
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None

    def earliest(self) -> float:
        """The beginning of the time meant, in years."""
        assert self.year is not None
        if self.month:
            return self.year + (self.month - 1) / 12 + ((self.day or 1) - 1) / 366
        return self.year - (1 if self.first > self.last else 0) + (self.first - 1) / 12

    def latest(self) -> float:
        """Its end, in years."""
        assert self.year is not None
        if self.month:
            return self.year + (self.month - 1) / 12 + ((self.day or 31) - 1) / 366
        return self.year + self.last / 12 + (1 if self.first > self.last else 0)


@lru_cache(maxsize=4096)
def dates_of(text: str) -> tuple[When, ...]:
    """All dates of a text that name a year or a day of a month, in order."""
    if not _HINT.search(text):
        return ()
    found = [when for match in _PATTERN.finditer(text) if (when := _read(match))]
    for match in _SHORT_YEAR.finditer(text):
        short = int(match.group(1))
        found.append(When(match.start(), match.end(), short + (1900 if short > 30 else 2000)))
    for match in _WORDED_YEAR.finditer(text):
        head, tail = match.group(1).lower(), match.group(2).lower()
        century = {"nineteen": 1900, "eighteen": 1800, "seventeen": 1700, "twenty": 2000}[head]
        rest = sum(SMALL.get(word, 0) for word in tail.split("-"))
        if head != "twenty" or rest >= 10:
            found.append(When(match.start(), match.end(), century + rest))
    return tuple(sorted(found))


def known_date(told: str) -> When | None:
    """A date as files hold it: 1971, 1971-05 or 1971-05-03; or in words."""
    parts = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", told.strip()[:10])
    if parts:
        year, month, day = (int(part) if part else None for part in parts.groups())
        return When(0, len(told), year, month if month and month <= 12 else None, day)
    found = dates_of(told)
    return found[0] if found and found[0].year else None


def _read(match: re.Match[str]) -> When | None:
    weekday = WEEKDAYS.get((match["weekday"] or "").lower().rstrip("."))
    start, end = match.span()
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
        return When(start, end, year, month, day, weekday) if 1 <= month <= 12 else None
    for number in "12":
        name = match[f"m{number}"]
        if name:
            day = int(match[f"d{number}"]) if match[f"d{number}"] else _ordinal(match[f"w{number}"])
            told = match[f"y{number}"]
            if not 1 <= day <= 31 or name == "may":
                return None
            return When(start, end, int(told) if told else None, MONTHS[name.lower().rstrip(".")], day, weekday)
    if match["m3"]:
        return When(start, end, int(match["y3"]), MONTHS[match["m3"].lower().rstrip(".")])
    if match["season"]:
        first, last = SEASONS[match["season"].lower().split()[-1].split("-")[-1]]
        return When(start, end, int(match["y4"]), first=first, last=last)
    return When(match.start("y5"), end, int(match["y5"]))


def _ordinal(words: str) -> int:
    return sum(SMALL.get(word, 0) + ORDINALS.get(word, 0) for word in words.lower().split("-"))
