"""The words a guest agrees to: everything that readers will see under her name, and what counts as a change of it.

Material is every change of words in title, standfirst, byline, bio, text, captions, outro, summary and mail subject, and
another link or picture behind the same words. Typography is not: kinds of quotation marks, dashes, spaces and ellipses.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from byline.posts.models import Post
from byline.publication.words import links_in, plain_text, targets_of, words_of

TYPOGRAPHY = str.maketrans({
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "‹": "'", "›": "'",
    "–": "-", "—": "-", "‑": "-", "\u00ad": None, "\u200b": None, "…": "...",
})  # fmt: skip
LOOSE_DASH = re.compile(r"\s*-+\s+|\s+-+\s*")

Words = dict[str, list[str]]


def words_of_piece(post: Post) -> Words:
    """Every place of the piece with its words, in the order of reading. Works for drafts."""
    bylines = list(post.bylines.all())
    prose = (post.standfirst, post.outro, *(row.shown_bio for row in bylines))
    behind = [target for html in prose for target in links_in(html)] + list(targets_of(post.body))
    return {
        "standfirst": [plain_text(post.standfirst)],
        "title": [post.title],
        "byline": [f"{row.get_credit_display()} {row.contributor.name}" for row in bylines],
        "caption": [post.picture_caption, post.picture_alt],
        "text": [words for words in words_of(post.body) if words.strip()],
        "bio": [plain_text(row.shown_bio) for row in bylines],
        "outro": [plain_text(post.outro)],
        "summary": [post.search_description],
        "mail_subject": [post.mail_subject],
        "behind": behind,
    }


def seal(words: Words) -> str:
    """A fingerprint of the words, the same for the same words however they are set."""
    plain = {place: " ".join(_plain(text) for text in texts).split() for place, texts in words.items() if texts}
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()


def seal_of(post: Post) -> str:
    """The fingerprint of a piece."""
    return seal(words_of_piece(post))


@dataclass(frozen=True)
class Run:
    """Some words that stayed (""), were struck ("struck") or added ("added")."""

    what: str
    words: str


@dataclass(frozen=True)
class Change:
    """One place whose words changed."""

    place: str
    runs: list[Run]


def changes_between(old: Words, new: Words) -> list[Change]:
    """The places whose words differ, each with what was struck and added."""
    places = [*new, *(place for place in old if place not in new)]
    pairs = [(place, _flat(old.get(place, [])), _flat(new.get(place, []))) for place in places]
    return [Change(place, _runs(before, after)) for place, before, after in pairs if _differs(before, after)]


def _plain(text: str) -> str:
    return LOOSE_DASH.sub(" - ", text.translate(TYPOGRAPHY))


def _flat(texts: list[str]) -> list[str]:
    return " ".join(texts).split()


def _differs(before: list[str], after: list[str]) -> bool:
    return _plain(" ".join(before)).split() != _plain(" ".join(after)).split()


def _runs(before: list[str], after: list[str]) -> list[Run]:
    found: list[Run] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Run("", " ".join(before[i1:i2])))
            continue
        found += [Run("struck", " ".join(before[i1:i2]))] if i2 > i1 else []
        found += [Run("added", " ".join(after[j1:j2]))] if j2 > j1 else []
    return found
