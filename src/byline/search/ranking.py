"""The last word on order: the engine's score, then what a reader sees at once (title, names, summary), then how new it is.

Both engines feed the same formula, so that the first answers are the same on each.
"""

from collections.abc import Iterable
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


def in_order(matches: list[Match], question: Question) -> list[int]:
    """Keys of entries, best first."""
    first = matches[:RERANKED]
    heads = Entry.objects.only("title", "byline", "summary", "labels", "published_at").in_bulk(
        [one.entry_id for one in first]
    )
    best = max((one.score for one in first), default=0) or 1
    now = timezone.now()
    rated = [
        (_rate(one.score / best, heads[one.entry_id], question, now), one.entry_id)
        for one in first
        if one.entry_id in heads
    ]
    return [entry_id for _, entry_id in sorted(rated, reverse=True)] + [one.entry_id for one in matches[RERANKED:]]


def _rate(text: float, entry: Entry, question: Question, now: datetime) -> float:
    """`text` is the engine's score as a share of the best. Of pieces by somebody who was asked for by name it says nothing."""
    title, byline, summary, labels = map(stems_in, (entry.title, entry.byline, entry.summary, entry.labels))
    typed = [stem(word) for term in question.terms for word in term.words]
    wanted = {stem(word) for word in question.words}
    by_name = _share(byline, wanted)
    return (
        text * (1 - by_name)
        + BYLINE * by_name
        + TITLE * _share(title, wanted)
        + SUMMARY * _share(summary, wanted)
        + LABELS * _share(labels, wanted)
        + IN_TITLE * holds_phrase(title, typed)
        + IN_LABELS * holds_phrase(labels, typed)
        + NEWNESS * _newness(entry, now)
    )


def _share(stems: Iterable[str], wanted: set[str]) -> float:
    return len(wanted.intersection(stems)) / len(wanted) if wanted else 0.0


def _newness(entry: Entry, now: datetime) -> float:
    """1 today, a half after two years."""
    return 0.5 ** (max(0, (now - entry.published_at).days) / HALF_LIFE_DAYS)
