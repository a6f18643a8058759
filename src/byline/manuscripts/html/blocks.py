"""The block editor's own marks: what its comments say beyond the markup inside them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from lxml import etree

from byline.manuscripts import reasons
from byline.manuscripts.clean import address, link_line, plain
from byline.manuscripts.html.footnotes import set_sources
from byline.manuscripts.html.marking import BLOCK
from byline.manuscripts.html.reading import Element, Reading, handles
from byline.manuscripts.html.text import follow
from byline.manuscripts.names import DYNAMIC, LAYOUT
from byline.manuscripts.parts import Background, Embed, Image, Paragraph, Picture, Unconverted
from byline.manuscripts.providers import is_provider

_BLOCKS: dict[str, Callable[[Reading, Element, dict[str, Any]], None]] = {}


@handles(BLOCK)
def block(reading: Reading, element: Element) -> None:
    """One block: inside it line ends mean nothing, unless it holds the classic editor's text."""
    name = element.get("name") or ""
    outer, reading.classic = reading.classic, name in {"freeform", "missing"}
    reading.galley.end_paragraph()
    handler = _BLOCKS.get("embed" if name.startswith("core-embed/") else name)
    if handler:
        handler(reading, element, settings_of(element))
    elif name in DYNAMIC or (name not in LAYOUT and _is_empty(element)):
        _keep(reading, element, name)
    else:
        reading.flow(element)
    reading.galley.end_paragraph()
    reading.classic = outer


def settings_of(element: Element) -> dict[str, Any]:
    """The block's settings as its comment gives them; none when they cannot be read."""
    try:
        found = json.loads(element.get("attrs") or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _is_empty(element: Element) -> bool:
    return not plain("".join(element.itertext())) and element.find(".//img") is None and len(element) == 0


def _keep(reading: Reading, element: Element, name: str) -> None:
    reason = reasons.dynamic_block(name) if name in DYNAMIC else reasons.unknown_block(name)
    reading.galley.part(Unconverted(reading.source_of(element), reason))


def _reads(*names: str) -> Callable[[Any], Any]:
    def register(handler: Any) -> Any:
        _BLOCKS.update(dict.fromkeys(names, handler))
        return handler

    return register


@_reads("embed")
def embed(reading: Reading, element: Element, settings: dict[str, Any]) -> None:
    """A post or film of another site, by the address in the settings; its caption stays with it."""
    url = address(str(settings.get("url") or "")) or address(plain("".join(element.itertext())))
    captions = [reading.capture(child) for child in element.iter("figcaption")]
    if is_provider(url):
        reading.galley.part(Embed(url, caption=" ".join(plain(one.text) for one in captions)))
        for one in captions:
            follow(reading, one, [])
    elif url:
        reading.galley.part(Paragraph(link_line(url)))
        for one in captions:
            for part in one.parts:
                reading.galley.part(part)
    else:
        reading.flow(element)


@_reads("file")
def file(reading: Reading, element: Element, settings: dict[str, Any]) -> None:
    """A file is a link to it; the button beside it is a line of its own."""
    for child in element.iter("a"):
        child.addprevious(etree.Element("br"))
    reading.flow(element)


@_reads("cover")
def cover(reading: Reading, element: Element, settings: dict[str, Any]) -> None:
    """A picture with words on it: the picture, then the words. Older ones name the picture in their style only."""
    url = address(str(settings.get("url") or ""))
    if url and settings.get("backgroundType", "image") == "image" and element.find(".//img") is None:
        reading.galley.part(Image(Picture(url, str(settings.get("alt") or ""))))
    reading.flow(element)


@_reads("footnotes")
def footnotes(reading: Reading, element: Element, settings: dict[str, Any]) -> None:
    set_sources(reading)
    reading.sources = []


@_reads("social-links")
def social_links(reading: Reading, element: Element, settings: dict[str, Any]) -> None:
    """Icons that link to profiles become those links."""
    for child in element.iter(BLOCK):
        url = address(str(settings_of(child).get("url") or ""))
        if url:
            reading.galley.part(Paragraph(link_line(url)))


@handles("details")
def opened(reading: Reading, element: Element) -> None:
    """What opens and closes is a background box; what a box cannot hold follows it."""
    reading.galley.end_paragraph()
    summary = element.find("summary")
    title = reading.capture(summary) if summary is not None else None
    if summary is not None:
        summary.clear(keep_tail=True)
    captured = reading.capture(element)
    heading = plain(title.text) if title else ""
    if captured.text and heading:
        reading.galley.part(Background(heading, captured.text))
        follow(reading, captured, [])
        return
    for part in [*(title.parts if title else []), *captured.parts]:
        reading.galley.part(part)
