"""The piece as it will appear: the newest draft, its words and their seal."""

from dataclasses import dataclass
from typing import Any

from byline.posts.models import Post

from .models import Pitch
from .words import Words, seal, words_of_piece


@dataclass(frozen=True)
class Proof:
    """The newest draft as a page, and what a guest agrees to."""

    post: Post
    revision: Any
    words: Words
    seal: str


def proof_of(pitch: Pitch) -> Proof:
    """The proof of a piece that is there."""
    assert pitch.post is not None
    revision = pitch.post.get_latest_revision()
    post = revision.as_object() if revision else pitch.post
    words = words_of_piece(post)
    return Proof(post, revision, words, seal(words))


def newest_words(pitch: Pitch) -> Words:
    """The words of the newest draft."""
    return proof_of(pitch).words
