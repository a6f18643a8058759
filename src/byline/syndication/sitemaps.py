"""Sitemaps (sitemaps.org) split by key, so that a file's cost does not grow with the magazine."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import F, Max, QuerySet
from django.urls import reverse
from django.utils import timezone

from byline.contributors.marks import CONTRIBUTORS
from byline.contributors.models import Contributor
from byline.posts import marks, queries
from byline.posts.models import Column, Post, Topic
from byline.press.tags import depends_on, leave_unprinted
from byline.publication.addresses import absolute
from byline.publication.marks import STANDING
from byline.publication.models import StandingPage

PER_FILE = marks.PER_SITEMAP
LISTS = {"contributors": (CONTRIBUTORS, marks.EVERY), "topics": (marks.TOPICS,), "columns": (marks.COLUMNS,)}
NEWS_AGE, NEWS_LENGTH = timedelta(days=2), 1000  # Google's limits for a news sitemap


@dataclass(frozen=True)
class Place:
    """One address of a sitemap."""

    url: str
    changed_at: datetime | None = None


Source = Callable[[], Iterable[Place]]
_sources: list[Source] = []


def register(source: Source) -> Source:
    """Adds a function's addresses to those that stand. Rooms above register what they offer."""
    if source not in _sources:
        _sources.append(source)
    return source


def _posts() -> QuerySet[Any]:
    return Post.objects.filter(listed_at__isnull=False)


SECTIONS: dict[str, Any] = {
    "pieces": _posts,
    "contributors": lambda: queries.known_to_readers(Contributor.objects.all()),
    "topics": lambda: Topic.objects.all(),
    "columns": lambda: Column.objects.all(),
}


def files() -> list[Place]:
    """Every file of the index: one of standing addresses, and one for each ten thousand keys of each kind."""
    depends_on(marks.EVERY, marks.TOPICS, marks.COLUMNS, CONTRIBUTORS)
    found = [Place(absolute(reverse("sitemap_pages")))]
    for kind, rows in SECTIONS.items():
        numbers = rows().annotate(file=F("pk") / PER_FILE).values("file").order_by("file").annotate(last=Max("pk"))
        found += [Place(absolute(reverse("sitemap_section", args=[kind, row["file"]]))) for row in numbers]
    return found


def section(kind: str, number: int) -> Iterator[Place]:
    """The addresses of one file."""
    depends_on(*([marks.of_sitemap(number * PER_FILE)] if kind == "pieces" else LISTS[kind]))
    rows = SECTIONS[kind]().filter(pk__gte=number * PER_FILE, pk__lt=(number + 1) * PER_FILE).order_by("pk")
    if kind == "pieces":
        base = absolute("/")
        for slug, listed, updated in rows.values_list("slug", "last_published_at", "updated_at").iterator(2000):
            yield Place(f"{base}{slug}/", max(filter(None, (listed, updated)), default=None))
    else:
        for row in rows.iterator(2000):
            yield Place(absolute(row.get_absolute_url()))


def standing() -> Iterator[Place]:
    """The front page, the pages that gather, the standing pages, and what rooms above offer."""
    for name in ("archive", "corrections"):
        yield Place(absolute(reverse(name)))
    yield Place(absolute("/"))
    depends_on(STANDING)
    for page in StandingPage.objects.live().public():
        yield Place(absolute(page.get_url() or ""), page.last_published_at)
    for source in _sources:
        yield from source()


def news() -> QuerySet[Post]:
    """Pieces of the last two days, advertisements left out."""
    leave_unprinted("what is news changes with the hour")
    recent = _posts().filter(listed_at__gte=timezone.now() - NEWS_AGE).exclude(format__kind="ad")
    return recent.order_by("-listed_at").only("title", "slug", "listed_at")[:NEWS_LENGTH]
