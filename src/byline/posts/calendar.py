"""The months of the archive, each with its number of pieces."""

from collections.abc import Iterable
from datetime import date, datetime, time

from django.db import transaction
from django.utils import timezone

from .models import Month, Post


def month_of(moment: datetime) -> date:
    """The first day of the month of a moment, in the magazine's time zone."""
    return timezone.localtime(moment, timezone.get_default_timezone()).date().replace(day=1)


def next_month(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def span(start: date, end: date) -> tuple[datetime, datetime]:
    """The moments at which two days begin, in the magazine's time zone."""
    zone = timezone.get_default_timezone()
    return datetime.combine(start, time(), zone), datetime.combine(end, time(), zone)


@transaction.atomic
def recount(months: Iterable[date]) -> None:
    """Count these months again. What one costs depends on that month, not on the magazine."""
    for month in sorted(set(months)):
        posts = Post.objects.filter(listed_at__range=_inside(month)).order_by().count()
        if posts:
            if not Month.objects.filter(starts_on=month, posts=posts).exists():
                Month.objects.update_or_create(starts_on=month, defaults={"posts": posts})
        else:
            Month.objects.filter(starts_on=month).delete()


def recount_all() -> None:
    """Count every month again, after pieces were put in behind the magazine's back."""
    moments = Post.objects.filter(listed_at__isnull=False).order_by().datetimes("listed_at", "month")
    known = Month.objects.values_list("starts_on", flat=True)
    recount([month_of(moment) for moment in moments] + list(known))


def _inside(month: date) -> tuple[datetime, datetime]:
    start, end = span(month, next_month(month))
    return start, end - datetime.resolution
