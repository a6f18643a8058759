"""Words that are part of a name."""

from __future__ import annotations

import re

_WORD_BESIDE = re.compile(r"[\w’'-]+")


def is_named_so(text: str, start: int, end: int) -> bool:
    """Whether the words are part of a name, as in the Isle Suicide Bereavement Fellowship."""
    if not text[start].isupper():
        return False
    before = _WORD_BESIDE.findall(text[max(0, start - 25) : start])[-1:]
    after = _WORD_BESIDE.findall(text[end : end + 25])[:1]
    return any(word[0].isupper() and len(word) > 2 for word in before + after)
