"""A piece as it leaves: whole, with full addresses, and with author and publisher kept apart."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Prefetch, QuerySet, prefetch_related_objects
from django.template.loader import render_to_string

from byline.posts.models import Post, PostByline
from byline.posts.reading import Reading, read_for_listing
from byline.publication.addresses import absolute
from byline.publication.models import MagazineSettings

from .travelling import make_portable


@dataclass(frozen=True)
class Writer:
    """Somebody who wrote the piece: name and full address of their page here."""

    name: str
    url: str


@dataclass(frozen=True)
class Entry:
    """One piece in a feed. `html` is the whole text; `id` never changes, even when the address does."""

    id: str
    url: str
    title: str
    summary: str
    html: str
    writers: tuple[Writer, ...]
    published_at: datetime
    updated_at: datetime
    topics: tuple[str, ...]
    picture_url: str


def compose_entries(posts: QuerySet[Post], magazine: MagazineSettings) -> list[Entry]:
    """Entries of some pieces, in their order, with a number of queries that the magazine's size does not change."""
    rows = list(posts.defer(None).select_related("format", "column", "picture"))
    bylines = PostByline.objects.select_related("contributor__portrait").prefetch_related("contributor__links")
    prefetch_related_objects(
        rows,
        Prefetch("bylines", queryset=bylines.order_by("sort_order")),
        "post_topics__topic",
        "content_notes",
        "disclosures",
        "corrections",
    )
    return [compose_entry(post, magazine) for post in rows]


def compose_entry(post: Post, magazine: MagazineSettings) -> Entry:
    """The entry of one piece."""
    from .cards import card_address

    reading = read_for_listing(post)
    return Entry(
        id=entry_id(post),
        url=absolute(post.get_url() or ""),
        title=post.title,
        summary=post.search_description,
        html=_whole_text(reading, magazine),
        writers=tuple(_writers(reading)),
        published_at=post.listed_at or post.first_published_at,  # type: ignore[arg-type]
        updated_at=_last_change(post),
        topics=tuple(topic.name for topic in reading.topics),
        picture_url=absolute(card_address(post, magazine)),
    )


def entry_id(post: Post) -> str:
    """A URN (RFC 9562) from the page's translation key, which no move or rename touches."""
    return f"urn:uuid:{post.translation_key}"


def _last_change(post: Post) -> datetime:
    moments: Iterable[datetime | None] = (
        post.listed_at,
        post.updated_at,
        *(correction.made_at for correction in post.corrections.all()),
    )
    return max(moment for moment in moments if moment)


def _writers(reading: Reading) -> Iterable[Writer]:
    for author in reading.authors:
        yield Writer(author.contributor.name, absolute(author.contributor.get_absolute_url()))


def _whole_text(reading: Reading, magazine: MagazineSettings) -> str:
    drawn = render_to_string("syndication/entry.html", {"reading": reading, "magazine": magazine})
    return make_portable(drawn, absolute(reading.post.get_url() or ""))
