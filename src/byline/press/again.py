"""Printing again: the few pages that matter most before the action is over, the others by the worker.

No reader ever waits for this to be right: a stale page is printed when it is asked for. It is so that nobody has to wait.
"""

import logging
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta
from functools import cache

from django.db import connection
from django.db.models import Sum
from django.utils import timezone
from django_tasks import task

from .house import press_here
from .models import DailyReads
from .outlets import outlets
from .printing import Press
from .register import addresses_with

logger = logging.getLogger("byline.press")

AT_ONCE = 4  # pages that are printed before the action is over
PATIENCE = 0.06  # seconds that an action waits for them; the printing goes on behind it
MOST = 1000  # pages that one change prints again; of more the most read ones, the rest when they are asked for
BATCH = 100
LATELY = timedelta(days=14)


def follow(tags: Iterable[int]) -> None:
    """A change was kept: tell the outlets, print again."""
    concerned = addresses_with(tags)
    if not concerned:
        return
    for outlet in outlets():
        outlet.withdraw(concerned)
    chosen = most_read(concerned, MOST)
    press = press_here()
    done = print_now(press, chosen[:AT_ONCE]) if press else 0
    for start in range(done, len(chosen), BATCH):
        print_again_task.enqueue(chosen[start : start + BATCH])


def print_now(press: Press, paths: list[str]) -> int:
    """Print these in a thread of their own, which has no language, no user and no transaction of anybody; how many."""
    futures = [printer().submit(_print, press, path) for path in paths]
    wait(futures, timeout=PATIENCE)
    return len(paths)


def most_read(paths: list[str], most: int) -> list[str]:
    """The paths that were read most lately, the front page before all."""
    day = timezone.localdate() - LATELY
    rows = DailyReads.objects.filter(day__gte=day).values("path").annotate(all=Sum("number")).order_by("-all")
    rank = {row["path"]: place for place, row in enumerate(rows[: 5 * most])}
    return sorted(paths, key=lambda path: (path != "/", rank.get(path, len(rank))))[:most]


@cache
def printer() -> ThreadPoolExecutor:
    """The thread that prints."""
    return ThreadPoolExecutor(1, thread_name_prefix="printer")


def put_down() -> None:
    """End the printing thread, its page printed first. A process that forks must have none: a child that is made while
    a thread loads a module waits for that module for ever."""
    printer().shutdown(wait=True)
    printer.cache_clear()


@task()
def print_again_task(paths: list[str]) -> None:
    """The worker's part."""
    press = press_here()
    if press is not None:
        press.print_until_true(paths)


def _print(press: Press, path: str) -> None:
    try:
        press.print_until_true([path])
    except Exception:
        logger.exception("%s could not be printed again; it is printed when somebody asks", path)
    finally:
        connection.close_if_unusable_or_obsolete()
