"""One page of a list, paged by date so that page 500 costs what page 1 does."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from byline.posts import queries
from byline.posts.models import Post

LARGEST_KEY = 2**63 - 1


@dataclass(frozen=True)
class PageOf:
    """Some pieces of a list. `older` is the value of ?before= for the next page, or empty on the last."""

    posts: list[Post]
    older: str
    is_first: bool

    @property
    def oldest_first(self) -> list[Post]:
        """The same pieces from the first to the newest, as a series is read."""
        return self.posts[::-1]


def gather_page(
    request: HttpRequest, posts: Callable[[queries.Place | None], QuerySet[Post]], size: int = queries.PAGE_SIZE
) -> PageOf:
    """The page of a list that the request asks for with ?before=MOMENT,KEY; what cannot be read gives the first page.

    `posts` gives the list from a place on, or the whole of it.
    """
    place = read_place(request.GET.get("before", ""))
    rows = list(queries.with_listing_parts(posts(place))[: size + 1])
    last = rows[size - 1] if len(rows) > size else None
    return PageOf(rows[:size], place_of(last.listed_at, last.pk) if last else "", place is None)


def place_of(moment: datetime | None, key: int) -> str:
    """Where something stands in a list by date, as an address can say it."""
    return f"{moment.isoformat().replace('+00:00', 'Z')},{key}" if moment else ""


def read_place(text: str) -> queries.Place | None:
    """What `place_of` wrote, or None. A moment without a key will do; without a zone it is the magazine's."""
    date, _, key = text.partition(",")
    try:
        moment = parse_datetime(date)
        if moment is None:
            return None
        aware = moment if timezone.is_aware(moment) else timezone.make_aware(moment)
        aware.astimezone(timezone.get_default_timezone())  # year 1 and year 9999 have no place in every zone
    except (ValueError, OverflowError):
        return None
    return aware, min(int(key), LARGEST_KEY) if key.isascii() and key.isdigit() and len(key) < 20 else None
