"""The counter with the printed pages, asked as Granian asks it, with the magazine behind it."""

import gzip
import random
from typing import Any

import brotli
import pytest
import zstandard
from django.test import Client

from byline.accounts.models import User
from byline.posts.models import Post
from tests.support.printed_forms import assert_forms_can_be_printed

from .conftest import Ask

PAGES = ["/", "/archive/", "/columns/", "/topics/", "/contributors/", "/contributors/imogen-strand/", "/search/", "/pitch/",
         "/feed.xml", "/atom.xml", "/feed.json", "/sitemap.xml", "/sitemaps/pieces-0.xml", "/robots.txt", "/favicon.ico",
         "/they-owe-us-nothing/"]  # fmt: skip


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
    unpack = {"br": brotli.decompress, "zstd": zstandard.decompress, "gzip": gzip.decompress}

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
