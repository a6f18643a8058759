"""The promise of the press: whatever happens, what it would give out is what a fresh rendering gives.

The suite plays a short game. Play the long one with NEVER_STALE_ACTIONS=500, and another with NEVER_STALE_SEED.
"""

import os
import random
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from wagtail.contrib.redirects.models import Redirect

from byline.accounts.models import User
from byline.contributors.models import Contributor
from byline.posts.models import Column, Post, Topic
from byline.press.printing import Press
from byline.publication.models import FrontPage, GoneAddress, StandingPage

from . import callroom, newsdesk  # noqa: F401 - what they add happens too
from .newsroom import ACTIONS, DRAFT, Newsroom

NUMBER = int(os.environ.get("NEVER_STALE_ACTIONS", "36"))
SEED = int(os.environ.get("NEVER_STALE_SEED", "7"))
FIXED = [
    "/", "/archive/", "/archive/2026/", "/columns/", "/topics/", "/contributors/", "/corrections/", "/search/", "/pitch/",
    "/feed.xml", "/atom.xml", "/feed.json", "/sitemap.xml", "/sitemaps/pages.xml", "/sitemaps/pieces-0.xml",
    "/sitemaps/columns-0.xml", "/sitemaps/contributors-0.xml", "/robots.txt", "/favicon.ico", "/an-old-address/",
]  # fmt: skip


def addresses() -> list[str]:
    """Every address that stands, stood or leads on."""
    shelves = [row.get_absolute_url() for model in (Column, Topic, Contributor) for row in model.objects.all()]
    pages = [page.url for model in (Post, StandingPage) for page in model.objects.all()]
    old = [*GoneAddress.objects.values_list("path", flat=True), *Redirect.objects.values_list("old_path", flat=True)]
    months = [f"/archive/2026/{month}/" for month in range(1, 7)]
    feeds = [f"{shelf}feed.xml" for shelf in shelves]
    return [*FIXED, *months, *shelves, *feeds, *pages, *old]


def check(press: Press, happened: list[str]) -> Iterator[str]:
    """Compares what the press would give out with what a fresh rendering gives; the addresses it had ready."""
    for path in addresses():
        page = press.find(path)
        if page is None:
            continue
        fresh = press.renderer.render(path)
        assert fresh.page is not None, f"{path} is kept and cannot be printed ({fresh.reason}) after {happened[-12:]}"
        assert page.copies[""].body == fresh.page.copies[""].body, f"{path} is stale after {happened[-12:]}"
        assert (page.status, page.copies.keys()) == (fresh.page.status, fresh.page.copies.keys())
        assert page.copies[""].headers == fresh.page.copies[""].headers
        text = page.copies[""].body.decode("utf-8", "replace")
        assert DRAFT not in text, f"{path} shows a draft"
        assert "csrfmiddlewaretoken" not in text
        assert "nell@drawer.example" not in text, f"{path} names who is signed in"
        yield path


@pytest.mark.django_db
def test_after_anything_every_stored_page_is_a_fresh_one(
    magazine: FrontPage, press: Press, nell: User, client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    chance = random.Random(SEED)
    client.force_login(nell)
    with django_capture_on_commit_callbacks(execute=True):
        room = Newsroom(magazine, nell, chance)
    happened: list[str] = []
    seen = 0
    for number in range(NUMBER):
        press.hear()
        for path in chance.sample(addresses(), 8) if number % 12 else addresses():
            press.find(path) or press.make(path)
        client.get(chance.choice(addresses()))  # the host looks around, signed in
        with django_capture_on_commit_callbacks(execute=True):
            happened.append(room.act())
        press.hear()
        if number % 12 == 11 or number + 1 == NUMBER:
            seen += len(list(check(press, happened)))
    assert seen > NUMBER / 12 * 10, "the press kept too little to prove anything"
    assert len(set(happened)) > min(NUMBER, len(ACTIONS)) / 3
