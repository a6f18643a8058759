"""Rows put in by the thousand. Django has no bulk insert for a model with a parent table, so this writes each table by itself."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import Any

from django.db import connection, models

BATCH = 2000
CONVERTED = (models.DateTimeField, models.DateField, models.UUIDField, models.JSONField)


def insert(model: type[models.Model], rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert rows into the model's own table. Each has the same names of attributes, as in `column_id`; the rest is default."""
    rest = iter(rows)
    first = next(rest, None)
    if first is None:
        return
    fields = [field for field in model._meta.local_concrete_fields if field.attname in first or not field.primary_key]
    defaults = {field.attname: field.get_default() for field in fields if field.attname not in first}
    statement = _statement(model, fields)
    every = chain([first], rest)
    with connection.cursor() as cursor:
        while batch := [_values(fields, {**defaults, **row}) for row in islice(every, BATCH)]:
            cursor.executemany(statement, batch)


def next_key(model: type[models.Model]) -> int:
    """The first key that is free, where keys are given by hand."""
    return (model._base_manager.aggregate(last=models.Max("pk"))["last"] or 0) + 1


def keep_counting(*touched: type[models.Model]) -> None:
    """After keys given by hand the database goes on counting behind them (PostgreSQL's sequences do not notice)."""
    from django.core.management.color import no_style

    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(touched)):
            cursor.execute(statement)


def _statement(model: type[models.Model], fields: Sequence[models.Field]) -> str:
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    return f"INSERT INTO {quote(model._meta.db_table)} ({columns}) VALUES ({places})"  # noqa: S608


def _values(fields: Sequence[models.Field], row: Mapping[str, Any]) -> list[Any]:
    return [
        field.get_db_prep_save(row[field.attname], connection) if isinstance(field, CONVERTED) else row[field.attname]
        for field in fields
    ]
