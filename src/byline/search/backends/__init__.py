"""The engines behind the search: one interface, one module for each, all passing the same contract test."""

from importlib import import_module

from django.db import connection

from .interface import Backend, Match

__all__ = ["Backend", "Match", "current"]

ENGINES = {
    "sqlite": "byline.search.backends.sqlite.SQLiteBackend",
    "postgresql": "byline.search.backends.postgres.PostgresBackend",
}


def current() -> Backend:
    """The engine of the database in use."""
    module, name = ENGINES[connection.vendor].rsplit(".", 1)
    return getattr(import_module(module), name)()
