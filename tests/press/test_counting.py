"""What is counted, what is not, and where a counted link may lead."""

import asyncio
from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError
from hypothesis import given
from hypothesis import strategies as st

from byline.contributors.models import Contributor, ContributorLink
from byline.press import books, queries
from byline.press.asked import Asked
from byline.press.books import Books
from byline.press.clicks import Clicks, counted_address
from byline.press.reads import Counts, is_machine

KEY = "a key of the test"
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0"


def follow(clicks: Clicks, address: str, method: str = "GET", **headers: str) -> Any:
    path, _, query = address.partition("?")
    return asyncio.run(clicks.answer(Asked(method, path, query, {"user-agent": BROWSER, **headers})))


def test_a_counted_link_leads_on_and_is_counted() -> None:
    clicks, url = Clicks(KEY), "https://slow-applause.example/a?b=c&d=ä#e"
    answer = follow(clicks, counted_address(url, KEY))

    assert (answer.status, answer.header("location")) == (302, "https://slow-applause.example/a?b=c&d=%C3%A4#e")
    assert answer.header("cache-control") == "no-store"
    assert clicks.counts.take() == {url: 1}


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "mailto:a@b.example", "/inside/", "//x.example", "https://", "https://x.example/\n"]
)
def test_only_web_addresses_are_led_to(url: str) -> None:
    assert counted_address(url, KEY) == url


@pytest.mark.parametrize(
    "address",
    ["/out/?to=https://elsewhere.example", "/out/0123456789abcdef01234567?to=https://elsewhere.example", "/out/", "/out/é?to=x",
     "/out/x?to=https://a.example&to=https://b.example"],
)  # fmt: skip
def test_nobody_else_can_make_such_an_address(address: str) -> None:
    clicks = Clicks(KEY)

    assert follow(clicks, address).status == 404
    assert follow(clicks, counted_address("https://a.example/", "another key")).status == 404
    assert clicks.counts.take() == {}


def test_one_signature_is_good_for_one_address() -> None:
    good = counted_address("https://a.example/", KEY)

    assert follow(Clicks(KEY), good.replace("a.example", "b.example")).status == 404
    assert follow(Clicks(KEY), good + "&to=https://b.example/").header("location") == "https://a.example/"


@given(st.text(max_size=200))
def test_whatever_is_asked_for_gets_an_answer_and_leads_nowhere_else(text: str) -> None:
    answer = follow(Clicks(KEY), f"/out/{text}")

    assert answer.status == 404


def test_machines_and_guesses_are_not_counted() -> None:
    counts = Counts()
    for agent in ("Googlebot/2.1", "curl/8.0", "", "python-httpx/0.28", "Feedbin feed-id:1"):
        counts.count("/", agent)
    counts.count("/", BROWSER, "prefetch")
    counts.count("/", BROWSER)

    assert counts.take() == {"/": 1}
    assert not is_machine(BROWSER)


def test_what_is_counted_has_an_end() -> None:
    counts = Counts()
    for number in range(60_000):
        counts.count(f"/{number}", BROWSER)

    assert len(counts.take()) == 50_000


@pytest.mark.django_db
def test_the_books_add_up(monkeypatch: pytest.MonkeyPatch) -> None:
    reads, clicks = Counts(), Counts()
    now = [0.0]
    kept = Books(reads=reads, clicks=clicks, clock=lambda: now[0])
    for _ in range(3):
        reads.count("/a/", BROWSER)
    kept.write_when_due()
    assert queries.reads_of("/a/") == 0  # not yet: two seconds are not over

    now[0] = 11
    kept.write_when_due()
    reads.count("/a/", BROWSER)
    clicks.count("https://a.example/", BROWSER)
    kept.write()

    assert (queries.reads_of("/a/"), queries.clicks_of("https://a.example/")) == (4, 1)
    assert queries.reads_of("/a/", since=date(2999, 1, 1)) == 0
    assert [number for _, number in queries.reads_by_day("/a/")] == [4]
    assert queries.reads_of_each(["/a/", "/b/"]) == {"/a/": 4}


@pytest.mark.django_db
def test_a_database_that_does_not_answer_loses_no_read(monkeypatch: pytest.MonkeyPatch) -> None:
    reads = Counts()
    kept = Books(reads=reads, clicks=Counts())
    reads.count("/a/", BROWSER)

    def fail(*_: Any) -> None:
        raise DatabaseError

    with monkeypatch.context() as broken:
        broken.setattr(books, "enter", fail)
        with pytest.raises(DatabaseError):
            kept.write()
    reads.count("/a/", BROWSER)
    kept.write()

    assert queries.reads_of("/a/") == 2


@pytest.mark.django_db
def test_a_guests_links_are_counted(imogen: Contributor) -> None:
    link = ContributorLink.objects.create(
        contributor=imogen, kind="site", label="Her site", url="https://imogen.example/"
    )

    assert link.counted_url.startswith("/out/")
