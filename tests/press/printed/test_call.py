"""The page “Write for us” is printed, and the printed pages that lead to it hear when the form opens and closes."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.utils import timezone

from byline.pitches.actions import open_on_the_day
from byline.pitches.models import PitchCall
from byline.publication.models import FrontPage, StandingPage

from .conftest import Ask

LINK = b'<a href="/pitch/">Write for us</a>'
PLACE = b"<loc>http://localhost:8000/pitch/</loc>"
Change = Callable[..., None]


@pytest.fixture
def change(ask: Ask, django_capture_on_commit_callbacks: Any) -> Iterator[Change]:
    """`change(is_open=False)`: the host saves her call, and the press hears of it."""

    def change(**facts: Any) -> None:
        with django_capture_on_commit_callbacks(execute=True):
            call = PitchCall.load()
            for name, value in facts.items():
                setattr(call, name, value)
            call.save()
        hear(ask)

    yield change
    cache.clear()


def hear(ask: Ask) -> None:
    ask.press.hear()  # type: ignore[attr-defined]
    ask.rendered.clear()  # type: ignore[attr-defined]


def rendered(ask: Ask, *paths: str) -> list[str]:
    """Which of these had to be rendered."""
    for path in paths:
        ask(path)
    found = list(ask.rendered)  # type: ignore[attr-defined]
    ask.rendered.clear()  # type: ignore[attr-defined]
    return found


def test_whatever_the_host_changes_in_her_call_is_there_with_the_next_reader(ask: Ask, change: Change) -> None:
    change(length="900 words")
    assert b"900 words" in ask("/pitch/").body
    for facts, words in (
        ({"length": "1,200 words"}, "1,200 words"),
        ({"wanted": "<p>Arguments.</p>"}, "Arguments."),
        ({"promise_days": 9}, "within 9 days"),
        ({"is_open": False}, "We take no pitches just now."),
        ({"is_open": True}, "Send the pitch"),
    ):
        change(**facts)
        assert words in ask("/pitch/").body.decode()
        assert rendered(ask, "/pitch/") == ["/pitch/"], "the one rendering after the change, and none after that"


def test_opening_and_closing_reaches_every_foot_and_the_sitemap(ask: Ask, change: Change) -> None:
    change()
    pages = ["/", "/they-owe-us-nothing/", "/archive/"]
    for is_open in (True, False, True):
        change(is_open=is_open)
        assert [LINK in ask(path).body for path in pages] == [is_open] * 3
        assert (PLACE in ask("/sitemaps/pages.xml").body) is is_open


def test_other_words_of_the_call_leave_the_other_pages_alone(ask: Ask, change: Change) -> None:
    change(is_open=True)
    rendered(ask, "/", "/archive/", "/sitemaps/pages.xml", "/pitch/")
    change(wanted="<p>Something else.</p>", is_open=True)

    assert rendered(ask, "/", "/archive/", "/sitemaps/pages.xml", "/pitch/") == ["/pitch/"]


def test_a_page_of_the_hosts_own_with_that_name_stands_in_the_foot_instead(
    ask: Ask, change: Change, magazine: FrontPage, django_capture_on_commit_callbacks: Any
) -> None:
    assert LINK in ask("/archive/").body
    with django_capture_on_commit_callbacks(execute=True):
        magazine.refresh_from_db()
        magazine.add_child(instance=StandingPage(title="Write for us", slug="contribute", show_in_menus=True))
    hear(ask)

    foot = ask("/archive/").body.partition(b'<footer class="colophon">')[2]
    assert (LINK in foot, b'"/contribute/">Write for us<' in foot) == (False, True)


def test_the_day_that_was_named_comes_by_itself(
    ask: Ask, change: Change, django_capture_on_commit_callbacks: Any
) -> None:
    today = timezone.localdate()
    change(is_open=False, opens_on=today + timedelta(days=1))
    assert not open_on_the_day()
    assert LINK not in ask("/archive/").body
    assert b"We open again on" in ask("/pitch/").body
    hear(ask)
    assert rendered(ask, "/pitch/", "/pitch/") == ["/pitch/"] * 2, "what the clock alone changes is not kept"

    PitchCall.objects.update(opens_on=today)  # a night passes
    cache.clear()
    assert b"Send the pitch" in ask("/pitch/").body
    with django_capture_on_commit_callbacks(execute=True):
        assert open_on_the_day()
    hear(ask)
    assert LINK in ask("/archive/").body
    assert not open_on_the_day()
