"""Small tools for text."""

import re

_TAGS = re.compile(r"<[^>]*>|&nbsp;|&#160;")


def says_nothing(html: str) -> bool:
    """Whether there is no word in a bit of HTML. Editors leave empty paragraphs behind."""
    return not _TAGS.sub("", html).strip()
