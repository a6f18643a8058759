"""Moving a magazine to another database: every row arrives, and the magazine runs from there."""

import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from tests.support.magazine import Magazine, byline

pytestmark = pytest.mark.server

picture = re.compile(r"<picture>.*?</picture>", re.S)
SERVER = os.environ.get("BYLINE_TEST_POSTGRES", "")
SAME_PAGES = ("/", "/archive/", "/columns/ask-nell/", "/delphine-and-jonah/")


@pytest.fixture
def folder(demo_folder: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(demo_folder, folder)
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/elsewhere.sqlite3"
        return
    if not SERVER:
        pytest.skip("no PostgreSQL server; bin/test starts one")
    import psycopg

    name = f"moved_{uuid4().hex[:8]}"
    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
        yield f"{SERVER.rpartition('/')[0]}/{name}"
        server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def pages(magazine: Magazine) -> dict[str, str]:
    """What a reader sees, without pictures, whose sizes are made as they are first asked for."""
    return {address: picture.sub("", page(magazine, address)) for address in SAME_PAGES}


def page(magazine: Magazine, address: str) -> str:
    """One page, whatever the port."""
    answer = httpx.get(magazine.url + address, timeout=60)
    assert answer.status_code == 200
    return answer.text.replace(str(magazine.port), "PORT")


def found(magazine: Magazine) -> set[str]:
    """Which pieces a search finds; each kind of database cuts its own snippets."""
    return set(re.findall(r'href="(?:http://localhost:PORT)?(/[\w-]+/)"', page(magazine, "/search/?q=divorce")))


def test_a_magazine_moves(folder: Path, empty_database: str, own_magazine: Callable[..., Magazine]) -> None:
    before = own_magazine(folder=folder)
    expected, hits = pages(before), found(before)
    before.stop()

    moved = byline("move-database", empty_database, "--data", str(folder))
    assert moved.returncode == 0, moved.stderr
    with sqlite3.connect(folder / "byline.sqlite3") as database:
        pieces = database.execute("SELECT count(*) FROM posts_post").fetchone()[0]
    assert f"{pieces}  pieces" in moved.stdout
    after = own_magazine(folder=folder, DATABASE_URL=empty_database)

    for address, text in pages(after).items():
        assert text == expected[address]
    assert "/delphine-and-jonah/" in hits
    assert found(after) == hits
    link = byline("link", "--data", str(folder), "--port", str(after.port), DATABASE_URL=empty_database)
    assert link.returncode == 0, link.stderr  # new rows find numbers that are free
    assert httpx.get(link.stdout.strip(), follow_redirects=True, timeout=60).status_code == 200
    checked = byline("check", "--data", str(folder), DATABASE_URL=empty_database)
    assert "is up to date" in checked.stdout
    assert "WRONG" not in checked.stdout


def test_a_database_with_tables_is_left_alone(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite3"
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE somebodys (id integer)")

    refused = byline("move-database", f"sqlite:///{other}", "--data", str(folder))

    assert refused.returncode == 1
    assert "has tables already" in refused.stderr
    with sqlite3.connect(other) as database:
        assert database.execute("SELECT name FROM sqlite_master").fetchall() == [("somebodys",)]


def test_a_running_magazine_is_not_moved(folder: Path, tmp_path: Path, own_magazine: Callable[..., Magazine]) -> None:
    own_magazine(folder=folder)

    refused = byline("move-database", f"sqlite:///{tmp_path}/elsewhere.sqlite3", "--data", str(folder))

    assert refused.returncode == 1
    assert "already running" in refused.stderr


@pytest.mark.parametrize(
    ("url", "status"),
    [("nonsense", 2), ("mysql://h/n", 2), ("postgres://nell:hush@127.0.0.1:1/drawer", 1)],
)
def test_a_wrong_address(folder: Path, url: str, status: int) -> None:
    refused = byline("move-database", url, "--data", str(folder))

    assert refused.returncode == status, refused.stderr
    assert "Traceback" not in refused.stderr
    assert "hush" not in refused.stderr
