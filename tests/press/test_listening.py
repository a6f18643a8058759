"""On PostgreSQL other hosts hear of a change when its transaction ends."""

import time
from pathlib import Path

import pytest
from django.db import connection, transaction

from byline.press.actions import reprint
from byline.press.bell import Bell
from byline.press.caretaker import Listener

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif("connection.vendor != 'postgresql'", reason="only PostgreSQL tells"),
]


def rung(bell: Bell, number: int, seconds: float = 10) -> bool:
    until = time.monotonic() + seconds
    while bell.number < number and time.monotonic() < until:
        time.sleep(0.01)
    return bell.number >= number


def wait_for_listeners(count: int) -> None:
    """Until so many sessions listen."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN byline_press%%'")
            if cursor.fetchone()[0] >= count:
                return
        time.sleep(0.05)
    raise AssertionError("nobody listens")


def test_another_host_hears_and_begins_anew_after_a_lost_connection(tmp_path: Path) -> None:
    bell = Bell(tmp_path / "bell")
    listener = Listener(bell)
    listener.start()
    try:
        wait_for_listeners(1)
        with transaction.atomic():
            number = reprint("something")
            assert not rung(bell, number, 0.3)  # not before the transaction has ended
        assert rung(bell, number)

        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN byline_press%%'"
            )
        time.sleep(0.2)
        wait_for_listeners(1)
        assert rung(bell, reprint("something else"))
    finally:
        listener.stopped.set()
        listener.join(timeout=5)
