"""`byline check`: every finding can be had, and says what to do."""

import os
import socketserver
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from byline.project.checkup import Finding, Grade, going_out, here, running, storing
from byline.project.folder import hold_folder
from byline.timetable.models import Mark
from tests.support.magazine import byline, free_port


def grades(findings: Iterator[Finding]) -> list[str]:
    return [finding.grade.value for finding in findings]


def said(findings: Iterator[Finding]) -> str:
    return "\n".join(f"{finding.grade.value} {finding.sentence}" for finding in findings)


@pytest.fixture
def data(settings: Any, tmp_path: Path) -> Path:
    """A data folder of the test's own."""
    settings.DATA = tmp_path
    settings.MEDIA_ROOT = tmp_path / "media"
    return tmp_path


def test_the_key(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert grades(here.key()) == ["fine"]
    (data / "secret-key").write_text("k" * 60)
    (data / "secret-key").chmod(0o644)
    assert f"chmod 600 {data}/secret-key" in said(here.key())
    (data / "secret-key").chmod(0o600)
    assert grades(here.key()) == ["fine"]
    (data / "secret-key").write_text("short")
    assert grades(here.key()) == ["WRONG"]
    monkeypatch.setenv("BYLINE_SECRET_KEY", "x" * 50)
    assert "BYLINE_SECRET_KEY" in said(here.key())


def test_a_disk_that_is_nearly_full(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert grades(here.folder()) == ["fine"]
    monkeypatch.setattr(here, "TIGHT", 1 << 60)
    assert grades(here.folder()) == ["reminder"]


@pytest.mark.django_db
def test_a_clock_that_went_back() -> None:
    assert grades(here.clock()) == ["fine"]
    Mark.objects.create(name="x", began_at=timezone.now() + timedelta(days=2))
    assert "Set the clock" in said(here.clock())


@pytest.mark.django_db
def test_a_database_that_is_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storing, "require_magazine", lambda: None)
    assert grades(storing.database()) == ["fine"]
    monkeypatch.setattr(storing, "pending_migrations", lambda: ["posts.0009"])
    assert "older than this Byline (1 steps)" in said(storing.database())
    monkeypatch.setattr(storing, "_sqlite_damage", lambda: "row 7 missing from index")
    assert "row 7 missing from index" in said(storing.database())


@pytest.mark.django_db
def test_a_worker_that_fell_silent(data: Path) -> None:
    Mark.objects.create(name="publish", began_at=timezone.now() - timedelta(minutes=9))
    assert "not running" in said(running.worker())
    handle = hold_folder(data)
    assert "silent since" in said(running.worker())
    Mark.objects.update(began_at=timezone.now(), failure="the disk is full\nmore")
    assert grades(running.worker()) == ["fine", "WRONG"]
    assert "“publish”: the disk is full" in said(running.worker())
    os.close(handle)


def test_pictures_in_a_folder(data: Path) -> None:
    assert grades(storing.media()) == ["fine"]
    (data / "media").rmdir()
    (data / "media").write_text("a file in its place")
    assert grades(storing.media()) == ["WRONG"]


@pytest.mark.parametrize(
    ("address", "proxies", "expected"),
    [
        ("", "", ["reminder"]),
        ("http://magazine.example", "", ["reminder"]),
        ("https://magazine.example", "", ["fine", "reminder"]),
        ("https://magazine.example", "127.0.0.1", ["fine"]),
        ("http://localhost:8000", "", ["fine"]),
    ],
)
def test_the_public_address(settings: Any, address: str, proxies: str, expected: list[str]) -> None:
    settings.ADDRESS, settings.TRUSTED_PROXIES = address, proxies

    assert grades(going_out.address()) + grades(going_out.proxies()) == expected


class MailServer(socketserver.ThreadingTCPServer):
    """Greets, and refuses every password."""

    allow_reuse_address = True
    daemon_threads = True

    class RequestHandlerClass(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"220 post.example\r\n")
            for line in self.rfile:
                answers = {
                    b"EHLO": b"250-post.example\r\n250 AUTH PLAIN\r\n",
                    b"AUTH": b"535 no\r\n",
                    b"QUIT": b"221 bye\r\n",
                }
                self.wfile.write(answers.get(line[:4].upper(), b"250 ok\r\n"))

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), self.RequestHandlerClass)


@pytest.fixture
def mail_server() -> Iterator[int]:
    with MailServer() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


@pytest.mark.parametrize(
    ("user", "expected"),
    [("", ["fine", "reminder"]), ("nell:wrong@", ["WRONG"])],
)
def test_the_mail_server(
    settings: Any, monkeypatch: pytest.MonkeyPatch, mail_server: int, user: str, expected: list[str]
) -> None:
    name, _, password = user.rstrip("@").partition(":")
    monkeypatch.setenv("EMAIL_URL", f"smtp://{user}127.0.0.1:{mail_server}?plain")
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_USE_TLS = "127.0.0.1", mail_server, False
    settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD = name, password

    assert grades(going_out.mail()) == expected
    if user:
        assert "refuses the user name or password" in said(going_out.mail())


def test_no_mail_server() -> None:
    assert "`byline mail`" in said(going_out.mail())


@pytest.mark.server
def test_the_command(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    empty = byline("check", "--data", str(folder))
    assert empty.returncode == 1
    assert "There is no magazine" in empty.stdout

    settings = byline("check", "--data", str(folder), BYLINE_TIME_ZONE="Nowhere", BYLINE_PORT="x")
    assert settings.returncode == 1
    assert settings.stdout.count("WRONG") == 2

    mail = byline("check", "--data", str(folder), EMAIL_URL=f"smtp://nell:hush@127.0.0.1:{free_port()}")
    assert "cannot be used: Connection refused. Check EMAIL_URL" in mail.stdout
    assert "hush" not in mail.stdout + mail.stderr


@pytest.mark.server
def test_the_command_on_a_magazine_that_runs(demo_folder: Path) -> None:
    done = byline("check", "--data", str(demo_folder))

    assert done.returncode == 0, done.stdout
    assert done.stdout.count(Grade.REMINDER.value) == 2
    assert "WRONG" not in done.stdout
