"""What recurs: when it is due, by whom it is done, and what happens when it fails."""

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from byline.kit import timetable as register
from byline.kit.timetable import Entry, every
from byline.timetable.actions import claim, do_what_is_due
from byline.timetable.models import Mark

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _empty_timetable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register, "_entries", {})


def test_a_line_is_done_when_it_is_due_and_not_before() -> None:
    done = []
    every(60, "wind the clock")(lambda: done.append("wound"))
    start = timezone.now()

    for seconds, expected in ((0, 1), (1, 1), (59, 1), (61, 2), (62, 2), (200, 3)):
        do_what_is_due(now=start + timedelta(seconds=seconds))
        assert len(done) == expected


def test_a_line_that_fails_stops_no_other_and_leaves_its_reason(caplog: pytest.LogCaptureFixture) -> None:
    done = []

    @every(10, "a")
    def fails() -> None:
        raise RuntimeError("the printer is out of ink")

    every(10, "b")(lambda: done.append("b"))
    start = timezone.now()

    assert do_what_is_due(now=start) == ["a", "b"]
    assert done == ["b"]
    assert Mark.objects.get(name="a").failure == "the printer is out of ink"
    assert "a failed" in caplog.text

    every(10, "a")(lambda: done.append("a"))
    do_what_is_due(now=start + timedelta(seconds=11))

    assert done == ["b", "a", "b"]
    assert Mark.objects.get(name="a").failure == ""


def test_a_worker_that_stops_begins_nothing_new() -> None:
    every(10, "a")(lambda: None)

    assert do_what_is_due(stopping=lambda: True) == []
    assert not Mark.objects.exists()


def test_two_verbs_may_not_share_a_name() -> None:
    every(10, "a")(test_two_verbs_may_not_share_a_name)

    with pytest.raises(ValueError, match="Two verbs"):
        every(10, "a")(timezone.now)


@pytest.mark.django_db(transaction=True)
def test_of_two_workers_one_does_it() -> None:
    entry = Entry("a", 60, lambda: None)
    now = timezone.now()
    for moment in (now, now + timedelta(seconds=61)):
        claims: list[bool] = []
        gate = threading.Barrier(4)

        def work(moment=moment, claims=claims, gate=gate) -> None:  # type: ignore[no-untyped-def]
            gate.wait()
            try:
                claims.append(claim(entry, now=moment))
            finally:
                connection.close()

        workers = [threading.Thread(target=work) for _ in range(4)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

        assert sorted(claims) == [False, False, False, True]
