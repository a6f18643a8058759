"""Texts that leave: a copy its writer can open anywhere, as one page of HTML or as a .docx, with the canonical address."""

from byline.manuscripts.leaving.docx import as_docx
from byline.manuscripts.leaving.html import as_html
from byline.manuscripts.leaving.leaving import Leaving

__all__ = ["Leaving", "as_docx", "as_html"]
