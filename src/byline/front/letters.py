"""The letter that an answer replies to, cut to the size of a front page."""

from dataclasses import dataclass
from html import unescape

from django.utils.html import strip_tags
from django.utils.text import Truncator

from byline.kit.letters import split_greeting
from byline.posts.models import Post

WORDS = 75


@dataclass(frozen=True)
class Letter:
    """How it begins, what it says, and how it is signed."""

    greeting: str
    text: str
    signed: str


def letter_of(post: Post) -> Letter | None:
    """The first quote of the piece that greets somebody, or None."""
    for block in post.body:
        if block.block_type == "quote":
            greeting, rest = split_greeting(_plain(block.value["text"].source))
            if greeting:
                return Letter(greeting, Truncator(rest).words(WORDS, truncate=" …"), block.value.get("speaker", ""))
    return None


def _plain(html: str) -> str:
    return unescape(strip_tags(html.replace("</p>", "</p> "))).strip()
