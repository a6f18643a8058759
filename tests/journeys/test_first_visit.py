"""The first ten minutes, in a real browser: from the printed link to the host's rooms, and back in again."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.magazine import Magazine

pytestmark = [pytest.mark.browser, pytest.mark.server]

WORDS = "correct horse battery staple"


def introduce_yourself(page: Any, link: str) -> None:
    page.goto(link)
    page.get_by_label("What is your magazine called?").fill("The Open Drawer")
    page.get_by_label("Your name").fill("Nell Abara")
    page.get_by_label("Your e-mail address").fill("nell@drawer.example")
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("heading", name="How will you come back?").wait_for()


def test_with_a_password_and_no_scripts(own_magazine: Callable[..., Magazine], open_page: Callable[..., Any]) -> None:
    magazine = own_magazine()
    page = open_page(java_script_enabled=False)
    introduce_yourself(page, magazine.link)
    assert not page.get_by_role("button", name="Make a passkey").is_visible()
    page.get_by_label("Password").fill(WORDS)
    page.get_by_label("The same again").fill(WORDS)
    page.get_by_role("button", name="Set the password").click()
    assert page.url == f"{magazine.url}/admin/"
    page.context.clear_cookies()
    page.goto(f"{magazine.url}/admin/pieces/")
    page.get_by_label("E-mail address").fill("nell@drawer.example")
    page.get_by_label("Password").fill(WORDS)
    page.get_by_role("button", name="Sign in").click()
    assert page.url == f"{magazine.url}/admin/pieces/"
    page.goto(magazine.link)
    assert page.get_by_text("has been used").is_visible()


def type_into(page: Any, name: str, words: str) -> None:
    """With Tab to the field, and then the words: no mouse."""
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.locator(f"input[name={name}]:focus").count():
            page.keyboard.type(words)
            return
    raise AssertionError(f"{name} was not reached by keyboard")


def test_by_keyboard_alone(own_magazine: Callable[..., Magazine], open_page: Callable[..., Any]) -> None:
    magazine = own_magazine()
    page = open_page(java_script_enabled=False)
    page.goto(magazine.link)
    for name, words in (("name", "The Open Drawer"), ("your_name", "Nell"), ("email", "nell@drawer.example")):
        type_into(page, name, words)
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="How will you come back?").wait_for()
    for name in ("password", "again"):
        type_into(page, name, WORDS)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{magazine.url}/admin/")


def test_with_a_passkey(own_magazine: Callable[..., Magazine], page: Any) -> None:
    magazine = own_magazine()
    put_a_passkey_device_into(page)
    introduce_yourself(page, magazine.link)
    page.get_by_role("button", name="Make a passkey").click()
    page.wait_for_url(f"{magazine.url}/admin/")
    page.context.clear_cookies()
    page.goto(f"{magazine.url}/admin/account/keys/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url(f"{magazine.url}/admin/account/keys/")
    assert page.get_by_text("First passkey").is_visible()
    page.get_by_role("button", name="Forget First passkey").click()
    page.get_by_text("This is your only key.").wait_for()


def test_at_an_address_of_numbers_the_page_says_why_there_is_no_passkey(
    own_magazine: Callable[..., Magazine], page: Any
) -> None:
    magazine = own_magazine()
    introduce_yourself(page, magazine.link.replace("localhost", "127.0.0.1"))
    assert page.get_by_text("or the name localhost on this very machine").is_visible()


def put_a_passkey_device_into(page: Any) -> None:
    """Chromium's own pretence of a phone or key that knows its user."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})
