"""What those who watch the magazine are told: whether it is ready, and how much waits."""

from collections.abc import Iterable

from django.db import DatabaseError, InterfaceError, close_old_connections, connection
from django.db.models import Count, Min
from django.utils import timezone


def missing() -> str:
    """What this process lacks to serve, in a few words; empty when it lacks nothing."""
    close_old_connections()
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except (DatabaseError, InterfaceError):
        return "the database does not answer"
    return ""


def numbers() -> Iterable[tuple[str, str, float]]:
    """What the database knows of the work that waits. When it does not answer, that is the only number."""
    close_old_connections()
    try:
        found = [*_tasks(), *_timetable()]
    except (DatabaseError, InterfaceError):
        found = []
    finally:
        close_old_connections()
    return [("byline_database_answers", "1 when the database answers.", float(bool(found))), *found]


def _tasks() -> Iterable[tuple[str, str, float]]:
    from django_tasks_db.models import DBTaskResult

    rows = DBTaskResult.objects.order_by().values_list("status").annotate(number=Count("pk"))
    by_status = dict(rows)
    for status in ("READY", "RUNNING", "FAILED"):
        name = f"byline_tasks_{status.lower()}"
        yield name, f"Background tasks that are {status.lower()}.", by_status.get(status, 0)
    oldest = DBTaskResult.objects.ready().aggregate(at=Min("enqueued_at"))["at"]
    age = (timezone.now() - oldest).total_seconds() if oldest else 0.0
    yield "byline_oldest_task_seconds", "How long the oldest task that could be done has waited.", max(0.0, age)


def _timetable() -> Iterable[tuple[str, str, float]]:
    from byline.timetable.models import Mark
    from byline.timetable.presence import at_work

    yield "byline_workers", "Background workers that are at work, on any host.", at_work().count()
    failing = Mark.objects.exclude(failure="").count()
    yield "byline_timetable_failing", "Lines of the timetable that failed when they were last done.", failing
