"""Documents that arrive as files or through the clipboard: .docx, .odt, .md, .html and what was copied elsewhere.

`read_document` returns the manuscript, its pictures and a report of what could not be kept; a file that is not what it
says or that could do harm is refused with a sentence.
"""

from __future__ import annotations

from byline.manuscripts.arriving import docx, odt, pages
from byline.manuscripts.arriving.arrival import Arrival, Refused
from byline.manuscripts.arriving.kinds import kind_of
from byline.manuscripts.arriving.pages import pasted

_READERS = {"docx": docx.read, "odt": odt.read, "html": pages.read_page, "md": pages.read_markdown}

MOST_BYTES = 25 * 1024 * 1024
KINDS = tuple(_READERS)

__all__ = ["KINDS", "MOST_BYTES", "Arrival", "Refused", "pasted", "read_document"]


def read_document(data: bytes, name: str) -> Arrival:
    """The document in a file. Raises Refused, with a sentence for whoever sent it."""
    return _READERS[kind_of(data, name, most=MOST_BYTES)](data)
