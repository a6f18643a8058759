"""A worker that nobody hears any more stops before others take over, and one whose database went away waits for it."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import OperationalError, connection
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from byline.timetable import presence, worker
from byline.timetable.models import Shift
from byline.timetable.presence import SILENCE, STOP_AFTER, Presence
from byline.timetable.worker import Worker

pytestmark = pytest.mark.django_db(transaction=True)
done: list[str] = []


@task()
def print_page(name: str) -> None:
    """Notes that it was done."""
    done.append(name)


def refuse(*args: Any) -> None:
    raise OperationalError("the server closed the connection unexpectedly")


def test_it_stops_well_before_others_take_over() -> None:
    assert SILENCE.total_seconds() >= STOP_AFTER + 2 * presence.SAY_EVERY


def test_a_worker_that_is_not_heard_ends_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence, "SAY_EVERY", 0.01)
    monkeypatch.setattr(presence, "STOP_AFTER", 0.05)
    monkeypatch.setattr(presence, "say_present", refuse)
    ended = threading.Event()

    Presence("cut off", stop=threading.Event(), end=ended.set).start()

    assert ended.wait(5)


def test_one_that_is_heard_again_in_time_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    answers: list[Callable[..., None]] = [refuse, refuse, lambda name: None, refuse, lambda name: stop.set()]
    stop, ended = threading.Event(), threading.Event()
    monkeypatch.setattr(presence, "SAY_EVERY", 0.01)
    monkeypatch.setattr(presence, "say_present", lambda name: answers.pop(0)(name))

    thread = Presence("busy", stop=stop, end=ended.set)
    thread.start()
    thread.join(5)

    assert not answers
    assert not ended.is_set()


def test_a_database_that_goes_away_during_a_task_is_waited_for(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    monkeypatch.setattr(worker, "ASK_AGAIN", 0.01)
    done.clear()
    print_page.enqueue("front")
    failures = [refuse, refuse]
    set_successful = DBTaskResult.set_successful

    def once_in_vain(result: DBTaskResult, value: Any) -> None:
        failures.pop()(value) if failures else set_successful(result, value)

    monkeypatch.setattr(DBTaskResult, "set_successful", once_in_vain)
    monkeypatch.setattr(DBTaskResult, "set_failed", lambda result, error: refuse())
    hand = Worker("test-worker")
    hand.batch = True

    hand.work()
    hand.stopped.set()

    assert DBTaskResult.objects.get().status == "SUCCESSFUL"
    assert done == ["front"] * 3
    assert connection.is_usable()
    assert Shift.objects.get().worker == "test-worker"
