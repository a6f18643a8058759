"""The words a guest agrees to: everything that readers will see under her name, and what counts as a change of it.

Material is every change of words in title, standfirst, byline, bio, text, captions, outro, summary and mail subject, and
another link or picture behind the same words. Typography is not: kinds of quotation marks, dashes, spaces and ellipses.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from byline.manuscripts.redline.runs import CHANGED, KEPT, Atom, Stretch, compare
from byline.manuscripts.redline.steps import steps
from byline.manuscripts.redline.tokens import Token
from byline.posts.models import Post
from byline.publication.words import links_in, plain_text, targets_of, words_of

TYPOGRAPHY = str.maketrans({
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "‹": "'", "›": "'",
    "–": "-", "—": "-", "‑": "-", "\u00ad": None, "\u200b": None, "…": "...",
})  # fmt: skip
MOST_COMPARED = 10_000**2  # words times words; longer stretches are shown whole, one after the other
LOOSE_DASH = re.compile(r"\s*-+\s+|\s+-+\s*")

Words = dict[str, list[str]]
PLACES = {
    "standfirst": _("the standfirst"),
    "title": _("the title"),
    "byline": _("the byline"),
    "caption": _("a caption"),
    "text": _("the text"),
    "bio": _("the bio"),
    "outro": _("the outro"),
    "summary": _("the summary"),
    "mail_subject": _("the mail subject"),
    "behind": _("a link or a picture"),
}


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


def name_of_place(place: str) -> str:
    """What a place is called in a sentence."""
    return str(PLACES.get(place, PLACES["text"]))


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
    pairs = [(place, old.get(place, []), new.get(place, [])) for place in places]
    return [Change(place, _runs(before, after)) for place, before, after in pairs if _differs(before, after)]


def _plain(text: str) -> str:
    return LOOSE_DASH.sub(" - ", text.translate(TYPOGRAPHY))


def _flat(texts: list[str]) -> list[str]:
    return " ".join(texts).split()


def _differs(before: list[str], after: list[str]) -> bool:
    return _plain(" ".join(before)).split() != _plain(" ".join(after)).split()


def _runs(before: list[str], after: list[str]) -> list[Run]:
    """Texts that stayed are kept whole; only those between them are compared word by word."""
    found: list[Run] = []
    for step in steps(before, after):
        old, new = _flat(before[step.a : step.b]), _flat(after[step.c : step.d])
        for run in [Run("", " ".join(old))] if step.is_same else _word_by_word(old, new):
            if found and found[-1].what == run.what:
                run = Run(run.what, f"{found.pop().words} {run.words}")
            found.append(run)
    return found


def _word_by_word(before: list[str], after: list[str]) -> Iterator[Run]:
    old, new = tuple(map(Token, before)), tuple(map(Token, after))
    is_short = len(old) * len(new) <= MOST_COMPARED
    for stretch in compare(old, new) if is_short else [Stretch(CHANGED, old, new)]:
        if stretch.state == KEPT:
            yield Run("", _joined(stretch.old))
            continue
        if stretch.old:
            yield Run("struck", _joined(stretch.old))
        if stretch.new:
            yield Run("added", _joined(stretch.new))


def _joined(words: Iterable[Atom]) -> str:
    return " ".join(word.text for word in words)
