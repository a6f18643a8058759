"""A guest's piece as a draft and in public, and a gate that is closed."""

from collections.abc import Iterator
from typing import Any

import pytest

from byline.contributors.models import Contributor
from byline.posts import gate
from byline.posts.models import Post, PostByline
from byline.publication.models import FrontPage


@pytest.fixture
def draft(magazine: FrontPage, imogen: Contributor) -> Post:
    """A guest's piece, not yet published, with a revision."""
    post = Post(title="They owe us nothing", slug="they-owe-us-nothing", live=False)
    post.bylines = [PostByline(contributor=imogen)]
    magazine.add_child(instance=post)
    post.save_revision()
    return post


@pytest.fixture
def public(draft: Post) -> Post:
    """The same piece, published."""
    draft.get_latest_revision().publish()
    return Post.objects.get(pk=draft.pk)


@pytest.fixture
def closed_gate(draft: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on nothing may be published."""

    def refuse(post: Post, by: Any) -> Iterator[gate.Objection]:
        yield gate.Objection("closed", "The gate is closed.")

    monkeypatch.setattr(gate, "_checks", {"closed": refuse})
