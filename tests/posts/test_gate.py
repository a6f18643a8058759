"""Nothing is published past the gate."""

from collections.abc import Iterator

import pytest

from byline.posts import gate
from byline.posts.models import Post
from byline.publication.models import FrontPage


@pytest.fixture
def closed_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(post: Post, by: object) -> Iterator[gate.Objection]:
        yield gate.Objection("closed", "The gate is closed.")

    monkeypatch.setattr(gate, "_checks", {"closed": refuse})


def test_a_live_piece_cannot_be_created(magazine: FrontPage, closed_gate: None) -> None:
    with pytest.raises(gate.PublishRefused, match="The gate is closed"):
        magazine.add_child(instance=Post(title="Early", slug="early", live=True))


def test_a_draft_can_be_kept_but_not_published(magazine: FrontPage, closed_gate: None) -> None:
    draft = magazine.add_child(instance=Post(title="Early", slug="early", live=False))
    revision = draft.save_revision()
    with pytest.raises(gate.PublishRefused):
        revision.publish()
    assert not Post.objects.get(pk=draft.pk).live
