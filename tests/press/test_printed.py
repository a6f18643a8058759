"""The counter with the printed pages, asked as Granian asks it, with the magazine behind it."""

import asyncio
import random
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import brotli
import pytest
import zstandard
from django.core.wsgi import get_wsgi_application
from django.db import connections
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.test import Client, override_settings
from django.urls import path
from wagtail.models import Revision

from byline.accounts.models import User
from byline.contributors.models import Contributor
from byline.posts.models import Post
from byline.press.bridge import Bridge
from byline.press.crowd import Crowd
from byline.press.front import Front
from byline.press.printing import Press
from byline.press.reads import Counts
from byline.project.rsgi import printed_pages
from byline.project.urls import urlpatterns as house
from byline.publication.models import MagazineSettings
from tests.support.printed_forms import assert_forms_can_be_printed

from .granian import Proto, Scope

Ask = Callable[..., Proto]
PAGES = ["/", "/archive/", "/columns/", "/topics/", "/contributors/", "/contributors/imogen-strand/", "/search/",
         "/feed.xml", "/atom.xml", "/feed.json", "/sitemap.xml", "/sitemaps/pieces-0.xml", "/robots.txt", "/favicon.ico",
         "/they-owe-us-nothing/"]  # fmt: skip


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


def rendered(ask: Any) -> list[str]:
    """Which paths Django was asked for since the last look."""
    found = list(ask.rendered)
    ask.rendered.clear()
    return found


@pytest.mark.parametrize("address", PAGES)
def test_what_readers_read_is_rendered_once(ask: Ask, address: str) -> None:
    first, second = ask(address), ask(address)

    assert (first.status, second.status) == (200, 200)
    assert rendered(ask) == [address]
    assert second.body == first.body
    assert second.headers["etag"].startswith('"')
    if "html" in second.headers["content-type"]:
        assert second.headers["cache-control"] == "public, max-age=0, must-revalidate"
        assert second.headers["vary"] == "Accept-Encoding"
        assert "content-security-policy" in second.headers
        assert_forms_can_be_printed(second.body.decode())


def test_every_packing_holds_the_same_page(ask: Ask) -> None:
    plain = ask("/").body
    unpack = {"br": brotli.decompress, "zstd": zstandard.decompress, "gzip": __import__("gzip").decompress}

    for packing, open_up in unpack.items():
        answer = ask("/", accept_encoding=packing)
        assert answer.headers["content-encoding"] == packing
        assert answer.headers["content-length"] == str(len(answer.body))
        assert open_up(answer.body) == plain
        assert ask("/", accept_encoding=packing, if_none_match=answer.headers["etag"]).status == 304
        assert ask("/", if_none_match=answer.headers["etag"]).status == 200  # another representation


def test_304_and_head(ask: Ask) -> None:
    page = ask("/")
    known = ask("/", if_none_match=f'W/"other", {page.headers["etag"]}')

    assert (known.status, known.body) == (304, b"")
    assert known.headers["etag"] == page.headers["etag"]
    assert not {"content-length", "content-encoding"} & known.headers.keys()
    assert ask("/", method="HEAD").headers == page.headers
    assert rendered(ask) == ["/"]


def test_a_million_query_strings_are_one_page(ask: Ask) -> None:
    page = ask("/")
    weight = ask.press.memory.weight  # type: ignore[attr-defined]
    for number in range(300):
        assert ask(f"/?utm_source={number}&fbclid=x&x{number}").body == page.body

    assert rendered(ask) == ["/"]
    assert ask.press.memory.weight == weight  # type: ignore[attr-defined]


def test_a_question_that_the_page_answers_goes_to_django(ask: Ask) -> None:
    ask("/search/")
    rendered(ask)

    assert b"owe us nothing" in ask("/search/?q=nothing").body
    assert ask("/archive/?before=2020-01-01&utm_source=x").status == 200
    assert ask("/archive/?%62efore=2020-01-01").status == 200  # the same name, written another way
    assert rendered(ask) == [
        "/search/",
        "/archive/",
        "/archive/",
        "/archive/",
    ]  # the list itself was printed on the way
    assert len(ask.press.memory) == 2  # type: ignore[attr-defined]


def test_who_is_signed_in_is_not_served_from_the_press(ask: Ask, nell: User) -> None:
    browser = Client()
    browser.force_login(nell)
    session = browser.cookies["sessionid"].value
    ask("/they-owe-us-nothing/")
    rendered(ask)

    own = ask("/they-owe-us-nothing/", cookie=f"sessionid={session}")
    assert rendered(ask) == ["/they-owe-us-nothing/"]
    assert b"wagtail-userbar" in own.body
    assert b"wagtail-userbar" not in ask("/they-owe-us-nothing/").body
    assert "private" in own.headers["cache-control"]


@pytest.mark.parametrize("host", ["elsewhere.example", "localhost.elsewhere.example", "", "local host", "[::1"])
def test_another_host_is_refused_though_the_page_lies_ready(ask: Ask, host: str) -> None:
    ask("/")

    assert ask("/", pairs=[("host", host)]).status == 400
    assert ask("/", pairs=[("host", "localhost"), ("host", "elsewhere.example")]).status == 400


def test_only_reading_is_served(ask: Ask) -> None:
    ask("/")
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        assert ask("/", method=method).status in (403, 405)
    assert "allow" in ask("/", method="OPTIONS").headers
    assert ask("/", method="BREW").status == 405


@pytest.mark.parametrize(
    "address", ["/nothing/", "/favicon.ico/../", "//", "/admin/", "/sign-in/", "/a\x00b/", "/" + "x" * 5000]
)
def test_what_is_no_page_is_not_kept(ask: Ask, address: str) -> None:
    for _ in range(2):
        ask(address)
    assert len(ask.press.memory) == 0  # type: ignore[attr-defined]


def test_a_change_is_seen_by_the_next_reader(ask: Ask, public: Post, django_capture_on_commit_callbacks: Any) -> None:
    before = ask("/they-owe-us-nothing/").body
    with django_capture_on_commit_callbacks(execute=True):
        public.title = "They owe us everything"
        public.save_revision().publish()
    ask.press.bell.ring(ask.press.changes.seen + 1)  # type: ignore[attr-defined]

    after = ask("/they-owe-us-nothing/").body
    assert (b"owe us everything" in before, b"owe us everything" in after) == (False, True)


def test_an_unpublished_page_is_gone_at_once_and_410_lies_ready(ask: Ask, public: Post) -> None:
    assert ask("/they-owe-us-nothing/").status == 200
    public.unpublish()
    ask.press.hear()  # type: ignore[attr-defined]

    assert [ask("/they-owe-us-nothing/").status for _ in range(3)] == [410] * 3
    rendered(ask)
    ask("/they-owe-us-nothing/")
    assert rendered(ask) == []
    public.save_revision().publish()
    ask.press.hear()  # type: ignore[attr-defined]
    assert ask("/they-owe-us-nothing/").status == 200


def with_token(request: HttpRequest) -> HttpResponse:
    return HttpResponse(get_token(request))


def with_session(request: HttpRequest) -> HttpResponse:
    request.session["seen"] = True
    return HttpResponse("hello again")


def with_cookie(request: HttpRequest) -> HttpResponse:
    response = HttpResponse("hello")
    response.set_cookie("taste", "sweet")
    return response


def with_language(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello", headers={"Vary": "Accept-Language"})


def with_secret_row(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(list(Revision.objects.all())))


def for_one(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello", headers={"Cache-Control": "private"})


VIEWS = [with_token, with_session, with_cookie, with_language, with_secret_row, for_one]
urlpatterns: list[Any] = [*(path(f"odd/{view.__name__}/", view) for view in VIEWS), *house]


@pytest.fixture
def _odd_views() -> Iterator[None]:
    with override_settings(ROOT_URLCONF=__name__):
        yield


@pytest.mark.usefixtures("_odd_views")
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_what_is_not_the_same_for_everybody_is_never_printed(ask: Ask, view: Any) -> None:
    MagazineSettings.load()
    answers = [ask(f"/odd/{view.__name__}/") for _ in range(3)]

    assert {answer.status for answer in answers} == {200}
    assert len(ask.press.memory) == 0  # type: ignore[attr-defined]
    assert not [*ask.press.disk.folder.glob("??/*")]  # type: ignore[attr-defined]
    if view is with_token:
        assert len({answer.body for answer in answers}) == 3


ODD = [
    "é",
    "%2e%2e",
    "..",
    "\\",
    "%00",
    "\x01",
    "//",
    ";",
    "%",
    "\ud7ff",
    "🙂",
    " ",
    "'",
    '"',
    "<script>",
    "{{",
    "a" * 900,
    "index.html",
]


def test_whatever_is_asked_gets_a_status_and_the_store_stays_true(ask: Ask) -> None:
    chance = random.Random(11)
    page = ask("/").body
    for _ in range(120):
        parts = [chance.choice([*ODD, "archive", "topics", "2026", "feed.xml"]) for _ in range(chance.randint(0, 3))]
        query = chance.choice(["", "?", "?=", "?&&", "?a=" + "b" * 3000, "?%ff=%fe", "?" + "&x" * 2000, "?before=%00"])
        headers = {
            "accept_encoding": chance.choice(["", "gzip;q=x", "*;q=0", "br" * 200, ",", "\x00"]),
            "if_none_match": chance.choice(["", "*", '"', 'W/"', "x" * 5000]),
            "range": chance.choice(["bytes=0-1", "bytes=-", "lines=1"]),
            "cookie": chance.choice(["", "a=b", "sessionid=x", "=;=", "sessionid"]),
        }
        answer = ask("/" + "/".join(parts) + query, method=chance.choice(["GET", "HEAD"]), **headers)
        assert answer.status in (200, 301, 302, 304, 400, 404, 410), (parts, query, headers, answer.status)

    kept = ask.press.memory  # type: ignore[attr-defined]
    for address in list(kept._pages):
        fresh = ask.press.renderer.render(address).page  # type: ignore[attr-defined]
        assert fresh.copies == kept.get(address).copies
    assert ask("/").body == page
