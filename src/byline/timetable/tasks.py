"""Tasks that failed, and tasks whose worker died."""

import logging
from datetime import timedelta

from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from .presence import at_work

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


def rescue_forgotten() -> int:
    """Put back what workers had in hand that have fallen silent: they are gone, or cut off and have stopped by themselves."""
    # Tasks before shifts: a worker says that it is there, and then takes a task.
    running = list(DBTaskResult.objects.running())
    present = set(at_work().values_list("worker", flat=True))
    forgotten = [result for result in running if not present & set(result.worker_ids[-1:])]
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
