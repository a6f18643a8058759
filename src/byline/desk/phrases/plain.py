"""A text in its plainest letters."""

from __future__ import annotations

from functools import lru_cache

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "\xa0": " ", "–": "-", "‑": "-", "‐": "-"})


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Small letters, straight quotation marks, plain hyphens; every character where it stood."""
    straight = text.translate(_STRAIGHT)
    lowered = straight.lower()
    return lowered if len(lowered) == len(text) else "".join(map(_small, straight))


def _small(letter: str) -> str:
    small = letter.lower()
    return small if len(small) == 1 else letter
