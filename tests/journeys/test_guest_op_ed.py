"""From an empty folder to a guest's op-ed that a reader has read and the host has corrected, in a real browser."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.journeys import op_ed
from tests.journeys.editor import Editor
from tests.journeys.test_first_visit import WORDS, introduce_yourself
from tests.support.magazine import Magazine

pytestmark = [pytest.mark.browser, pytest.mark.server]

EARLIER_PIECE = """
from byline.posts.models import Post
from byline.publication.models import FrontPage
FrontPage.objects.get().add_child(instance=Post(title="An earlier piece", slug="an-earlier-piece", live=True))
"""
TITLE = "Delphine Marr and Jonah Vale Don’t Owe Us a Divorce"


def test_a_guests_op_ed_from_the_first_link_to_its_correction(
    own_magazine: Callable[..., Magazine], open_page: Callable[..., Any], tmp_path: Path
) -> None:
    magazine = own_magazine()
    magazine.command("manage", "shell", "-v", "0", "-c", EARLIER_PIECE)
    page = open_page()
    page.context.set_default_timeout(30_000)
    sign_in_for_the_first_time(page, magazine)
    picture, sound = op_ed.files_on_her_computer(tmp_path)

    page.get_by_role("link", name="Write a piece").first.click()
    page.get_by_placeholder("Title").fill(TITLE)
    op_ed.name_the_guest(page, "Imogen Strand")
    editor = Editor(page)
    menu = " ".join(editor.offered())
    assert "Numbered reason" in menu
    assert "Could not be converted" not in menu, "only an import makes such a block"
    op_ed.write_the_argument(editor)
    op_ed.write_what_stands_around_it(editor)
    op_ed.add_pictures_and_sound(editor, picture, sound)
    op_ed.send_readers_on(editor, "An earlier piece")
    say_where_it_stands(page)
    look_at_the_preview(page)
    publish_after_a_refusal(editor)

    reader = open_page(java_script_enabled=False)
    reader.goto(f"{magazine.url}/delphine-marr-and-jonah-vale-dont-owe-us-a-divorce/")
    read = " ".join(reader.locator("article.piece").inner_text().split())
    everything = " ".join(reader.content().split())
    assert TITLE in read
    assert "Imogen Strand writes the newsletter Slow Applause." in read
    assert [words for words in op_ed.WORDS_OF_EVERY_BLOCK if words not in everything] == []
    assert reader.get_by_role("link", name="An earlier piece").first.is_visible()
    assert reader.get_by_alt_text("An empty sofa in front of a lit screen").first.is_visible()
    assert not reader.context.cookies()

    correct(page, "We wrote six million. It was five.")
    reader.reload()
    assert "We wrote six million. It was five." in reader.locator("article.piece").inner_text()
    reader.goto(f"{magazine.url}/corrections/")
    assert "We wrote six million. It was five." in reader.locator("main").inner_text()


def sign_in_for_the_first_time(page: Any, magazine: Magazine) -> None:
    introduce_yourself(page, magazine.link)
    page.get_by_label("Password").fill(WORDS)
    page.get_by_label("The same again").fill(WORDS)
    page.get_by_role("button", name="Set the password").click()
    page.get_by_role("heading", name="The Open Drawer").wait_for()


def say_where_it_stands(page: Any) -> None:
    page.get_by_role("tab", name="Around it").click()
    page.get_by_label("Format").select_option(label="Opinion")
    page.get_by_role("tab", name="Write").click()


def look_at_the_preview(page: Any) -> None:
    page.get_by_role("button", name="Toggle preview").click()
    shown = page.frame_locator("iframe[title*='review']").first
    shown.get_by_text("Six million of us watched").wait_for()
    page.get_by_role("button", name="Toggle preview").click()


def publish_after_a_refusal(editor: Editor) -> None:
    """The lead picture is not described at first: the gate says so and nothing is lost."""
    page = editor.page
    lead = page.locator("#panel-child-write-lead_picture-section")
    editor.choose_picture(lead, "Sofa")
    editor.menu("Publish")
    page.get_by_text("Say what the lead picture shows").wait_for()
    assert page.get_by_text("Your draft is saved.").is_visible()
    page.get_by_text("I owe you a song.").first.wait_for()
    page.get_by_label("What the picture shows").fill("An empty sofa")
    editor.menu("Publish")
    page.get_by_text("has been published").or_(page.get_by_text("created and published")).first.wait_for()


def correct(page: Any, words: str) -> None:
    page.get_by_role("link", name=TITLE).first.click()
    page.get_by_role("button", name="Actions").first.click()
    page.get_by_role("link", name="Correct this piece").click()
    page.get_by_label("What was wrong, and what is right").fill(words)
    page.get_by_label("A fact", exact=True).check()
    page.get_by_role("button", name="Add the correction").click()
    page.get_by_role("link", name=words).wait_for()
