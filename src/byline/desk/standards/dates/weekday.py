"""A weekday that does not fit its date."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import When, dates_of
from byline.desk.figures.dates import WEEKDAYS
from byline.desk.finding import Flag
from byline.desk.registry import standard

NEAR = timedelta(days=200)  # a day without a year is one so near to the piece


@standard(
    "dates.weekday",
    title="A weekday that does not fit",
    what="A weekday beside a day and month that fell on another day of the week.",
    why="One of the two is wrong, and somebody will turn up on the wrong day.",
    source="The Gregorian calendar",
    severity="asks",
    scope="block",
    passing="---\ndate: 2026-10-12\n---\n\nThey met on Tuesday 6 October.",
    failing="---\ndate: 2026-10-12\n---\n\nThey met on Wednesday 6 October.",
)
def weekday(document: Document, context: Context) -> Iterator[Flag]:
    """Reckons the weekday; without a year it must be wrong in every year that may be meant."""
    assert context.today
    whens = dates_of(document.text)
    for when in (_with_day_behind(document.text, one) for one in whens):
        if when.weekday is None or not (when.month and when.day):
            continue
        meant = _days(when, whens, context.today)
        if meant and all(day.weekday() != when.weekday for day in meant):
            right = calendar.day_name[meant[0].weekday()]
            told = document.text[when.start : when.end]
            day = next((name for name in calendar.day_name if name in told), told.split()[0].strip(",."))
            yield Flag(
                (Span(when.start, when.end),),
                f"{meant[0].day} {calendar.month_name[meant[0].month]} {meant[0].year} is a {right}. Which is right, the day or the date?",
                suggestions=(told.replace(day, right, 1),),
                confidence=0.95 if when.year else 0.85,
            )


_BEHIND = re.compile(
    r"(?:,? (?:which )?(?:is|was|will be|falls on|fell on|fell|falls)? ?(?:on )?(?:a |the )?|,? ?\()(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)


def _with_day_behind(text: str, when: When) -> When:
    """The date with the weekday that stands behind it: 2 November, a Wednesday."""
    behind = _BEHIND.match(text, when.end) if when.weekday is None else None
    if behind is None or text[when.end : behind.start(1)].strip() in ("", ","):
        return when
    return when._replace(end=behind.end(), weekday=WEEKDAYS[behind.group(1).lower()])


def _days(when: When, others: tuple[When, ...], today: date) -> list[date]:
    """The days that may be meant, likeliest first."""
    if when.year:
        return [when.exact] if when.exact else []
    years = {today.year - 1, today.year, today.year + 1}
    days = [day for year in sorted(years) if (day := when._replace(year=year).exact)]
    near = sorted((day for day in days if abs(day - today) <= NEAR), key=lambda day: abs(day - today))
    told = {other.year for other in others if other.year and other.year not in years}
    return near + [day for year in sorted(told) if (day := when._replace(year=year).exact)]
