"""A front before a small application, asked without a server."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections

from byline.press.bridge import Bridge
from byline.press.front import Front
from byline.press.media import MediaFiles
from byline.press.printing import Press
from byline.press.proxies import read_networks
from byline.press.spool import make_spool
from byline.press.static import StaticFiles
from byline.project.presses import make_press
from byline.publication.models import FrontPage

from .granian import Proto, Scope, pieces_of

Ask = Callable[..., Proto]
LIMIT = 3 * 1024 * 1024


@pytest.fixture
def seen() -> list[dict[str, Any]]:
    """The environs that reached the application; its body is under `body`."""
    return []


@pytest.fixture
def application(seen: list[dict[str, Any]]) -> Callable[..., Any]:
    """Answers a page; a test may replace its parts."""

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        seen.append({**environ, "body": environ["wsgi.input"].read()})
        start_response("200 OK", [("Content-Type", "text/html; charset=utf-8"), ("Content-Length", "4")])
        return [b"page"]

    return answer


@pytest.fixture
def front(application: Callable[..., Any], tmp_path: Path) -> Iterator[Front]:
    """The front: static files in `static`, media in `media`."""
    for name in ("static", "media"):
        (tmp_path / name).mkdir()
    (tmp_path / "static" / "page.css").write_text("body { color: black }\n" * 100)
    with ThreadPoolExecutor(2) as pool:
        bridge = Bridge(
            lambda *arguments: application(*arguments),
            pool=pool,
            spool=make_spool(tmp_path / "spool"),
            limit=LIMIT,
            trusted=read_networks("10.0.0.0/8, ::1"),
        )
        static = StaticFiles(
            prefix="/static/7/", index=lambda: {"theme/page.css": tmp_path / "static" / "page.css"}, pool=pool
        )
        media = MediaFiles(prefix="/media/", folder=tmp_path / "media")
        yield Front(counters=[static, media], bridge=bridge, headers=[("x-content-type-options", "nosniff")])


@pytest.fixture
def ask(front: Front) -> Ask:
    """`ask("/path", method=…, body=…, client=…, **headers)`: the answer as Granian got it."""

    def ask(
        address: str,
        *,
        method: str = "GET",
        body: bytes = b"",
        client: str = "192.0.2.7:4711",
        pairs: list[tuple[str, str]] | None = None,
        **headers: str,
    ) -> Proto:
        named = [(name.replace("_", "-"), value) for name, value in headers.items()]
        if body and "content_length" not in headers and "transfer_encoding" not in headers:
            named.append(("content-length", str(len(body))))
        scope = Scope(method, address, [("host", "localhost"), *named, *(pairs or [])], client)
        proto = Proto(list(pieces_of(body, 65536)))
        asyncio.run(front.__rsgi__(scope, proto))
        return proto

    return ask


@pytest.fixture
def press(magazine: FrontPage, tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Press]:
    """The press of the magazine, printing into a folder of the test's own."""
    settings.PRINTED = tmp_path / "printed"
    monkeypatch.setattr("django.test.client.close_old_connections", lambda **kwargs: None)  # it would connect it again
    for moment in (request_started, request_finished):
        moment.disconnect(close_old_connections)  # as Django's own test client does: the test's transaction is on it
    yield new_press()
    for moment in (request_started, request_finished):
        moment.connect(close_old_connections)


def new_press() -> Press:
    """Another press of the same magazine, as another process has one."""
    bridge = Bridge(
        get_wsgi_application(),
        pool=ThreadPoolExecutor(1),
        spool=make_spool(settings.PRINTED / "spool"),
        limit=0,
        trusted=[],
    )
    press = make_press(bridge.ask, house=[("x-house", "yes")]).press
    press.open()
    return press
