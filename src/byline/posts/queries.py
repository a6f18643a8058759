"""Lists of pieces and what a piece needs to be read. Lists stay flat in the number of pieces: one index each, no counts."""

from datetime import datetime

from django.db.models import Prefetch, QuerySet, prefetch_related_objects

from byline.contributors.models import Contributor

from .models import Column, Post, PostByline, Topic

PAGE_SIZE = 20
RELATED_READS = 4


def listed() -> QuerySet[Post]:
    """Pieces readers may see, newest first, with what a list shows and without the text."""
    return Post.objects.filter(listed_at__isnull=False).order_by("-listed_at", "-pk").defer("body")


def with_listing_parts(posts: QuerySet[Post]) -> QuerySet[Post]:
    """Adds what a listing shows: bylines, column, format, picture, in a fixed number of queries."""
    bylines = PostByline.objects.select_related("contributor__portrait").order_by("sort_order")
    return posts.select_related("column", "format", "picture").prefetch_related(
        Prefetch("bylines", queryset=bylines), "picture__renditions"
    )


def in_column(column: Column) -> QuerySet[Post]:
    return listed().filter(column=column)


def about_topic(topic: Topic) -> QuerySet[Post]:
    return (
        listed()
        .filter(post_topics__topic=topic, post_topics__listed_at__isnull=False)
        .order_by("-post_topics__listed_at", "-post_topics__post")
    )


def by_contributor(contributor: Contributor) -> QuerySet[Post]:
    return (
        listed()
        .filter(bylines__contributor=contributor, bylines__listed_at__isnull=False)
        .order_by("-bylines__listed_at", "-bylines__post")
        .distinct()
    )


def before(posts: QuerySet[Post], moment: datetime) -> QuerySet[Post]:
    """The part of a list that is older than `moment`, for pages by date instead of by count."""
    return posts.filter(listed_at__lt=moment)


def bylines_of(post: Post) -> list[PostByline]:
    """Bylines with contributors, portraits and links; works for drafts and previews as well."""
    rows = list(post.bylines.all())
    prefetch_related_objects(rows, "contributor__links", "contributor__portrait")
    return rows


def neighbours(post: Post) -> tuple[Post | None, Post | None]:
    """The pieces before and after this one in its column or series."""
    if post.column_id is None or post.listed_at is None:
        return None, None
    siblings = listed().filter(column_id=post.column_id)
    earlier = siblings.filter(listed_at__lt=post.listed_at).first()
    later = siblings.filter(listed_at__gt=post.listed_at).order_by("listed_at", "pk").first()
    return earlier, later


def related_reads(post: Post) -> list[Post]:
    """Pieces to read next, as they were computed when something last changed."""
    if not post.pk:
        return []
    ranked = listed().filter(pk__in=post.related_posts.values("related"))
    return list(with_listing_parts(ranked)[:RELATED_READS])


def count_words(post: Post) -> int:
    """Words of the text, counted by white space."""
    return sum(len(str(text).split()) for text in post.body.stream_block.get_searchable_content(post.body))
