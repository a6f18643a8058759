"""Tasks: tried three times, taken over from a worker that died, forgotten when they are old."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.db.models.functions import Now
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from byline.timetable.models import Shift
from byline.timetable.presence import SILENCE, at_work, forget_silent, say_goodbye, say_present
from byline.timetable.recurring import prune_results, prune_sessions
from byline.timetable.tasks import rescue_forgotten, take_over
from byline.timetable.worker import Worker

pytestmark = pytest.mark.django_db(transaction=True)
tried: list[str] = []


@task()
def print_page(name: str) -> str:
    """Fails for one name."""
    tried.append(name)
    if name == "jam":
        raise RuntimeError("paper jam")
    return name


@pytest.fixture(autouse=True)
def _database_tasks(settings: Any) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    tried.clear()


def work_off() -> None:
    """Do all that is ready, as the worker does."""
    worker = Worker("test-worker")
    worker.batch = True
    worker.run()


def later() -> None:
    """Let the pause pass."""
    DBTaskResult.objects.filter(status="READY").update(run_after=timezone.now() - timedelta(seconds=1))


def test_a_task_is_done_once() -> None:
    print_page.enqueue("front")

    work_off()
    work_off()

    assert tried == ["front"]
    assert DBTaskResult.objects.get().status == "SUCCESSFUL"


def test_a_task_that_fails_is_tried_three_times_with_pauses() -> None:
    print_page.enqueue("jam")
    pauses = []

    for _ in range(5):
        work_off()
        result = DBTaskResult.objects.get()
        pauses.append((result.run_after - timezone.now()).total_seconds())
        later()

    assert tried == ["jam"] * 3
    assert result.status == "FAILED"
    assert "paper jam" in result.traceback
    assert 25 < pauses[0] < 31
    assert 290 < pauses[1] < 301


def test_one_that_fails_holds_up_no_other() -> None:
    for name in ("jam", "front", "back"):
        print_page.enqueue(name)

    work_off()

    assert sorted(tried) == ["back", "front", "jam"]


def test_what_a_worker_had_in_hand_when_it_died_is_done_by_the_next() -> None:
    print_page.enqueue("front")
    DBTaskResult.objects.get().claim("test-worker")
    print_page.enqueue("back")
    DBTaskResult.objects.filter(status="READY").get().claim("another")

    assert take_over("test-worker") == 1
    work_off()

    assert tried == ["front"]
    assert DBTaskResult.objects.get(status="RUNNING").worker_ids == ["another"]


def test_a_task_that_kills_its_worker_is_given_up() -> None:
    print_page.enqueue("front")
    result = DBTaskResult.objects.get()
    for _ in range(3):
        result.claim("test-worker")

    assert take_over("test-worker") == 0
    assert DBTaskResult.objects.get().status == "FAILED"


def test_what_a_silent_worker_had_in_hand_is_put_back() -> None:
    for name in ("front", "back"):
        print_page.enqueue(name)
    for result, worker in zip(DBTaskResult.objects.order_by("enqueued_at"), ("silent", "busy"), strict=True):
        say_present(worker)
        result.claim(worker)
    assert rescue_forgotten() == 0

    Shift.objects.filter(worker="silent").update(seen_at=Now() - SILENCE)

    assert [shift.worker for shift in at_work()] == ["busy"]
    assert rescue_forgotten() == 1
    work_off()
    assert tried == ["front"]


def test_what_a_worker_had_in_hand_that_left_no_word_is_put_back() -> None:
    print_page.enqueue("front")
    DBTaskResult.objects.get().claim("gone")

    assert rescue_forgotten() == 1


def test_a_shift_without_a_goodbye_is_forgotten_after_a_day() -> None:
    say_present("gone")
    say_present("busy")
    say_goodbye("busy")
    forget_silent()
    assert [shift.worker for shift in Shift.objects.all()] == ["gone"]

    Shift.objects.update(seen_at=Now() - timedelta(days=2))
    forget_silent()

    assert not Shift.objects.exists()


def test_old_results_are_forgotten_failures_later() -> None:
    for name in ("front", "jam", "back"):
        print_page.enqueue(name)
    work_off()
    DBTaskResult.objects.filter(status="READY").update(status="FAILED", finished_at=timezone.now())
    assert prune_results() == 0

    DBTaskResult.objects.update(finished_at=timezone.now() - timedelta(days=2))
    assert prune_results() == 2
    assert DBTaskResult.objects.get().status == "FAILED"

    DBTaskResult.objects.update(finished_at=timezone.now() - timedelta(days=31))
    assert prune_results() == 1


def test_sessions_that_ran_out_are_forgotten() -> None:
    for name in ("old", "new"):
        session = SessionStore()
        session["name"] = name
        session.save()
    Session.objects.filter(pk=session.session_key).update(expire_date=timezone.now() - timedelta(days=1))

    prune_sessions()

    assert [kept.get_decoded() for kept in Session.objects.all()] == [{"name": "old"}]
