"""The real server and a real browser."""

from typing import Any

import pytest

from tests.support.magazine import Magazine

pytestmark = [pytest.mark.server, pytest.mark.browser]


def test_a_reader_opens_the_front_page(running_magazine: Magazine, page: Any) -> None:
    response = page.goto(running_magazine.url + "/")

    assert response.status == 200
    assert "The Open Drawer" in page.title()
    assert page.context.cookies() == []


def test_the_owner_opens_the_editors_rooms(running_magazine: Magazine, owner_page: Any) -> None:
    response = owner_page.goto(running_magazine.url + "/admin/")

    assert response.status == 200
    assert owner_page.url.endswith("/admin/")


def test_requests_to_others_are_refused_and_remembered(
    running_magazine: Magazine, page: Any, foreign_requests: list[str]
) -> None:
    page.goto(running_magazine.url + "/robots.txt")

    assert page.evaluate("fetch('http://elsewhere.example/x').then(() => 'came', () => 'refused')") == "refused"
    assert foreign_requests in ([], ["http://elsewhere.example/x"])  # the page's own policy may refuse it first
    foreign_requests.clear()
