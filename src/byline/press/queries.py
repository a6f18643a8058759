"""What was counted, and when something changed last. A page is named by its path, as in /they-owe-us-nothing/, a link by its whole address."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Max, QuerySet, Sum

from .models import Change, DailyClicks, DailyReads
from .tags import number_of


def reads_of(path: str, *, since: date | None = None) -> int:
    """How often a page was read, since a day or ever."""
    return _sum(DailyReads.objects.filter(path=path), since)


def clicks_of(address: str, *, since: date | None = None) -> int:
    """How often readers followed a link, since a day or ever."""
    return _sum(DailyClicks.objects.filter(path=address), since)


def reads_by_day(path: str, *, since: date | None = None) -> list[tuple[date, int]]:
    """The days on which a page was read, with their numbers, oldest first."""
    rows = DailyReads.objects.filter(path=path, **_since(since))
    return list(rows.order_by("day").values_list("day", "number"))


def reads_of_each(paths: Iterable[str], *, since: date | None = None) -> dict[str, int]:
    """How often each of these pages was read, in one query; pages nobody read are left out."""
    rows = DailyReads.objects.filter(path__in=list(paths), **_since(since))
    return dict(rows.values_list("path").annotate(Sum("number")).order_by())


def last_change_of(*tags: str) -> int:
    """The number of the last change that concerned one of these tags, 0 for none. Numbers grow, from one change to the next."""
    return (
        Change.objects.filter(tag__in=[number_of(tag) for tag in tags]).aggregate(last=Max("generation"))["last"] or 0
    )


def _sum(rows: "QuerySet[DailyReads] | QuerySet[DailyClicks]", since: date | None) -> int:
    return rows.filter(**_since(since)).aggregate(all=Sum("number"))["all"] or 0


def _since(day: date | None) -> dict[str, date]:
    return {"day__gte": day} if day else {}
