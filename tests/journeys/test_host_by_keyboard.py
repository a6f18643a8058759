"""The host needs no mouse for what she does every day."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.magazine import Magazine

pytestmark = [pytest.mark.browser, pytest.mark.server]
TIDY = """
from byline.posts.models import Post
for post in Post.objects.filter(slug="written-without-a-mouse"):
    post.delete()
"""
NAME = "() => (document.activeElement.getAttribute('aria-label') || document.activeElement.innerText || '').trim()"


def tab_to(page: Any, name: str, at_most: int) -> None:
    """Press Tab until the thing with this name has the focus."""
    for _ in range(at_most):
        page.keyboard.press("Tab")
        if page.evaluate(NAME).startswith(name):
            return
    raise AssertionError(f"{name} was not reached in {at_most} presses")


@pytest.fixture
def tidy_magazine(running_magazine: Magazine) -> Iterator[Magazine]:
    """The demo magazine, found by the next test as it was."""
    yield running_magazine
    running_magazine.command("manage", "shell", "-v", "0", "-c", TIDY)


def test_from_the_first_screen_to_a_published_piece(owner_page: Any, tidy_magazine: Magazine) -> None:
    page = owner_page
    page.context.set_default_timeout(30_000)
    page.goto(f"{tidy_magazine.url}/admin/")
    page.locator("#wagtail-sidebar nav").first.wait_for()
    tab_to(page, "Write a piece", 12)
    page.keyboard.press("Enter")
    page.get_by_placeholder("Title").wait_for()
    page.get_by_placeholder("Title").focus()
    page.keyboard.type("Written without a mouse")
    tab_to(page, "Add Byline", 6)
    page.get_by_role("button", name="More actions").wait_for()
    tab_to(page, "More actions", 40)
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Publish").wait_for()
    tab_to(page, "Publish", 4)
    page.keyboard.press("Enter")
    page.get_by_text("has been published").or_(page.get_by_text("created and published")).first.wait_for()
    assert page.url == f"{tidy_magazine.url}/admin/pieces/"
