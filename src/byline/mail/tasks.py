"""Messages that do not wait for the timetable."""

from django.db import transaction
from django_tasks import task

from .delivery import deliver_due


@task()
def deliver_task() -> None:
    """Sends what is due."""
    deliver_due()


def deliver_soon() -> None:
    """Once what is being done is kept, somebody looks into the outbox."""
    transaction.on_commit(lambda: deliver_task.enqueue() and None)
