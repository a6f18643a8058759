"""From pitch to published with two windows, the host's on a desktop and the guest's on a phone, over real SMTP."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.journeys import guest
from tests.journeys.conftest import Commission
from tests.support.smtp_sink import Sink

pytestmark = [pytest.mark.browser, pytest.mark.server]


def test_a_guest_writes_for_the_magazine_without_an_account(commission: Callable[..., Commission], sink: Sink) -> None:
    magazine, host, phone, post = commission(scripts=True)
    write(phone)
    guest.hand_in(phone, post.link(2))
    guest.step(host, magazine, "Send the proof")
    guest.publish(host, magazine, waits_for="has not approved these words yet")
    guest.approve(phone, post.link(3))
    guest.publish(host, magazine, waits_for="published")
    phone.goto(post.link(4))
    phone.get_by_role("link", name="Read it").click()
    assert guest.WORDS in phone.locator("article.piece").inner_text()
    assert len(sink.to(guest.ADDRESS)) == 4
    assert phone.locator("input[type=password]").count() == 0
    assert phone.context.cookies() == [], "she finishes where cookies are blocked, too"
    assert len(set(sink.ids())) == len(sink.ids())


def write(page: Any) -> None:
    """In the editor."""
    page.locator("#editor").click()
    page.keyboard.type(guest.WORDS)
    page.get_by_role("button", name="Save", exact=True).last.click()
    page.get_by_text("Saved").first.wait_for()
