"""What may be wrong with an installation: a sentence that says what to do, exit status 1, and nothing half-written."""

import os
import resource
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.magazine import byline, free_port

pytestmark = pytest.mark.server


def run(folder: Path, *options: str, **environment: str) -> str:
    """`byline run` that must fail; what it says."""
    done = byline("run", "--data", str(folder), "--port", str(free_port()), *options, **environment)
    said = done.stdout + done.stderr
    assert done.returncode == 1, said
    assert "Traceback" not in said
    assert done.stderr.startswith("byline: ")
    return done.stderr


def left_in(folder: Path) -> set[str]:
    """What was left in the folder, beside what belongs to the lock and the key."""
    return {path.name for path in folder.iterdir()} - {"running", "secret-key"} if folder.is_dir() else set()


@pytest.mark.parametrize(
    "arguments",
    [("run", "--port", "eighty"), ("run", "--port", "0"), ("run", "--nonsense"), ("nonsense",), ("mail", "0")],
)
def test_misuse_has_its_own_status(arguments: tuple[str, ...]) -> None:
    done = byline(*arguments)

    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "Usage" in done.stderr


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"BYLINE_PORT": "eighty"}, "BYLINE_PORT is 'eighty': it must be a number from 1 to 65535"),
        (
            {"BYLINE_TIME_ZONE": "Europe/Pellworth"},
            "BYLINE_TIME_ZONE is 'Europe/Pellworth': there is no such time zone",
        ),
        ({"BYLINE_ADDRESS": "magazine.example"}, "as in https://magazine.example"),
        ({"BYLINE_TRUSTED_PROXIES": "the one next door"}, "'the one next door' is no address"),
        ({"BYLINE_UPLOAD_LIMIT": "much"}, "BYLINE_UPLOAD_LIMIT is 'much'"),
        ({"BYLINE_THREADS": "0"}, "BYLINE_THREADS is '0'"),
        ({"BYLINE_LANGUAGE": "xx-nowhere"}, "BYLINE_LANGUAGE is 'xx-nowhere'"),
        ({"DATABASE_URL": "nonsense"}, "as in postgres://user:password@host/name"),
        ({"DATABASE_URL": "mysql://u:hush@h/n"}, "a kind of database that Byline does not use"),
        ({"DATABASE_URL": "postgres://u:hush@h:port/n"}, "this is no database address"),
        ({"DATABASE_URL": "postgres://u:hush@h/"}, "names no database"),
        ({"EMAIL_URL": "mail.example"}, "EMAIL_URL: this is no mail server"),
        ({"BYLINE_MEDIA": "/srv/pictures"}, "BYLINE_MEDIA: this is no storage"),
        ({"BYLINE_SECRET_KEY": "hush"}, "BYLINE_SECRET_KEY: it is too short to be safe"),
        ({"BYLINE_MAIL_FROM": "Nell"}, "BYLINE_MAIL_FROM is 'Nell': this is no sender"),
    ],
)
def test_a_wrong_setting(tmp_path: Path, environment: dict[str, str], expected: str) -> None:
    folder = tmp_path / "data"
    options = [] if "BYLINE_PORT" in environment else ["--port", str(free_port())]
    done = byline("run", "--data", str(folder), *options, **environment)

    assert done.returncode == 1, done.stdout + done.stderr
    assert expected in done.stderr
    assert "Traceback" not in done.stderr
    assert "hush" not in done.stderr
    assert left_in(folder) == set()


def test_postgresql_that_does_not_answer(tmp_path: Path) -> None:
    said = run(tmp_path / "data", DATABASE_URL=f"postgres://nell:hush-hush@127.0.0.1:{free_port()}/drawer")

    assert "The database drawer on 127.0.0.1 cannot be used" in said
    assert "Check DATABASE_URL and that the server runs" in said
    assert "hush-hush" not in said
    assert not (tmp_path / "data").exists()


def test_a_damaged_database(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    file = folder / "byline.sqlite3"
    file.write_bytes(b"This was a database once. " * 1000)

    said = run(folder)

    assert f"The database {file} is damaged" in said
    assert "backup" in said
    assert file.read_bytes().startswith(b"This was a database once")


def test_a_database_of_another_program(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    (folder / "byline.sqlite3").mkdir(parents=True)

    assert "cannot be" in run(folder)


def test_a_file_in_the_folders_place(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a note")

    assert "there is a file in its place" in run(tmp_path / "data")
    assert "there is a file in its place" in run(tmp_path / "data" / "below")
    assert (tmp_path / "data").read_text() == "a note"


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A folder nobody may write in: mounted so for root, whom modes do not stop."""
    folder = tmp_path / "read-only"
    folder.mkdir()
    if os.geteuid() == 0:
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "ro,size=64k", "tmpfs", folder], check=False)
        if mounted.returncode:
            pytest.skip("nothing can be mounted here")
        yield folder
        subprocess.run(["umount", folder], check=True)
    else:
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


def test_a_read_only_folder(read_only: Path) -> None:
    for folder in (read_only, read_only / "below"):
        said = run(folder)
        assert f"The data folder {folder} cannot be used" in said
        assert "--data" in said


@pytest.mark.parametrize("most", [2_000, 100_000, 1_200_000])
def test_files_that_may_not_grow(tmp_path: Path, most: int) -> None:
    """What a full disk does at different moments: in the first trial, in the prepared database, in its journal."""
    folder = tmp_path / "data"
    folder.mkdir()
    done = byline(
        "run",
        "--data",
        str(folder),
        "--port",
        str(free_port()),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
    )

    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert "cannot" in done.stderr
    assert not list(folder.glob("*.making*"))


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")
@pytest.mark.parametrize("size", ["64k", "22m"])
def test_a_full_disk(tmp_path: Path, size: str) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=False).returncode:
        pytest.skip("nothing can be mounted here")
    try:
        if size == "22m":
            (folder / "somebody-else's").write_bytes(bytes(3 * 1024 * 1024))
        said = run(folder / "data")
        assert "is full" in said
        assert "Free some space" in said
        assert left_in(folder / "data") == set()
    finally:
        subprocess.run(["umount", folder], check=True)
