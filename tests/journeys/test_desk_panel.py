"""The host finds a question beside the editor, goes to its words, and takes the wording, by keyboard and on a phone."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.magazine import Magazine

pytestmark = [pytest.mark.browser, pytest.mark.server]
MAKE = """
from byline.dossiers.models import Dossier
from byline.posts.models import Post
from byline.publication.models import FrontPage
Dossier.objects.create(name="Cordelia Thackeray-Bloom", standing="public", living="living")
post = Post(title="A quiet evening", slug="a-quiet-evening", live=False)
words = "<p>We sat by the gate. Then <b>Cordelia</b> Thackery-Bloom came in and sang for an hour.</p>"
post.body = post.body.stream_block.to_python([{"type": "paragraph", "value": words}])
FrontPage.objects.first().add_child(instance=post)
post.save_revision()
print(post.pk)
"""
DRAFT = """
from byline.posts.models import Post
print(Post.objects.get(slug="a-quiet-evening").get_latest_revision().content["body"])
"""
TIDY = """
from byline.dossiers.models import Dossier
from byline.posts.models import Post
Post.objects.get(slug="a-quiet-evening").delete()
Dossier.objects.filter(name="Cordelia Thackeray-Bloom").delete()
"""
QUESTION = "[data-desk-finding]:has-text('Thackeray-Bloom')"


def shell(magazine: Magazine, code: str) -> str:
    return magazine.command("manage", "shell", "-v", "0", "-c", code).strip().splitlines()[-1]


@pytest.fixture
def draft(running_magazine: Magazine) -> Iterator[str]:
    """The address of the editor of a draft in which a name is misspelt."""
    yield f"{running_magazine.url}/admin/pages/{shell(running_magazine, MAKE)}/edit/"
    running_magazine.command("manage", "shell", "-v", "0", "-c", TIDY)


def test_from_the_question_to_the_mended_words(owner_page: Any, running_magazine: Magazine, draft: str) -> None:
    page = owner_page
    page.goto(draft)
    page.locator("[data-side-panel-toggle=desk]").click()
    question = page.locator(QUESTION)
    question.wait_for()
    assert page.evaluate("[...CSS.highlights.entries()].reduce((sum, [, each]) => sum + each.size, 0)") >= 1

    question.locator("[data-desk-place]").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("getSelection().toString()") == "Cordelia Thackery-Bloom"

    question.get_by_role("button", name="Write “Cordelia Thackeray-Bloom”").focus()
    page.keyboard.press("Enter")
    page.get_by_text("settled by your changes").wait_for()
    assert page.locator(QUESTION).count() == 0
    [block] = json.loads(shell(running_magazine, DRAFT))
    words = re.sub(r' data-block-key="[^"]*"', "", block["value"])
    assert words == "<p>We sat by the gate. Then <b>Cordelia Thackeray-Bloom</b> came in and sang for an hour.</p>"

    page.set_viewport_size({"width": 390, "height": 844})
    page.reload()
    page.locator("[data-desk-count]").wait_for(state="attached")
    page.locator("[data-side-panel-toggle=desk]").click()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
