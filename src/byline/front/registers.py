"""Registers: every topic, column or contributor that has something to read, by name, a page at a time."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from byline.contributors.marks import CONTRIBUTORS
from byline.contributors.models import Contributor
from byline.posts import marks, queries
from byline.posts.models import Column, Post, PostByline, PostTopic, Topic
from byline.posts.newest import newest_keys, with_newest
from byline.press.tags import depends_on

PAGE_SIZE = 120


@dataclass(frozen=True)
class Register:
    """Some rows by name. `following` is the value of ?after= for the next page, or empty on the last."""

    rows: list[Any]
    following: str
    is_first: bool


@dataclass(frozen=True)
class Shelf:
    """A column or series with its newest piece."""

    column: Column
    post: Post | None


def topics(after: str) -> Register:
    """Topics with a piece that readers may see."""
    depends_on(marks.EVERY, marks.TOPICS)
    listed = PostTopic.objects.filter(topic=OuterRef("pk"), listed_at__isnull=False)
    return _page(Topic.objects.filter(Exists(listed)), after)


def contributors(after: str) -> Register:
    """Everybody who stands on a piece that readers may see."""
    depends_on(marks.EVERY, CONTRIBUTORS)
    listed = PostByline.objects.filter(contributor=OuterRef("pk"), listed_at__isnull=False)
    return _page(queries.with_face(Contributor.objects.filter(Exists(listed))), after)


def columns() -> list[Shelf]:
    """Every column and series, in the host's order, each with its newest piece."""
    depends_on(marks.EVERY, marks.COLUMNS)
    rows: list[Any] = list(with_newest(queries.with_faces_of_columns(Column.objects.all()), "column", 1))
    keys = [key for row in rows for key in newest_keys(row, 1)]
    posts = {post.pk: post for post in queries.with_listing_parts(queries.listed().filter(pk__in=keys))}
    return [Shelf(row, next((posts.get(key) for key in newest_keys(row, 1)), None)) for row in rows]


def _page(rows: QuerySet[Any], after: str) -> Register:
    """Names are unique enough to page by; of two people of one name the one with the lower key comes first."""
    name, _, key = after.replace("\x00", "").rpartition(",")
    ordered = rows.order_by("name", "pk")
    if name and key.isascii() and key.isdigit() and len(key) < 19:
        ordered = ordered.filter(name__gte=name).exclude(name=name, pk__lte=int(key))
    found = list(ordered[: PAGE_SIZE + 1])
    last = found[PAGE_SIZE - 1] if len(found) > PAGE_SIZE else None
    return Register(found[:PAGE_SIZE], f"{last.name},{last.pk}" if last else "", not name)
