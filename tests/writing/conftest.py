"""A guest at her piece."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from wagtail.models import Page

from byline.accounts.models import User
from byline.contributors.models import Contributor
from byline.posts.models import Post
from byline.project.prepared import prepared_database
from byline.publication.actions import found_magazine
from byline.publication.models import FrontPage
from byline.writing.drafts import draft_of
from byline.writing.seats import Seat

from . import rooms

BODY = [
    {"type": "paragraph", "id": "a", "value": '<p data-block-key="k1">We owe her a song.</p><p data-block-key="k2">Not her kitchen.</p>'},
    {"type": "heading", "id": "h", "value": {"text": "What we were shown", "level": "2"}},
    {"type": "background", "id": "bg", "value": {"title": "Who they are", "text": "<p>A singer.</p>", "facts": []}},
    {"type": "paragraph", "id": "b", "value": '<p data-block-key="k3">Six million of us watched a marriage.</p>'},
]  # fmt: skip


@pytest.fixture
def magazine(db: None) -> FrontPage:
    """An empty magazine, also after a browser test has emptied the database."""
    if Page.get_first_root_node() is None:
        refill()
    return found_magazine()


def refill() -> None:
    """The prepared database again, in place of what a flush left."""
    prepared = prepared_database()
    if prepared is None:
        raise RuntimeError("prepare the empty database first: python -m byline.project.prepared")
    source = sqlite3.connect(":memory:")
    source.deserialize(prepared)
    source.backup(connection.connection)
    source.close()


@pytest.fixture
def locked(db: None) -> User:
    """The user who stands for Imogen: no password, no permission."""
    user = User.objects.create_user("guest-1@byline.invalid", first_name="Imogen", last_name="Strand", is_active=False)
    user.set_unusable_password()
    user.save()
    return user


@pytest.fixture
def piece(magazine: FrontPage, imogen: Contributor, nell: User) -> Post:
    post = Post(title="The Song at the Harbour", slug="the-song", body=BODY, live=False)
    magazine.add_child(instance=post)
    post.bylines.create(contributor=imogen)
    post.save_revision(user=nell)
    return post


@pytest.fixture
def seat(piece: Post, locked: User, imogen: Contributor, settings: Any) -> Iterator[Seat]:
    settings.ROOT_URLCONF = "tests.writing.rooms"
    rooms.SEATS["imogen"] = Seat(piece, locked, "/w/imogen/", contributor=imogen, words_wanted=900, brief="900 words.")
    yield rooms.SEATS["imogen"]
    rooms.SEATS.clear()


@pytest.fixture
def reseat(seat: Seat) -> Callable[..., None]:
    """Changes the seat, as in `reseat(may_write=False)`."""

    def change(**more: Any) -> None:
        rooms.SEATS["imogen"] = replace(seat, **more)

    return change


@pytest.fixture
def guest(seat: Seat) -> Client:
    """The guest's browser, which enforces what a real one would meet."""
    return Client()


@pytest.fixture
def host_edits(nell: User, seat: Seat) -> Callable[..., Post]:
    """The host saves the draft in Wagtail: `host_edits(old="…", new="…")` changes words."""

    def edit(*, old: str = "", new: str = "", title: str = "") -> Post:
        post = draft_of(seat).piece
        raw = [
            {**block, "value": block["value"].replace(old, new) if isinstance(block["value"], str) else block["value"]}
            for block in post.body.raw_data
        ]
        post.body = post.body.stream_block.to_python(raw)
        post.title = title or post.title
        post.save_revision(user=nell)
        return post

    return edit
