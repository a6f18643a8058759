"""Scripts off means finishing: everything a guest does, on a phone, with plain forms alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys import guest, without_scripts
from tests.journeys.conftest import Commission
from tests.support.smtp_sink import Sink

pytestmark = [pytest.mark.browser, pytest.mark.server]


def test_a_guest_does_everything_without_scripts(
    commission: Callable[..., Commission], sink: Sink, tmp_path: Path
) -> None:
    magazine, host, phone, post = commission(scripts=False)
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
