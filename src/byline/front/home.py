"""What the front page shows, in the order of a front page."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from byline.contributors.models import Contributor
from byline.posts import queries
from byline.posts.models import Column, Post
from byline.publication.frontpage import register

from .letters import letter_of

PARTS = 6
OPINIONS = 5
SECONDS = 4


@dataclass(frozen=True)
class Series:
    """A series and its newest parts, first part first."""

    column: Column
    parts: list[Post]


@dataclass(frozen=True)
class Newest:
    """A column and its newest piece, if it stands among the newest of the magazine."""

    column: Column
    post: Post | None


@register
def front_page(request: HttpRequest) -> dict[str, Any]:
    """A lead, the newest opinions, the latest answer, seconds, the columns with their faces, who writes here, the rest.

    No piece stands twice. The newest piece leads; an ad never does.
    """
    newest = list(queries.with_listing_parts(queries.listed())[:30])
    lead = next((post for post in newest if _kind(post) != "ad"), None)
    answer = next((post for post in newest if _kind(post) == "advice" and post != lead), None)
    opinions = [post for post in newest if _kind(post) == "opinion" and post != lead][:OPINIONS]
    columns = list(Column.objects.select_related("face__portrait", "picture"))
    rest = [post for post in newest if post not in (lead, answer, *opinions)]
    return {
        "lead": lead,
        "latest_answer": answer,
        "opinions": opinions,
        "seconds": rest[:SECONDS],
        "recent": rest[SECONDS:],
        "latest_letter": letter_of(answer) if answer else None,
        "series": [Series(column, _parts(column)) for column in columns if column.is_series],
        "columns": [Newest(column, _newest(column, newest)) for column in columns if not column.is_series],
        "contributors": list(Contributor.objects.filter(bylines__listed_at__isnull=False).distinct().order_by("name")),
    }


def _parts(column: Column) -> list[Post]:
    return list(queries.with_listing_parts(queries.in_column(column))[:PARTS])[::-1]


def _newest(column: Column, newest: list[Post]) -> Post | None:
    return next((post for post in newest if post.column_id == column.pk), None)


def _kind(post: Post) -> str:
    return post.format.kind if post.format else ""
