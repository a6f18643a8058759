"""The last word on order: the engine's score, then what a reader sees at once (title, names, summary), then how new it is.

Both engines feed the same formula, so that the first answers are the same on each.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.utils import timezone

from .backends import Match
from .models import Entry
from .question import Question
from .words import holds_phrase, stem, stems_in

RERANKED = 100  # beyond the first hundred the engine's order stands

TITLE, BYLINE, SUMMARY, LABELS, NEWNESS = 0.6, 1.5, 0.2, 0.2, 0.15
IN_TITLE, IN_LABELS = 0.5, 0.3  # for words that stand there one after the other, as they were typed
HALF_LIFE_DAYS = 730
SEEN_AT_ONCE = ("title", "byline", "summary", "labels", "published_at")


def in_order(matches: list[Match], question: Question) -> list[int]:
    """Keys of entries, best first."""
    first = {one.entry_id: one.score for one in matches[:RERANKED]}
    best, now, wanted = max(first.values(), default=0) or 1, timezone.now(), _Wanted(question)
    rows = Entry.objects.filter(pk__in=list(first)).values_list("pk", *SEEN_AT_ONCE)
    rated = [(_rate(first[row[0]] / best, row[1:5], row[5], wanted, now), row[0]) for row in rows]
    return [entry_id for _, entry_id in sorted(rated, reverse=True)] + [one.entry_id for one in matches[RERANKED:]]


class _Wanted:
    """The stems that were asked for, in the order in which they were typed and as a set."""

    def __init__(self, question: Question) -> None:
        self.typed = [stem(word) for term in question.terms for word in term.words]
        self.every = {stem(word) for word in question.words}


def _rate(text: float, texts: Sequence[str], published_at: datetime, wanted: _Wanted, now: datetime) -> float:
    """`text` is the engine's score as a share of the best. Of pieces by somebody who was asked for by name it says nothing."""
    title, byline, summary, labels = map(stems_in, texts)
    by_name = _share(byline, wanted.every)
    return (
        text * (1 - by_name)
        + BYLINE * by_name
        + TITLE * _share(title, wanted.every)
        + SUMMARY * _share(summary, wanted.every)
        + LABELS * _share(labels, wanted.every)
        + IN_TITLE * holds_phrase(title, wanted.typed)
        + IN_LABELS * holds_phrase(labels, wanted.typed)
        + NEWNESS * _newness(published_at, now)
    )


def _share(stems: Iterable[str], wanted: set[str]) -> float:
    return len(wanted.intersection(stems)) / len(wanted) if wanted else 0.0


def _newness(published_at: datetime, now: datetime) -> float:
    """1 today, a half after two years."""
    return 0.5 ** (max(0, (now - published_at).days) / HALF_LIFE_DAYS)
