"""Where things are kept: the database, pictures and recordings."""

from collections.abc import Iterator
from uuid import uuid4

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import DatabaseError, connection

from ..database import explain, pending_migrations, require_magazine
from ..trouble import Trouble
from .finding import Finding, fine, wrong


def database() -> Iterator[Finding]:
    """Reachable, sound, and with the tables of this version."""
    try:
        require_magazine()
        damage = _sqlite_damage()
        pending = pending_migrations()
    except Trouble as trouble:
        yield wrong(str(trouble))
        return
    except DatabaseError as error:
        yield wrong(explain(error))
        return
    if damage:
        yield wrong(f"The database is damaged ({damage}). Put a backup in its place.")
    elif pending:
        yield wrong(
            f"The database is older than this Byline ({len(pending)} steps). `byline run` brings it up to date."
        )
    else:
        yield fine(f"The database answers ({connection.display_name}) and is up to date.")


def _sqlite_damage() -> str:
    if connection.vendor != "sqlite":
        return ""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA quick_check(1)")
        said = str(cursor.fetchone()[0])
    return "" if said == "ok" else said


def media() -> Iterator[Finding]:
    """A small file is written, read and removed."""
    place = _place()
    name = f"trying-{uuid4().hex}.txt"
    try:
        kept = default_storage.save(name, ContentFile(b"trying"))
        with default_storage.open(kept) as file:
            whole = file.read() == b"trying"
        default_storage.delete(kept)
    except Exception as error:  # each kind of storage has errors of its own
        yield wrong(f"Pictures cannot be kept in {place}: {_short(error)}. Check BYLINE_MEDIA, its key and its bucket.")
        return
    yield fine(f"Pictures are kept in {place}.") if whole else wrong(f"{place} gave back something else than it got.")


def _place() -> str:
    options = settings.STORAGES["default"].get("OPTIONS", {})
    return f"bucket {options['bucket_name']} at {options['endpoint_url']}" if options else str(settings.MEDIA_ROOT)


def _short(error: Exception) -> str:
    lines = str(error).splitlines()
    return lines[0][:200] if lines else type(error).__name__
