"""Housekeeping that belongs to no other room."""

from datetime import timedelta

from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from byline.kit.timetable import every

from .presence import forget_silent
from .tasks import rescue_forgotten
from .upkeep import keep_statistics

DAY = 24 * 60 * 60
KEEP_DONE = timedelta(days=1)
KEEP_FAILED = timedelta(days=30)


@every(DAY, "forget old task results")
def prune_results() -> int:
    """Results of tasks: those that went well for a day, those that failed for a month."""
    now = timezone.now()
    gone, _ = DBTaskResult.objects.successful().filter(finished_at__lt=now - KEEP_DONE).delete()
    failed, _ = DBTaskResult.objects.failed().filter(finished_at__lt=now - KEEP_FAILED).delete()
    return gone + failed


@every(DAY, "forget ended sessions")
def prune_sessions() -> None:
    """Sessions that have run out."""
    SessionStore.clear_expired()


@every(DAY, "count what is in the database")
def count() -> None:
    """So that it goes on choosing its indexes well."""
    keep_statistics()


@every(20, "rescue forgotten tasks")
def rescue() -> None:
    """Tasks whose worker is gone."""
    rescue_forgotten()
    forget_silent()
