"""How many queries each page that readers open makes: exactly, and as many in a small magazine as in a larger one."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from byline.posts.models import Column, Post, PostByline, PostTopic
from tests.front.conftest import Fill

QUERIES = {
    "home": 20,
    "piece": 34,
    "column": 10,
    "topic": 9,
    "contributor": 11,
    "archive": 9,
    "year": 9,
    "columns": 10,
    "topics": 5,
    "contributors": 6,
    "corrections": 5,
    "search": 17 if connection.vendor == "sqlite" else 15,  # SQLite asks first whether a word is common
}


def addresses() -> dict[str, str]:
    """One address of each kind of page, those with the most on them."""
    newest = Post.objects.order_by("-listed_at").first()
    byline, topic = PostByline.objects.filter(post=newest).first(), PostTopic.objects.filter(post=newest).first()
    return {
        "home": "/",
        "piece": f"/{newest.slug}/",
        "column": newest.column.get_absolute_url(),
        "topic": topic.topic.get_absolute_url(),
        "contributor": byline.contributor.get_absolute_url(),
        "archive": "/archive/",
        "year": f"/archive/{newest.listed_at.year}/",
        "columns": "/columns/",
        "topics": "/topics/",
        "contributors": "/contributors/",
        "corrections": "/corrections/",
        "search": "/search/?q=said+first",
    }


def count_queries(client: Client, address: str) -> int:
    """Of a warm page: Wagtail keeps the site and the sizes of pictures in the cache."""
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


@pytest.mark.parametrize("pieces", [10, 200])
def test_queries_of_each_page(client: Client, fill: Fill, pieces: int) -> None:
    fill(pieces)
    assert {name: count_queries(client, address) for name, address in addresses().items()} == QUERIES


def test_a_later_page_makes_as_many_as_the_first(client: Client, fill: Fill) -> None:
    fill(60)
    older = client.get("/archive/").context["page_of"].older
    assert count_queries(client, f"/archive/?before={older}") == QUERIES["archive"]
    assert Column.objects.count() == 10
