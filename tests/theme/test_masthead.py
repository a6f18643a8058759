"""A magazine may be called what it likes: its name fits its line."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.magazine import Magazine

pytestmark = [pytest.mark.server, pytest.mark.browser]
NAMES = [
    "Elm",
    "WWWWWWWWWW Mum",
    "The Quarterly Review of Hedges",
    "Donaudampfschifffahrtsgesellschaft",
    "Almanack " * 8,
]
CALL_IT = """name => {
    const plate = document.querySelector('.masthead__title');
    plate.className = 'masthead__title masthead__name masthead__name--' + name.length;
    plate.firstElementChild.textContent = name;
    return [document.documentElement.scrollWidth <= innerWidth, plate.offsetHeight];
}"""


@pytest.mark.parametrize("width", [320, 390, 1280, 1920])
def test_every_name_fits(running_magazine: Magazine, open_page: Callable[..., Any], width: int) -> None:
    page = open_page(viewport={"width": width, "height": 800})
    page.goto(running_magazine.url + "/")
    measured = {name: page.evaluate(CALL_IT, name) for name in NAMES}
    assert [name for name, (fits, _) in measured.items() if not fits] == []
    assert [name for name, (_, height) in measured.items() if height > 420] == []


def test_an_ordinary_name_fills_one_line(running_magazine: Magazine, page: Any) -> None:
    page.goto(running_magazine.url + "/")
    plate = page.locator(".masthead__title")
    line = plate.evaluate("plate => parseFloat(getComputedStyle(plate).lineHeight)")
    assert plate.bounding_box()["height"] < 1.5 * line
    assert plate.locator("a").bounding_box()["width"] > 0.85 * plate.bounding_box()["width"]
