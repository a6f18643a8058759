"""What stands where on the front page."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from byline.posts.models import Column, Format, FrontChoices, Post
from byline.publication.models import FrontPage

NOW = datetime(2026, 6, 1, tzinfo=UTC)


@pytest.fixture
def posts(magazine: FrontPage) -> list[Post]:
    """Sixty pieces, newest first: the newest is an ad by trade, the only answer is old, one column has not written lately."""
    column = Column.objects.create(title="Column", slug="column")
    quiet = Column.objects.create(title="Quiet", slug="quiet")
    series = Column.objects.create(title="Series", slug="series", kind="series")
    formats = {row.slug: row for row in Format.objects.all()}
    made = []
    for age in range(60):
        magazine.refresh_from_db()
        post = Post(title=f"Piece {age}", slug=f"p{age}", live=True, published_at=NOW - timedelta(days=age))
        post.format = formats["advice" if age == 50 else "opinion" if age % 3 == 0 else "review"]
        post.column = {55: quiet, 5: series, 6: series, 7: series}.get(age, column if age % 2 else None)
        made.append(magazine.add_child(instance=post))
    Post.objects.filter(pk=made[0].pk).update(format=formats["ad"])
    return made


def front(client: Client) -> dict[str, Any]:
    context = client.get("/").context
    return {
        name: context[name] for name in ("lead", "latest_answer", "opinions", "seconds", "columns", "series", "recent")
    }


def everything(page: dict[str, Any]) -> list[str]:
    lists = [page["opinions"], page["seconds"], page["recent"], *(each.parts for each in page["series"])]
    single = [page["lead"], page["latest_answer"], *(each.post for each in page["columns"])]
    return [post.slug for post in [*single, *(post for posts in lists for post in posts)] if post]


def test_the_newest_piece_leads_but_no_ad(client: Client, posts: list[Post]) -> None:
    assert front(client)["lead"].slug == "p1"


def test_the_host_chooses_who_leads(client: Client, posts: list[Post]) -> None:
    choices = FrontChoices.load()
    choices.lead = posts[40]
    choices.save()
    assert front(client)["lead"].slug == "p40"
    posts[40].unpublish()
    assert front(client)["lead"].slug == "p1"


def test_no_piece_stands_twice(client: Client, posts: list[Post]) -> None:
    found = everything(front(client))
    assert len(found) == len(set(found))
    assert {"p0", "p1", "p2"} <= set(found)


def test_what_is_old_but_the_newest_of_its_kind_is_there(client: Client, posts: list[Post]) -> None:
    page = front(client)
    assert page["latest_answer"].slug == "p50"
    assert {each.column.slug: each.post.slug for each in page["columns"]}["quiet"] == "p55"
    assert [post.slug for post in page["series"][0].parts] == ["p7", "p6", "p5"]
    assert [post.slug for post in page["opinions"]] == ["p3", "p9", "p12", "p15", "p18"]


def test_an_empty_magazine_has_a_front_page(client: Client, magazine: FrontPage) -> None:
    assert everything(front(client)) == []
