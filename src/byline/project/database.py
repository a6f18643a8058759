"""The database at start: its address checked, an empty one put in place, its tables brought up to date."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .prepared import prepared_database
from .trouble import Trouble

MAKING = int.from_bytes(b"byline")  # PostgreSQL knows locks by number


def make_ready() -> None:
    """Put a database in place where there is none and run the migrations that are missing. Raises Trouble."""
    with guarded():
        _place_empty()
        _migrate()


@contextmanager
def guarded() -> Iterator[None]:
    """Work on the database; what it or the disk refuses becomes Trouble."""
    from django.db import DatabaseError

    try:
        yield
    except DatabaseError as error:
        raise Trouble(explain(error)) from error
    except OSError as error:
        raise Trouble(f"The data folder cannot be written: {error.strerror or error}.") from error


@contextmanager
def one_host_at_a_time() -> Iterator[None]:
    """Nobody else is inside meanwhile: of several hosts that start at once, one makes the tables and the others wait.

    SQLite has one host, whose folder is held by one process. Making tables takes several transactions, so this lock is
    the connection's and not a transaction's, as those of `kit.turns` are.
    """
    from django.db import connection

    if connection.vendor != "postgresql":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [MAKING])
    try:
        yield
    finally:
        connection.close()  # which lets go of the lock, whatever happened inside


def _sqlite_file() -> Path | None:
    from django.db import connection

    return Path(connection.settings_dict["NAME"]) if connection.vendor == "sqlite" else None


def _place_empty() -> None:
    """A prepared empty database, or a fresh one where ours is older than the code. Written beside, then renamed."""
    file = _sqlite_file()
    if file is None or (file.exists() and (file.is_dir() or file.stat().st_size)):
        return
    draft = file.with_name(f"{file.name}.making")
    _sweep(draft)
    try:
        content = prepared_database()
        draft.write_bytes(content) if content else _make_fresh(draft)
        draft.replace(file)
    finally:
        _sweep(draft)


def _sweep(draft: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        draft.with_name(draft.name + suffix).unlink(missing_ok=True)


def _make_fresh(draft: Path) -> None:
    """All migrations on an empty file: it takes a quarter of a minute."""
    from django.core.management import call_command
    from django.db import connection

    name, connection.settings_dict["NAME"] = connection.settings_dict["NAME"], draft
    try:
        call_command("migrate", verbosity=0, interactive=False)
    finally:
        connection.close()
        connection.settings_dict["NAME"] = name


def _migrate() -> None:
    from django.core.management import call_command

    from byline.timetable.upkeep import keep_statistics

    if pending_migrations():
        call_command("migrate", verbosity=0, interactive=False)
        keep_statistics()


def pending_migrations() -> list[str]:
    """What `migrate` would do now."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return [str(migration) for migration, _ in executor.migration_plan(executor.loader.graph.leaf_nodes())]


def require_magazine() -> None:
    """Raises Trouble when there is no magazine yet, DatabaseError when the database cannot be read."""
    from django.db import connection

    file = _sqlite_file()
    if file is not None and not file.exists():
        raise Trouble(f"There is no magazine in {file.parent} yet. `byline run` makes one.")
    if "django_migrations" not in connection.introspection.table_names():
        raise Trouble("The database is empty. `byline run` fills it.")


def explain(error: Exception) -> str:
    """A database error in a sentence with what to do. The driver's text never holds the password."""
    from django.db import connection

    settings = connection.settings_dict
    said = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    if connection.vendor == "sqlite":
        return _explain_sqlite(settings["NAME"], error, said)
    place = f"{settings['NAME']} on {settings['HOST'] or 'this machine'}"
    return f"The database {place} cannot be used: {said}. Check DATABASE_URL and that the server runs."


def _explain_sqlite(name: object, error: Exception, said: str) -> str:
    cause = error.__cause__
    code = getattr(cause, "sqlite_errorcode", 0) & 0xFF if isinstance(cause, sqlite3.Error) else 0
    if code in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
        return f"The database {name} is damaged ({said}). Put a backup in its place, or move it away to begin anew."
    if code == sqlite3.SQLITE_FULL or "disk i/o" in said.lower():
        return f"The database {name} cannot grow: the disk is full or failing. Free some space and start again."
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}:
        return f"The database {name} cannot be written ({said}). Check who owns it and its folder."
    return f"The database {name} cannot be used: {said}."
