"""What a page costs a reader, and whom it talks to."""

import gzip
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.magazine import Magazine
from tests.theme.pages import OP_ED, PAGES

pytestmark = [pytest.mark.server, pytest.mark.browser]
PAGE_LIMIT, FONT_LIMIT = 50_000, 90_000
SCROLL_DOWN = """async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 700) { scrollTo(0, y); await new Promise(r => setTimeout(r, 30)); }
}"""


def loaded(page: Any, url: str) -> list[Any]:
    """Every response that a visit brings, down to the foot of the page."""
    responses: list[Any] = []
    page.on("response", lambda response: responses.append(response))
    page.goto(url)
    page.evaluate(SCROLL_DOWN)
    page.wait_for_load_state("networkidle")
    return responses


def weight(responses: list[Any], *kinds: str) -> int:
    """Bytes over the wire of these kinds: text counts as gzip would send it."""
    bodies = [response.body() for response in responses if response.request.resource_type in kinds]
    return sum(len(body) if kinds == ("font",) else len(gzip.compress(body, 6)) for body in bodies)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_light_quiet_and_leaves_nothing_behind(running_magazine: Magazine, page: Any, name: str) -> None:
    responses = loaded(page, running_magazine.url + PAGES[name])
    assert weight(responses, "document", "stylesheet", "script") <= PAGE_LIMIT
    assert weight(responses, "font") <= FONT_LIMIT
    assert {response.status for response in responses} <= {200, 206, 304} | ({404} if name == "not found" else set())
    if name != "sign in":  # whoever signs in is no longer only a reader
        assert page.context.cookies() == []
        assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_only_what_is_seen_first_is_preloaded(running_magazine: Magazine, page: Any) -> None:
    page.goto(running_magazine.url + OP_ED)
    hrefs = page.locator('link[rel="preload"]').evaluate_all("links => links.map(link => link.href)")
    assert [href.rsplit("/", 1)[1] for href in hrefs] == ["literata-display-latin.woff2", "literata-text-latin.woff2"]


def test_the_browser_finds_nothing_to_complain_of(running_magazine: Magazine, page: Any) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for path in ("/", OP_ED, "/search/?q=marriage"):
        page.goto(running_magazine.url + path)
        page.wait_for_load_state("networkidle")
    assert said == []


def test_pictures_keep_their_place_and_wait_their_turn(running_magazine: Magazine, page: Any) -> None:
    page.goto(running_magazine.url + OP_ED)
    pictures = page.locator(".piece img").evaluate_all(
        "images => images.map(image => ({size: image.width && image.height && image.hasAttribute('width'),"
        " alt: image.hasAttribute('alt'), loading: image.getAttribute('loading'),"
        " first: image.getAttribute('fetchpriority')}))"
    )
    assert len(pictures) > 6
    assert all(picture["alt"] for picture in pictures)
    assert [picture["first"] for picture in pictures].count("high") == 1
    assert all(picture["loading"] == "lazy" for picture in pictures if not picture["first"])


def test_everything_is_there_without_scripts(running_magazine: Magazine, open_page: Callable[..., Any]) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(running_magazine.url + OP_ED)
    assert page.locator(".embed a").get_attribute("href") == "https://www.youtube.com/watch?v=LwR0undNL26"
    page.locator("summary").first.click()
    assert page.get_by_text("They marry in Scarrow").is_visible()
    for landmark in (".standfirst", ".byline", ".notice", ".reason", ".counter-argument", ".box--guest", ".box--host"):
        assert page.locator(landmark).first.is_visible(), landmark
