"""From pitch to published with two windows, the host's on a desktop and the guest's on a phone, over real SMTP."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.journeys import guest
from tests.journeys.guest import Post
from tests.journeys.test_guest_op_ed import sign_in_for_the_first_time
from tests.support.magazine import Magazine
from tests.support.smtp_sink import Sink

pytestmark = [pytest.mark.browser, pytest.mark.server]
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as server:
        yield server


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_guest_writes_for_the_magazine_without_an_account(
    own_magazine: Callable[..., Magazine], open_page: Callable[..., Any], sink: Sink, scripts: bool
) -> None:
    magazine = own_magazine(EMAIL_URL=f"smtp://127.0.0.1:{sink.port}?plain")
    magazine.command("manage", "shell", "-v", "0", "-c", guest.NO_WAITING)
    host, phone, post = open_page(), open_page(java_script_enabled=scripts, **PHONE), Post(sink)
    for page in (host, phone):
        page.context.set_default_timeout(40_000)
    sign_in_for_the_first_time(host, magazine)
    guest.set_terms(host, magazine)

    guest.pitch(phone, magazine)
    guest.confirm(phone, post.link(1))
    guest.step(host, magazine, "Commission", Brief="Tell it plainly.", Fee="£180")
    guest.accept_terms(phone, post.link(2))
    write(phone, scripts)
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


def write(page: Any, scripts: bool) -> None:
    """In the editor, or in the plain field that serves without scripts."""
    if scripts:
        page.locator("#editor").click()
        page.keyboard.type(guest.WORDS)
    else:
        page.get_by_label("Text", exact=True).fill(guest.WORDS)
    page.get_by_role("button", name="Save", exact=True).last.click()
    page.get_by_text("Saved").first.wait_for()
