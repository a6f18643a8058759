"""A worker says that it is there, and stops when it cannot say so any more."""

import logging
import os
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import DatabaseError, InterfaceError, close_old_connections, connections
from django.db.models import QuerySet
from django.db.models.functions import Now

from .models import Shift

logger = logging.getLogger("byline.timetable")

SAY_EVERY = 5.0  # seconds
STOP_AFTER = 40.0  # seconds without a word: from then on somebody else may soon take over, so this one must not go on
SILENCE = timedelta(seconds=60)  # after which others take over
FORGET_AFTER = timedelta(days=1)


def say_present(worker: str) -> None:
    """Note that this worker is there."""
    Shift.objects.update_or_create(
        worker=worker, defaults={"seen_at": Now()}, create_defaults={"began_at": Now(), "seen_at": Now()}
    )


def say_goodbye(worker: str) -> None:
    """The shift is over."""
    Shift.objects.filter(worker=worker).delete()


def at_work() -> QuerySet[Shift]:
    """The workers that were heard of a moment ago."""
    return Shift.objects.filter(seen_at__gt=Now() - SILENCE)


def forget_silent() -> None:
    """Shifts that ended without a goodbye, once nobody wonders about them any more."""
    Shift.objects.filter(seen_at__lt=Now() - FORGET_AFTER).delete()


class Presence(threading.Thread):
    """Says it every few seconds, beside whatever task is being done.

    A worker that the database does not hear any more ends itself before others take over its task: what two workers do
    at the same time would be done twice.
    """

    def __init__(self, worker: str, *, stop: threading.Event, end: Callable[[], Any] | None = None) -> None:
        super().__init__(name="presence", daemon=True)
        self.worker, self.stop = worker, stop
        self.end = end or _end_at_once

    def run(self) -> None:
        """Until told to stop."""
        heard = time.monotonic()
        while not self.stop.wait(SAY_EVERY):
            began = time.monotonic()
            if self._say():
                heard = began
            elif time.monotonic() - heard > STOP_AFTER:
                logger.error("the database has not answered for %d s; this worker stops", STOP_AFTER)
                self.end()
                return
        connections.close_all()

    def _say(self) -> bool:
        close_old_connections()
        try:
            say_present(self.worker)
        except (DatabaseError, InterfaceError):
            return False
        return True


def _end_at_once() -> None:
    os._exit(1)
