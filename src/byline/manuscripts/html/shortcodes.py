"""The shortcodes we know, and what becomes of the others."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from byline.manuscripts import reasons
from byline.manuscripts.clean import address, links, plain, squeeze
from byline.manuscripts.html.figures import with_caption
from byline.manuscripts.html.footnotes import add_footnote
from byline.manuscripts.html.marking import SHORTCODE, attributes
from byline.manuscripts.html.media import player
from byline.manuscripts.html.reading import Captured, Element, Reading, handles
from byline.manuscripts.html.text import follow
from byline.manuscripts.names import CAPTIONS, CODE, EMBEDS, NOTES
from byline.manuscripts.parts import Audio, Embed, Gallery, Image, Paragraph, Unconverted
from byline.manuscripts.providers import is_provider

_Handler = Callable[[Reading, Element, dict[str, str]], None]
_SHORTCODES: dict[str, _Handler] = {}
_SOUND_NAMES = ("src", "mp3", "m4a", "ogg", "wav", "flac", "wma", "0")
_PAGES = {
    "youtube": "https://www.youtube.com/watch?v={}",
    "vimeo": "https://vimeo.com/{}",
    "dailymotion": "https://www.dailymotion.com/video/{}",
    "ted": "https://www.ted.com/talks/{}",
    "wpvideo": "https://videopress.com/v/{}",
    "videopress": "https://videopress.com/v/{}",
    "tweet": "https://twitter.com/i/status/{}",
    "instagram": "https://www.instagram.com/p/{}/",
}


@handles(SHORTCODE)
def shortcode(reading: Reading, element: Element) -> None:
    name = element.get("name") or ""
    handler = _SHORTCODES.get(name, _unknown)
    handler(reading, element, attributes(element.get("attrs") or ""))


def _unknown(reading: Reading, element: Element, given: dict[str, str]) -> None:
    """The mark is kept for the host; what it enclosed is read on as text."""
    start, end, to = (int(element.get(name) or 0) for name in ("from", "tag", "to"))
    opening = reading.source[start:end]
    name = element.get("name") or ""
    source = opening if to == end else f"{opening}…[/{name}]"
    reading.galley.part(Unconverted(source, reasons.unknown_shortcode(name)))


def _reads(*names: str) -> Callable[[_Handler], _Handler]:
    def register(handler: _Handler) -> _Handler:
        _SHORTCODES.update(dict.fromkeys(names, handler))
        return handler

    return register


@_reads(*CAPTIONS)
def caption(reading: Reading, element: Element, given: dict[str, str]) -> None:
    """A picture and the words under it; the oldest form has them in an attribute."""
    classic, reading.classic = reading.classic, False
    captured = reading.capture(element)
    reading.classic = classic
    words = plain(given.get("caption", "")) or plain(captured.text)
    taken = False
    for part in captured.parts:
        if isinstance(part, Image) and not taken:
            part, taken = with_caption(part, words), True
        if not (taken and isinstance(part, Paragraph)):
            reading.galley.part(part)
    if not taken and given.get("caption"):
        reading.galley.part(Paragraph(f"<p>{escape(words, quote=False)}</p>"))
    if taken:
        follow(reading, Captured("", [], []), links(captured.text))


@_reads("gallery")
def gallery(reading: Reading, element: Element, given: dict[str, str]) -> None:
    """The pictures by their numbers, or all that belong to the piece."""
    numbers = re.findall(r"\d+", given.get("ids") or given.get("include") or "")
    pictures = [reading.library.picture(number) for number in numbers] if numbers else reading.library.attached()
    found = tuple(picture for picture in pictures if picture)
    if found:
        reading.galley.part(Gallery(found))
    if not found or len(found) < len(numbers):
        reading.galley.part(Unconverted(reading.source_of(element), reasons.missing_gallery()))


@_reads("audio")
def audio(reading: Reading, element: Element, given: dict[str, str]) -> None:
    src = next((given[name] for name in _SOUND_NAMES if given.get(name)), "") or _text(element)
    src = address(src.split("|")[0])
    if src:
        reading.galley.part(Audio(src, given.get("title", "")))
    else:
        reading.galley.part(Unconverted(reading.source_of(element), reasons.missing_media()))


@_reads("video", "playlist")
def video(reading: Reading, element: Element, given: dict[str, str]) -> None:
    src = next((value for value in [*given.values(), _text(element)] if is_provider(value)), "")
    if src:
        reading.galley.part(Embed(address(src)))
    else:
        reading.galley.part(Unconverted(reading.source_of(element), reasons.element("video")))


@_reads(*EMBEDS)
def embed(reading: Reading, element: Element, given: dict[str, str]) -> None:
    """An address, or the number of a film on the site the shortcode is named after."""
    name = element.get("name") or ""
    wanted = squeeze(given.get("url") or given.get("src") or given.get("id") or given.get("0") or _text(element))
    wanted = wanted.split("&w=")[0].split("&amp;w=")[0]
    if re.fullmatch(r"[\w-]+", wanted) and name in _PAGES:
        wanted = _PAGES[name].format(wanted)
    part = player(wanted, "", reading.source_of(element)) if address(wanted).startswith("http") else None
    reading.galley.part(part or Unconverted(reading.source_of(element), reasons.unknown_shortcode(name)))


@_reads(*NOTES)
def note(reading: Reading, element: Element, given: dict[str, str]) -> None:
    add_footnote(reading, element)


@_reads(*CODE)
def code(reading: Reading, element: Element, given: dict[str, str]) -> None:
    reading.galley.end_paragraph()
    reading.galley.open("code")
    reading.galley.text("".join(element.itertext()).strip("\n"), kept=True)
    reading.galley.close("code")
    reading.galley.end_paragraph()


def _text(element: Element) -> str:
    return squeeze("".join(element.itertext()))
