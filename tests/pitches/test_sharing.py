"""Telling people about a published piece: ready words and a picture, to be changed and copied, with nobody else asked."""

import io
import re

import pytest
from django.test import Client
from lxml import html
from PIL import Image

from byline.accounts.models import User
from byline.contributors.models import ContributorLink
from byline.pitches import actions
from byline.pitches.models import Pitch
from byline.posts.models import Post
from tests.pitches.conftest import BODY, link_of, write, writer_of

KIT = "//section[@class='yours__share']"
SUMMARY = "A choir, a piano and a left hand that will not learn."


@pytest.fixture
def published(drafted: Pitch, host: User) -> Pitch:
    """Approved and out."""
    write(drafted, BODY, by=host, search_description=SUMMARY)
    actions.send_proof(drafted, by=host)
    actions.approve_proof(writer_of(drafted), link=link_of(writer_of(drafted)), seen="")
    Post.objects.get(pk=drafted.post_id).get_latest_revision().publish(user=host)
    return Pitch.objects.get(pk=drafted.pk)


def page(client: Client, pitch: Pitch) -> html.HtmlElement:
    return html.fromstring(client.get(actions.new_link(writer_of(pitch))).content.decode())


def words(page: html.HtmlElement, name: str) -> str:
    (field,) = page.xpath(f"//*[@id='share-{name}']")
    return str(field.get("value") or field.text_content()).strip()


def test_the_words_are_there_to_be_copied(client: Client, published: Pitch) -> None:
    shown = page(client, published)
    assert published.post is not None
    address = published.post.full_url
    assert words(shown, "address") == address
    assert (
        words(shown, "post") == f"I wrote “In praise of the wrong note” for The Open Drawer.\n\n{SUMMARY}\n\n{address}"
    )
    note = words(shown, "note")
    assert note.endswith("Imogen Strand")
    assert address in note
    assert SUMMARY in note
    for name in ("address", "post", "note", "shows"):
        assert shown.xpath(f"//label[@for='share-{name}']"), "each says what it is"


def test_the_picture_is_the_card_of_what_is_published_and_can_be_taken_along(client: Client, published: Pitch) -> None:
    write(published, BODY, title="Not yet approved")  # a newer draft: readers, and the card, have the older title
    shown = page(client, published)
    (link,) = shown.xpath(f"{KIT}//a[@download]")
    (picture,) = shown.xpath(f"{KIT}//img")
    assert link.get("download").endswith(".png")
    assert picture.get("src") == link.get("href")
    assert Image.open(io.BytesIO(client.get(link.get("href")).content)).size == (1200, 630)
    assert picture.get("alt") == words(shown, "shows")
    assert "In praise of the wrong note" in picture.get("alt")
    assert "Imogen Strand" in picture.get("alt")


def test_her_own_newsletter_is_named(client: Client, published: Pitch) -> None:
    assert "A note to your own readers" in page(client, published).text_content()
    person = writer_of(published).contributor
    for place, (kind, label) in enumerate(
        [("site", "Strand"), ("podcast", "One Hand"), ("newsletter", "Slow Applause")]
    ):
        ContributorLink.objects.create(
            contributor=person, kind=kind, label=label, url=f"https://{kind}.example/", sort_order=place
        )
    shown = page(client, published).text_content()
    assert "A note to those who follow Slow Applause" in shown
    assert "Strand, One Hand, Slow Applause" in shown


def test_who_wrote_with_others_says_so(client: Client, drafted: Pitch, published: Pitch) -> None:
    published.writers.create(name="Samir Dost", email="samir@writes.example")
    assert words(page(client, published), "post").startswith("Samir Dost and I wrote “In praise")


def test_nobody_else_is_asked_and_no_script_is_needed(client: Client, published: Pitch) -> None:
    shown = page(client, published)
    (share,) = shown.xpath(KIT)
    ours = re.compile(r"^/(?!/)")
    assert all(ours.match(each.get("src") or each.get("href") or "/") for each in share.iter("img", "a"))
    assert not list(share.iter("script", "iframe", "form", "button"))
    assert not any(name.startswith("on") for each in share.iter() for name in each.attrib)


def test_before_it_is_out_there_is_nothing_to_tell(client: Client, proofed: Pitch) -> None:
    assert not page(client, proofed).xpath(KIT)
