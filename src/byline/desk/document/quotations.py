"""What stands between quotation marks in one text: somebody else's words, or a title."""

import re
from functools import lru_cache

_MARK = re.compile("[\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019']")
_CLOSES = {
    "\u201c": "\u201d\u201c",
    "\u201e": "\u201c\u201d",
    "\u00ab": "\u00bb",
    "\u2018": "\u2019",
    '"': '"',
    "'": "'",
}


@lru_cache(maxsize=4096)
def quotations_of(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches in quotation marks, marks included. One that is never closed ends with its block, as a running quotation does."""
    found: list[tuple[int, int]] = []
    opened, closers = -1, ""
    for mark in _MARK.finditer(text):
        at, sign = mark.start(), mark.group()
        if opened < 0:
            if sign in _CLOSES and _may_open(text, at, sign):
                opened, closers = at, _CLOSES[sign]
        elif sign in closers and _may_close(text, at, sign):
            found.append((opened, at + 1))
            opened = -1
    if opened >= 0 and text[opened] not in "'\u2018":
        found.append((opened, len(text)))
    return tuple(found)


def _may_open(text: str, at: int, sign: str) -> bool:
    if sign not in "'\u2018\"":
        return True
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return not before.isalnum() and not after.isspace()


def _may_close(text: str, at: int, sign: str) -> bool:
    if sign not in "'\u2019":
        return True
    after = text[at + 1] if at + 1 < len(text) else " "
    before = text[at - 1]
    if after.isalnum():
        return False
    return not (before == "s" and after == " " and text[at + 2 : at + 3].islower() and sign in text[at + 1 : at + 400])
