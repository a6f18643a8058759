"""Pieces and those who wrote them, as the search knows them. Only what readers may read is ever put in."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from django.db.models import Exists, OuterRef, Prefetch

from byline.contributors.models import Contributor
from byline.publication.words import plain_text, words_of
from byline.search.sources import Indexable, Source, register

from .models import Post, PostByline, PostTopic

KIND = "post"
PERSON = "person"


def readable() -> Iterator[int]:
    """Keys of the pieces readers may read, oldest first."""
    return (
        Post.objects.filter(listed_at__isnull=False).order_by("listed_at", "pk").values_list("pk", flat=True).iterator()
    )


def entries(ids: Sequence[int]) -> Iterator[Indexable]:
    """What readers can find of these pieces."""
    bylines = PostByline.objects.select_related("contributor").order_by("sort_order")
    posts = Post.objects.filter(pk__in=ids, listed_at__isnull=False).select_related("column", "format")
    topics = PostTopic.objects.select_related("topic").order_by("sort_order")
    for post in posts.prefetch_related(Prefetch("bylines", bylines), Prefetch("post_topics", topics)):
        yield entry(post)


def entry(post: Post) -> Indexable:
    """One piece: its words, and by what answers can be narrowed."""
    standfirst = plain_text(post.standfirst)
    return Indexable(
        object_id=post.pk,
        title=post.title,
        url=f"/{post.slug}/",  # the tree is flat: every piece stands right below the front page
        published_at=_listed_at(post),
        byline=", ".join(dict.fromkeys(row.contributor.name for row in post.bylines.all())),
        summary=post.search_description or standfirst,
        text=" ".join([standfirst, *words_of(post.body, leave_out={"unconverted"}), plain_text(post.outro)]),
        labels=" · ".join(filter(None, [*_labels(post), post.seo_title])),
        facets=tuple(_facets(post)),
    )


def _listed_at(post: Post) -> datetime:
    """Only listed pieces are indexed, so there is always a date."""
    assert post.listed_at
    return post.listed_at


def _labels(post: Post) -> Iterator[str]:
    yield from (row.topic.name for row in post.post_topics.all())
    yield from (shelf.title for shelf in (post.column,) if shelf)
    yield from (shelf.name for shelf in (post.format,) if shelf)


def _facets(post: Post) -> Iterator[str]:
    yield f"year{_listed_at(post).year}"
    yield from (f"topic{row.topic_id}" for row in post.post_topics.all())
    yield from (f"person{row.contributor_id}" for row in post.bylines.all())
    if post.column_id:
        yield f"column{post.column_id}"
    if post.format_id:
        yield f"format{post.format_id}"


def published_people() -> Iterator[int]:
    """Keys of those who stand on some piece that readers may read."""
    rows = (
        PostByline.objects.filter(listed_at__isnull=False).order_by("contributor").values_list("contributor", flat=True)
    )
    return rows.distinct().iterator()


def people(ids: Sequence[int]) -> Iterator[Indexable]:
    """What readers can find of these contributors; one with nothing published yet is left out."""
    listed = Exists(PostByline.objects.filter(contributor=OuterRef("pk"), listed_at__isnull=False))
    for person in Contributor.objects.filter(listed, pk__in=ids).prefetch_related("links"):
        yield Indexable(
            object_id=person.pk,
            title=person.name,
            url=person.get_absolute_url(),
            published_at=person.created_at,
            text=plain_text(person.bio),
            labels=" · ".join(link.label for link in person.links.all()),
        )


register(Source(KIND, readable, entries, Post))
register(Source(PERSON, published_people, people, Contributor))
