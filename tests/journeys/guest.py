"""What a guest and her host do on their screens, from pitch to published."""

import re
import time
from typing import Any

from tests.support.magazine import Magazine
from tests.support.smtp_sink import Sink, plain_text

ADDRESS = "imogen@writes.example"
TITLE = "In praise of the wrong note"
COMMENT = "Who sings here?"
WORDS = "My left hand has never been sure of itself."
LINK = re.compile(r"http://localhost:\d+/yours/[\w-]+/")
NO_WAITING = """
from byline.mail.models import OutboxSettings
OutboxSettings.objects.update_or_create(pk=OutboxSettings.load().pk, defaults={"undo_minutes": 0})
"""


class Post:
    """The guest's mailbox."""

    def __init__(self, sink: Sink) -> None:
        self.sink = sink

    def link(self, number: int, seconds: float = 60) -> str:
        """The private link in her so-manieth message, once it is there."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if len(self.sink.to(ADDRESS)) >= number:
                found = LINK.search(plain_text(self.sink.to(ADDRESS)[number - 1]))
                assert found, plain_text(self.sink.to(ADDRESS)[number - 1])
                return found[0]
            time.sleep(0.1)
        raise AssertionError(f"message {number} did not come: {[m['Subject'] for m in self.sink.accepted]}")


def pitch(page: Any, magazine: Magazine) -> None:
    """From the public page."""
    page.goto(magazine.url)
    page.locator("footer").get_by_role("link", name="Write for us").click()
    page.get_by_label("Your name").fill("Imogen Strand")
    page.get_by_label("Your e-mail address").fill(ADDRESS)
    page.get_by_label("Working title").fill(TITLE)
    page.get_by_label("The idea").fill("An evening at the piano.")
    page.get_by_label("Why you").fill("I play badly.")
    page.get_by_role("button", name="Send the pitch").click()
    page.get_by_role("heading", name="Look in your mail").wait_for()
    assert page.context.cookies() == [], "the foot of the page says “no cookies”"


def confirm(page: Any, link: str) -> None:
    page.goto(link)
    page.get_by_role("button", name="Yes, send it").click()
    page.get_by_text("You will have an answer by").wait_for()


def accept_terms(page: Any, link: str) -> None:
    page.goto(link)
    page.get_by_role("link", name="Read the terms").click()
    assert "thirty days" in page.content()
    page.get_by_role("button", name="I accept, let me write").click()
    page.get_by_role("link", name="Write", exact=True).click()


def hand_in(page: Any, link: str) -> None:
    page.goto(link)
    page.get_by_role("link", name="Hand it in").click()
    page.get_by_label("A note").fill("Here it is.")
    page.get_by_role("button", name="Hand it in").click()
    page.get_by_text("It is the editor’s turn.").wait_for()


def approve(page: Any, link: str) -> None:
    page.goto(link)
    page.get_by_role("link", name="Read the proof").click()
    assert WORDS.rstrip(".") in page.frame_locator("iframe").locator("article.piece").inner_text()
    page.get_by_role("button", name="Yes, publish it like this").click()
    page.get_by_text("You have approved it.").wait_for()


def set_terms(host: Any, magazine: Magazine) -> None:
    host.goto(f"{magazine.url}/admin/pitches/terms/")
    host.get_by_label("Terms").fill("We have it alone for thirty days.")
    host.get_by_role("button", name="Keep as a new version").click()


def step(host: Any, magazine: Magazine, name: str, **fields: str) -> None:
    """A step on the page of the pitch."""
    host.goto(f"{magazine.url}/admin/pitches/")
    host.get_by_role("link", name=TITLE).first.click()
    host.get_by_role("link", name=name).first.click()
    for label, words in fields.items():
        host.get_by_label(label.replace("_", " ")).fill(words)
    host.get_by_role("button", name=name).click()
    host.get_by_text("Done.").wait_for()


def publish(host: Any, magazine: Magazine, *, waits_for: str) -> None:
    """From the piece in the editor; what is said then."""
    open_piece(host, magazine)
    host.locator("footer").get_by_role("button", name="More actions").click()
    host.locator("footer").get_by_role("button", name="Publish").click()
    host.get_by_text(waits_for).first.wait_for()


def edit_and_comment(host: Any, magazine: Magazine) -> None:
    """In Wagtail: a question at the title, and words changed in two paragraphs."""
    open_piece(host, magazine)
    host.get_by_role("button", name="Toggle comments").click()
    title = host.locator("[data-contentpath='title']")
    title.hover()
    title.get_by_role("button", name="Add comment").click()
    host.get_by_placeholder("Enter your comments").fill(COMMENT)
    host.get_by_role("button", name="Comment", exact=True).click()
    put_behind(host, WORDS, " for ever.")
    put_behind(host, "The end.", " by the sea.")
    host.wait_for_timeout(3000)  # the editor saves by itself; a button pressed in that moment saves beside it
    host.locator("footer").get_by_role("button", name="Save draft").click()
    host.get_by_text("has been updated").wait_for()


def put_behind(host: Any, words: str, more: str) -> None:
    """Write on at the end of a paragraph, in place of its full stop."""
    host.locator("[contenteditable=true]").get_by_text(words).last.click()
    host.keyboard.press("End")
    host.keyboard.press("Backspace")
    host.keyboard.type(more)
    taken = "words => [...document.querySelectorAll('input')].some(field => field.value.includes(words))"
    host.wait_for_function(taken, arg=words.rstrip(".") + more)


def find_answer(host: Any, magazine: Magazine, words: str) -> None:
    """Beside the piece, where the host asked."""
    open_piece(host, magazine)
    host.get_by_role("button", name="Toggle comments").click()
    host.get_by_text(words).first.wait_for()


def open_piece(host: Any, magazine: Magazine) -> None:
    """The piece in the editor, from the board."""
    host.goto(f"{magazine.url}/admin/pitches/")
    host.get_by_role("link", name=TITLE).first.click()
    host.get_by_role("link", name="Open the piece").click()
