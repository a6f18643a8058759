"""Fixtures for tests that start the real server or drive a real browser.

`running_magazine`: the demo magazine, running; one for all tests of a process: leave it as you find it.
`own_magazine`: starts a magazine for one test.  `page`, `open_page`, `owner_page`: Chromium, which may not reach
anything but this machine: what it tried is in `foreign_requests`, and a test that leaves something there fails.
"""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from .magazine import Magazine

CHROMIUM = os.environ.get("BYLINE_TEST_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
CHROMIUM_OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LOCAL = {"localhost", "127.0.0.1", "[::1]", ""}

MAKE_OWNER = """
from django.contrib.auth import get_user_model
from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone
owner = get_user_model().objects.filter(is_superuser=True).first()
owner = owner or get_user_model().objects.create_superuser("nell@open-drawer.example")
owner.last_login = timezone.now()
owner.save()
session = SessionStore()
session.update(dict(_auth_user_id=str(owner.pk), _auth_user_hash=owner.get_session_auth_hash(),
               _auth_user_backend="django.contrib.auth.backends.ModelBackend"))
session.save()
print("session", session.session_key)
"""


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder filled with the demo, made once for all processes of the run. Copy it, do not use it."""
    place = tmp_path_factory.getbasetemp()
    shared = place.parent if os.environ.get("PYTEST_XDIST_WORKER") else place
    folder = shared / "demo-data"
    with (shared / "demo-data.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "byline.sqlite3").exists():
            draft = shared / "demo-draft"
            with Magazine(draft, "--demo"):
                pass
            (draft / "running").unlink()
            draft.rename(folder)
    return folder


@pytest.fixture(scope="session")
def running_magazine(demo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Magazine]:
    """The demo magazine, running."""
    folder = tmp_path_factory.mktemp("running") / "data"
    shutil.copytree(demo_folder, folder)
    with Magazine(folder) as magazine:
        yield magazine


@pytest.fixture
def own_magazine(tmp_path: Path) -> Iterator[Callable[..., Magazine]]:
    """`own_magazine(*options, folder=…, wait=True, port=…, **environment)` starts one for this test alone."""
    started = []

    def start(*options: str, folder: Path | None = None, wait: bool = True, **more: Any) -> Magazine:
        magazine = Magazine(folder or tmp_path / "data", *options, **more)
        started.append(magazine)
        if wait:
            magazine.wait_until_ready()
        return magazine

    yield start
    for magazine in started:
        magazine.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium."""
    from playwright.sync_api import sync_playwright

    # Playwright keeps an event loop in this thread, at which Django's models would take offence.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_OPTIONS)
        yield browser
        browser.close()


@pytest.fixture
def foreign_requests() -> Iterator[list[str]]:
    """Addresses beyond this machine that a page asked for. They were refused; a test must leave the list empty."""
    asked: list[str] = []
    yield asked
    assert not asked, f"a page asked others: {asked}"


@pytest.fixture
def open_page(browser: Any, foreign_requests: list[str]) -> Iterator[Callable[..., Any]]:
    """`open_page(**options)`: a page in a fresh context, as in `color_scheme="dark"`, `java_script_enabled=False`."""
    contexts = []

    def guard(route: Any) -> None:
        parts = urlsplit(route.request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in LOCAL:
            foreign_requests.append(route.request.url)
            route.abort()
        else:
            route.continue_()

    def open_one(**options: Any) -> Any:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
        context.set_default_timeout(15_000)
        context.route("**/*", guard)
        contexts.append(context)
        return context.new_page()

    yield open_one
    for context in contexts:
        context.close()


@pytest.fixture
def page(open_page: Callable[..., Any]) -> Any:
    """A page on a desktop screen."""
    return open_page()


@pytest.fixture(scope="session")
def owner_session(running_magazine: Magazine) -> str:
    """The key of a session in which the owner of `running_magazine` is signed in."""
    printed = running_magazine.command("manage", "shell", "-v", "0", "-c", MAKE_OWNER)
    return printed.split()[-1]


@pytest.fixture
def owner_page(page: Any, running_magazine: Magazine, owner_session: str) -> Any:
    """A page on which the owner of `running_magazine` is signed in."""
    page.context.add_cookies([{"name": "sessionid", "value": owner_session, "url": running_magazine.url}])
    return page
