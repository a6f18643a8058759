"""The empty database that is shipped: the same as one made of the migrations now, and without secrets."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from byline.project import prepared

ANEW = "The prepared database is out of date: run `python -m byline.project.prepared`."
SECRET_TABLES = ("accounts_user", "accounts_privatelink", "accounts_passkey", "django_session", "mail_keptmessage")


@pytest.fixture
def shipped(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    content = prepared.prepared_database()
    assert content is not None, ANEW
    file = tmp_path / "shipped.sqlite3"
    file.write_bytes(content)
    with sqlite3.connect(file) as database:
        yield database
    database.close()


def schema(database: sqlite3.Connection) -> set[tuple[str, ...]]:
    rows = database.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master")
    return {row for row in rows if not row[1].startswith("sqlite_")}


def migrations(database: sqlite3.Connection) -> list[tuple[str, str]]:
    return database.execute("SELECT app, name FROM django_migrations ORDER BY app, name").fetchall()


def test_it_is_what_the_migrations_make_now(shipped: sqlite3.Connection, tmp_path: Path) -> None:
    """In a process of its own, because a test may not open another database."""
    import subprocess
    import sys

    from tests.support.magazine import clean_environment

    target = tmp_path / "anew.sqlite3"
    code = f"import django; django.setup(); from pathlib import Path; from byline.project import prepared; prepared.make(Path({str(target)!r}))"
    environment = clean_environment(
        BYLINE_DATA=str(tmp_path / "data"), DJANGO_SETTINGS_MODULE="byline.project.settings"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    anew = sqlite3.connect(target)

    assert migrations(shipped) == migrations(anew), ANEW
    assert schema(shipped) == schema(anew), ANEW
    anew.close()


def test_it_holds_nobodys_secret(shipped: sqlite3.Connection) -> None:
    tables = {name for kind, name, _, _ in schema(shipped) if kind == "table"}
    for table in SECRET_TABLES:
        assert table in tables
        assert shipped.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table


def test_it_is_passed_over_when_the_migrations_are_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepared, "fingerprint", lambda: 7)

    assert prepared.prepared_database() is None


def test_it_is_small(shipped: sqlite3.Connection) -> None:
    assert prepared.FILE.stat().st_size < 100_000
