"""A piece as a file that its writer can take along, with the address that search engines should prefer."""

from django.template.loader import render_to_string

from byline.posts.models import Post
from byline.publication.words import words_of

from .models import Pitch
from .proofs import proof_of
from .telling import full

KINDS = {
    "html": ("piece.html", "text/html; charset=utf-8"),
    "text": ("piece.txt", "text/plain; charset=utf-8"),
}


def portable_copy(pitch: Pitch, kind: str) -> str:
    """The piece in one of the kinds."""
    assert pitch.post is not None
    shown = pitch.post if pitch.post.live else proof_of(pitch).post
    address = full(pitch.post.url or "") if pitch.post.live else ""
    template = "pitches/copy.html" if kind == "html" else "pitches/copy.txt"
    bylines = list(shown.bylines.all())
    return render_to_string(template, {"post": shown, "bylines": bylines, "canonical": address, "words": _words(shown)})


def _words(post: Post) -> list[str]:
    return [text for text in words_of(post.body) if text.strip()]
