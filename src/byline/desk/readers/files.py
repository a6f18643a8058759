"""A document from a file on disk."""

import re
from pathlib import Path

from byline.desk.document import Document

from .html import from_html
from .markdown import from_markdown
from .plain import from_text

LARGEST = 32 * 1024 * 1024
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
MARKDOWN = {".md", ".markdown", ".mdown", ".mkd"}
HTML = {".html", ".htm", ".xhtml"}


class Unreadable(ValueError):
    """A sentence for whoever asked: why this file is not read."""


def read_file(path: Path) -> Document:
    """A document from Markdown, HTML, .docx or plain text, by the file's ending. Raises Unreadable."""
    ending = path.suffix.lower()
    content = _content(path)
    if ending == ".docx" or (ending in ("", ".doc") and content[:2] == b"PK"):
        from .docx import BrokenFile, from_docx

        try:
            return from_docx(content)
        except BrokenFile as error:
            raise Unreadable(str(error)) from error
    text = decoded(content)
    if ending in HTML:
        return from_html(text)
    return from_markdown(text) if ending in MARKDOWN else from_text(text)


def decoded(content: bytes) -> str:
    """The text of a file, byte order mark dropped, line ends as they stand. Raises Unreadable."""
    try:
        if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return content.decode("utf-16")
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
        if "\ufffd" in text:
            raise Unreadable("This is not a text the desk can read: save it as UTF-8.") from None
    if len(_CONTROL.findall(text[:100_000])) > 4 or "\x00" in text[:100_000]:
        raise Unreadable("This is not a text: it looks like a program, a picture or another binary file.")
    return text


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise Unreadable("This is a folder, not a file.")
        if path.stat().st_size > LARGEST:
            raise Unreadable("This file is larger than 32 MB. The desk reads pieces, not archives.")
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(f"This file cannot be read: {error.strerror or error}.") from error
