"""The counter with the printed pages, with the magazine behind it, as tests ask it."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.core.wsgi import get_wsgi_application
from django.db import connections

from byline.contributors.models import Contributor
from byline.posts.models import Post
from byline.press.bridge import Bridge
from byline.press.crowd import Crowd
from byline.press.front import Front
from byline.press.printing import Press
from byline.press.reads import Counts
from byline.project.rsgi import printed_pages

from ..granian import Proto, Scope

Ask = Callable[..., Proto]


@pytest.fixture
def pool(magazine: Any) -> Iterator[Executor]:
    """One thread beside the test's, with the test's own connection, so that it sees the test's own transaction."""
    shared = connections["default"]
    shared.inc_thread_sharing()
    with ThreadPoolExecutor(1, initializer=lambda: setattr(connections._connections, "default", shared)) as pool:  # type: ignore[attr-defined]
        yield pool
    shared.dec_thread_sharing()


@pytest.fixture
def ask(press: Press, public: Post, tmp_path: Path, pool: Executor) -> Ask:
    """`ask("/path?query", cookie=…)`: the answer as Granian got it. `ask.rendered` counts what Django had to do."""
    (tmp_path / "spool").mkdir()
    django = get_wsgi_application()
    rendered: list[str] = []

    def count(environ: dict[str, Any], start: Any) -> Any:
        rendered.append(environ["PATH_INFO"])
        return django(environ, start)

    bridge = Bridge(count, pool=pool, spool=tmp_path / "spool", limit=1000, trusted=[])
    press.renderer.ask = bridge.ask
    press.hear()
    front = Front(counters=[], bridge=bridge, headers=[], printed=printed_pages(press, Crowd(pool), Counts()))

    def ask(address: str, *, method: str = "GET", pairs: list[tuple[str, str]] | None = None, **headers: str) -> Proto:
        named = [(name.replace("_", "-"), value) for name, value in headers.items()]
        scope = Scope(method, address, [*(pairs or [("host", "localhost")]), *named], "192.0.2.7:4711")
        proto = Proto([])
        asyncio.run(front.__rsgi__(scope, proto))
        return proto

    ask.rendered, ask.press = rendered, press  # type: ignore[attr-defined]
    return ask


@pytest.fixture
def public(magazine: Any, imogen: Contributor) -> Post:
    """A published piece."""
    post = Post(title="They owe us nothing", slug="they-owe-us-nothing", live=False)
    post.bylines = [post.bylines.model(contributor=imogen)]
    magazine.add_child(instance=post)
    post.save_revision().publish()
    return Post.objects.get(pk=post.pk)
