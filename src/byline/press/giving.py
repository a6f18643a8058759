"""Giving pages out to the outlets, so that none keeps a page that went stale on the way."""

import logging
from collections.abc import Iterable

from django.conf import settings
from django_tasks import task

from .house import press_here
from .mirror import Mirror
from .models import PrintedPage
from .outlets import outlets
from .printing import Press

logger = logging.getLogger("byline.press")

AT_ONCE = 2000
NOT_THERE = "/there-is-no-such-page/"


def give_out(press: Press, paths: Iterable[str]) -> list[str]:
    """Hand over what is printed and written in the register; only now will a change find it there.

    What changed before is seen by the first look, what changed meanwhile by the second. Returns those that went stale.
    """
    stale: list[str] = []
    if not outlets():
        return stale
    for path in paths:
        page = press.find(path)
        if page is None:
            stale.append(path)
            continue
        for outlet in outlets():
            try:
                outlet.take(page)
            except OSError as error:
                logger.warning("A copy of a page could not be kept (%s)", error.strerror)
        press.hear()
        if not press.changes.still_true(page):
            for outlet in outlets():
                outlet.withdraw([path])
            stale.append(path)
    return stale


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
    for path in lacking[:AT_ONCE]:
        press.print_again(path)
    give_out(press, lacking[:AT_ONCE])
    write_house(press)
    return len(lacking)


def write_house(press: Press) -> None:
    """Write down the headers of the house, as the front page has them, and the page for what is not there."""
    front = press.find("/") or press.make("/").page
    if front is not None:
        missing = press.renderer.render(NOT_THERE).answer.body
        Mirror().write_house(front.copies[""].headers, missing if isinstance(missing, bytes) else b"")


def open_mirror(press: Press) -> None:
    """At the start: what the web server has to know at once; the worker sees to the pages."""
    if has_mirror():
        write_house(press)
        fill_mirror_task.enqueue()


@task()
def fill_mirror_task() -> None:
    """The worker's part."""
    press = press_here()
    if press is not None:
        fill_mirror(press)


def has_mirror() -> bool:
    """Whether this installation keeps one."""
    return settings.MIRROR is not None
