"""Looking through everything: by page, by month, by name."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from django.db.models import F
from django.test import Client

from byline.contributors.models import Contributor, Standing
from byline.posts import calendar, queries
from byline.posts.following import follow
from byline.posts.models import Column, Month, Post, PostByline, PostTopic, Topic
from byline.publication.models import FrontPage

MOMENT = datetime(2026, 3, 1, tzinfo=UTC)


def publish(magazine: FrontPage, slug: str, at: datetime, **fields: object) -> Post:
    magazine.refresh_from_db()
    return magazine.add_child(instance=Post(title=slug, slug=slug, live=True, published_at=at, **fields))


def walk(client: Client, address: str) -> list[str]:
    """Every slug of a list, page after page."""
    found, older = [], ""
    while True:
        page = client.get(address, {"before": older} if older else {}).context["page_of"]
        found += [post.slug for post in page.posts]
        if not page.older:
            return found
        older = page.older


@pytest.fixture
def same_moment(magazine: FrontPage) -> list[str]:
    """Fifty pieces of one column, topic and writer, most of them published in the same moment."""
    column = Column.objects.create(title="Column", slug="column")
    topic = Topic.objects.create(name="Topic", slug="topic")
    nell = Contributor.objects.create(name="Nell", slug="nell")
    for number in range(50):
        post = publish(magazine, f"piece-{number}", MOMENT - timedelta(days=number // 20), column=column)
        PostTopic.objects.create(post=post, topic=topic, listed_at=post.listed_at)
        for credit in ("by", "pictures"):
            PostByline.objects.create(post=post, contributor=nell, credit=credit, listed_at=post.listed_at)
    return [post.slug for post in Post.objects.order_by("-listed_at", "-pk")]


SHELVES = ("/archive/", "/columns/column/", "/topics/topic/", "/contributors/nell/")
UNREADABLE = (
    "x", "2026-13-99", "2026-03-01T00:00:00Z,x", "0001-01-01T00:00:00,5", "9999-12-31T23:59:59Z,1", "\x00", ",",
    f"2026-03-01T00:00:00Z,{'9' * 30}",
)  # fmt: skip


def test_pieces_of_one_moment_are_neither_lost_nor_repeated(client: Client, same_moment: list[str]) -> None:
    for address in SHELVES:
        assert walk(client, address) == same_moment, address
    posts = {post.slug: post for post in Post.objects.all()}
    for newer, older in pairwise(same_moment):
        earlier, later = queries.neighbours(posts[newer])[0], queries.neighbours(posts[older])[1]
        assert (earlier.slug, later.slug) == (older, newer)


def test_an_unreadable_place_gives_a_page(client: Client, same_moment: list[str]) -> None:
    for before in UNREADABLE:
        for address in (*SHELVES, "/corrections/"):
            assert client.get(address, {"before": before}).status_code == 200, (address, before)


def test_months_are_counted_when_something_changes(client: Client, magazine: FrontPage) -> None:
    posts = [
        publish(magazine, f"p{month}-{day}", datetime(2025, month, day, tzinfo=UTC))
        for month in (1, 12)
        for day in (1, 31)
    ]
    posts.append(publish(magazine, "new-year", datetime(2026, 1, 1, tzinfo=UTC)))
    follow([post.pk for post in posts])
    years = client.get("/archive/").context["span"].years
    assert [(year.number, year.posts, [month.posts for month in year.months]) for year in years] == [
        (2026, 1, [1]),
        (2025, 4, [2, 2]),
    ]
    assert [post.slug for post in client.get("/archive/2025/12/").context["page_of"].posts] == ["p12-31", "p12-1"]
    assert len(client.get("/archive/2025/").context["page_of"].posts) == 4
    posts[-1].unpublish()
    follow([posts[-1].pk])
    assert client.get("/archive/2026/").status_code == 404
    counted = list(Month.objects.values_list("starts_on", "posts"))
    Month.objects.update(posts=F("posts") + 5)
    calendar.recount_all()
    assert list(Month.objects.values_list("starts_on", "posts")) == counted


@pytest.mark.parametrize("address", ["/archive/1999/", "/archive/2025/13/", "/archive/99999999999/", "/archive/0/0/"])
def test_a_month_without_pieces_is_not_there(client: Client, magazine: FrontPage, address: str) -> None:
    assert client.get(address).status_code == 404


def test_registers_show_only_what_leads_somewhere(client: Client, same_moment: list[str]) -> None:
    Topic.objects.create(name="Empty", slug="empty")
    Contributor.objects.create(name="Waiting", slug="waiting")
    assert [row.name for row in client.get("/topics/").context["register"].rows] == ["Topic"]
    assert [row.name for row in client.get("/contributors/").context["register"].rows] == ["Nell"]
    assert [shelf.post.slug for shelf in client.get("/columns/").context["shelves"]] == [same_moment[0]]


def test_a_long_register_has_pages(client: Client, magazine: FrontPage) -> None:
    post = publish(magazine, "piece", MOMENT)
    topics = Topic.objects.bulk_create(
        Topic(name="Twin" if number < 150 else f"Name {number}", slug=f"t{number}") for number in range(300)
    )
    PostTopic.objects.bulk_create(PostTopic(post=post, topic=topic, listed_at=post.listed_at) for topic in topics)
    found, after = [], ""
    for _ in range(5):
        register = client.get("/topics/", {"after": after} if after else {}).context["register"]
        found += [row.slug for row in register.rows]
        after = register.following
        if not after:
            break
    assert len(found) == len(set(found)) == 300


def test_a_guest_who_has_only_been_asked_is_nobodys_business(client: Client, magazine: FrontPage) -> None:
    """Her page, her feed and her line in the sitemap come with her first piece, and go with it."""
    guest = Contributor.objects.create(name="Imogen Strand", slug="imogen-strand", bio="<p>Writes Slow Applause.</p>")
    regular = Contributor.objects.create(name="Tove Lind", slug="tove-lind", standing=Standing.REGULAR)
    places = ["/contributors/imogen-strand/", "/contributors/imogen-strand/feed.xml"]
    assert [client.get(place).status_code for place in places] == [404, 404]
    assert client.get(regular.get_absolute_url()).status_code == 200
    assert b"imogen-strand" not in client.get("/sitemaps/contributors-0.xml").content
    assert b"Imogen" not in client.get("/search/?by=imogen-strand").content
    post = Post(title="The Song", slug="the-song", live=True)
    magazine.add_child(instance=post)
    post.bylines.create(contributor=guest)
    post.save_revision().publish()
    assert [client.get(place).status_code for place in places] == [200, 200]
    assert b"imogen-strand" in client.get("/sitemaps/contributors-0.xml").content
    assert b"Imogen" in client.get("/search/?by=imogen-strand").content
    post.unpublish()
    assert [client.get(place).status_code for place in places] == [404, 404]
    assert b"imogen-strand" not in client.get("/sitemaps/contributors-0.xml").content
