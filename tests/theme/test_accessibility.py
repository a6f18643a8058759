"""Every page can be used by everybody: axe on each kind of page, light and dark, desktop and phone."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.magazine import Magazine
from tests.theme.looking import SHOWN_AS
from tests.theme.pages import OP_ED, PAGES, STATUS, violations

pytestmark = [pytest.mark.server, pytest.mark.browser]


@pytest.mark.parametrize(("scheme", "viewport"), SHOWN_AS, ids=["day", "day phone", "night", "night phone"])
def test_no_page_has_a_violation_or_a_sideways_scroll(
    running_magazine: Magazine, open_page: Callable[..., Any], scheme: str, viewport: dict[str, int]
) -> None:
    page = open_page(color_scheme=scheme, viewport=viewport)
    wrong = []
    for name, path in PAGES.items():
        response = page.goto(running_magazine.url + path)
        assert response.status == STATUS.get(name, 200), path
        wrong += [f"{name}: {line}" for line in violations(page)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wrong.append(f"{name}: wider than the screen")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_part_of_the_gallery(running_magazine: Magazine, owner_page: Any, scheme: str) -> None:
    owner_page.emulate_media(color_scheme=scheme)
    owner_page.goto(running_magazine.url + "/gallery/")
    assert owner_page.locator(".specimen").count() > 15
    assert violations(owner_page) == []


def test_the_gallery_is_not_for_readers(running_magazine: Magazine, page: Any) -> None:
    assert page.goto(running_magazine.url + "/gallery/").status == 404


def test_a_page_that_broke(running_magazine: Magazine, page: Any) -> None:
    from django.template.loader import render_to_string

    html = render_to_string("500.html")
    page.route("**/broken/", lambda route: route.fulfill(status=500, content_type="text/html", body=html))
    page.goto(running_magazine.url + "/broken/")
    assert violations(page) == []


def test_right_to_left_moves_the_numerals_and_nothing_breaks(running_magazine: Magazine, page: Any) -> None:
    page.goto(running_magazine.url + OP_ED)
    before = page.locator(".reason__number").first.bounding_box()
    page.evaluate("document.documentElement.dir = 'rtl'")
    after = page.locator(".reason__number").first.bounding_box()
    title = page.locator(".reason__title").first.bounding_box()
    assert before["x"] < title["x"] < after["x"]
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_text_at_twice_its_size_still_fits_a_phone(running_magazine: Magazine, open_page: Callable[..., Any]) -> None:
    page = open_page(viewport={"width": 640, "height": 844})
    page.goto(running_magazine.url + OP_ED)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
