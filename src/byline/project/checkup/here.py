"""This machine: folder, key, clock, versions."""

import platform
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from datetime import timedelta
from importlib.metadata import version

from django.conf import settings
from django.utils import timezone

from byline import __version__
from byline.timetable.models import Mark

from ..environment import read
from .finding import Finding, fine, reminder, wrong

TIGHT = 500 * 1024 * 1024
SLACK = timedelta(minutes=5)


def folder() -> Iterator[Finding]:
    """That it can be written was tried when the settings were read."""
    free = shutil.disk_usage(settings.DATA).free
    size = f"{free / 1024**3:.1f} GB" if free > 1024**3 else f"{free // 1024**2} MB"
    if free < TIGHT:
        yield reminder(f"The disk that holds {settings.DATA} has only {size} left. Make room before it is full.")
    else:
        yield fine(f"The data folder {settings.DATA} can be written and has {size} free.")


def key() -> Iterator[Finding]:
    """Whoever reads the key can sign in as anybody."""
    file = settings.DATA / "secret-key"
    if read("BYLINE_SECRET_KEY"):
        yield fine("The secret key comes from BYLINE_SECRET_KEY.")
    elif not file.exists():
        yield fine("The secret key will be made at the first start.")
    elif stat.S_IMODE(file.stat().st_mode) & 0o077:
        yield wrong(f"Others on this machine can read the secret key. Close it with: chmod 600 {file}")
    elif len(file.read_text().strip()) < 32:
        yield wrong(f"The secret key in {file} is too short to be safe. Remove the file; a new one is made at start.")
    else:
        yield fine("The secret key is readable by its owner only.")


def clock() -> Iterator[Finding]:
    """A clock that stands before what the database already knows is wrong."""
    latest = Mark.objects.order_by("-began_at").values_list("began_at", flat=True).first()
    now = timezone.now()
    if latest and latest > now + SLACK:
        yield wrong(
            f"This machine's clock says {now:%Y-%m-%d %H:%M} UTC, but the magazine was at work at "
            f"{latest:%Y-%m-%d %H:%M} already. Set the clock: scheduled pieces depend on it."
        )
    else:
        yield fine(f"It is {timezone.localtime(now):%Y-%m-%d %H:%M} in {settings.TIME_ZONE}.")


def versions() -> Iterator[Finding]:
    """For a report of a fault."""
    yield fine(
        f"Byline {__version__} on Python {platform.python_version()}, Django {version('Django')}, "
        f"Wagtail {version('wagtail')}, Granian {version('granian')}, SQLite {sqlite3.sqlite_version}."
    )
