"""What the front page shows, in the order of a front page."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from byline.contributors.models import Contributor
from byline.posts import marks, queries
from byline.posts.models import Column, Format, FrontChoices, Post
from byline.posts.models.shelves import FormatKind
from byline.posts.newest import newest_keys, with_newest
from byline.press.tags import depends_on
from byline.publication.frontpage import register

from .letters import letter_of

NEWEST = 30
PARTS = 6
OPINIONS = 5
SECONDS = 4
OF_A_FORMAT = OPINIONS + 1  # the lead may be one of them
NAMES_FROM = 120  # whoever stands on the newest pieces writes here now


@dataclass(frozen=True)
class Series:
    """A series and its newest parts, first part first."""

    column: Column
    parts: list[Post]


@dataclass(frozen=True)
class Newest:
    """A column and its newest piece that does not stand elsewhere on the page."""

    column: Column
    post: Post | None


@dataclass(frozen=True)
class Shelves:
    """Columns and formats, and every piece that may stand on the page by key. A fixed number of queries reads them."""

    columns: list[Column]
    formats: list[Format]
    newest: list[Post]
    posts: dict[int, Post]
    chosen: list[Post]

    def of_kind(self, kind: str) -> list[Post]:
        """The newest pieces of a kind of format, newest first."""
        keys = [key for row in self.formats if row.kind == kind for key in newest_keys(row, OF_A_FORMAT)]
        found = [self.posts[key] for key in keys if key in self.posts]
        return sorted(found, key=lambda post: (post.listed_at, post.pk), reverse=True)

    def in_column(self, column: Column) -> list[Post]:
        return [self.posts[key] for key in newest_keys(column, PARTS) if key in self.posts]


class Page:
    """Remembers what stands on the page already: no piece stands twice."""

    def __init__(self) -> None:
        self.taken: set[int] = set()

    def take(self, posts: Iterable[Post], most: int) -> list[Post]:
        """The first `most` of `posts` that do not stand on the page yet."""
        chosen = [post for post in posts if post.pk not in self.taken][:most]
        self.taken.update(post.pk for post in chosen)
        return chosen

    def take_one(self, posts: Iterable[Post]) -> Post | None:
        return next(iter(self.take(posts, 1)), None)


@register
def front_page(request: HttpRequest) -> dict[str, Any]:
    """A lead, the newest opinions, the latest answer, seconds, columns with their faces, series, the rest, who writes here.

    The host's choice leads, else the newest piece; an ad leads only where the host chose it. No piece stands twice.
    """
    shelves, page = _shelves(), Page()
    lead = page.take_one([*shelves.chosen, *(post for post in shelves.newest if _kind(post) != FormatKind.AD)])
    series = [Series(row, page.take(shelves.in_column(row), PARTS)[::-1]) for row in shelves.columns if row.is_series]
    answer = page.take_one(shelves.of_kind(FormatKind.ADVICE))
    opinions = page.take(shelves.of_kind(FormatKind.OPINION), OPINIONS)
    seconds = page.take(shelves.newest, SECONDS)
    columns = [Newest(row, page.take_one(shelves.in_column(row))) for row in shelves.columns if not row.is_series]
    return {
        "lead": lead,
        "latest_answer": answer,
        "latest_letter": letter_of(answer) if answer else None,
        "opinions": opinions,
        "seconds": seconds,
        "columns": columns,
        "series": [each for each in series if each.parts],
        "recent": page.take(shelves.newest, NEWEST),
        "contributors": _writing_now(),
    }


def _shelves() -> Shelves:
    depends_on(marks.COLUMNS, marks.FORMATS, marks.FRONT)
    columns: list[Any] = list(with_newest(queries.with_faces_of_columns(Column.objects.all()), "column", PARTS))
    formats: list[Any] = list(with_newest(Format.objects.all(), "format", OF_A_FORMAT))
    newest = list(queries.newest().values_list("pk", flat=True)[:NEWEST])
    wanted = {key for row in columns for key in newest_keys(row, PARTS)} | set(newest)
    wanted |= {key for row in formats for key in newest_keys(row, OF_A_FORMAT)}
    lead = FrontChoices.objects.values_list("lead", flat=True).first() or 0
    listed = queries.listed().filter(pk__in=wanted | {lead})
    posts = {post.pk: post for post in queries.with_listing_parts(listed)}
    chosen = [posts[lead]] if lead in posts else []
    return Shelves(columns, formats, [posts[key] for key in newest if key in posts], posts, chosen)


def _writing_now() -> list[Contributor]:
    """Whoever stands on the newest pieces, by name."""
    newest = queries.listed().values("pk")[:NAMES_FROM]
    return list(Contributor.objects.filter(bylines__post__in=newest).distinct().order_by("name"))


def _kind(post: Post) -> str:
    return post.format.kind if post.format else ""
