"""The front: every request enters here, in the server's own process."""

import asyncio
import logging
import os
import signal
import threading
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from .answers import Answer, FilePart, Headers, plain, send
from .asked import Asked
from .bodies import Refused
from .bridge import Bridge
from .crowd import TooMany
from .printed import PrintedPages

logger = logging.getLogger("byline.press")

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
LINGER = 60  # seconds after which a file that was being sent has surely been opened


class Counter(Protocol):
    """A place where an answer may lie ready: static files and media."""

    async def answer(self, asked: Asked) -> Answer | None:
        """The answer, or None when it does not lie here."""


class Front:
    """An RSGI application: asks each counter in turn and hands on to Django what none of them has."""

    def __init__(
        self,
        *,
        counters: Sequence[Counter],
        bridge: Bridge,
        headers: Headers,
        printed: PrintedPages | None = None,
        on_ready: Callable[[], object] | None = None,
        on_end: Callable[[], object] | None = None,
    ) -> None:
        self.counters, self.bridge, self.headers = counters, bridge, headers
        self.printed = printed
        self.on_ready, self.on_end = on_ready, on_end

    def __rsgi_init__(self, loop: asyncio.AbstractEventLoop) -> None:
        """Granian calls this before the process takes its first request."""
        self._parent = os.getppid()
        loop.call_later(1, self._watch_parent, loop)
        if self.on_ready:
            loop.call_soon(self.on_ready)

    def __rsgi_del__(self, loop: asyncio.AbstractEventLoop) -> None:
        """Granian calls this after the process took its last request."""
        if self.on_end:
            # In a thread: Django refuses to speak with the database where a loop runs.
            thread = threading.Thread(target=self.on_end)
            thread.start()
            thread.join(timeout=3)

    def _watch_parent(self, loop: asyncio.AbstractEventLoop) -> None:
        """A server whose parent was killed must not live on and keep the port."""
        if os.getppid() != self._parent:
            os.kill(os.getpid(), signal.SIGTERM)
            return
        loop.call_later(1, self._watch_parent, loop)

    async def __rsgi__(self, scope: Any, proto: Any) -> None:
        """One request."""
        try:
            if self.printed is not None and (ready := self.printed.at_hand(scope)) is not None:
                send(proto, ready)
                return
            answer = await self._answer(scope, proto)
        except Refused as refused:
            if refused.answer is None:
                return
            answer = refused.answer
        except TooMany:
            answer = plain(503, "Too many at once. Please try again in a moment.", ("retry-after", "2"))
        except Exception:
            logger.exception("The front could not answer")
            answer = plain(500, "Something broke here. Please try again later.")
        send(proto, self._dress(answer))
        if isinstance(answer.body, FilePart) and answer.body.done:
            asyncio.get_running_loop().call_later(LINGER, answer.body.done)

    async def _answer(self, scope: Any, proto: Any) -> Answer:
        asked = Asked.from_scope(scope)
        if asked.method not in METHODS:
            return plain(405, "", ("allow", ", ".join(sorted(METHODS))))
        if not asked.path.startswith("/") or any(letter < " " or letter == "\x7f" for letter in asked.path):
            return plain(400, "This address cannot be read.")
        for counter in self.counters:
            found = await counter.answer(asked)
            if found is not None:
                return found
        if self.printed is not None and (page := await self.printed.answer(asked, scope)) is not None:
            return page if page.dressed else self.bridge.pack(asked, page)
        return await self.bridge.answer(asked, scope, proto)

    def _dress(self, answer: Answer) -> Answer:
        """The headers that every answer of the house carries, where it does not have its own."""
        if answer.dressed:
            return answer
        own = {name for name, _ in answer.headers}
        missing = [pair for pair in self.headers if pair[0] not in own]
        return Answer(answer.status, [*answer.headers, *missing], answer.body)
