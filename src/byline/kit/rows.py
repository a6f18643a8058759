"""Rows put in by the thousand, into one table and by its columns.

Django has no bulk insert for a model with a parent table, and one statement a row is slow on a server: PostgreSQL gets the
rows as one stream (COPY).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any

from django.db import connection, models

BATCH = 2000
Row = list[Any]
CONVERTED = (models.DateTimeField, models.DateField, models.UUIDField, models.JSONField)


def insert(model: type[models.Model], rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows into the model's own table. Each has the same names of attributes, as in `column_id`; the rest is default."""
    rest = iter(rows)
    first = next(rest, None)
    if first is None:
        return
    fields = [field for field in model._meta.local_concrete_fields if field.attname in first or not field.primary_key]
    columns = ", ".join(connection.ops.quote_name(str(field.column)) for field in fields)
    table = f"{connection.ops.quote_name(model._meta.db_table)} ({columns})"
    with connection.cursor() as cursor:
        (_copy if connection.vendor == "postgresql" else _execute_many)(
            cursor, table, len(fields), _in_columns(fields, first, rest)
        )


def next_key(model: type[models.Model]) -> int:
    """The first key that is free, where keys are given by hand."""
    return (model._base_manager.aggregate(last=models.Max("pk"))["last"] or 0) + 1


def keep_counting(*touched: type[models.Model]) -> None:
    """After keys given by hand the database goes on counting behind them (PostgreSQL's sequences do not notice)."""
    from django.core.management.color import no_style

    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(touched)):
            cursor.execute(statement)


def _copy(cursor: Any, table: str, width: int, rows: Iterable[Row]) -> None:
    with cursor.copy(f"COPY {table} FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _execute_many(cursor: Any, table: str, width: int, rows: Iterable[Row]) -> None:
    statement = f"INSERT INTO {table} VALUES ({', '.join(['%s'] * width)})"  # noqa: S608  our own tables
    rest = iter(rows)
    while batch := list(islice(rest, BATCH)):
        cursor.executemany(statement, batch)


def _in_columns(
    fields: Sequence[models.Field], first: Mapping[str, Any], rest: Iterable[Mapping[str, Any]]
) -> Iterator[Row]:
    """The values of each row in the order of the columns, as the database takes them."""
    defaults = {field.attname: field.get_default() for field in fields if field.attname not in first}
    makers = [(field.attname, field.get_db_prep_save if isinstance(field, CONVERTED) else None) for field in fields]
    for row in chain([first], rest):
        whole = {**defaults, **row}
        yield [make(whole[name], connection) if make else whole[name] for name, make in makers]
