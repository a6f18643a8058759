"""Where a piece stands in lists."""

from dataclasses import dataclass
from datetime import date, datetime

from . import calendar, marks
from .models import Post, PostByline, PostTopic, RelatedPost


@dataclass(frozen=True)
class Place:
    """What decides in which lists a piece stands, and where in them. `beside` are its neighbours, not compared."""

    listed_at: datetime
    column: int | None
    format: int | None
    topics: frozenset[int]
    people: frozenset[int]


def place_of(key: int | None, *, even_if_hidden: bool = False) -> Place | None:
    """The place of a piece by what the database says now, or None where readers may not see it."""
    row = Post.objects.filter(pk=key).values_list("listed_at", "published_at", "column", "format").first()
    if row is None or key is None:
        return None
    moment = row[0] or (row[1] if even_if_hidden else None)
    if moment is None:
        return None
    topics = PostTopic.objects.filter(post_id=key).values_list("topic_id", flat=True)
    people = PostByline.objects.filter(post_id=key).values_list("contributor_id", flat=True)
    return Place(moment, row[2], row[3], frozenset(topics), frozenset(people))


def tags_of(key: int, place: Place | None) -> set[str]:
    """What changes when a piece enters or leaves this place."""
    if place is None:
        return set()
    day: date = calendar.month_of(place.listed_at)
    found = {marks.EVERY, marks.CORRECTIONS, marks.of_sitemap(key), marks.of_month(day), marks.of_year(day)}
    found |= {marks.of_topic(topic) for topic in place.topics}
    found |= {marks.of_contributor(person) for person in place.people}
    if place.column is not None:
        found |= {marks.of_column(place.column), *_neighbours(key, place.column, place.listed_at)}
    pointing = RelatedPost.objects.filter(related_id=key).values_list("post_id", flat=True)
    return found | {marks.related_to(other) for other in pointing} | {marks.neighbours_of(key)}


def _neighbours(key: int, column: int, moment: datetime) -> set[str]:
    """The pieces between which it stands. Others of the very same moment count as well."""
    siblings = Post.objects.filter(column_id=column, listed_at__isnull=False).exclude(pk=key).order_by()
    same = siblings.filter(listed_at=moment).values_list("pk", flat=True)[:50]
    earlier = siblings.filter(listed_at__lt=moment).order_by("-listed_at", "-pk").values_list("pk", flat=True)[:1]
    later = siblings.filter(listed_at__gt=moment).order_by("listed_at", "pk").values_list("pk", flat=True)[:1]
    return {marks.neighbours_of(other) for other in [*same, *earlier, *later]}
