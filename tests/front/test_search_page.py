"""What a reader of the search page sees."""

from urllib.parse import quote

import pytest
from django.test import Client

from byline.contributors.models import Contributor
from byline.posts.following import follow
from byline.posts.models import Column, Post, PostByline, PostTopic, Topic
from byline.publication.models import FrontPage

PIECES = {
    "kettles": ("On Kettles", "<p>A kettle sings before it boils. <b>Steam</b> & patience.</p>"),
    "ferries": ("On Ferries", "<p>The ferry to Stell has a kettle in the wheelhouse.</p>"),
    "ladders": ("On Ladders", "<p>Nobody should stand on the top rung.</p>"),
}


@pytest.fixture(autouse=True)
def pieces(magazine: FrontPage) -> dict[str, Post]:
    bea = Contributor.objects.create(name="Bea Lowry", slug="bea-lowry", bio="<p>A midwife for forty years.</p>")
    column = Column.objects.create(title="House Rules", slug="house-rules")
    Column.objects.create(title="Ask Nell", slug="ask-nell")
    found = {}
    for slug, (title, text) in PIECES.items():
        post = Post(title=title, slug=slug, live=True, column=column if slug == "ferries" else None)
        post.body = post.body.stream_block.to_python([{"type": "paragraph", "value": text}])
        post.bylines = [PostByline(contributor=bea)]
        found[slug] = magazine.add_child(instance=post)
    follow([post.pk for post in found.values()])
    return found


def read(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def slugs(client: Client, address: str) -> list[str]:
    return [hit.post.slug for hit in client.get(address).context["search"].hits]


def test_an_answer_shows_where_the_words_stand(client: Client) -> None:
    page = read(client, "/search/?q=kettle")
    assert "A <mark>kettle</mark> sings before it boils. Steam &amp; patience." in page
    assert "On <mark>Kettles</mark>" in page
    assert slugs(client, "/search/?q=kettle") == ["kettles", "ferries"]


def test_a_slip_is_corrected_and_said(client: Client) -> None:
    page = read(client, "/search/?q=kettel")
    assert "Showing results for <b>kettle</b>" in page
    assert "?q=kettel&amp;exact=1" in page
    assert slugs(client, "/search/?q=kettel&exact=1") == []


def test_nothing_found_offers_the_newest(client: Client) -> None:
    page = read(client, "/search/?q=xylophone")
    assert "No piece here has “xylophone”." in page
    assert len(client.get("/search/?q=xylophone").context["search"].newest) == 3


def test_nothing_asked_offers_the_newest(client: Client) -> None:
    assert len(client.get("/search/").context["search"].newest) == 3


@pytest.mark.parametrize("query", ["", "?q=xylophone", "?q=ladder"])
def test_little_or_nothing_found_offers_other_ways(client: Client, pieces: dict[str, Post], query: str) -> None:
    topic = Topic.objects.create(name="At sea", slug="at-sea")
    PostTopic.objects.create(post=pieces["ferries"], topic=topic, listed_at=pieces["ferries"].listed_at)
    page = read(client, f"/search/{query}")
    ways = page[page.index('class="other-ways"') :]
    for address in ("/topics/at-sea/", "/topics/", "/columns/house-rules/", "/columns/", "/contributors/", "/archive/"):
        assert f'href="{address}"' in ways


def test_enough_found_offers_none(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("byline.front.searching.FEW", 1)
    assert "other-ways" not in read(client, "/search/?q=kettle")


def test_people_are_found_by_name_and_bio(client: Client) -> None:
    for words in ("bea lowry", "midwife"):
        assert "/contributors/bea-lowry/" in read(client, f"/search/?q={quote(words)}")


@pytest.mark.parametrize(
    ("narrowed", "expected"),
    [
        ("column=house-rules", ["ferries"]),
        ("column=ask-nell", []),
        ("by=bea-lowry", ["kettles", "ferries"]),
        ("year=1999", ["kettles", "ferries"]),
        ("column=nonsense&by=%00&format=%00", ["kettles", "ferries"]),
    ],
)
def test_answers_can_be_narrowed(client: Client, narrowed: str, expected: list[str]) -> None:
    assert slugs(client, f"/search/?q=kettle&{narrowed}") == expected


def test_what_is_not_published_is_not_shown_though_the_index_has_it(client: Client, pieces: dict[str, Post]) -> None:
    pieces["kettles"].unpublish()
    assert slugs(client, "/search/?q=kettle") == ["ferries"]


def test_a_very_long_search_is_cut_and_said(client: Client) -> None:
    page = read(client, f"/search/?q={'kettle+' * 60}")
    assert "only its first 200 letters were used" in page
    assert slugs(client, f"/search/?q={'kettle+' * 60}") == ["kettles", "ferries"]


def test_only_unwanted_words_are_explained(client: Client) -> None:
    assert "There is no word to look for." in read(client, "/search/?q=-kettle")


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "<script>alert(1)</script>",
        "%00",
        "%ff%fe",
        "a%00b",
        "*",
        "NEAR(a,b)",
        "x" * 4000,
        "-",
        "日本語",
        "&page=99999",
    ],
)
@pytest.mark.parametrize("rest", ["", "&page=-1", "&page=abc", "&page=999999999999"])
def test_no_search_breaks_the_page(client: Client, query: str, rest: str) -> None:
    assert "<script>alert" not in read(client, f"/search/?q={query}{rest}")
