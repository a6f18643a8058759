"""The tests' database. On SQLite it starts from the prepared one that is shipped, which saves 250 migrations a run."""

import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test.utils import setup_databases, teardown_databases

from byline.project.prepared import prepared_database


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None, django_db_blocker: Any, django_db_modify_db_settings: None
) -> Iterator[None]:
    """Takes the place of pytest-django's fixture of the same name."""
    prepared = prepared_database() if connection.vendor == "sqlite" else None
    with django_db_blocker.unblock():
        undo = _unpack(prepared) if prepared else _migrate()
    yield
    with django_db_blocker.unblock():
        undo()


def _unpack(prepared: bytes) -> Any:
    name = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = connection.creation._get_test_db_name()
    connection.ensure_connection()
    source = sqlite3.connect(":memory:")
    source.deserialize(prepared)
    source.backup(connection.connection)
    source.close()
    return lambda: connection.creation.destroy_test_db(name, verbosity=0)


def _migrate() -> Any:
    made = setup_databases(verbosity=0, interactive=False, aliases={"default"}, serialized_aliases=set())
    return lambda: teardown_databases(made, verbosity=0)
