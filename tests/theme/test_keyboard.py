"""A reader with a keyboard gets everywhere, and always sees where she is."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.magazine import Magazine
from tests.theme.pages import OP_ED

pytestmark = [pytest.mark.server, pytest.mark.browser]
WHERE = """() => {
    const it = document.activeElement, style = getComputedStyle(it);
    return {
        label: (it.getAttribute('aria-label') || it.innerText || it.id).trim().split('\\n')[0],
        name: it.className, tag: it.tagName.toLowerCase(),
        seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    };
}"""


def tab(page: Any) -> dict[str, Any]:
    """One press of Tab; where it leads."""
    page.keyboard.press("Tab")
    where: dict[str, Any] = page.evaluate(WHERE)
    return where


def tab_to(page: Any, wanted: Callable[[dict[str, Any]], bool], at_most: int = 60) -> dict[str, Any]:
    """Press Tab until something is reached; every stop on the way must be visible."""
    for _ in range(at_most):
        where = tab(page)
        assert where["seen"], f"nobody sees that the focus is on {where}"
        if wanted(where):
            return where
    raise AssertionError("not reached by keyboard")


def test_from_the_skip_link_to_a_piece(running_magazine: Magazine, page: Any) -> None:
    page.goto(running_magazine.url + "/")
    assert tab(page)["label"] == "Skip to the text"
    assert page.locator(".skip").bounding_box()["y"] >= 0
    stops = [tab(page)["label"] for _ in range(9)]
    assert stops[:2] == ["The Open Drawer", "Ask Nell"]
    assert "Search" in stops


def test_the_skip_link_skips(running_magazine: Magazine, page: Any) -> None:
    page.goto(running_magazine.url + OP_ED)
    tab(page)
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    assert tab(page)["label"] == "The Gallery Seats"


def test_searching(running_magazine: Magazine, page: Any) -> None:
    page.goto(running_magazine.url + "/search/")
    tab_to(page, lambda where: where["tag"] == "input")
    page.keyboard.type("marriage")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=marriage")


def test_through_the_op_ed(running_magazine: Magazine, page: Any, foreign_requests: list[str]) -> None:
    page.goto(running_magazine.url + OP_ED)
    tab_to(page, lambda where: where["tag"] == "summary")
    page.keyboard.press("Enter")
    assert page.locator("#background-1").get_attribute("open") is not None
    assert page.get_by_text("They marry in Scarrow").is_visible()

    tab_to(page, lambda where: "embed__open" in where["name"])
    assert foreign_requests == []
    page.keyboard.press("Enter")
    page.locator(".embed iframe").wait_for()
    assert page.evaluate("document.activeElement.tagName") == "IFRAME"
    assert page.locator(".embed iframe").get_attribute("src").startswith("https://www.youtube-nocookie.com/embed/")
    foreign_requests.clear()  # the reader asked for them


def scrolled(page: Any) -> bool:
    """Whether the table has moved, a moment later."""
    page.wait_for_timeout(50)
    return bool(page.locator(".table__frame").evaluate("frame => frame.scrollLeft > 0"))


def test_a_table_can_be_scrolled_by_keyboard(running_magazine: Magazine, open_page: Callable[..., Any]) -> None:
    page = open_page(viewport={"width": 390, "height": 844})
    page.goto(running_magazine.url + OP_ED)
    tab_to(page, lambda where: where["name"] == "table__frame")
    page.keyboard.press("ArrowRight")
    assert any(scrolled(page) for _ in range(50))


def test_a_source_leads_back_to_its_reference(running_magazine: Magazine, page: Any) -> None:
    page.goto(running_magazine.url + OP_ED)
    page.locator('a[href="#source-2"]').click()
    assert page.url.endswith("#source-2")
    page.locator("#source-2 .sources__back").click()
    assert page.url.endswith("#cite-2")
