"""Sound, film, frames, and the elements no block can hold."""

from __future__ import annotations

import re

from byline.manuscripts import reasons
from byline.manuscripts.clean import address
from byline.manuscripts.html.reading import Element, Reading, handles
from byline.manuscripts.parts import Audio, Embed, Part, Unconverted
from byline.manuscripts.providers import canonical, is_provider, is_widget_script

SOUND = re.compile(r"\.(?:mp3|m4a|ogg|oga|opus|wav|flac|aac)(?:$|[?#])", re.I)
_NOT_FOR_US = [
    "form", "input", "select", "textarea", "button", "object", "embed", "applet", "canvas", "svg", "math",
    "frameset", "map", "dialog", "marquee", "template", "amp-iframe", "link", "meta", "base", "title", "style",
]  # fmt: skip


@handles(*_NOT_FOR_US)
def unconverted(reading: Reading, element: Element) -> None:
    """Kept word for word for the host."""
    name = str(element.tag)
    if name in {"style", "link", "meta", "base"}:
        reading.galley.note("style", reading.source_of(element)[:500])
        return
    reading.galley.part(Unconverted(reading.source_of(element), reasons.element(name)))


@handles("script")
def script(reading: Reading, element: Element) -> None:
    """Scripts never run here. Those that only dress up a quoted post are not missed."""
    if not is_widget_script(element.get("src") or ""):
        reading.galley.part(Unconverted(reading.source_of(element), reasons.element("script")))


@handles("noscript")
def noscript(reading: Reading, element: Element) -> None:
    """What stands there for readers without scripts; pictures there repeat a lazy one."""
    captured = reading.capture(element)
    if captured.text:
        for part in captured.parts:
            reading.galley.part(part)


@handles("iframe", "frame")
def frame(reading: Reading, element: Element) -> None:
    src = next(filter(None, (element.get(name) for name in ("src", "data-src", "data-lazy-src"))), "")
    reading.galley.part(player(src, element.get("title") or "", reading.source_of(element)))


def player(src: str, title: str, source: str) -> Part:
    """What a player's address becomes: an embed where the site is known."""
    page = canonical(src) or (src if is_provider(src) else "")
    if address(page):
        return Embed(address(page), title.strip())
    return Unconverted(source, reasons.element("iframe"))


@handles("audio")
def sound(reading: Reading, element: Element) -> None:
    src = media_address(element)
    if src:
        reading.galley.part(Audio(src, (element.get("title") or "").strip()))
    else:
        reading.galley.part(Unconverted(reading.source_of(element), reasons.missing_media()))


@handles("video")
def film(reading: Reading, element: Element) -> None:
    """A film on a site that plays it is an embed; a file of our own has no block."""
    src = media_address(element)
    if src and is_provider(src):
        reading.galley.part(Embed(src, (element.get("title") or "").strip()))
    else:
        reading.galley.part(Unconverted(reading.source_of(element), reasons.element("video")))


def media_address(element: Element) -> str:
    """The file an audio or video element plays."""
    inner = [child.get("src") for child in element.iter("source")]
    return address(next(filter(None, [element.get("src"), *inner]), ""))
