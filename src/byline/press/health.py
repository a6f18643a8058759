"""Whether this process is alive, and whether it can serve: for a load balancer or whoever else watches it."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from .answers import Answer, plain
from .asked import Asked

ALIVE, READY = "/-/alive", "/-/ready"
HOLDS = 1.0  # seconds for which what was found out is said again, so that nobody can make the database work by asking
PATIENCE = 5.0  # seconds after which a check that says nothing has failed

Check = Callable[[], str]


class Health:
    """A counter with two answers. `/-/alive`: requests are taken. `/-/ready`: what they need is there as well.

    `check` returns what is missing, in a few words without secrets, or nothing. It runs in a thread of its own: that all
    of Django's threads are busy does not mean that the process is broken.
    """

    def __init__(self, *, check: Check) -> None:
        self.check = check
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="health")
        self._running: Future[str] | None = None
        self._found, self._until = "", 0.0

    async def answer(self, asked: Asked) -> Answer | None:
        """The answer, if it is one of the two."""
        if asked.path == ALIVE and asked.reads:
            return plain(200, "alive")
        if asked.path != READY or not asked.reads:
            return None
        missing = await self._missing()
        return plain(503, f"not ready: {missing}", ("retry-after", "2")) if missing else plain(200, "ready")

    async def _missing(self) -> str:
        if time.monotonic() < self._until:
            return self._found
        if self._running is None or self._running.done():
            self._running = self._pool.submit(self._ask)
        try:
            return await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(self._running)), PATIENCE)
        except TimeoutError:
            return "no answer in time"

    def _ask(self) -> str:
        try:
            self._found = self.check()
        except Exception as error:  # whatever it is, the process is not ready
            self._found = type(error).__name__
        self._until = time.monotonic() + HOLDS
        return self._found
