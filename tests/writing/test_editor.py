"""The writing page with scripts, on a phone: typing, losing the connection, two windows, paste, the host's changes."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from byline.posts.models import Post
from byline.writing.drafts import draft_of
from byline.writing.seats import Seat

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}


@pytest.fixture
def phone(open_page: Callable[..., Any], live_server: Any, seat: Seat) -> Any:
    """Her phone, with the writing page open."""
    page = open_page(**PHONE)
    page.goto(f"{live_server.url}/w/imogen/")
    page.locator("#editor").wait_for()
    return page


def saved(page: Any) -> None:
    page.locator('[data-state="saved"]').wait_for()


def test_she_types_and_the_host_sees_it(phone: Any, seat: Seat) -> None:
    phone.locator("#editor p").first.click()
    phone.keyboard.press("End")
    phone.keyboard.type(" Truly.")
    saved(phone)
    first = draft_of(seat).body[0]
    assert first["id"] == "a"
    assert '<p data-block-key="k1">We owe her a song. Truly.</p>' in first["value"]
    phone.keyboard.press("Enter")
    phone.keyboard.type("## A new part")
    phone.keyboard.press("Enter")
    phone.keyboard.type("- one")
    phone.keyboard.press("Enter")
    phone.keyboard.type("two")
    phone.wait_for_timeout(1700)
    saved(phone)
    body = draft_of(seat).body
    assert [block["type"] for block in body] == [
        "paragraph",
        "heading",
        "list",
        "paragraph",
        "heading",
        "background",
        "paragraph",
    ]
    assert body[5]["id"] == "bg"
    assert "30 words of about 900" in phone.locator(".writing__facts [data-words]").inner_text()
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390, "nothing sticks out on a phone"


def test_nothing_typed_is_lost_without_a_connection_or_after_a_crash(phone: Any, seat: Seat, live_server: Any) -> None:
    phone.context.set_offline(True)
    phone.locator("#editor p").first.click()
    phone.keyboard.press("End")
    phone.keyboard.type(" Offline words.")
    phone.locator('[data-state="offline"]').wait_for()
    phone.context.set_offline(False)
    saved(phone)
    assert "Offline words." in draft_of(seat).body[0]["value"]

    phone.context.set_offline(True)
    phone.keyboard.type(" Crashed words.")
    phone.wait_for_timeout(200)
    context = phone.context
    phone.close()
    context.set_offline(False)
    again = context.new_page()
    again.goto(f"{live_server.url}/w/imogen/")
    again.get_by_role("button", name="Put them in").click()
    saved(again)
    assert "Crashed words." in draft_of(seat).body[0]["value"]


def test_two_windows_and_the_host_never_overwrite_each_other(
    phone: Any, seat: Seat, live_server: Any, host_edits: Any
) -> None:
    host_edits(old="Six million", new="Seven million")
    phone.locator("#editor p").first.click()
    phone.keyboard.press("End")
    phone.keyboard.type(" Mine.")
    phone.get_by_role("button", name="See both").click()
    phone.get_by_role("heading", name="What was changed meanwhile").wait_for()
    text = phone.locator("#editor").inner_text()
    assert "Mine." in text
    assert "Seven million" in text
    assert "Mine." not in str(draft_of(seat).body)
    phone.get_by_role("button", name="Save", exact=True).last.click()
    phone.get_by_text("Saved. The editor sees the same text.").wait_for()
    body = str(draft_of(seat).body)
    assert "Mine." in body
    assert "Seven million" in body


def test_word_is_pasted_clean(phone: Any, seat: Seat) -> None:
    from tests.manuscripts.test_arriving import WORD

    phone.locator("#editor p").first.click()
    phone.keyboard.press("End")
    phone.keyboard.press("Enter")
    phone.evaluate(
        """(html) => {
            const data = new DataTransfer();
            data.setData("text/html", html);
            document.querySelector("#editor").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }""",
        WORD,
    )
    phone.locator("#editor li", has_text="rye").first.wait_for()
    saved(phone)
    body = str(draft_of(seat).body)
    assert "<li" in body
    assert "mso" not in body.lower()
    assert "·" not in body


def test_the_first_typed_word_costs_little(open_page: Callable[..., Any], live_server: Any, seat: Seat) -> None:
    page = open_page(**PHONE)
    answers: list[Any] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(f"{live_server.url}/w/imogen/", wait_until="networkidle")
    page.locator("#editor p").first.click()
    page.keyboard.type("W")
    import gzip

    sizes = {
        answer.url.rsplit("/", 1)[-1]: len(gzip.compress(answer.body())) for answer in answers if answer.status == 200
    }
    print(f"before the first typed word: {len(answers)} requests, {sum(sizes.values()) // 1000} KB packed: {sizes}")
    assert len(answers) <= 15
    assert sum(sizes.values()) < 250_000


def test_without_scripts_the_same_page_works(
    open_page: Callable[..., Any],
    live_server: Any,
    seat: Seat,
    host_edits: Callable[..., Post],
    nell: Any,
    client: Client,
) -> None:
    from wagtail.models import Comment

    client.get("/w/imogen/")
    host_edits(old="Six million", new="Seven million")
    Comment.objects.create(page=seat.piece, user=nell, text="Who is she?", contentpath="body.a")
    page = open_page(java_script_enabled=False, **PHONE)
    page.goto(f"{live_server.url}/w/imogen/")
    field = page.get_by_label("Text", exact=True)
    field.fill(field.input_value().replace("a song", "**one** song"))
    page.get_by_label("Your answer").fill("The singer.")
    page.get_by_role("button", name="Answer").click()
    page.get_by_text("The singer.").wait_for()
    assert "<b>one</b>" in str(draft_of(seat).body), "no button loses the text beside it"
    page.get_by_role("button", name="Put all back").click()
    assert page.get_by_role("button", name="Put all back").count() == 0
