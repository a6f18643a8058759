"""A desk with standards of its own, so that these tests say nothing of what the real ones find."""

from collections.abc import Iterator
from typing import Any

import pytest

from byline.contributors.models import Contributor
from byline.desk import registry, shelf
from byline.desk.actions import reading
from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.examine import Memory
from byline.desk.finding import Flag
from byline.posts.models import Post, PostByline
from byline.publication.models import FrontPage

WORDS = {
    "dates.yesterday": ("blocks", "yesterday", "Which day is that?"),
    "names.spelling": ("asks", "Delfine", "Is she not called Delphine?"),
    "claims.half": ("asks", "half of all", "Who counted?"),
    "people.crime": ("asks", "thief", "Who says so?"),
}


def _standard(id: str, severity: Any, word: str, message: str) -> registry.Standard:
    def read(document: Document, context: Context) -> Iterator[Flag]:
        start = document.text.find(word)
        if start >= 0:
            wording = ("Delphine",) if word == "Delfine" else ()
            yield Flag((Span(start, start + len(word)),), message, wording)

    group = id.partition(".")[0]
    return registry.Standard(
        id, group, message, "A word.", "Because.", "The house.", severity, "document", "", "", read
    )


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some standards, each of which asks about one word."""
    shelf.standards()
    kept = {id: _standard(id, *rest) for id, rest in WORDS.items()}
    monkeypatch.setattr(registry, "_registered", kept)
    monkeypatch.setattr(reading, "_memory", Memory())


@pytest.fixture
def written(magazine: FrontPage, imogen: Contributor) -> Any:
    """`written(text)`: a guest's draft with one paragraph."""

    def write(text: str = "Yes, yesterday Delfine called him a thief.", slug: str = "a-piece") -> Post:
        post = Post(title="A piece", slug=slug, live=False)
        post.bylines = [PostByline(contributor=imogen)]
        post.body = post.body.stream_block.to_python([{"id": "p1", "type": "paragraph", "value": f"<p>{text}</p>"}])
        magazine.refresh_from_db()
        magazine.add_child(instance=post)
        post.save_revision()
        return post

    return write


@pytest.fixture
def rewrite() -> Any:
    """`rewrite(post, text)`: a new draft of it."""

    def write(post: Post, text: str) -> Post:
        draft = post.get_latest_revision_as_object()
        draft.body = draft.body.stream_block.to_python([{"id": "p1", "type": "paragraph", "value": f"<p>{text}</p>"}])
        draft.save_revision()
        return Post.objects.get(pk=post.pk)

    return write
