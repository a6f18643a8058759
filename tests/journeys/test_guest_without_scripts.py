"""Scripts off means finishing: everything a guest does, on a phone, with plain forms alone."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys import guest, without_scripts
from tests.journeys.guest import Post
from tests.journeys.test_guest_op_ed import sign_in_for_the_first_time
from tests.journeys.test_guest_without_account import PHONE
from tests.support.magazine import Magazine
from tests.support.smtp_sink import Sink

pytestmark = [pytest.mark.browser, pytest.mark.server]


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as server:
        yield server


def test_a_guest_does_everything_without_scripts(
    own_magazine: Callable[..., Magazine], open_page: Callable[..., Any], sink: Sink, tmp_path: Path
) -> None:
    magazine = own_magazine(EMAIL_URL=f"smtp://127.0.0.1:{sink.port}?plain")
    magazine.command("manage", "shell", "-v", "0", "-c", guest.NO_WAITING)
    host, phone, post = open_page(), open_page(java_script_enabled=False, **PHONE), Post(sink)
    for page in (host, phone):
        page.context.set_default_timeout(40_000)
    sign_in_for_the_first_time(host, magazine)
    guest.set_terms(host, magazine)

    guest.pitch(phone, magazine)
    guest.confirm(phone, post.link(1))
    guest.step(host, magazine, "Commission", Brief="Tell it plainly.", Fee="£180")
    guest.accept_terms(phone, post.link(2))
    without_scripts.bring_document(phone)
    without_scripts.edit(phone, guest.WORDS)
    without_scripts.hand_in_from_the_room(phone, "From my word processor.")

    guest.edit_and_comment(host, magazine)
    guest.step(host, magazine, "Back to the guest", A_note="Two small things.")
    phone.goto(post.link(3))
    assert phone.get_by_text("Two small things.").first.is_visible()
    phone.get_by_role("link", name="Write", exact=True).click()
    without_scripts.answer(phone, guest.COMMENT, "The singer.")
    without_scripts.decide(phone, "for ever", "Accept")
    without_scripts.decide(phone, "by the sea", "Put mine back")
    without_scripts.tell_about_her(phone, tmp_path)
    without_scripts.hand_in_from_the_room(phone, "Over to you.")

    guest.find_answer(host, magazine, "The singer.")
    guest.step(host, magazine, "Send the proof")
    guest.publish(host, magazine, waits_for="has not approved these words yet")
    guest.approve(phone, post.link(4))
    guest.publish(host, magazine, waits_for="published")
    phone.goto(post.link(5))
    phone.get_by_role("link", name="Read it").click()
    read = " ".join(phone.locator("main").inner_text().split())
    assert guest.WORDS.rstrip(".") + " for ever." in read
    assert "Most of us watched a marriage" in read
    assert "by the sea" not in read
    assert without_scripts.BIO in read
    assert phone.get_by_alt_text(without_scripts.SHOWS).first.is_visible()
    assert phone.get_by_role("link", name="Slow Applause").first.is_visible()
    assert len(sink.to(guest.ADDRESS)) == 5
    assert phone.context.cookies() == [], "she finishes where cookies are blocked, too"
