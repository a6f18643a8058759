"""The engines behind the search: one interface, one module for each, all passing the same contract test."""

from functools import lru_cache
from importlib import import_module

from django.conf import settings
from django.db import connection

from .interface import Backend, Match

__all__ = ["Backend", "Match", "current"]

ENGINES = {
    "sqlite": "byline.search.backends.sqlite.SQLiteBackend",
    "postgresql": "byline.search.backends.postgres.PostgresBackend",
}


def current() -> Backend:
    """The engine of the database in use, or the search server where one is set."""
    return _of_the_server(settings.SEARCH_SERVER) if settings.SEARCH_SERVER else of_the_database()


@lru_cache(maxsize=1)
def _of_the_server(url: str) -> Backend:
    from .opensearch import OpenSearchBackend

    return OpenSearchBackend(url, of_the_database())


def of_the_database() -> Backend:
    """The engine inside the database."""
    module, name = ENGINES[connection.vendor].rsplit(".", 1)
    backend: Backend = getattr(import_module(module), name)()
    return backend
