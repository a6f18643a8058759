"""Telling of a change once, and printing again before anybody asks."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from django.dispatch import receiver
from django.utils import timezone

from byline.press import again, house
from byline.press.actions import reprint
from byline.press.announcing import announcement_of
from byline.press.models import DailyReads
from byline.press.outlets import _made
from byline.press.printing import Press
from byline.press.register import Register
from byline.press.rendering import Rendered
from byline.press.signals import reprinted
from byline.press.tags import number_of
from byline.publication.models import FrontPage, MagazineSettings


@pytest.fixture
def told() -> Iterator[list[set[int]]]:
    """What was announced."""
    found: list[set[int]] = []

    @receiver(reprinted, weak=False)
    def hear(sender: Any, tags: list[int], **kwargs: Any) -> None:
        found.append(set(tags))

    yield found
    reprinted.disconnect(hear)


@pytest.fixture
def open_house(press: Press, monkeypatch: pytest.MonkeyPatch) -> Iterator[Press]:
    """The press is the one of this process, and prints in the test's own thread."""

    def print_here(press: Press, paths: list[str]) -> int:
        for path in paths:
            press.hear()
            press.print_again(path)
        return len(paths)

    register = Register()
    press.note = register.note
    monkeypatch.setattr(again, "print_now", print_here)
    house.set_up(press)
    for path in ("/", "/archive/", "/robots.txt"):
        press.make(path)
    register.write()
    connection._press_announcement = None  # what was told before, in a transaction that never ends, waits for ever
    yield press
    house._press.clear()


def change_mind(tag: str) -> None:
    """A change that is taken back, with its announcement."""
    try:
        with transaction.atomic():
            reprint(tag)
            raise ZeroDivisionError
    except ZeroDivisionError:
        pass


@pytest.mark.django_db(transaction=True)
def test_a_transaction_is_announced_once_and_only_if_it_is_kept(told: list[set[int]]) -> None:
    with transaction.atomic():
        reprint("one")
        with transaction.atomic():
            reprint("two")
    assert told == [{number_of("one"), number_of("two")}]

    change_mind("three")
    assert len(told) == 1

    with transaction.atomic():
        change_mind("four")
        reprint("five")
    assert told[1:] == [{number_of("five")}]


@pytest.mark.django_db(transaction=True)
def test_an_announcement_that_was_told_is_not_used_again() -> None:
    with transaction.atomic():
        first = announcement_of(connection)
        assert announcement_of(connection) is first
    with transaction.atomic():
        assert announcement_of(connection) is not first


@pytest.mark.django_db
def test_the_page_lies_ready_again_before_anybody_asks(
    open_house: Press, django_capture_on_commit_callbacks: Any
) -> None:
    before = open_house.find("/")
    with django_capture_on_commit_callbacks(execute=True):
        settings = MagazineSettings.load()
        settings.name = "The Other Drawer"
        settings.save()

    after = open_house.find("/")
    assert before is not None
    assert after is not None
    assert b"The Other Drawer" in after.copies[""].body
    assert open_house.bell.number == open_house.changes.seen


@pytest.mark.django_db
def test_a_page_that_is_gone_is_dropped(open_house: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    reprint("everything")
    monkeypatch.setattr(type(open_house), "make", lambda self, path: type("Nothing", (), {"page": None})())
    open_house.hear()
    open_house.print_again("/")

    assert open_house.memory.get("/") is None
    assert open_house.disk.get("/") is None


@pytest.mark.django_db
def test_the_most_read_pages_come_first(magazine: FrontPage) -> None:
    today = timezone.localdate()
    for path, number, days in (("/b/", 9, 1), ("/c/", 5, 1), ("/old/", 99, 60)):
        DailyReads.objects.create(path=path, number=number, day=today - timedelta(days=days))

    assert again.most_read(["/a/", "/c/", "/old/", "/b/", "/"], 4) == ["/", "/b/", "/c/", "/a/"]


@pytest.mark.django_db
def test_a_cdn_is_told_of_the_very_addresses(
    open_house: Press, settings: Any, monkeypatch: pytest.MonkeyPatch, django_capture_on_commit_callbacks: Any
) -> None:
    asked: list[str] = []
    settings.ADDRESS, settings.PRESS_OUTLETS = "https://magazine.example", ["byline.press.purging.Cdn"]
    settings.WAGTAILFRONTENDCACHE = {
        "cdn": {"BACKEND": "wagtail.contrib.frontend_cache.backends.HTTPBackend", "LOCATION": "http://127.0.0.1:6081"}
    }
    monkeypatch.setattr(
        "wagtail.contrib.frontend_cache.backends.HTTPBackend.purge", lambda self, url: asked.append(url)
    )
    _made.cache_clear()
    with django_capture_on_commit_callbacks(execute=True):
        reprint("posts")
    _made.cache_clear()

    assert sorted(asked) == ["https://magazine.example/", "https://magazine.example/archive/"]


@pytest.mark.django_db
def test_what_goes_stale_while_it_is_printed_is_printed_once_more(
    magazine: FrontPage, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    make = Press.make

    def make_slowly(self: Press, path: str) -> Rendered:
        rendered = make(self, path)
        if not made:
            magazine.title = "Changed meanwhile"
            magazine.save()
        made.append(path)
        return rendered

    monkeypatch.setattr(Press, "make", make_slowly)
    press.print_until_true(["/", "/nothing-here/"])
    press.hear()

    assert made.count("/") == 2
    assert made.count("/nothing-here/") == 1
    assert press.find("/") is not None
