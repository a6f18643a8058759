"""Alive, ready and the numbers, as a load balancer and Prometheus ask for them."""

import asyncio
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from prometheus_client import REGISTRY

from byline.press import health
from byline.press.front import Front
from byline.press.health import Health
from byline.press.metrics import Meter, Metrics
from tests.support.magazine import clean_environment

from .granian import Proto, Scope

TOKEN = "a-token-for-prometheus"


def ask(front: Front | Meter, address: str, *pairs: tuple[str, str], method: str = "GET") -> Proto:
    proto = Proto([])
    asyncio.run(front.__rsgi__(Scope(method, address, [("host", "localhost"), *pairs], "192.0.2.7:1"), proto))
    return proto


@pytest.fixture
def watched(front: Front) -> Callable[[Callable[[], str]], Front]:
    """The front with a check of readiness."""

    def with_check(check: Callable[[], str]) -> Front:
        front.counters = [Health(check=check), *front.counters]
        return front

    return with_check


@pytest.fixture
def meter(front: Front) -> Iterator[Meter]:
    """The front with numbers."""
    before = set(REGISTRY._collector_to_names)
    with ThreadPoolExecutor(1) as pool:
        metrics = Metrics(token=TOKEN, numbers=lambda: [("byline_geese", "Geese in the yard.", 7.0)], pool=pool)
        front.counters = [*front.counters, metrics]
        yield Meter(front)
    for collector in set(REGISTRY._collector_to_names) - before:
        REGISTRY.unregister(collector)


def test_alive_and_ready(watched: Callable[..., Front]) -> None:
    front = watched(lambda: "")

    assert (ask(front, "/-/alive").status, ask(front, "/-/ready").status) == (200, 200)
    assert ask(front, "/-/ready", method="HEAD").status == 200
    assert ask(front, "/-/ready").headers["cache-control"] == "no-store"


def test_not_ready_says_what_is_missing_and_stays_alive(watched: Callable[..., Front]) -> None:
    front = watched(lambda: "the database does not answer")

    answer = ask(front, "/-/ready")

    assert (answer.status, answer.body) == (503, b"not ready: the database does not answer\n")
    assert ask(front, "/-/alive").status == 200


def test_a_check_that_breaks_is_not_ready_and_tells_nothing(watched: Callable[..., Front]) -> None:
    def breaks() -> str:
        raise RuntimeError("postgres://byline:secret@host")

    answer = ask(watched(breaks), "/-/ready")

    assert (answer.status, answer.body) == (503, b"not ready: RuntimeError\n")


def test_a_check_that_hangs_is_not_ready(watched: Callable[..., Front], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "PATIENCE", 0.05)
    go_on = threading.Event()
    front = watched(lambda: "" if go_on.wait(10) else "never")
    answers = [ask(front, "/-/ready").status]
    answers.append(ask(front, "/-/ready").status)
    go_on.set()

    assert answers == [503, 503]


def test_asking_often_makes_little_work(watched: Callable[..., Front]) -> None:
    checks: list[None] = []
    front = watched(lambda: checks.append(None) or "")

    for _ in range(50):
        assert ask(front, "/-/ready").status == 200

    assert len(checks) < 3


def test_without_a_token_there_are_no_numbers(front: Front) -> None:
    assert ask(front, "/-/metrics").body == b"page"  # the application's, as for any address


@pytest.mark.parametrize("shown", ["", "Bearer", "Bearer wrong", TOKEN, "Basic " + TOKEN, "Bearer \xe9" + TOKEN])
def test_the_numbers_need_the_token(meter: Meter, shown: str) -> None:
    answer = ask(meter, "/-/metrics", ("authorization", shown))

    assert answer.status == 401
    assert b"byline_" not in answer.body


def test_the_numbers(meter: Meter) -> None:
    before = REGISTRY.get_sample_value("byline_requests_total", {"method": "GET", "status": "200"}) or 0.0
    odd = REGISTRY.get_sample_value("byline_requests_total", {"method": "other", "status": "405"}) or 0.0
    for address in ("/", "/somebody@x.example/"):
        ask(meter, address)
    ask(meter, "/", method="BREW")

    told = ask(meter, "/-/metrics", ("authorization", f"Bearer {TOKEN}")).body.decode()

    assert "byline_geese 7.0" in told
    assert f'byline_requests_total{{method="GET",status="200"}} {before + 2}' in told
    assert f'byline_requests_total{{method="other",status="405"}} {odd + 1}' in told
    assert "byline_request_seconds_bucket" in told
    assert "process_resident_memory_bytes" in told
    assert "somebody" not in told


def test_byline_starts_without_the_package_for_the_numbers() -> None:
    code = (
        "import sys; sys.modules['prometheus_client'] = None; import django; django.setup(); import byline.project.rsgi"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=clean_environment(DJANGO_SETTINGS_MODULE="byline.project.settings"),
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
