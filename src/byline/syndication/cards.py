"""Share cards: a picture of title and byline for those who pass a piece on. No photograph needed."""

import hashlib
from dataclasses import dataclass

from django.urls import reverse

from byline import __version__
from byline.posts.models import Post
from byline.publication.models import MagazineSettings


@dataclass(frozen=True)
class Card:
    """What a card says and how it looks."""

    title: str
    byline: str
    label: str
    magazine: str
    accent: str
    paper: str
    fonts: str

    @property
    def fingerprint(self) -> str:
        """Changes whenever the card would look different."""
        seen = "\0".join((self.title, self.byline, self.label, self.magazine, self.accent, self.paper, self.fonts))
        return hashlib.sha256(f"{__version__}\0{seen}".encode()).hexdigest()[:16]


def card_of(post: Post, magazine: MagazineSettings) -> Card:
    """The card of a piece."""
    names = [byline.contributor.name for byline in post.bylines.all() if byline.credit == "by"]
    return Card(
        title=post.title,
        byline=" & ".join(names),
        label=post.format.name if post.format else "",
        magazine=magazine.name,
        accent=magazine.accent,
        paper=magazine.paper,
        fonts=magazine.fonts,
    )


def card_address(post: Post, magazine: MagazineSettings) -> str:
    """The path of a piece's card; it changes with the card, so copies may be kept for ever."""
    return reverse("share_card", args=[post.pk, card_of(post, magazine).fingerprint])
