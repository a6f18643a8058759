"""Plain text: paragraphs with empty lines between them, or a paragraph a line."""

import re
from collections.abc import Iterator

from byline.desk.document import Block, Document, clean

from .roles import with_roles

_PARAGRAPH = re.compile(r"[^\r\n]+(?:\r?\n(?![ \t]*\r?\n)[^\r\n]+)*")
_LINE = re.compile(r"[^\r\n]+")
_EMPTY_LINE = re.compile(r"\n[ \t]*\r?\n")


def from_text(text: str) -> Document:
    """A document from plain text."""
    pattern = _PARAGRAPH if _EMPTY_LINE.search(text) else _LINE
    return Document(with_roles(tuple(_blocks(text, pattern))), {}, text)


def _blocks(text: str, pattern: re.Pattern[str]) -> Iterator[Block]:
    for number, found in enumerate(pattern.finditer(text)):
        start, end = found.span()
        words, places = clean(found.group(), range(start, end), range(start + 1, end + 1))
        if words:
            yield Block(f"p{number}", "paragraph", words, source=(start, end), places=places)
