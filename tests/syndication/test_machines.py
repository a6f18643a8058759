"""Sitemaps, robots, oEmbed and cards."""

import io
import json
import xml.etree.ElementTree as ET
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from PIL import Image

from byline.posts.models import Format, Post
from byline.publication.models import FrontPage, MagazineSettings
from byline.syndication import sitemaps
from byline.syndication.cards import Card, card_address, card_of
from byline.syndication.painter import paint

NS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "n": "http://www.google.com/schemas/sitemap-news/0.9"}


def _locations(client: Client, address: str) -> list[str]:
    root = ET.fromstring(client.get(address).content)
    return [element.text or "" for element in root.iterfind(".//s:loc", NS)]


def test_every_live_address_is_in_some_sitemap(client: Client, op_ed: Post) -> None:
    files = _locations(client, "/sitemap.xml")
    found = [url for file in files for url in _locations(client, file.removeprefix("http://localhost:8000"))]
    for path in ("/", "/divorce/", "/contributors/imogen/", "/topics/fame/", "/columns/gallery/", "/archive/"):
        assert f"http://localhost:8000{path}" in found
    assert len(found) == len(set(found))


def test_sitemaps_split(client: Client, op_ed: Post, monkeypatch: pytest.MonkeyPatch, magazine: FrontPage) -> None:
    monkeypatch.setattr(sitemaps, "PER_FILE", 2)
    for number in range(5):
        magazine.refresh_from_db()
        magazine.add_child(instance=Post(title=f"Piece {number}", slug=f"piece-{number}", live=True))
    pieces = [file for file in _locations(client, "/sitemap.xml") if "/pieces-" in file]
    assert len(pieces) >= 3
    found = [url for file in pieces for url in _locations(client, file.removeprefix("http://localhost:8000"))]
    assert len(found) == len(set(found)) == 6


def test_news_is_two_days_old_at_most_and_never_an_advertisement(
    client: Client, op_ed: Post, magazine: FrontPage
) -> None:
    ad = Format.objects.get(slug="ad")
    now = timezone.now()
    for slug, age, label in (("fresh", 1, None), ("stale", 3, None)):
        magazine.refresh_from_db()
        post = Post(title=slug, slug=slug, live=True, published_at=now - timedelta(days=age), format=label)
        magazine.add_child(instance=post)
    Post.objects.filter(slug="divorce").update(listed_at=now, format=ad)
    assert _locations(client, "/sitemaps/news.xml") == ["http://localhost:8000/fresh/"]


def test_robots_follow_the_hosts_choice(client: Client, op_ed: Post, settings_row: MagazineSettings) -> None:
    assert "User-agent: GPTBot" in client.get("/robots.txt").content.decode()
    settings_row.ai_crawlers = "allow"
    settings_row.save()
    text = client.get("/robots.txt").content.decode()
    assert "GPTBot" not in text
    assert "Sitemap: http://localhost:8000/sitemap.xml" in text


def test_oembed_answers_for_our_pieces_only(client: Client, op_ed: Post) -> None:
    answer = json.loads(client.get("/oembed", {"url": "http://localhost:8000/divorce/"}).content)
    assert (answer["author_name"], answer["provider_name"]) == ("Imogen Strand", "The Open Drawer")
    assert "<script" not in answer["html"]
    xml = client.get("/oembed", {"url": "http://localhost:8000/divorce/", "format": "xml"})
    assert ET.fromstring(xml.content).findtext("title") == op_ed.title
    for url in ("http://elsewhere.example/divorce/", "http://localhost:8000/nothing/", "http://[", ""):
        assert client.get("/oembed", {"url": url}).status_code == 404
    assert client.get("/oembed", {"url": "http://localhost:8000/divorce/", "format": "pdf"}).status_code == 501


def test_a_card_is_drawn_once_and_follows_the_title(
    client: Client, op_ed: Post, settings_row: MagazineSettings
) -> None:
    address = card_address(op_ed, settings_row)
    first = client.get(address)
    assert Image.open(io.BytesIO(first.content)).size == (1200, 630)
    assert "immutable" in first["Cache-Control"]
    op_ed.title = "Another title"
    op_ed.save()
    assert client.get(address).status_code == 302
    op_ed.unpublish()
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    "title",
    ["x", "W" * 300, "word " * 80, "Ελληνικά 日本語 العربية 🙂", "Żółć gęślą jaźń", "A\u200bB\x00C"],
)
def test_any_title_can_be_drawn(title: str) -> None:
    card = Card(title, "Somebody & " * 20, "Opinion", "M" * 80, "#a3341f", "#fbf8f2", "editorial")
    assert Image.open(io.BytesIO(paint(card))).size == (1200, 630)


def test_a_card_shows_the_display_title(op_ed: Post, settings_row: MagazineSettings) -> None:
    op_ed.seo_title = "For search engines"
    assert card_of(op_ed, settings_row).title == op_ed.title


def test_the_icon_is_the_magazines_initial_on_its_colour(client: Client, op_ed: Post) -> None:
    icon = client.get("/favicon.ico")
    assert Image.open(io.BytesIO(icon.content)).size == (48, 48)
    linked = client.get("/").content.decode().split('apple-touch-icon" href="')[1].split('"')[0]
    big = client.get(linked)
    assert Image.open(io.BytesIO(big.content)).size == (180, 180)
    assert "immutable" in big["Cache-Control"]
    assert client.get(linked.replace("180", "9999")).status_code == 404
