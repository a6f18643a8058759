"""The other commands."""

import re
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from byline.cli import COMMANDS, program
from tests.support.magazine import Magazine, byline, clean_environment

pytestmark = pytest.mark.server


def test_help_answers_without_loading_django() -> None:
    code = "import sys; from byline.cli import program\ntry: program(['--help'], prog_name='byline')\nexcept SystemExit: pass\nassert 'django' not in sys.modules"
    done = subprocess.run(
        [sys.executable, "-c", code], env=clean_environment(), capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    for name, (_, short) in COMMANDS.items():
        assert name in done.stdout
        assert short.split()[0] in done.stdout


def test_every_command_has_a_help_of_its_own() -> None:
    for name in program.commands_at:
        if name == "manage":
            continue
        done = byline(name, "--help")
        assert done.returncode == 0, done.stderr
        assert f"Usage: byline {name}" in done.stdout


def test_version() -> None:
    assert re.match(
        r"Byline \d+\.\d+\.\d+\nPython 3\.\d+\.\d+\nDjango 5\.2\.\d+\nWagtail 8\.", byline("version").stdout
    )


def test_a_new_link_opens_the_door(running_magazine: Magazine) -> None:
    link = running_magazine.command("link").strip()

    assert link.startswith(f"{running_magazine.url}/sign-in/")
    assert httpx.get(link, follow_redirects=True, timeout=60).status_code == 200


def test_the_public_address_is_in_the_link(running_magazine: Magazine) -> None:
    done = byline("link", "--data", str(running_magazine.folder), BYLINE_ADDRESS="https://drawer.example")

    assert done.stdout.startswith("https://drawer.example/sign-in/")


def test_the_mailbox(running_magazine: Magazine) -> None:
    send = "from django.core.mail import send_mail; send_mail('A subject', 'A text.', None, ['bea@lowry.example'])"
    running_magazine.command("manage", "shell", "-v", "0", "-c", send)

    listed = running_magazine.command("mail")
    number = listed.split()[0]
    shown = running_magazine.command("mail", number)
    missing = byline("mail", "9999", "--data", str(running_magazine.folder))

    assert "bea@lowry.example  A subject" in listed
    assert shown == "To: bea@lowry.example\nSubject: A subject\n\nA text.\n"
    assert (missing.returncode, "There is no message 9999" in missing.stderr) == (2, True)


def test_commands_that_need_a_magazine_say_so(tmp_path: Path) -> None:
    for command in ("link", "mail", "demo", "worker"):
        done = byline(command, "--data", str(tmp_path / "data"))
        assert done.returncode == 1
        assert done.stderr == f"byline: There is no magazine in {tmp_path / 'data'} yet. `byline run` makes one.\n"


def test_the_demo_is_added_once(running_magazine: Magazine) -> None:
    assert "left as it is" in running_magazine.command("demo")


def test_djangos_commands(running_magazine: Magazine) -> None:
    assert "[X] 0001_initial" in running_magazine.command("manage", "showmigrations", "timetable")
    assert running_magazine.command("manage", "check").startswith("System check identified no issues")


def test_a_worker_alone_keeps_the_timetable_and_ends_when_asked(demo_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    with sqlite3.connect(demo_folder / "byline.sqlite3") as source, sqlite3.connect(folder / "byline.sqlite3") as copy:
        source.backup(copy)
        copy.execute("DELETE FROM timetable_mark")
    worker = subprocess.Popen(
        [sys.executable, "-m", "byline", "worker", "--data", str(folder)],
        env=clean_environment(),
        stderr=subprocess.PIPE,
    )
    until = time.monotonic() + 60
    marks: set[str] = set()
    while "publish what is scheduled" not in marks:
        assert time.monotonic() < until
        time.sleep(0.2)
        with sqlite3.connect(folder / "byline.sqlite3") as database:
            marks = {name for (name,) in database.execute("SELECT name FROM timetable_mark")}
    worker.terminate()

    assert worker.wait(15) == 0
    assert worker.stderr is not None
    assert b"Traceback" not in worker.stderr.read()
