"""Giving pages out to the outlets, so that none keeps a page that went stale on the way."""

import logging
from collections.abc import Iterable

from django.conf import settings
from django_tasks import task

from .house import press_here
from .mirror import Mirror
from .models import PrintedPage
from .outlets import outlets
from .printing import TRIES, Press

logger = logging.getLogger("byline.press")

AT_ONCE = 2000
NOT_THERE = "/there-is-no-such-page/"


def give_out(press: Press, paths: Iterable[str]) -> list[str]:
    """Hand over what is printed and written in the register; only now will a change find it there.

    What changed before is seen by the first look, what changed meanwhile by the second. Returns those that went stale.
    """
    return [path for path in paths if outlets() and not _give(press, path)]


def _give(press: Press, path: str) -> bool:
    """Whether the outlets have the page as it is now.

    A page that went stale on its way may have taken the place of a newer one, which another process printed meanwhile and
    will not bring again: then the newer one is handed over from here.
    """
    for _ in range(TRIES):
        page = press.find(path)
        if page is None:
            return False
        for outlet in outlets():
            try:
                outlet.take(page)
            except OSError as error:
                logger.warning("A copy of a page could not be kept (%s)", error.strerror)
        press.hear()
        if press.changes.still_true(page):
            return True
        for outlet in outlets():
            outlet.withdraw([path])
    return False


def give_out_again(press: Press, paths: Iterable[str]) -> None:
    """The same; what went stale on its way, as a page does whose pictures were being drawn, is printed for the next round."""
    for path in give_out(press, paths):
        press.print_again(path)


def fill_mirror(press: Press) -> int:
    """Print what the mirror lacks; how many pages."""
    mirror = Mirror()
    lacking = [
        path for path in PrintedPage.objects.order_by("pk").values_list("address", flat=True) if not mirror.has(path)
    ]
    press.print_until_true(lacking[:AT_ONCE])
    give_out(press, lacking[:AT_ONCE])
    write_house(press)
    return len(lacking)


def write_house(press: Press) -> None:
    """Write down the headers of the house, as the front page has them, and the page for what is not there."""
    front = press.find("/") or press.make("/").page
    if front is not None:
        missing = press.renderer.render(NOT_THERE).answer.body
        Mirror().write_house(front.copies[""].headers, missing if isinstance(missing, bytes) else b"")


class MirrorKeeper:
    """Keeps true in the mirror what is no printed page, and has the worker see to the pages."""

    def __init__(self, press: Press) -> None:
        self.press, self._written = press, -1

    def open(self) -> None:
        """At the start."""
        self.write_when_due()
        if has_mirror():
            fill_mirror_task.enqueue()

    def write_when_due(self) -> None:
        """After any change: the page for what is not there has the name and the menus of the magazine too."""
        seen = self.press.changes.seen
        if has_mirror() and seen != self._written:
            write_house(self.press)
            self._written = seen


@task()
def fill_mirror_task() -> None:
    """The worker's part."""
    press = press_here()
    if press is not None:
        fill_mirror(press)


def has_mirror() -> bool:
    """Whether this installation keeps one."""
    return settings.MIRROR is not None
