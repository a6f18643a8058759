"""One page of a list, paged by date so that page 500 costs what page 1 does."""

from dataclasses import dataclass

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.dateparse import parse_datetime

from byline.posts import queries
from byline.posts.models import Post


@dataclass(frozen=True)
class PageOf:
    """Some pieces of a list. `older` is the value of ?before= for the next page, or empty on the last."""

    posts: list[Post]
    older: str
    is_first: bool


def gather_page(request: HttpRequest, posts: QuerySet[Post], size: int = queries.PAGE_SIZE) -> PageOf:
    """The page that the request asks for with ?before=MOMENT; an unreadable moment gives the first page."""
    before = request.GET.get("before", "")
    try:
        moment = parse_datetime(before) if before else None
    except ValueError:
        moment = None
    chosen = queries.before(posts, moment) if moment else posts
    rows = list(queries.with_listing_parts(chosen)[: size + 1])
    older = rows[size - 1].listed_at.isoformat().replace("+00:00", "Z") if len(rows) > size else ""
    return PageOf(rows[:size], older, moment is None)
