"""Texts that stand in two pieces: samples of eight words in a row, compared by number."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from .models import Shingle

WORD = re.compile(r"\w+")
LENGTH = 8
ONE_IN = 8  # which samples are kept: those whose number this divides
NONE = 0  # kept for a text too short to have a sample: it has been looked at
LEAST_SHARE, LEAST = 0.1, 3


@dataclass(frozen=True)
class Twin:
    """A page with the same words: which share of the samples, and the first words they share."""

    page_id: int
    share: float
    words: str


def keep_samples(page_pk: int, text: str) -> int:
    """The page's samples, in the place of those it had; how many."""
    values = {value for value, _start, _end in samples(text)} or {NONE}
    had = set(Shingle.objects.filter(page_id=page_pk).values_list("value", flat=True))
    Shingle.objects.filter(page_id=page_pk, value__in=had - values).delete()
    fresh = [Shingle(page_id=page_pk, value=value) for value in values - had]
    Shingle.objects.bulk_create(fresh, ignore_conflicts=True, batch_size=1000)
    return len(values)


def unknown(pages: QuerySet[Any]) -> QuerySet[Any]:
    """Those of some pages whose words nobody has looked at yet."""
    return pages.exclude(Exists(Shingle.objects.filter(page=OuterRef("pk"))))


def alike(text: str, *, apart_from: str = "") -> list[Twin]:
    """Pages with a tenth of this text's samples or more, the most alike first."""
    own = {value: (start, end) for value, start, end in reversed(list(samples(text)))}
    if len(own) < LEAST:
        return []
    rows = Shingle.objects.filter(value__in=list(own)[:2000])
    if apart_from:
        rows = rows.exclude(page_id=int(apart_from))
    shared: dict[int, list[int]] = {}
    for page_id, value in rows.values_list("page_id", "value"):
        shared.setdefault(page_id, []).append(value)
    counts = Counter({page_id: len(values) for page_id, values in shared.items()})
    found = []
    for page_id, count in counts.most_common():
        if count >= LEAST and count / len(own) >= LEAST_SHARE:
            start, end = min(own[value] for value in shared[page_id])
            found.append(Twin(page_id, count / len(own), text[start:end]))
    return found


def samples(text: str) -> Iterator[tuple[int, int, int]]:
    """(number, start, end) of one in eight of all runs of eight words. The same run has the same number everywhere."""
    words = [(match[0].casefold(), match.start(), match.end()) for match in WORD.finditer(text)]
    for at in range(len(words) - LENGTH + 1):
        run = words[at : at + LENGTH]
        digest = hashlib.blake2b(" ".join(word for word, _s, _e in run).encode(), digest_size=8).digest()
        value = int.from_bytes(digest, signed=True)
        if value % ONE_IN == 0:
            yield value, run[0][1], run[-1][2]
