"""Pictures and galleries."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urlsplit

from byline.manuscripts.clean import address, link_line, links, plain, squeeze
from byline.manuscripts.html.reading import Captured, Element, Reading, handles
from byline.manuscripts.html.text import follow
from byline.manuscripts.parts import Audio, Embed, Gallery, Image, Paragraph, Part, Picture, Table

_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg)$", re.I)
_LAZY = ("data-src", "data-lazy-src", "data-original", "data-orig-file")


def picture_address(element: Element) -> str:
    """Where a picture is, looking behind the placeholders of lazy loaders."""
    src = (element.get("src") or "").strip()
    if not src or src.startswith("data:"):
        src = next(filter(None, (element.get(name) for name in _LAZY)), src)
    return src.strip()


@handles("img", "amp-img")
def image(reading: Reading, element: Element) -> None:
    """A picture on its own, wherever it stands in the text."""
    if picture := _picture(reading, element):
        reading.galley.part(Image(picture))
        _keep_link(reading, element)


def _picture(reading: Reading, element: Element) -> Picture | None:
    src = picture_address(element)
    if src.startswith("data:") or not address(src):
        if src:
            reading.galley.note("picture", src[:200])
        return None
    return Picture(address(src), squeeze(element.get("alt") or ""))


def _keep_link(reading: Reading, element: Element) -> None:
    """A link around a picture: to the picture itself it says nothing new, any other gets a line of its own."""
    for href in reading.galley.open_links():
        if _is_picture(reading, element, href):
            reading.galley.note("link", href)
        elif not reading.galley.was_linked(href):
            reading.galley.part(Paragraph(link_line(href)))


def _is_picture(reading: Reading, element: Element, href: str) -> bool:
    around = next(element.iterancestors("a"), None)
    rel = (around.get("rel") or "") if around is not None else ""
    shown_there = "attachment" in rel.split() or element.get("data-link") == href
    return shown_there or bool(_PICTURE_FILE.search(urlsplit(href).path)) or reading.library.is_picture_page(href)


@handles("picture")
def responsive(reading: Reading, element: Element) -> None:
    """Of a picture in several formats the plain one is enough: we make our own formats."""
    for child in element.iter("img"):
        image(reading, child)
        return
    reading.flow(element)


@handles("figure")
def figure(reading: Reading, element: Element) -> None:
    """A picture or several with a caption; any other figure is read through, its caption behind it."""
    reading.galley.end_paragraph()
    caption = _take_caption(reading, element)
    nested = len([inner for inner in element.iter("figure") if inner is not element])
    is_gallery = nested > 1 or "gallery" in (element.get("class") or "")
    captured = reading.capture(element)
    pictures = [part.picture for part in captured.parts if isinstance(part, Image)]
    if is_gallery and pictures:
        rest = [part for part in captured.parts if not isinstance(part, Image)]
        _set_gallery(reading, pictures, caption, rest)
    else:
        _set_captioned(reading, captured, caption)


def _take_caption(reading: Reading, element: Element) -> Captured:
    """The figure's own caption, read and removed from the tree."""
    own = [child for child in element.iter("figcaption") if _figure_of(child) is element]
    captured = [reading.capture(child) for child in own]
    for child in own:
        _remove(child)
    text = "".join(one.text for one in captured)
    others = [part for one in captured for part in one.others]
    return Captured(text, others, [])


def _figure_of(element: Element) -> Element | None:
    return next(element.iterancestors("figure"), None)


def _remove(element: Element) -> None:
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail:
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _set_gallery(reading: Reading, pictures: list[Picture], caption: Captured, rest: list[Part]) -> None:
    reading.galley.part(Gallery(tuple(pictures), plain(caption.text)))
    for part in rest:
        reading.galley.part(part)
    follow(reading, caption, links(caption.text))


def _set_captioned(reading: Reading, captured: Captured, caption: Captured) -> None:
    text = plain(caption.text)
    taken = False
    for part in captured.parts:
        captioned = part if taken else with_caption(part, text)
        taken = taken or captioned is not part
        reading.galley.part(captioned)
    if text and not taken:
        reading.galley.part(Paragraph(caption.text))
        return
    follow(reading, caption, links(caption.text))


def with_caption(part: Part, text: str) -> Part:
    """The part with this caption, if it is one that takes a caption and has none."""
    if not text:
        return part
    if isinstance(part, Image) and not part.picture.caption:
        return replace(part, picture=replace(part.picture, caption=text))
    if isinstance(part, Audio) and not part.title:
        return replace(part, title=text)
    if isinstance(part, Embed | Table | Gallery) and not part.caption:
        return replace(part, caption=text)
    return part
