"""Feeds carry the whole piece and keep author and magazine apart."""

import json

import feedparser
import pytest
from django.test import Client
from django.utils.html import strip_tags

from byline.contributors.models import Contributor
from byline.posts.models import Post

FEEDS = [
    "/feed.xml",
    "/atom.xml",
    "/columns/gallery/feed.xml",
    "/topics/fame/atom.xml",
    "/contributors/imogen/feed.xml",
]


@pytest.mark.parametrize("address", FEEDS)
def test_each_feed_reads_without_complaint_and_has_the_whole_text(client: Client, op_ed: Post, address: str) -> None:
    feed = feedparser.parse(client.get(address).content)
    assert not feed.bozo
    [entry] = feed.entries
    assert entry.title == op_ed.title
    assert entry.author == "Imogen Strand"
    text = strip_tags(entry.content[0].value)
    for words in (
        "Imogen takes one back.",
        "They did not.",
        "Thank you, Imogen.",
        "It was 2011, not 2012.",
        "overdose",
    ):
        assert words in text


def test_the_guest_writes_and_the_magazine_publishes(client: Client, op_ed: Post) -> None:
    feed = feedparser.parse(client.get("/atom.xml").content)
    assert feed.feed.author == "The Open Drawer"
    html = feed.entries[0].content[0].value
    assert "Written by Imogen Strand" in html
    assert "Published by The Open Drawer" in html
    assert html.index("Written by Imogen Strand") < html.index("Published by The Open Drawer")


def test_disclosures_stand_before_the_text(client: Client, op_ed: Post) -> None:
    html = feedparser.parse(client.get("/feed.xml").content).entries[0].content[0].value
    assert html.index("She was paid by the channel") < html.index("We watched.")


def test_json_feed_says_the_same(client: Client, op_ed: Post) -> None:
    feed = json.loads(client.get("/feed.json").content)
    assert feed["version"].endswith("1.1")
    assert feed["authors"] == [{"name": "The Open Drawer", "url": "http://localhost:8000/"}]
    [item] = feed["items"]
    assert item["authors"][0]["name"] == "Imogen Strand"
    assert item["date_modified"].startswith("2026-11-20")


def test_what_an_import_left_over_stays_with_the_host(client: Client, op_ed: Post) -> None:
    op_ed.body.append(("unconverted", {"source": "[secret_shortcode]", "reason": "unknown", "origin": ""}))
    Post.objects.filter(pk=op_ed.pk).update(body=op_ed.body)
    assert b"secret_shortcode" not in client.get("/feed.xml").content
    assert b"secret_shortcode" not in client.get("/divorce/").content


def test_what_leaves_has_full_addresses_and_nothing_that_runs(client: Client, op_ed: Post) -> None:
    html = json.loads(client.get("/feed.json").content)["items"][0]["content_html"]
    assert 'href="http://localhost:8000/about/"' in html
    for refused in ("<script", "<iframe", "<button", "style=", "class="):
        assert refused not in html


def test_an_unchanged_feed_is_not_sent_again(client: Client, op_ed: Post) -> None:
    first = client.get("/feed.xml")
    again = client.get("/feed.xml", headers={"If-Modified-Since": first["Last-Modified"]})
    assert again.status_code == 304


def test_the_address_may_change_but_the_id_does_not(client: Client, op_ed: Post) -> None:
    before = feedparser.parse(client.get("/feed.xml").content).entries[0].id
    op_ed.slug = "no-divorce"
    op_ed.save()
    assert feedparser.parse(client.get("/feed.xml").content).entries[0].id == before


def test_drafts_stay_home(client: Client, op_ed: Post) -> None:
    op_ed.unpublish()
    assert not feedparser.parse(client.get("/feed.xml").content).entries


def test_a_feed_of_nothing_is_not_there(client: Client, op_ed: Post) -> None:
    assert client.get("/columns/nothing/feed.xml").status_code == 404


def test_queries_grow_with_the_feed_not_with_the_magazine(
    client: Client, op_ed: Post, host: Contributor, django_assert_max_num_queries: object
) -> None:
    with django_assert_max_num_queries(14):  # type: ignore[operator]
        client.get("/feed.xml")
