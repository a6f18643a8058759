"""What editors find: any piece by its title, and what is public by its words."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.text import slugify
from wagtail.models import Page

from byline.accounts.models import User
from byline.contributors.models import Contributor
from byline.posts.models import Post, PostByline, Topic
from byline.publication.models import FrontPage, Picture
from byline.search import actions
from tests.support.cast import desk  # noqa: F401


@pytest.fixture
def pieces(magazine: FrontPage, imogen: Contributor) -> dict[str, Post]:
    """Two that are public and a draft."""
    made = {}
    for title, live, text in (
        ("A lamp in the hall", True, "Nobody had asked about the staircase."),
        ("Stairs", True, "A staircase is a long lamp."),
        ("Lamps, a draft", False, "A secret staircase."),
    ):
        post = Post(title=title, slug=slugify(title), live=live)
        post.body = [("paragraph", f"<p>{text}</p>")]
        post.bylines = [PostByline(contributor=imogen)]
        magazine.add_child(instance=post)
        made[title] = post
    actions.fill()
    return made


def titles(found: Any) -> list[str]:
    return [row.title for row in found]


def test_titles_first_and_then_what_is_public_by_its_words(pieces: dict[str, Post]) -> None:
    assert titles(Page.objects.autocomplete("lamp")) == ["Lamps, a draft", "A lamp in the hall", "Stairs"]
    assert titles(Page.objects.search("staircase")) == ["Stairs", "A lamp in the hall"]
    assert titles(Post.objects.live().autocomplete("lamp")) == ["A lamp in the hall", "Stairs"]


def test_every_word_is_wanted(pieces: dict[str, Post]) -> None:
    assert titles(Page.objects.autocomplete("hall lamp")) == ["A lamp in the hall"]
    assert titles(Page.objects.autocomplete("lamp zebra")) == []


def test_an_order_of_ones_own(pieces: dict[str, Post]) -> None:
    found = Page.objects.order_by("title").autocomplete("lamp", order_by_relevance=False)

    assert titles(found) == ["A lamp in the hall", "Lamps, a draft", "Stairs"]
    assert found.count() == 3
    assert titles(found[1:2]) == ["Lamps, a draft"]


@pytest.mark.parametrize("typed", ['"', "%", "_", "\\", "'; DROP TABLE", "\x00", "a" * 5000, "(", ":*", "-lamp"])
def test_nothing_typed_is_an_error(pieces: dict[str, Post], desk: Client, typed: str) -> None:  # noqa: F811
    for address in ("/admin/pages/search/", "/admin/pieces/", "/admin/images/"):
        assert desk.get(address, {"q": typed}).status_code == 200


def test_pictures_by_title_and_by_tag_and_each_once(db: None) -> None:
    picture = Picture(title="A lamp", width=1, height=1, file="lamp.png")
    Picture.objects.bulk_create([picture])
    picture = Picture.objects.get()
    picture.tags.add("yellow lamp", "lamplight")

    assert titles(Picture.objects.search("lamp")) == ["A lamp"]
    assert titles(Picture.objects.search("yellow")) == ["A lamp"]


def test_shelves_are_found_by_the_beginning_of_their_names(imogen: Contributor) -> None:
    topic = Topic.objects.create(name="Libraries", slug="libraries")

    from wagtail.search.backends import get_search_backend

    assert list(get_search_backend().autocomplete("imog", Contributor)) == [imogen]
    assert list(get_search_backend().autocomplete("LIBR", Topic)) == [topic]


def test_the_search_of_the_rooms_asks_few_questions(pieces: dict[str, Post], desk: Client, nell: User) -> None:  # noqa: F811
    answer = desk.get("/admin/pages/search/", {"q": "lamp"})

    assert "Lamps, a draft" in answer.content.decode()
    assert "3 matches" in answer.content.decode() or "There are 3" in answer.content.decode()


def test_saving_a_piece_writes_no_second_index(pieces: dict[str, Post]) -> None:
    with CaptureQueriesContext(connection) as queries:
        pieces["Stairs"].save_revision().publish()

    assert not [one["sql"] for one in queries if "wagtailsearch" in one["sql"]]
