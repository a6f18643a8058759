"""Loading Django, with what may be wrong in the environment said in a sentence."""

import os
from urllib.parse import urlsplit

from .database import check_address, check_database, explain
from .environment import read
from .folder import data_folder, open_folder
from .port import listening_address
from .trouble import Trouble


def read_settings() -> None:
    """Check the environment and load Django. Raises Trouble."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "byline.project.settings")
    _check_environment()
    open_folder(data_folder())
    import django
    from django.core.exceptions import ImproperlyConfigured

    try:
        django.setup()
    except (ImproperlyConfigured, ValueError, OSError) as error:
        raise Trouble(f"The settings cannot be used: {error}") from error


def _check_environment() -> None:
    listening_address()
    check_address(read("DATABASE_URL"))
    _check_time_zone(read("BYLINE_TIME_ZONE"))
    public = urlsplit(read("BYLINE_ADDRESS"))
    if read("BYLINE_ADDRESS") and (public.scheme not in {"http", "https"} or not public.hostname):
        raise Trouble(
            f"BYLINE_ADDRESS is {read('BYLINE_ADDRESS')!r}: it must be a whole address, as in https://magazine.example."
        )


def _check_time_zone(name: str) -> None:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError) as error:
        raise Trouble(f"BYLINE_TIME_ZONE is {name!r}: no such time zone. Write it as in Europe/London.") from error


def open_magazine() -> None:
    """Load Django and make sure that a database with our tables is there. Raises Trouble."""
    read_settings()
    from django.db import DatabaseError

    try:
        check_database()
    except DatabaseError as error:
        raise Trouble(explain(error)) from error
