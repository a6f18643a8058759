"""A piece on paper: whole, without furniture, with the addresses of its sources."""

from typing import Any

import pytest

from tests.support.magazine import Magazine
from tests.theme.pages import OP_ED

pytestmark = [pytest.mark.server, pytest.mark.browser]
AFTER = "link => getComputedStyle(link, '::after').content"
FURNITURE = (".sections", ".colophon", ".next", ".skip")
MATTER = (".standfirst", ".byline", ".dates", ".notice", ".reason", ".sources", ".box--guest", ".box--host")


@pytest.fixture
def paper(running_magazine: Magazine, page: Any) -> Any:
    """The op-ed as a printer gets it, from a reader whose screen is dark."""
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(running_magazine.url + OP_ED)
    return page


def test_the_piece_is_printed_and_the_furniture_is_not(paper: Any) -> None:
    assert paper.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert [part for part in FURNITURE if paper.locator(part).first.is_visible()] == []
    assert [part for part in MATTER if not paper.locator(part).first.is_visible()] == []


def test_the_background_is_printed_open(paper: Any) -> None:
    assert paper.locator("#background-1").get_attribute("open") is None
    assert paper.locator("#background-1 .facts").bounding_box()["height"] > 100


def test_sources_and_quotes_carry_their_addresses(paper: Any) -> None:
    links = paper.locator(".quote__by a[href^=http], .links a[href^=http]").all()
    assert links
    assert [link for link in links if link.get_attribute("href") not in link.evaluate(AFTER)] == []
    assert "northlight.example/the-long-way-round" in paper.locator(".sources").inner_text()
