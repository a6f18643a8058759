"""A crowd at one door: the first one's work is everybody's, and the whole queue has an end."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any, TypeVar

T = TypeVar("T")

LONGEST_QUEUE = 400


class TooMany(Exception):
    """The queue is full."""


class Crowd:
    """Runs work in the pool of threads; work of one name is done once for all who wait for it."""

    def __init__(self, pool: Executor, *, longest: int = LONGEST_QUEUE) -> None:
        self.pool, self.longest = pool, longest
        self._flights: dict[str, asyncio.Future[Any]] = {}

    async def once(self, name: str, work: Callable[[], T]) -> T:
        """What the work gives. Raises TooMany, and whatever the work raises."""
        flight = self._flights.get(name)
        if flight is None:
            if len(self._flights) >= self.longest:
                raise TooMany
            flight = asyncio.ensure_future(asyncio.get_running_loop().run_in_executor(self.pool, work))
            self._flights[name] = flight
            flight.add_done_callback(lambda done: self._landed(name, done))
        result: T = await asyncio.shield(flight)
        return result

    def _landed(self, name: str, flight: "asyncio.Future[Any]") -> None:
        del self._flights[name]
        if not flight.cancelled():
            flight.exception()  # else an error nobody waited for any more is reported twice
