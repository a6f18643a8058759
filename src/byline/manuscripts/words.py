"""The proof that nothing was lost: the visible words, pictures and links of a source and of what it became.

The source is read here by another parser than the one that converts it, so that the two do not share their mistakes.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, fields
from html.parser import HTMLParser

from byline.manuscripts.clean import printable
from byline.manuscripts.names import SHORTCODES
from byline.manuscripts.parts import (
    Audio,
    Background,
    Embed,
    Gallery,
    Heading,
    Image,
    List,
    Manuscript,
    Part,
    Picture,
    PullQuote,
    Quote,
    Sources,
    Table,
    Unconverted,
)
from byline.manuscripts.providers import same

_WORD = re.compile(r"\w+")
_JOINED = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "time", "tt", "u", "var",
}  # fmt: skip
_LINK_END = "\u2060"  # joins words without being part of one
_SILENT = {"script", "style", "template", "head", "title"}
_KNOWN = re.compile(rf"\[(\[?)/?(?:{'|'.join(SHORTCODES)})(?![\w-])([^\[\]]*)\](\]?)")
_ADDRESS = re.compile(r"""https?://[^\s"'\]<>”″|]+""")
_CAPTION = re.compile(r"""\scaption=(?:"([^"]*)"|'([^']*)')""")


@dataclass
class Tally:
    """How often each word, picture and address occurs."""

    words: Counter[str] = field(default_factory=Counter)
    pictures: Counter[str] = field(default_factory=Counter)
    links: Counter[str] = field(default_factory=Counter)

    def is_empty(self) -> bool:
        return not (self.words or self.pictures or self.links)

    def add(self, other: Tally) -> None:
        for name in ("words", "pictures", "links"):
            getattr(self, name).update(getattr(other, name))

    def __str__(self) -> str:
        parts = (f"{one.name}: {', '.join(getattr(self, one.name))}" for one in fields(self) if getattr(self, one.name))
        return "; ".join(parts)


def missing(source: Tally, made: Tally) -> Tally:
    """What the source has and what was made of it lacks."""
    return Tally(source.words - made.words, source.pictures - made.pictures, source.links - made.links)


def tally_html(source: str) -> Tally:
    """What a reader of this HTML can see, and where they can go from it."""
    reader = _Reader()
    reader.feed(_without_shortcodes(printable(source), reader.tally))
    reader.close()
    return reader.finished()


def tally(manuscript: Manuscript) -> Tally:
    """What stands in the parts and in the notes of a manuscript."""
    found = Tally()
    for part in manuscript.parts:
        found.add(_tally_part(part))
    for note in manuscript.notes:
        if note.kind == "link":
            found.links[_key(note.detail)] += 1
        if note.kind == "picture":
            found.pictures[note.detail] += 1
    return found


def _without_shortcodes(source: str, found: Tally) -> str:
    """The source with each known shortcode replaced by what it shows of itself."""

    def shown(code: re.Match[str]) -> str:
        if code[1] and code[3]:
            return code[0]
        found.links.update(same(url) for url in _ADDRESS.findall(code[2]))
        caption = _CAPTION.search(code[2])
        return " " + (next(filter(None, caption.groups()), "") if caption else "") + " "

    return _KNOWN.sub(shown, source)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tally = Tally()
        self._text: list[str] = []
        self._silent = 0
        self._link = ""
        self._link_shows = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _SILENT:
            self._silent += 1
        if tag not in _JOINED:
            self._text.append(" ")
        if tag == "img":
            self._see_picture(given)
        elif tag == "a":
            self._end_link()
            if self._text and self._text[-1] == _LINK_END:  # two links side by side are two words
                self._text.append(" ")
            self._link, self._link_shows = given.get("href", "").strip(), False
        elif tag == "iframe" and given.get("src"):
            self.tally.links[same(given["src"].strip())] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        if tag not in _JOINED:
            self._text.append(" ")
        if tag == "a":
            self._end_link()
            self._text.append(_LINK_END)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._text.append(data)
            self._link_shows = self._link_shows or bool(data.strip())

    def _see_picture(self, given: dict[str, str]) -> None:
        src = given.get("src", "").strip()
        if src and not src.startswith("data:"):
            self.tally.pictures[_key(src)] += 1
            self._link_shows = True

    def _end_link(self) -> None:
        if self._link_shows and self._link and not self._link.startswith("#"):
            self.tally.links[_key(self._link)] += 1
        self._link = ""

    def finished(self) -> Tally:
        self._end_link()
        self.tally.words.update(_WORD.findall("".join(self._text).replace(_LINK_END, "")))
        return self.tally


def _key(address: str) -> str:
    return re.sub(r"\s+|^https?:", "", address)


def _tally_part(part: Part) -> Tally:
    if isinstance(part, Unconverted):
        return tally_html(part.source)
    found = Tally()
    for html in _rich_texts(part):
        reader = _Reader()
        reader.feed(html)
        reader.close()
        found.add(reader.finished())
    for picture in _pictures(part):
        found.pictures[_key(picture.src)] += 1
        found.words.update(_WORD.findall(picture.caption))
    for text in _plain_texts(part):
        found.words.update(_WORD.findall(text))
    for address in _addresses(part):
        found.links[same(address)] += 1
    return found


def _pictures(part: Part) -> tuple[Picture, ...]:
    if isinstance(part, Image):
        return (part.picture,)
    return part.items if isinstance(part, Gallery) else ()


def _rich_texts(part: Part) -> list[str]:
    if isinstance(part, List):
        return list(part.items)
    if isinstance(part, Table):
        return [cell for row in part.rows for cell in row]
    if isinstance(part, Sources):
        return [source.text for source in part.items]
    if isinstance(part, Heading | PullQuote):
        return []
    return [str(getattr(part, name)) for name in ("text", "transcript") if hasattr(part, name)]


def _plain_texts(part: Part) -> list[str]:
    texts = [
        str(getattr(part, name)) for name in ("title", "caption", "speaker", "source", "time") if hasattr(part, name)
    ]
    if isinstance(part, Heading | PullQuote):
        texts.append(part.text)
    if isinstance(part, Table):
        texts += part.header
    if isinstance(part, Background):
        texts += [f"{fact.when} {fact.fact}" for fact in part.facts]
    if isinstance(part, Embed):
        texts.append(part.url)
    return texts


def _addresses(part: Part) -> list[str]:
    found = [part.url] if isinstance(part, Embed) else []
    found += [part.src] if isinstance(part, Audio) else []
    found += [part.source_url] if isinstance(part, Quote) and part.source_url else []
    return found
