"""Running text: paragraphs, emphasis, links, headings, lists and fixed-width text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from byline.manuscripts.clean import address, link_line, links, plain, rich
from byline.manuscripts.html.marking import BLOCK
from byline.manuscripts.html.reading import Captured, Element, Reading, handles
from byline.manuscripts.parts import Heading, List, Paragraph, Part

_EMPHASIS = {
    "strong": "b", "b": "b", "em": "i", "i": "i", "cite": "i", "var": "i", "dfn": "i",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code", "sub": "sub", "sup": "sup",
    "s": "s", "strike": "s", "del": "s",
}  # fmt: skip
_BLOCKS = [
    "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "address", "center",
    "hgroup", "fieldset", "legend", "dd", "body", "html", "summary", "caption", "tr", "optgroup",
]  # fmt: skip
_SHORT_TAGS = re.compile(r"</?(?:code|sub|s)>")
_BOLD_STYLE = re.compile(r"font-weight:\s*(?:bold|[6-9]00)")
_ITALIC_STYLE = re.compile(r"font-style:\s*italic")


@handles(*_BLOCKS)
def block(reading: Reading, element: Element) -> None:
    reading.galley.end_paragraph()
    reading.flow(element)
    reading.galley.end_paragraph()


@handles(*_EMPHASIS)
def emphasis(reading: Reading, element: Element) -> None:
    _within(reading, element, _EMPHASIS[element.tag])


@handles("span", "font")
def styled(reading: Reading, element: Element) -> None:
    """Text pasted from word processors carries its emphasis in styles."""
    style = (element.get("style") or "").lower()
    if _BOLD_STYLE.search(style):
        _within(reading, element, "b")
    elif _ITALIC_STYLE.search(style):
        _within(reading, element, "i")
    else:
        reading.flow(element)


@handles("dt")
def term(reading: Reading, element: Element) -> None:
    reading.galley.end_paragraph()
    _within(reading, element, "b")
    reading.galley.end_paragraph()


@handles("q")
def inline_quote(reading: Reading, element: Element) -> None:
    reading.say("“")
    reading.flow(element)
    reading.say("”")


@handles("br")
def line_break(reading: Reading, element: Element) -> None:
    reading.galley.line_break()


@handles("a")
def link(reading: Reading, element: Element) -> None:
    href = address(element.get("href"))
    if href.startswith("#"):
        _inside_link(reading, element, href)
    elif not href or reading.galley.is_open("a"):
        reading.flow(element)
        if not href and element.get("href"):
            reading.galley.note("link", element.get("href", ""))
    else:
        reading.galley.open("a", href)
        reading.flow(element)
        reading.galley.close("a")


def _inside_link(reading: Reading, element: Element, href: str) -> None:
    """A link within the page: a footnote's number leads to its source, any other is only its text."""
    wanted = list(reading.footnotes).index(href[1:]) + 1 if href[1:] in reading.footnotes else 0
    if wanted:
        reading.galley.open("a", f"#source-{wanted}")
        reading.galley.text(f"[{wanted}]")
        reading.galley.close("a")
    else:
        reading.flow(element)


@handles("hr")
def rule(reading: Reading, element: Element) -> None:
    reading.galley.part(Paragraph("<hr>"))


@handles("h1", "h2", "h3", "h4", "h5", "h6")
def heading(reading: Reading, element: Element) -> None:
    reading.galley.end_paragraph()
    captured = reading.capture(element)
    text = plain(captured.text)
    if text:
        reading.galley.part(Heading(text, 2 if element.tag in {"h1", "h2"} else 3))
    follow(reading, captured, linked=links(captured.text) + reading.galley.open_links())


def follow(reading: Reading, captured: Captured, linked: list[str]) -> None:
    """Set behind a part what it could not hold: its pictures, and its links on lines of their own."""
    for part in captured.others:
        reading.galley.part(part)
    for href in dict.fromkeys(linked):
        reading.galley.part(Paragraph(link_line(href)))


@handles("ul", "ol", "menu", "dir")
def bullets(reading: Reading, element: Element) -> None:
    """A plain list is a list block; one with lists inside stays rich text, which can nest."""
    reading.galley.end_paragraph()
    entries = reading.capture_each(_items(element))
    if element.tag == "ol" and (element.get("start") or "1") != "1":
        reading.galley.note("list_start", element.get("start", ""))
    for stray in filter(None, [element.text, *(child.tail for child in element)]):
        reading.say(stray)
    reading.galley.end_paragraph()
    if any(one.others or "<ul>" in one.text or "<ol>" in one.text for one in entries):
        _set_nested(reading, element.tag, entries)
    elif entries:
        items = tuple(short(one.text) for one in entries)
        reading.galley.part(List(items, "numbers" if element.tag == "ol" else "bullets"))


def _items(element: Element) -> Iterator[Element]:
    """The items of a list, looking through the marks of the block editor."""
    for child in element:
        if child.tag == BLOCK:
            yield from _items(child)
        elif isinstance(child.tag, str):
            yield child if child.tag == "li" else _in_an_item(child)


def _in_an_item(child: Element) -> Element:
    """Something that stands in a list without being an item becomes one."""
    item = etree.Element("li")
    copy = deepcopy(child)
    copy.tail = None
    item.append(copy)
    return item


def _set_nested(reading: Reading, tag: str, entries: list[Captured]) -> None:
    items: list[str] = []
    others: list[Part] = []
    for one in entries:
        inner = "".join(_as_rich_text(part) for part in one.others if isinstance(part, List))
        if not one.text and items:  # a list right inside a list belongs to the item before it
            items[-1] += inner
        else:
            items.append(_unwrapped(one.text) + inner)
        others += [part for part in one.others if not isinstance(part, List)]
    kind = "ol" if tag == "ol" else "ul"
    if any(items):
        reading.galley.part(Paragraph(rich(f"<{kind}><li>{'</li><li>'.join(items)}</li></{kind}>")))
    for part in others:
        reading.galley.part(part)


def _as_rich_text(part: List) -> str:
    kind = "ul" if part.style == "bullets" else "ol"
    return f"<{kind}>{''.join(f'<li>{_unwrapped(item)}</li>' for item in part.items)}</{kind}>"


def _unwrapped(text: str) -> str:
    """Paragraphs inside a list's item become lines of it."""
    return re.sub(r"^<br>|<br>$", "", text.replace("</p><p>", "<br>").replace("<p>", "").replace("</p>", ""))


def short(text: str) -> str:
    """Rich text for a place that knows paragraphs, emphasis and links only."""
    text = _SHORT_TAGS.sub("", text)
    text = re.sub(r"</?(?:ul|ol)>|<hr>", "", text)
    return text.replace("<li>", "<p>").replace("</li>", "</p>")


@handles("pre", "xmp", "listing")
def fixed(reading: Reading, element: Element) -> None:
    """Code and verse: every line kept, code set as code."""
    is_verse = "verse" in (element.get("class") or "")
    reading.galley.end_paragraph()
    element.text = (element.text or "").removeprefix("\n")
    outer, reading.kept = reading.kept, True
    reading.flow(element) if is_verse or element.find(".//code") is not None else _within(reading, element, "code")
    reading.kept = outer
    reading.galley.end_paragraph()


def _within(reading: Reading, element: Element, tag: str) -> None:
    if reading.galley.is_open(tag):
        reading.flow(element)
        return
    reading.galley.open(tag)
    reading.flow(element)
    reading.galley.close(tag)
