"""Readers' comments: a few tags, no blocks."""

from __future__ import annotations

from html import escape

from byline.manuscripts.clean import link_line, printable
from byline.manuscripts.html import tree
from byline.manuscripts.html.galley import Galley
from byline.manuscripts.html.reading import Reading
from byline.manuscripts.parts import (
    Audio,
    Embed,
    Gallery,
    Heading,
    Image,
    List,
    Paragraph,
    Part,
    PullQuote,
    Quote,
    Table,
)


def comment_html(source: str) -> str:
    """A reader's comment as clean HTML: line ends mean what they meant to the writer, brackets are brackets."""
    source = printable(source)
    reading = Reading(source, Galley(), classic=True)
    reading.flow(tree(source))
    return "".join(_as_html(part) for part in reading.galley.finished())


def _as_html(part: Part) -> str:
    """A part of a comment in the few tags a comment may have; what it cannot hold stays as its source, to be read."""
    if isinstance(part, Paragraph):
        return part.text
    if isinstance(part, Quote):
        return f"<blockquote>{part.text}</blockquote>{_said(part.speaker)}"
    if isinstance(part, List):
        tag = "ul" if part.style == "bullets" else "ol"
        return f"<{tag}>{''.join(f'<li>{item}</li>' for item in part.items)}</{tag}>"
    if isinstance(part, Heading | PullQuote):
        return _said(part.text)
    if isinstance(part, Image | Audio):
        return link_line(part.picture.src if isinstance(part, Image) else part.src)
    if isinstance(part, Embed):
        return link_line(part.url)
    if isinstance(part, Gallery):
        return "".join(link_line(item.src) for item in part.items)
    if isinstance(part, Table):
        return "".join(cell for row in part.rows for cell in row)
    return _said(getattr(part, "source", "")) + str(getattr(part, "text", ""))


def _said(words: str) -> str:
    return f"<p>{escape(words, quote=False)}</p>" if words else ""
