"""Pieces as rows of every table they stand in."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from django.utils.text import slugify
from wagtail.models import Page

from byline.kit.rows import insert, next_key
from byline.posts.models import Post, PostByline, PostTopic, RelatedPost
from byline.publication.models import FrontPage
from byline.search.sources import Indexable

from .prose import Draft, Prose
from .shelves import Shelves

YEARS = 20
RELATED = 4


@dataclass(frozen=True)
class Piece:
    """One generated piece."""

    key: int
    path: str
    slug: str
    draft: Draft
    at: datetime
    column: int
    format: int
    topics: list[int]
    people: list[int]


def make(front: FrontPage, prose: Prose, shelves: Shelves, number: int) -> Iterator[Piece]:
    """Pieces spread over twenty years, oldest first, the next places in the tree."""
    key, place, now = next_key(Page), _next_place(front), timezone.now().replace(microsecond=0)
    step = timedelta(days=365 * YEARS) / number
    for count in range(number):
        draft = prose.draft()
        yield Piece(
            key=key + count,
            path=Post._get_path(front.path, front.depth + 1, place + count),
            slug=f"{slugify(draft.title)}-{key + count}",
            draft=draft,
            at=(now - step * (number - count)).replace(microsecond=0),
            column=shelves.columns.pick(),
            format=shelves.formats.pick(),
            topics=shelves.topics.pick_several(3),
            people=shelves.people.pick_several(2),
        )


def put_in(front: FrontPage, pieces: list[Piece]) -> None:
    """Into the tree and every table of the piece."""
    insert(Page, (_page(front, piece) for piece in pieces))
    insert(Post, (_post(piece) for piece in pieces))
    insert(PostByline, (row for piece in pieces for row in _bylines(piece)))
    insert(PostTopic, (row for piece in pieces for row in _topics(piece)))


def relate(pieces: Iterator[Piece] | list[Piece]) -> None:
    """Related reads of the same topic: not the ones the worker would find, but as many."""
    latest: dict[int, list[int]] = defaultdict(list)
    rows = []
    for piece in pieces:
        others = latest[piece.topics[0]][-RELATED:]
        rows += [
            {"post_id": piece.key, "related_id": other, "rank": rank} for rank, other in enumerate(others, start=1)
        ]
        latest[piece.topics[0]].append(piece.key)
    insert(RelatedPost, rows)


def entries(pieces: list[Piece], shelves: Shelves) -> Iterator[Indexable]:
    """The same pieces as the search knows them, without reading them back."""
    for piece in pieces:
        topics = " · ".join(shelves.topics.names[key] for key in piece.topics)
        facets = [f"topic{key}" for key in piece.topics] + [f"person{key}" for key in piece.people]
        yield Indexable(
            object_id=piece.key,
            title=piece.draft.title,
            url=f"/{piece.slug}/",
            published_at=piece.at,
            byline=", ".join(shelves.people.names[key] for key in piece.people),
            summary=piece.draft.summary,
            text=" ".join(piece.draft.paragraphs),
            labels=f"{topics} · {shelves.columns.names[piece.column]} · {shelves.formats.names[piece.format]}",
            facets=(f"year{piece.at.year}", *facets, f"column{piece.column}", f"format{piece.format}"),
        )


def _next_place(front: FrontPage) -> int:
    last = front.get_last_child()
    return 1 + (Post._str2int(last.path[-Post.steplen :]) if last else 0)


def _page(front: FrontPage, piece: Piece) -> dict[str, Any]:
    title = piece.draft.title
    return {
        "id": piece.key, "path": piece.path, "depth": front.depth + 1, "slug": piece.slug,
        "url_path": f"{front.url_path}{piece.slug}/", "title": title, "draft_title": title,
        "search_description": piece.draft.summary, "translation_key": uuid4(), "locale_id": front.locale_id,
        "content_type_id": ContentType.objects.get_for_model(Post).pk, "live": True, "has_unpublished_changes": False,
        "first_published_at": piece.at, "last_published_at": piece.at,
    }  # fmt: skip


def _post(piece: Piece) -> dict[str, Any]:
    paragraphs = [f"<p>{text}</p>" for text in piece.draft.paragraphs]
    blocks = [
        {"type": "paragraph", "value": "".join(paragraphs[:2]), "id": str(uuid4())},
        {"type": "heading", "value": {"text": piece.draft.title, "level": "2"}, "id": str(uuid4())},
        {"type": "paragraph", "value": "".join(paragraphs[2:]), "id": str(uuid4())},
    ]
    return {
        "page_ptr_id": piece.key,
        "body": json.dumps(blocks),
        "format_id": piece.format,
        "column_id": piece.column,
        "published_at": piece.at,
        "listed_at": piece.at,
    }


def _bylines(piece: Piece) -> Iterator[dict[str, Any]]:
    for place, person in enumerate(piece.people):
        yield {"post_id": piece.key, "contributor_id": person, "sort_order": place, "listed_at": piece.at}


def _topics(piece: Piece) -> Iterator[dict[str, Any]]:
    for place, topic in enumerate(piece.topics):
        yield {"post_id": piece.key, "topic_id": topic, "sort_order": place, "listed_at": piece.at}
