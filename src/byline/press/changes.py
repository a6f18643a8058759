"""What a process knows of changes, and whether a page it holds is still true."""

import threading
from collections.abc import Sequence
from typing import Protocol

from django.db import close_old_connections, connection

from .models import Change, Generation

MOST = 200_000  # tags kept in memory


class Dated(Protocol):
    """A page with its tags, vouched for up to a change."""

    tags: Sequence[int]
    vouched: int


def renew_connection() -> None:
    """A connection that was lost or has grown old is made anew, unless somebody's transaction runs on it."""
    if not connection.in_atomic_block:
        close_old_connections()


def newest() -> int:
    """The number of the last change, by the database."""
    return Generation.objects.filter(pk=1).values_list("number", flat=True).first() or 0


class Changes:
    """Which tag changed when, as far as this process has heard: everything up to `seen`."""

    def __init__(self) -> None:
        self.seen = -1
        self._from = 0  # changes before this one are only in the database
        self._last: dict[int, int] = {}
        self._lock = threading.Lock()

    def catch_up(self) -> bool:
        """Reads what is new. False where the database is older than what was seen: then nothing held is true."""
        with self._lock:
            number = newest()
            if number < self.seen or self.seen < 0 or len(self._last) > MOST:
                went_back = number < self.seen
                self._from = number  # first: what is asked meanwhile must not pass for true
                self._last, self.seen = {}, number
                return not went_back
            if number > self.seen:
                rows = Change.objects.filter(generation__gt=self.seen).values_list("tag", "generation")
                self._last.update(rows)
                self.seen = number
            return True

    def still_true(self, page: Dated) -> bool:
        """Whether the page is as true as this process can tell, in memory alone."""
        if page.vouched == self.seen:
            return True
        if not self._from <= page.vouched <= self.seen:
            return False
        last, vouched, seen = self._last, page.vouched, self.seen
        if any(last.get(tag, 0) > vouched for tag in page.tags):
            return False
        page.vouched = seen
        return True

    def vouch(self, page: Dated) -> bool:
        """The same for a page from disk, which may be older than this process: asks the database."""
        seen = self.seen
        if page.vouched > seen:
            return False  # made from a database that is no more
        changed = Change.objects.filter(tag__in=page.tags, generation__gt=page.vouched).exists()
        if not changed:
            page.vouched = max(page.vouched, seen)
        return not changed
