"""The press of one process: finds a page in memory or on disk, renders it where it is missing or stale, and keeps it."""

import logging
from collections.abc import Callable, Iterable

from django.db import DatabaseError

from .bell import Bell
from .changes import Changes, renew_connection
from .prints import Print
from .rendering import Rendered, Renderer
from .store import Disk, Memory

logger = logging.getLogger("byline.press")

TAGS_OF_NOTHING = (
    2  # its address and "everything": made of no row, such as a stylesheet; there may be any number of those
)

TRIES = 3  # where changes come faster than pages can be printed, whoever asks next has it printed

Note = Callable[[Print], object]


class Press:
    """`note` is told of each page that was printed."""

    def __init__(
        self, *, memory: Memory, disk: Disk, renderer: Renderer, changes: Changes, bell: Bell, note: Note
    ) -> None:
        self.memory, self.disk, self.renderer = memory, disk, renderer
        self.changes, self.bell, self.note = changes, bell, note

    def open(self) -> None:
        """Read where the database stands. An older database than the pages were made of makes them worthless."""
        self.hear()
        if self.changes.seen < self.bell.number:
            self._forget_all()

    def hear(self) -> None:
        """Read what changed. Raises DatabaseError."""
        if not self.changes.catch_up():
            self._forget_all()
        self.bell.ring(self.changes.seen)

    def find(self, path: str) -> Print | None:
        """A page that is true, or None."""
        page = self.memory.get(path)
        if page is not None and self.changes.still_true(page):
            self.memory.used(path)
            return page
        page = self.disk.get(path)
        if page is None:
            return None
        try:
            renew_connection()
            if not self.changes.vouch(page):
                return None
        except DatabaseError:
            logger.warning("The database did not vouch for a page from disk; it leaves as it is")
            return page  # nobody can publish without the database either
        self.memory.keep(page)
        return page

    def make(self, path: str) -> Rendered:
        """Render the page, and keep it where it is one for everybody."""
        renew_connection()
        rendered = self.renderer.render(path)
        page = rendered.page
        if page is not None:
            if page.made > self.changes.seen:
                self.hear()
            self.memory.keep(page)
            if len(page.tags) > TAGS_OF_NOTHING:
                self.disk.keep(page)
                self.note(page)
        return rendered

    def print_again(self, path: str) -> bool:
        """Render a page anew unless it is true; whether it was printed now."""
        if self.find(path) is not None:
            return False
        if self.make(path).page is None:
            self.memory.drop(path)
            self.disk.drop(path)
            return False
        return True

    def print_until_true(self, paths: Iterable[str]) -> None:
        """The same for several. One that went stale on its way, as its pictures were drawn meanwhile, is printed once more."""
        left = list(paths)
        for _ in range(TRIES):
            self.hear()
            left = [path for path in left if self.print_again(path)]

    def _forget_all(self) -> None:
        logger.warning("The database is older than the printed pages: all of them are printed anew")
        self.memory.clear()
        self.disk.clear()
        self.bell.set_back(self.changes.seen)
