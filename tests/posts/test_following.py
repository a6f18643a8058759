"""The search index and the related reads follow what is published, and nothing else gets in."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta

import pytest

from byline.contributors.models import Contributor
from byline.posts import queries
from byline.posts.following import follow, held_back
from byline.posts.models import Column, Format, Post, PostByline, PostTopic, RelatedPost, Topic
from byline.publication.models import FrontPage
from byline.search.models import Entry
from byline.search.queries import find

Following = Callable[[], AbstractContextManager[object]]
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def following(django_capture_on_commit_callbacks: Callable[..., AbstractContextManager[object]]) -> Following:
    """A frame at whose end the worker has done its work."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def found(text: str, kind: str = "post") -> list[str]:
    return [result.entry.url for result in find(text, kind=kind, as_typed=True).results]


def test_a_published_piece_is_found_by_its_words_and_names(draft: Post, following: Following) -> None:
    draft.body = draft.body.stream_block.to_python(
        [
            {"type": "paragraph", "value": "<p>A quiet <b>un</b>fussy kettle.</p><p>Steam.</p>"},
            {
                "type": "quote",
                "value": {
                    "text": "<p>Never again.</p>",
                    "speaker": "Doris Quill",
                    "source_url": "https://hidden.example/",
                },
            },
        ]
    )
    draft.post_topics = [PostTopic(topic=Topic.objects.create(name="Crockery", slug="crockery"))]
    with following():
        draft.save_revision().publish()
    for words in ("unfussy kettles", "doris quill", "imogen strand", "crockery", "they owe us"):
        assert found(words) == ["/they-owe-us-nothing/"], words
    for words in ("hidden", "fussy"):
        assert found(words) == [], words


def test_a_draft_is_never_in_the_index(draft: Post, following: Following) -> None:
    with following():
        draft.title = "A secret plan"
        draft.save_revision()
        draft.save()
    assert not Entry.objects.exists()


def test_whoever_wrote_is_found_once_published(draft: Post, imogen: Contributor, following: Following) -> None:
    with following():
        imogen.save()
    assert found("slow applause", "person") == []
    with following():
        draft.get_latest_revision().publish()
    assert found("slow applause", "person") == ["/contributors/imogen-strand/"]
    with following():
        imogen.bio = "<p>Writes novels.</p>"
        imogen.save()
    assert found("novels", "person") == ["/contributors/imogen-strand/"]
    with following():
        Post.objects.get(pk=draft.pk).delete()
    assert found("novels", "person") == []


def test_a_draft_of_a_published_piece_is_not_in_the_index(public: Post, following: Following) -> None:
    with following():
        public.save()
    with following():
        public.title = "A secret plan"
        public.save_revision()
    assert found("secret plan") == []
    assert found("owe us nothing") == ["/they-owe-us-nothing/"]


def unpublish(post: Post) -> None:
    post.unpublish()


def delete(post: Post) -> None:
    post.delete()


def expire(post: Post) -> None:
    from wagtail.models import Page

    Page.objects.get(pk=post.pk).unpublish()


@pytest.mark.parametrize("take_back", [unpublish, delete, expire])
def test_what_is_taken_back_is_not_found(public: Post, following: Following, take_back: Callable[[Post], None]) -> None:
    with following():
        public.save()
    assert found("owe") == ["/they-owe-us-nothing/"]
    with following():
        take_back(public)
    assert found("owe") == []


def test_a_new_address_is_followed(public: Post, following: Following) -> None:
    with following():
        public.slug = "they-owe-nobody"
        public.save_revision().publish()
    assert found("owe") == ["/they-owe-nobody/"]


def test_a_new_name_is_found(public: Post, imogen: Contributor, following: Following) -> None:
    with following():
        public.column = Column.objects.create(title="Balcony", slug="balcony")
        public.save()
    with following():
        imogen.name = "Imogen Okafor"
        imogen.save()
        public.column.title = "Gallery Seats"
        public.column.save()
    assert found("okafor gallery") == ["/they-owe-us-nothing/"]
    assert found("strand") == []


def test_what_is_held_back_is_followed_once(public: Post, draft: Post, following: Following) -> None:
    with held_back():
        for number in range(3):
            public.title = f"Title {number}"
            public.save()
        assert found("title") == []
    assert found("title") == ["/they-owe-us-nothing/"]


TEXTS = {
    "sourdough": "Sourdough starter needs flour, water, patience and a warm shelf for the dough.",
    "rye": "Rye dough is sticky: flour the board, wait for the starter, bake the sourdough dark.",
    "ferry": "The ferry to Stell leaves the harbour at slack water, with the tide.",
    "tide": "Tide tables and the harbour: how the ferry master reads slack water.",
    "crust": "A crust wants steam. Flour, starter, oven, dough; then wait.",
}


@pytest.fixture
def shelf(magazine: FrontPage) -> dict[str, Post]:
    posts = {}
    for age, (slug, text) in enumerate(TEXTS.items()):
        post = Post(title=slug.title(), slug=slug, live=True, published_at=NOW - timedelta(days=age))
        post.body = post.body.stream_block.to_python([{"type": "paragraph", "value": f"<p>{text}</p>"}])
        posts[slug] = magazine.add_child(instance=post)
    follow([post.pk for post in posts.values()])
    return posts


def reads(post: Post) -> list[str]:
    return [other.slug for other in queries.related_reads(Post.objects.get(pk=post.pk))]


def test_pieces_about_the_same_are_related(shelf: dict[str, Post]) -> None:
    assert set(reads(shelf["sourdough"])[:2]) == {"rye", "crust"}
    assert reads(shelf["ferry"])[0] == "tide"
    assert reads(shelf["tide"])[0] == "ferry"


def test_the_best_comes_first(shelf: dict[str, Post]) -> None:
    RelatedPost.objects.all().delete()
    for rank, slug in enumerate(["ferry", "rye", "tide"], start=1):
        RelatedPost.objects.create(post=shelf["crust"], related=shelf[slug], rank=rank)
    assert reads(shelf["crust"]) == ["ferry", "rye", "tide"]


def test_a_shared_topic_counts(shelf: dict[str, Post]) -> None:
    topic = Topic.objects.create(name="Waiting", slug="waiting")
    for slug in ("sourdough", "ferry"):
        shelf[slug].post_topics = [PostTopic(topic=topic)]
        shelf[slug].save()
    follow([shelf["sourdough"].pk, shelf["ferry"].pk])
    assert "ferry" in reads(shelf["sourdough"])


def test_a_new_piece_appears_under_older_ones(
    magazine: FrontPage, shelf: dict[str, Post], following: Following
) -> None:
    with following():
        post = Post(title="Slack water", slug="slack", live=True, published_at=NOW)
        post.body = post.body.stream_block.to_python([{"type": "paragraph", "value": f"<p>{TEXTS['tide']}</p>"}])
        magazine.add_child(instance=post)
    assert "slack" in reads(shelf["tide"])


def test_what_is_taken_back_is_no_related_read(shelf: dict[str, Post], following: Following) -> None:
    with following():
        shelf["tide"].unpublish()
        assert "tide" not in reads(shelf["ferry"])
    assert not RelatedPost.objects.filter(related=shelf["tide"]).exists()


def test_a_piece_the_host_chose_does_not_stand_twice(shelf: dict[str, Post]) -> None:
    post = shelf["ferry"]
    post.body.append(("related_read", {"piece": shelf["tide"], "note": ""}))
    post.save()
    assert "tide" not in reads(post)
    follow([post.pk])
    assert "tide" not in [row.related.slug for row in post.related_posts.all()]


def test_an_ad_is_never_recommended(shelf: dict[str, Post]) -> None:
    Post.objects.filter(pk=shelf["tide"].pk).update(format=Format.objects.get(slug="ad"))
    follow([shelf["tide"].pk])
    assert "tide" not in reads(shelf["ferry"])


def test_related_reads_are_one_query_and_their_parts(
    shelf: dict[str, Post],
    imogen: Contributor,
    django_assert_num_queries: Callable[[int], AbstractContextManager[object]],
) -> None:
    for post in shelf.values():
        PostByline.objects.create(post=post, contributor=imogen)
    post = Post.objects.get(pk=shelf["ferry"].pk)
    with django_assert_num_queries(2):
        queries.related_reads(post)
