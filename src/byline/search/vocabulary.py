"""The words that stand in the entries, as they are written, with how many entries have each. Corrections come from here."""

from collections import Counter
from collections.abc import Iterable
from math import log10

from django.db import connection
from django.db.models import F, Q
from rapidfuzz import process
from rapidfuzz.distance import OSA, Levenshtein

from .models import Entry, Word
from .words import LONGEST_WORD, words_in

SHORTEST = 2
MOST_SUGGESTIONS = 4
VOWELS = frozenset("aeiouy")

Counts = tuple[Counter[str], Counter[str]]  # entries that have the word; entries that have it in title or byline

ADD = """INSERT INTO search_word (word, initial, ending, length, documents, heads) VALUES (%s, %s, %s, %s, %s, %s)
         ON CONFLICT (word) DO UPDATE SET documents = search_word.documents + excluded.documents,
         heads = search_word.heads + excluded.heads"""


def no_counts() -> Counts:
    return Counter(), Counter()


def count(counts: Counts, entry: Entry, step: int = 1) -> None:
    """Add the words of an entry to `counts`; `step` -1 takes them away."""
    head = _countable(f"{entry.title} {entry.byline}")
    every = head | _countable(f"{entry.summary} {entry.labels} {entry.text}")
    for counter, words in zip(counts, (every, head), strict=True):
        (counter.update if step > 0 else counter.subtract)(words)


def add(counts: Counts) -> None:
    """Write counts to the vocabulary. In the order of the alphabet, so that two writers never wait for each other."""
    documents, heads = counts
    changed = sorted(word for word in documents if documents[word] or heads[word])
    rows = [(word, word[0], word[-2:], len(word), documents[word], heads[word]) for word in changed]
    with connection.cursor() as cursor:
        cursor.executemany(ADD, rows)
    if any(row[4] < 0 for row in rows):
        for start in range(0, len(changed), 500):
            Word.objects.filter(word__in=changed[start : start + 500], documents__lte=0).delete()


def known(words: Iterable[str]) -> dict[str, Word]:
    """Those of `words` that stand in some entry."""
    return Word.objects.filter(documents__gt=0).in_bulk([word for word in words if len(word) <= LONGEST_WORD])


def completions(start: str, most: int = 8) -> list[str]:
    """The most frequent words that begin with `start`."""
    if not SHORTEST <= len(start) <= LONGEST_WORD:
        return []
    found = Word.objects.filter(_begins_with(start), documents__gt=0)
    return list(found.order_by(F("heads").desc(), F("documents").desc(), "word").values_list("word", flat=True)[:most])


def similar(word: str) -> list[str]:
    """Words that a reader may have meant, likeliest first: one slip away, two in words of six letters or more.

    Looked for among words that begin with the first or second letter, or end in the same two, and are about as long.
    """
    slips = _slips(word)
    if not slips:
        return []
    near = {row[0]: row for row in _neighbours(word, slips)}
    close = process.extract(word, list(near), scorer=OSA.distance, score_cutoff=slips, limit=40)
    rated = sorted((_unlikely(word, *near[found]), found) for found, _, _ in close if found != word)
    return [found for _, found in rated[:MOST_SUGGESTIONS]]


def _neighbours(word: str, slips: int) -> Iterable[tuple[str, int, int]]:
    lengths = range(len(word) - slips, len(word) + slips + 1)
    alike = Q(initial__in={word[0], word[1]}) | Q(ending=word[-2:])
    return Word.objects.filter(alike, length__in=lengths, documents__gt=0).values_list("word", "documents", "heads")


def _slips(word: str) -> int:
    if len(word) > LONGEST_WORD or len(word) < 3 or word.isdigit():
        return 0
    return 1 if len(word) < 6 else 2


def _unlikely(typed: str, word: str, documents: int, heads: int) -> float:
    """Lower is likelier: small slips first, then words of titles and names, then frequent words."""
    first_letter = 0.4 if typed[0] != word[0] else 0.0
    return _slip_weight(typed, word) + first_letter - 0.1 * log10(documents + 1) - (0.15 if heads else 0.0)


def _slip_weight(typed: str, word: str) -> float:
    """Edits, where a doubled letter, two letters changed round and one vowel for another weigh less than others."""
    slips = OSA.distance(typed, word)
    if slips < Levenshtein.distance(typed, word):
        return 0.7 * slips
    edits: list[tuple[str, int, int]] = Levenshtein.editops(typed, word).as_list()  # type: ignore[assignment]
    return sum((_edit_weight(kind, at, to, typed, word) for kind, at, to in edits), 0.0)


def _edit_weight(kind: str, at: int, to: int, typed: str, word: str) -> float:
    if kind == "insert":
        return 0.5 if word[to] in typed[max(0, at - 1) : at + 1] else 0.9
    if kind == "delete":
        return 0.5 if typed[at] in word[max(0, to - 1) : to + 1] else 0.9
    return 0.7 if typed[at] in VOWELS and word[to] in VOWELS else 1.0


def _begins_with(start: str) -> Q:
    if connection.vendor == "sqlite":  # LIKE does not use the index there; a range does
        return Q(word__gte=start, word__lt=start + chr(0x10FFFF))
    return Q(word__startswith=start)


def _countable(text: str) -> set[str]:
    return {word for word in set(words_in(text)) if SHORTEST <= len(word) <= LONGEST_WORD and not word.isdigit()}
