"""What the template of a piece receives. This is the contract with theme authors."""

from dataclasses import dataclass, field
from datetime import datetime

from byline.contributors.models import Contributor, ContributorLink
from byline.desk.models import Claim
from byline.desk.queries import shown_sources
from byline.publication.parts import Part, parts, pictures_in

from . import queries
from .models import Column, ContentNote, Correction, Disclosure, Format, Post, PostByline, Topic

WORDS_A_MINUTE = 238  # Brysbaert 2019, silent reading of English non-fiction


@dataclass(frozen=True)
class Author:
    """One name on the piece, as the piece knew them. `bio` is HTML; `byline` has the credit ("By", "With" …)."""

    contributor: Contributor
    byline: PostByline
    bio: str
    links: list[ContributorLink]

    @property
    def is_host(self) -> bool:
        return self.contributor.is_host


@dataclass(frozen=True)
class Reading:
    """A piece ready to be read.

    `parts` are the blocks in order; `authors` in byline order; `guests` those who get a box of their own (everybody but
    the host, whose box is the magazine's); `corrections` newest first; `ledger` are claims with their sources, where
    the host shows them.
    """

    post: Post
    parts: list[Part]
    authors: list[Author]
    format: Format | None
    column: Column | None
    topics: list[Topic]
    content_notes: list[ContentNote]
    disclosures: list[Disclosure]
    corrections: list[Correction]
    related: list[Post]
    earlier: Post | None
    later: Post | None
    published_at: datetime | None
    updated_at: datetime | None
    words: int
    ledger: list[Claim] = field(default_factory=list)

    @property
    def guests(self) -> list[Author]:
        return [author for author in self.authors if not author.is_host]

    @property
    def minutes(self) -> int:
        """Reading time, at least one."""
        return max(1, round(self.words / WORDS_A_MINUTE))

    @property
    def central_corrections(self) -> list[Correction]:
        """Those that stand above the text."""
        return [correction for correction in self.corrections if correction.severity == "central"]


def read_post(post: Post, *, for_host: bool = False) -> Reading:
    """Everything the page of `post` shows, in a fixed number of queries. `for_host` keeps what readers must not see."""
    queries.fetch_rows(post)
    shown = parts(post.body)
    if not for_host:
        shown = [part for part in shown if part.kind != "unconverted"]
    queries.fetch_pictures(post, pictures_in(shown))
    _place_chosen_reads(post, shown)
    earlier, later = queries.neighbours(post)
    return Reading(
        post=post,
        parts=shown,
        authors=_authors(post),
        format=post.format,
        column=post.column,
        topics=[row.topic for row in post.post_topics.all()],
        content_notes=list(post.content_notes.all()),
        disclosures=list(post.disclosures.all()),
        corrections=list(post.corrections.all()) if post.pk else [],
        related=queries.related_reads(post),
        earlier=earlier,
        later=later,
        published_at=post.published_at or post.first_published_at,
        updated_at=post.updated_at,
        words=queries.count_words(post),
        ledger=shown_sources(post.pk) if post.pk else [],
    )


def read_for_listing(post: Post) -> Reading:
    """The same from rows fetched beforehand, without what only the page shows: related reads and neighbours."""
    return Reading(
        post=post,
        parts=[part for part in parts(post.body) if part.kind != "unconverted"],
        authors=[
            Author(row.contributor, row, row.shown_bio, list(row.contributor.links.all())) for row in post.bylines.all()
        ],
        format=post.format,
        column=post.column,
        topics=[row.topic for row in post.post_topics.all()],
        content_notes=list(post.content_notes.all()),
        disclosures=list(post.disclosures.all()),
        corrections=list(post.corrections.all()),
        related=[],
        earlier=None,
        later=None,
        published_at=post.listed_at,
        updated_at=post.updated_at,
        words=0,
    )


def _place_chosen_reads(post: Post, shown: list[Part]) -> None:
    """The host's related reads as cards need them; one that readers may not see is left empty."""
    chosen = queries.chosen_pieces(post)
    for part in shown:
        if part.kind == "related_read" and part.value["piece"]:
            part.value["piece"] = chosen.get(part.value["piece"].pk)


def _authors(post: Post) -> list[Author]:
    rows = queries.bylines_of(post)
    return [Author(row.contributor, row, row.shown_bio, list(row.contributor.links.all())) for row in rows]
