"""From HTML, as people paste it or WordPress keeps it, to the neutral form."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape

from lxml.html import HtmlElement, HTMLParser, fragment_fromstring, tostring

from byline.manuscripts import reasons
from byline.manuscripts.clean import plain, printable, rich
from byline.manuscripts.html import blocks, figures, media, quotes, shortcodes, tables, text
from byline.manuscripts.html.footnotes import gathered, set_sources
from byline.manuscripts.html.galley import Galley
from byline.manuscripts.html.linked_notes import take_notes
from byline.manuscripts.html.marking import with_elements
from byline.manuscripts.html.reading import Library, NoLibrary, Reading
from byline.manuscripts.parts import Embed, Manuscript, Note, Paragraph, Part, PullQuote, Quote, Unconverted, joined
from byline.manuscripts.providers import is_provider
from byline.manuscripts.words import missing, tally, tally_html

READERS = (blocks, figures, media, quotes, shortcodes, tables, text)  # imported to register what they read

_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.S)
_HAS_BLOCKS = re.compile(r"<!--\s*wp:")


def from_html(source: str, *, sources: int = 0) -> Manuscript:
    """HTML from anywhere but WordPress: line ends mean nothing, brackets are brackets.

    `sources` is how many sources stand elsewhere that #source-1, #source-2 … may point at.
    """
    source = printable(source)
    known = {f"source-{number}": "" for number in range(1, sources + 1)}
    return _checked(source, lambda: _read(Reading(source, Galley(), footnotes=known), source))


def from_page(source: str) -> Manuscript:
    """A whole page of HTML, as programs write one: what its links lead to and back from are its footnotes."""
    root = tree(printable(source))
    notes = take_notes(root)
    rest = str(tostring(root, encoding="unicode"))
    reading = Reading(rest, Galley(), footnotes=notes)
    reading.sources = gathered(reading, notes)
    return _checked(rest, lambda: _read(reading, rest))


def from_wordpress(
    source: str, *, library: Library | None = None, footnotes: Mapping[str, str] | None = None
) -> Manuscript:
    """A post's text as WordPress keeps it: classic or in blocks, with shortcodes. Never raises; never drops a word."""
    source = printable(source)
    notes = {name: printable(html) for name, html in (footnotes or {}).items()}
    reading = Reading(source, Galley(), library or NoLibrary(), classic=True, footnotes=notes)
    reading.sources = gathered(reading, notes)
    return _checked(source, lambda: _read(reading, with_elements(source)))


def _read(reading: Reading, html: str) -> Manuscript:
    reading.flow(tree(html))
    reading.galley.end_paragraph()
    set_sources(reading)
    parts = [new for part in reading.galley.set_parts() for new in _with_embeds(part)]
    parts = _with_honest_pull_quotes(joined(parts))
    return Manuscript(tuple(parts), tuple(reading.galley.notes))


def tree(html: str) -> HtmlElement:
    """A fragment as a tree under one element of ours."""
    return fragment_fromstring(html or " ", create_parent="div", parser=HTMLParser(huge_tree=True))


def _checked(source: str, read: Callable[[], Manuscript]) -> Manuscript:
    """The manuscript, with whatever it lacks of the source kept beside it in a part of its own."""
    try:
        manuscript = read()
    except (RecursionError, ValueError):
        return Manuscript((Unconverted(source, reasons.too_deep()),) if source.strip() else ())
    lost = missing(tally_html(source), tally(manuscript))
    if lost.is_empty():
        return manuscript
    kept = Unconverted(source, reasons.too_deep())
    return Manuscript((*manuscript.parts, kept), (*manuscript.notes, Note("incomplete", str(lost)[:500])))


def _with_embeds(part: Part) -> list[Part]:
    """A paragraph whose lines are bare addresses of films and posts becomes those embeds."""
    found = _PARAGRAPH.fullmatch(part.text) if isinstance(part, Paragraph) and "http" in part.text else None
    return _lines(found[1]) if found else [part]


def _lines(inner: str) -> list[Part]:
    out: list[Part] = []
    kept: list[str] = []
    for line in inner.split("<br>"):
        address = plain(line) if "<" not in line else ""
        if address and " " not in address and is_provider(address):
            out += [*_paragraph(kept), Embed(address)]
            kept = []
        else:
            kept.append(line)
    return out + _paragraph(kept)


def _paragraph(lines: list[str]) -> list[Part]:
    return [Paragraph(rich(f"<p>{'<br>'.join(lines)}</p>"))] if any(plain(line) for line in lines) else []


def _with_honest_pull_quotes(parts: list[Part]) -> list[Part]:
    """A pull quote repeats words of the piece; one whose words stand nowhere else is a quotation."""
    texts = " ".join(plain(part.text) for part in parts if isinstance(part, Paragraph))
    return [
        Quote(rich(f"<p>{escape(part.text, quote=False)}</p>"))
        if isinstance(part, PullQuote) and part.text not in texts
        else part
        for part in parts
    ]
