"""The counter with the printed pages: where a page lies ready it leaves at once, where it does not it is printed once."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import parse_qsl

from django.db import DatabaseError

from .answers import Answer
from .asked import Asked
from .crowd import Crowd
from .packings import order_of
from .printing import Press
from .prints import Print
from .reads import Counts
from .rendering import Rendered
from .tags import ANY

logger = logging.getLogger("byline.press")

LONGEST_PATH = 800
MOST_FIELDS = 1000
TRIES = 3  # where changes come faster than pages can be printed, the third is good enough
HOSTS_KNOWN = 1000
UNPRINTABLE_KNOWN = 1000


class PrintedPages:
    """Answers those who read and have no past here: no session, no messages. Everybody else goes on to Django."""

    def __init__(
        self,
        press: Press,
        *,
        crowd: Crowd,
        welcome: Callable[[str], bool],
        private: tuple[str, ...],
        never_under: tuple[str, ...],
        reads: Counts,
    ) -> None:
        self.press, self.changes, self.bell, self.crowd = press, press.changes, press.bell, crowd
        self.private, self.never_under, self.reads = private, never_under, reads
        self._welcome = welcome
        self._hosts: dict[str, bool] = {}
        self._unprintable: dict[str, int] = {}

    def at_hand(self, scope: Any) -> Answer | None:
        """The page, if it lies in memory and is true. Asks nobody, so that it costs microseconds."""
        page = self.press.memory.get(scope.path)
        if page is None or not self._is_true(page):
            return None
        if scope.method not in ("GET", "HEAD") or not self._is_anybody(scope):
            return None
        query = scope.query_string
        if query and not same_page(page, query):
            return None
        self.press.memory.used(page.path)
        return self._leave(page, scope)

    async def answer(self, asked: Asked, scope: Any) -> Answer | None:
        """The page, printed now if it has to be; None for what is not printed."""
        if not asked.reads or len(asked.path) > LONGEST_PATH or asked.path.startswith(self.never_under):
            return None
        if not self._is_anybody(scope):
            return None
        found = await self._newest(asked.path)
        if isinstance(found, Print):
            return self._leave(found, scope) if not asked.query or same_page(found, asked.query) else None
        if found is None or asked.query:
            return None
        if found.answer.status == 404:
            return found.answer
        self._remember_unprintable(asked.path)
        return None

    async def _newest(self, path: str) -> Print | Rendered | None:
        """What stands there now. Who joins others in waiting may get a page that went stale meanwhile: then once more."""
        found: Print | Rendered | None = None
        for _ in range(TRIES):
            await self._hear()
            if self._unprintable.get(path) == self.changes.seen:
                return None
            found = await self.crowd.once(path, partial(self._find_or_make, path))
            if not isinstance(found, Print) or self._is_true(found):
                break
        return found

    def _is_true(self, page: Print) -> bool:
        return self.bell.number <= self.changes.seen and self.changes.still_true(page)

    def _find_or_make(self, path: str) -> Print | Rendered:
        page = self.press.find(path)
        if page is not None:
            return page
        rendered = self.press.make(path)
        return rendered.page or rendered

    async def _hear(self) -> None:
        """Reads what changed since the last look; where the database does not answer, what we have still stands."""
        for _ in range(TRIES):
            if self.bell.number <= self.changes.seen:
                return
            try:
                await self.crowd.once("", self.press.hear)
            except DatabaseError:
                logger.warning("The database did not say what changed; pages leave as they are")
                return

    def _is_anybody(self, scope: Any) -> bool:
        headers = scope.headers
        cookie = headers.get("cookie")
        if cookie and any(name in cookie for name in self.private):
            return False
        hosts = headers.get_all("host")
        if len(hosts) != 1:
            return False
        host = scope.authority or hosts[0]
        known = self._hosts.get(host)
        if known is None:
            known = self._welcome(host)
            if len(self._hosts) < HOSTS_KNOWN:
                self._hosts[host] = known
        return known

    def _leave(self, page: Print, scope: Any) -> Answer:
        headers = scope.headers
        packing = pick(page, headers.get("accept-encoding") or "")
        if page.is_read and scope.method == "GET":
            self.reads.count(page.path, headers.get("user-agent") or "", headers.get("sec-purpose"))
        known = headers.get("if-none-match")
        if known is not None and page.status == 200 and _knows(known, page.copies[packing].tag):
            return Answer(304, page.copies[packing].short_headers, b"", True)
        return page.answers[packing]

    def _remember_unprintable(self, path: str) -> None:
        if len(self._unprintable) >= UNPRINTABLE_KNOWN:
            self._unprintable.clear()
        self._unprintable[path] = self.changes.seen


def pick(page: Print, accepted: str) -> str:
    """The packing that the reader likes best of those there are."""
    copies = page.copies
    return next(packing for packing in order_of(accepted) if packing in copies)


def same_page(page: Print, query: str) -> bool:
    """Whether the page takes no notice of what is asked after the question mark."""
    names = page.parameters
    if not names:
        return True
    if ANY in names:
        return False
    try:
        asked = parse_qsl(query, keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:  # Django says what is wrong with it
        return False
    return not any(name in names for name, _ in asked)


def _knows(known: str, tag: str) -> bool:
    return known == tag or known == "*" or tag in [item.strip().removeprefix("W/") for item in known.split(",")]
