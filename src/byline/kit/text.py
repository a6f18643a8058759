"""Small tools for text."""

import re
from collections.abc import Collection
from itertools import count

_TAGS = re.compile(r"<[^>]*>|&nbsp;|&#160;")


def says_nothing(html: str) -> bool:
    """Whether there is no word in a bit of HTML. Editors leave empty paragraphs behind."""
    return not _TAGS.sub("", html).strip()


def first_free(wanted: str, taken: Collection[str]) -> str:
    """`wanted`, or with the first number that makes it nobody's: mary, mary-2, mary-3."""
    if wanted not in taken:
        return wanted
    return next(slug for number in count(2) if (slug := f"{wanted}-{number}") not in taken)
