"""Moving a magazine from one database to another: every row of every table, as it stands."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import dj_database_url
from django.apps import apps
from django.core.management.color import no_style
from django.db import DatabaseError, connections, models, transaction
from django.db.models.sql import InsertQuery

from .prepared import prepared_database
from .trouble import Trouble

TARGET = "moving-there"
VALUES_AT_ONCE = 10_000
REBUILT = {"wagtailsearch"}  # the editor's index is of another make on each kind of database; it is made anew

Say = Callable[[str], object]


def move_database(url: str, *, say: Say) -> int:
    """Copy all rows to the empty database at `url`; how many. Raises Trouble, and then leaves no row there."""
    target = _open(url)
    _require_empty(target)
    say("Making the tables there.")
    _make_tables(target, url)
    try:
        with transaction.atomic(using=TARGET):
            target.check_constraints = lambda *_, **__: None  # the database itself checks at the end
            copied = _copy_all(target, say)
    except DatabaseError as error:
        raise Trouble(f"The rows could not be copied, and none was kept: {str(error).splitlines()[0]}") from error
    return copied


def _open(url: str) -> Any:
    configured = connections.configure_settings({"default": {}, TARGET: dict(dj_database_url.parse(url))})
    connections.settings[TARGET] = configured[TARGET]
    target = connections[TARGET]
    try:
        target.ensure_connection()
    except DatabaseError as error:
        raise Trouble(f"The database to move to cannot be reached: {str(error).splitlines()[0]}") from error
    return target


def _require_empty(target: Any) -> None:
    if target.introspection.table_names():
        raise Trouble("The database to move to has tables already. Name an empty one.")


def _make_tables(target: Any, url: str) -> None:
    """The prepared ones where there are any; what these lack, and all of them elsewhere, by the migrations."""
    content = prepared_database() if target.vendor == "sqlite" else None
    if content:
        target.close()
        try:
            Path(target.settings_dict["NAME"]).write_bytes(content)
        except OSError as error:
            raise Trouble(f"The database to move to cannot be written: {error.strerror or error}.") from error
    _run_there(url, "migrate", "--verbosity", "0")


def _run_there(url: str, *command: str) -> None:
    """In a process of its own: migrations write to the default database, whichever one is being migrated."""
    done = subprocess.run(
        [sys.executable, "-m", "byline", "manage", *command],
        env={**os.environ, "DATABASE_URL": url},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Trouble(f"`manage {command[0]}` failed on the database to move to: {done.stderr[-500:]}")


def _tables() -> list[type[models.Model]]:
    """Every table of ours, those between two others included."""
    return [
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy and model._meta.app_label not in REBUILT
    ]


def _copy_all(target: Any, say: Say) -> int:
    tables = _tables()
    with target.cursor() as cursor:
        for statement in target.ops.sql_flush(
            no_style(), [model._meta.db_table for model in tables], allow_cascade=True
        ):
            cursor.execute(statement)
        if target.vendor == "postgresql":
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        copied = sum(_copy(model, say) for model in tables)
        for statement in target.ops.sequence_reset_sql(no_style(), tables):
            cursor.execute(statement)
    return copied


def _copy(model: type[models.Model], say: Say) -> int:
    """One table. Its own columns only: what a page inherits is a row of another table."""
    fields = [field for field in model._meta.local_concrete_fields if not field.generated]
    names = [field.attname for field in fields]
    rows = model._base_manager.using("default").order_by("pk").values_list(*names)
    count = 0
    for batch in _batches(rows.iterator(2000), max(1, VALUES_AT_ONCE // len(names))):
        query = InsertQuery(model)
        rows_to_write: list[Any] = [SimpleNamespace(**dict(zip(names, row, strict=True))) for row in batch]
        query.insert_values(fields, rows_to_write, raw=True)
        query.get_compiler(using=TARGET).execute_sql(None)
        count += len(batch)
    arrived = model._base_manager.using(TARGET).count()
    if arrived != count:
        raise Trouble(f"{model._meta.db_table}: {count} rows left, {arrived} arrived. Nothing was kept.")
    if count:
        say(f"{count:>8}  {model._meta.verbose_name_plural}")
    return count


def _batches(rows: Iterator[Any], size: int) -> Iterator[list[Any]]:
    while batch := list(islice(rows, size)):
        yield batch
