"""The archive: years and months with their numbers, and the pieces of one of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.db.models import QuerySet
from django.http import Http404

from byline.posts import calendar, queries
from byline.posts.models import Month, Post


@dataclass(frozen=True)
class Year:
    """A year of the archive with its months, newest first."""

    number: int
    months: list[Month]

    @property
    def posts(self) -> int:
        return sum(month.posts for month in self.months)


@dataclass(frozen=True)
class Span:
    """What a page of the archive is about: everything, a year or a month. `months` are all there are, by year."""

    years: list[Year]
    start: date | None = None
    end: date | None = None
    is_month: bool = False

    @property
    def year(self) -> int | None:
        return self.start.year if self.start else None

    def posts(self, after: queries.Place | None) -> QuerySet[Post]:
        """Its pieces, newest first."""
        if self.start and self.end:
            return queries.between(queries.listed(after), self.start, self.end)
        return queries.newest(after)


def archive_span(year: int | None, month: int | None) -> Span:
    """The span of an address of the archive. Raises Http404 for a month without pieces."""
    years = _years(queries.months())
    if year is None:
        return Span(years)
    months = [row.starts_on for one in years if one.number == year for row in one.months]
    if month is not None:
        months = [start for start in months if start.month == month]
    if not months:
        raise Http404
    return Span(years, months[-1], calendar.next_month(months[0]), month is not None)


def _years(months: Iterable[Month]) -> list[Year]:
    return [Year(number, list(rows)) for number, rows in groupby(months, lambda row: row.starts_on.year)]
