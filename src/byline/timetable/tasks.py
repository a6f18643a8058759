"""Tasks that failed, and tasks whose worker died."""

import logging
from datetime import timedelta

from django.utils import timezone
from django_tasks_db.models import DBTaskResult

logger = logging.getLogger("byline.timetable")

TRIES = 3
PAUSES = (timedelta(seconds=30), timedelta(minutes=5))


def try_again(result: DBTaskResult) -> bool:
    """Put a failed task back in the queue, after a pause; False when it has had its three tries."""
    tries = len(result.worker_ids)
    if result.status != "FAILED" or tries >= TRIES:
        return False
    _put_back(result, after=PAUSES[tries - 1])
    logger.warning("%s failed, try %d of %d; it will be tried again", result.task_path, tries, TRIES)
    return True


def take_over(worker_id: str) -> int:
    """Put back what a worker of this name had in hand when it died; how many tasks that were."""
    orphans = [result for result in DBTaskResult.objects.running() if result.worker_ids[-1:] == [worker_id]]
    return sum(_rescue(result) for result in orphans)


def rescue_forgotten(*, older_than: timedelta = timedelta(hours=2)) -> int:
    """Put back what has been running for longer than any task takes: its worker is gone."""
    forgotten = DBTaskResult.objects.running().filter(started_at__lt=timezone.now() - older_than)
    return sum(_rescue(result) for result in forgotten)


def _rescue(result: DBTaskResult) -> bool:
    if len(result.worker_ids) >= TRIES:
        result.set_failed(RuntimeError("The worker died while it did this task, three times."))
        logger.error("%s was given up: the worker died of it three times", result.task_path)
        return False
    _put_back(result, after=timedelta(0))
    return True


def _put_back(result: DBTaskResult, *, after: timedelta) -> None:
    """Only if it still stands as we saw it: another worker may have been faster."""
    DBTaskResult.objects.filter(pk=result.pk, status=result.status, worker_ids=result.worker_ids).update(
        status="READY", run_after=timezone.now() + after, finished_at=None
    )
