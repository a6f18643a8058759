"""Publishing is refused, and the message leads to what is missing, in another tab of the editor."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.journeys.test_first_visit import WORDS, introduce_yourself
from tests.support.magazine import Magazine

pytestmark = [pytest.mark.browser, pytest.mark.server]


def test_a_refusal_leads_to_the_field(own_magazine: Callable[..., Magazine], page: Any) -> None:
    magazine = own_magazine()
    introduce_yourself(page, magazine.link)
    page.get_by_label("Password").fill(WORDS)
    page.get_by_label("The same again").fill(WORDS)
    page.get_by_role("button", name="Set the password").click()
    page.goto(f"{magazine.url}/admin/write/")
    page.locator("[name=title]").fill("Where to look")
    page.get_by_role("tab", name="Out there").click()
    page.wait_for_function("document.querySelector('[name=slug]').value === 'where-to-look'")  # follows the title
    page.locator("[name=slug]").fill("search")
    page.get_by_role("tab", name="Write").click()
    page.locator("footer").get_by_role("button", name="More actions").click()
    page.locator("footer").get_by_role("button", name="Publish").click()

    reason = page.get_by_role("link", name="The address “search” is one of the magazine’s own.")
    message = page.get_by_text("is not published yet.")
    reason.wait_for()
    colours = [found.evaluate("node => getComputedStyle(node).color") for found in (reason, message)]
    assert colours[0] == colours[1], "the link is as easy to read as the sentence above it"
    address = reason.get_attribute("href")
    reason.click()
    page.wait_for_function("document.activeElement.name === 'slug'")
    assert page.get_by_role("tab", name="Out there").get_attribute("aria-selected") == "true"
    assert reason.is_visible(), "the other reasons are still there to be followed"
    page.goto(f"{magazine.url}/admin/")
    page.goto(f"{magazine.url}{address}")
    page.wait_for_function("document.activeElement.name === 'slug'")
