"""Dates as people know them: a year, a month of a year, or a day. Written 2011, 2011-03 or 2011-03-05, so that they sort."""

import re
from datetime import date

from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.translation import gettext as _

WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def check_day(text: str) -> None:
    """Raises ValidationError when this is neither a year nor a month nor a day that the calendar has."""
    try:
        first_day(text)
    except ValueError as error:
        raise ValidationError(_("Write a year, a month or a day: 2011, 2011-03 or 2011-03-05.")) from error


def first_day(text: str) -> date:
    """The first day it may mean. Raises ValueError."""
    found = WRITTEN.fullmatch(text)
    if not found:
        raise ValueError(text)
    return date(*(int(part or 1) for part in found.groups()))


def in_words(text: str) -> str:
    """As readers read it: 2011, March 2011, 5 March 2011. What is no date is left as it stands."""
    try:
        day = first_day(text)
    except ValueError:
        return text
    if len(text) == 4:
        return text
    return date_format(day, "YEAR_MONTH_FORMAT" if len(text) == 7 else _("j F Y"))


def years_between(born: str, today: date) -> tuple[int, int] | None:
    """The youngest and the oldest age that somebody born then may have; None without a date."""
    try:
        first = first_day(born)
    except ValueError:
        return None
    last = first if len(born) == 10 else date(first.year, 12, 31) if len(born) == 4 else _month_end(first)
    return max(0, _age(last, today)), max(0, _age(first, today))


def _month_end(first: date) -> date:
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


def _age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
