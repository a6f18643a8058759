"""Footnotes: the block editor keeps them beside the text, plugins in shortcodes; both become sources."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from lxml.html import fragment_fromstring

from byline.manuscripts.clean import links
from byline.manuscripts.html.reading import Element, Reading
from byline.manuscripts.html.text import short
from byline.manuscripts.parts import Source, Sources

_HTTP = re.compile(r"^https?://")


def footnotes_in(meta: str) -> dict[str, str]:
    """The footnotes of a piece by their id, from what WordPress keeps beside it."""
    try:
        rows = json.loads(meta or "[]")
    except ValueError:
        return {}
    rows = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    return {str(row.get("id", "")): str(row.get("content", "")) for row in rows if row.get("id")}


def gathered(reading: Reading, notes: Mapping[str, str]) -> list[Source]:
    """The footnotes beside the text as sources."""
    return [_source(reading, fragment_fromstring(html or " ", create_parent="div")) for html in notes.values()]


def add_footnote(reading: Reading, element: Element) -> None:
    """A footnote that stands in the text: its number stays there, its words go to the sources."""
    reading.sources.append(_source(reading, element))
    number = len(reading.sources)
    reading.galley.open("sup")
    reading.galley.open("a", f"#source-{number}")
    reading.galley.text(f"[{number}]")
    reading.galley.close("a")
    reading.galley.close("sup")


def set_sources(reading: Reading) -> None:
    """Set the list of sources where the text stands now."""
    if reading.sources:
        reading.galley.part(Sources(tuple(reading.sources)))


def _source(reading: Reading, element: Element) -> Source:
    captured = reading.capture(element)
    outward = [href for href in links(captured.text) if _HTTP.match(href)]
    return Source(short(captured.text), url=outward[0] if len(outward) == 1 else "")
