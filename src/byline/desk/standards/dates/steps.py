"""Steps of days and months: three days later, on Friday; five months after March."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import number_of
from byline.desk.figures.dates import MONTHS, WEEKDAYS
from byline.desk.figures.numbers import WORDS
from byline.desk.finding import Flag
from byline.desk.registry import standard

_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_MANY = rf"(?P<many>\d{{1,2}}|{WORDS}|the next|the following) (?P<unit>days?|months?|weeks?)"
_LATER = rf"{_MANY} (?:later|after(?:wards)?|on),? (?:that is,? )?(?:on |in )?(?:the )?(?:following )?"
_STEP = {
    "day": re.compile(rf"\b(?P<first>{_DAYS})\b(?P<between>[^!?]{{0,160}}?)\b{_LATER}(?P<last>{_DAYS})\b", re.IGNORECASE),
    "month": re.compile(rf"\b(?P<first>{_MONTHS})\b(?! \d)(?P<between>[^!?]{{0,160}}?)\b{_LATER}(?P<last>{_MONTHS})\b"),
}  # fmt: skip
_DATED = re.compile(
    rf"\b(?P<d1>\d{{1,2}}) (?P<m1>{_MONTHS})(?P<between>[^!?]{{0,120}}?)\b(?P<d2>\d{{1,2}}) (?P<m2>{_MONTHS}),? (?P<many>\d{{1,2}}|{WORDS}|a) (?P<unit>days?|weeks?|fortnights?) (?:later|after)\b"
)


@standard(
    "dates.step",
    title="So many days later, on another day",
    what="A number of days, weeks or months that does not lead from the day or month told to the next one.",
    why="One of the three is wrong, and whoever was there knows which.",
    source="The calendar",
    severity="asks",
    scope="block",
    passing="They met on Monday. Three days later, on Thursday, they parted.",
    failing="They met on Monday. Three days later, on Friday, they parted.",
)
def step(document: Document, context: Context) -> Iterator[Flag]:
    """Weekdays, then months, then days of months."""
    text = document.text
    for kind, pattern in _STEP.items():
        for match in pattern.finditer(text):
            names = [match["first"], match["last"]]
            many, unit = _many(match), match["unit"].removesuffix("s")
            if many is None or re.search(rf"\b(?:{_DAYS if kind == 'day' else _MONTHS})\b", match["between"]):
                continue
            if kind == "day" and unit in ("day", "week"):
                apart, around = (WEEKDAYS[names[1].lower()] - WEEKDAYS[names[0].lower()]) % 7, 7
                told = many * (7 if unit == "week" else 1) % 7
            elif kind == "month" and unit == "month":
                apart, around = (MONTHS[names[1].lower()] - MONTHS[names[0].lower()]) % 12, 12
                told = many % 12
            else:
                continue
            if apart != told:
                yield Flag(
                    (Span(match.start("many"), match.end("last")), Span(match.start("first"), match.end("first"))),
                    f"From {names[0]} to {names[1]} it is {apart or around} {unit if unit != 'week' else 'day'}s, not “{match['many']}”.",
                    confidence=0.75,
                )
    yield from _days_of_months(text)


def _days_of_months(text: str) -> Iterator[Flag]:
    for match in _DATED.finditer(text):
        many = 1.0 if match["many"].lower() == "a" else number_of(match["many"])
        length = {"day": 1, "week": 7, "fortnight": 14}[match["unit"].removesuffix("s")]
        months = MONTHS[match["m2"].lower()] - MONTHS[match["m1"].lower()]
        apart = int(match["d2"]) - int(match["d1"]) + 30.4 * months
        if many and 0 <= months <= 2 and abs(apart - many * length) > (0.5 if not months else 2.5):
            yield Flag(
                (Span(match.start("d1"), match.end("unit")),),
                f"From {match['d1']} {match['m1']} to {match['d2']} {match['m2']} is about {apart:.0f} days.",
                confidence=0.75,
            )


def _many(match: re.Match[str]) -> int | None:
    words = match["many"].lower()
    if words.startswith("the "):
        return 1
    value = number_of(words)
    return int(value) if value else None
