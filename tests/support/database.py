"""The tests' database. On SQLite it starts from the prepared one that is shipped, which saves 250 migrations a run.

It is a file, as it is in life: of a database in memory, threads that share it get errors that no magazine ever sees.
"""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
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


def _unpack(prepared: bytes) -> Callable[[], None]:
    name, folder = connection.settings_dict["NAME"], tempfile.TemporaryDirectory(prefix="byline-tests-")
    connection.close()
    connection.settings_dict["NAME"] = str(Path(folder.name) / "byline.sqlite3")
    Path(connection.settings_dict["NAME"]).write_bytes(prepared)

    def undo() -> None:
        connection.close()
        connection.settings_dict["NAME"] = name
        folder.cleanup()

    return undo


def _migrate() -> Any:
    made = setup_databases(verbosity=0, interactive=False, aliases={"default"}, serialized_aliases=set())
    return lambda: teardown_databases(made, verbosity=0)
