"""Numbers for Prometheus. Off unless a token is set; nothing in them says who asked or for what.

This module is imported only where they are on: `prometheus_client` is an extra.
"""

import asyncio
import hmac
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.metrics_core import Metric

from .answers import Answer, plain
from .asked import Asked
from .front import METHODS, Front

PLACE = "/-/metrics"
BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)

REQUESTS = Counter("byline_requests", "Requests answered.", ["method", "status"])
SECONDS = Histogram("byline_request_seconds", "From the first byte of a request to the answer.", buckets=BUCKETS)
IN_HAND = Gauge("byline_requests_in_hand", "Requests that are being answered.")

Numbers = Callable[[], Iterable[tuple[str, str, float]]]


class Metrics:
    """A counter that hands the numbers to whoever has the token. `numbers` yields name, explanation and value of more."""

    def __init__(self, *, token: str, numbers: Numbers, pool: Executor) -> None:
        self.token, self.pool = token, pool
        REGISTRY.register(_Gathered(numbers))

    async def answer(self, asked: Asked) -> Answer | None:
        """The numbers, if they were asked for."""
        if asked.path != PLACE or not asked.reads:
            return None
        shown = asked.headers.get("authorization", "").encode()
        if not hmac.compare_digest(shown, f"Bearer {self.token}".encode()):
            return plain(401, "These numbers need the token that was set.", ("www-authenticate", "Bearer"))
        found = await asyncio.get_running_loop().run_in_executor(self.pool, generate_latest)
        return Answer(200, [("content-type", CONTENT_TYPE_LATEST), ("cache-control", "no-store")], found)


class Meter:
    """The front with a meter before it: counts answers by method and status, and takes their time."""

    def __init__(self, front: Front) -> None:
        self.front = front

    def __rsgi_init__(self, loop: asyncio.AbstractEventLoop) -> None:
        """Hands on."""
        self.front.__rsgi_init__(loop)

    def __rsgi_del__(self, loop: asyncio.AbstractEventLoop) -> None:
        """Hands on."""
        self.front.__rsgi_del__(loop)

    async def __rsgi__(self, scope: Any, proto: Any) -> None:
        """One request."""
        watched, began = _Watched(proto), time.perf_counter()
        with IN_HAND.track_inprogress():
            await self.front.__rsgi__(scope, watched)
        SECONDS.observe(time.perf_counter() - began)
        method = scope.method if scope.method in METHODS else "other"
        REQUESTS.labels(method, watched.status or "none").inc()


class _Watched:
    """Granian's protocol, with the status of the answer noted as it goes by."""

    def __init__(self, proto: Any) -> None:
        self._proto = proto
        self.status = 0

    def __call__(self) -> Any:
        return self._proto()

    def __aiter__(self) -> Any:
        return self._proto.__aiter__()

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._proto, name)
        if not name.startswith("response_"):
            return found

        def noting(status: int, *rest: Any) -> Any:
            self.status = status
            return found(status, *rest)

        return noting


class _Gathered:
    """What is counted when somebody asks."""

    def __init__(self, numbers: Numbers) -> None:
        self.numbers = numbers

    def describe(self) -> Iterable[Metric]:
        """Nothing beforehand: registering must not ask the database."""
        return []

    def collect(self) -> Iterable[Metric]:
        """Each number as a gauge."""
        for name, explanation, value in self.numbers():
            yield GaugeMetricFamily(name, explanation, value=value)
