"""Doing what is due."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone

from byline.kit.timetable import Entry, entries

from .models import Mark

logger = logging.getLogger("byline.timetable")


def do_what_is_due(*, now: datetime | None = None, stopping: Callable[[], bool] = lambda: False) -> list[str]:
    """Do every line of the timetable whose time has come; the names of those done. One failing line stops no other."""
    done = []
    for entry in entries():
        if stopping():
            break
        if claim(entry, now=now or timezone.now()):
            _do(entry)
            done.append(entry.name)
    return done


def claim(entry: Entry, *, now: datetime) -> bool:
    """Make the mark; False when it is not due, or when another worker has just made it.

    The database decides: only one of two workers finds the old mark to replace.
    """
    due = Mark.objects.filter(name=entry.name, began_at__lte=now - timedelta(seconds=entry.seconds))
    if due.update(began_at=now):
        return True
    if Mark.objects.filter(name=entry.name).exists():
        return False
    try:
        with transaction.atomic():
            Mark.objects.create(name=entry.name, began_at=now)
    except IntegrityError:
        return False
    return True


def _do(entry: Entry) -> None:
    try:
        entry.verb()
    except Exception as error:
        logger.exception("%s failed; it will be tried again at its next time", entry.name)
        Mark.objects.filter(name=entry.name).update(failed_at=timezone.now(), failure=str(error)[:2000])
    else:
        Mark.objects.filter(name=entry.name).exclude(failure="").update(failed_at=None, failure="")
