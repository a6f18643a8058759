"""Counting what readers do: a number per page or link and day, and nothing about who did it."""

import threading
from collections import Counter
from functools import lru_cache

MOST = 50_000  # pages or links counted between two entries in the books

MACHINES = (
    "bot", "crawl", "spider", "slurp", "preview", "monitor", "curl", "wget", "python", "feed", "http", "scan", "headless",
)  # fmt: skip


@lru_cache(maxsize=1024)
def is_machine(agent: str) -> bool:
    """Whether a program says that it is one. Programs that pass for browsers are counted as readers."""
    small = agent[:400].lower()
    return not small or any(word in small for word in MACHINES)


class Counts:
    """Counts in memory; `take` hands over what was counted, to be written into the books."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()

    def count(self, name: str, agent: str, purpose: str | None = None) -> None:
        """Somebody read this, or followed it. What a browser fetches on suspicion does not count."""
        if purpose or is_machine(agent[:400]):
            return
        counts = self._counts
        if name in counts or len(counts) < MOST:
            counts[name] += 1

    def take(self) -> dict[str, int]:
        """What was counted since the last time."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
        return dict(counts)

    def give_back(self, taken: dict[str, int]) -> None:
        """It could not be written down: count it again."""
        with self._lock:
            self._counts.update(taken)
