"""What Word and Google Docs put around words, made into what it means."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from lxml import etree
from lxml.html import HtmlElement

_RULE = re.compile(r"\.([\w-]+)\s*\{([^}]*)\}")
_SHOWS = re.compile(r"(?:font-weight|font-style|text-decoration|vertical-align):[^;}]*", re.I)
_LEVEL = re.compile(r"mso-list:\s*\S+\s+level(\d)", re.I)
_NUMBERED = re.compile(r"^\s*(?:\d+|[a-z]|[ivx]+)[.)]", re.I)
_NOT_TEXT = ("style", "script", "meta", "link", "title", "head", "xml")


def made_plain(root: HtmlElement) -> None:
    """Changes the tree: styles of classes stand at their elements, lists are lists, links lead where they say."""
    classes = _classes(root)
    for element in list(root.iter(etree.Element)):
        _show_classes(element, classes)
        _raise_or_lower(element)
        _straighten(element)
    for comment in list(root.iter(etree.Comment)):
        _drop(comment)
    _make_lists(root)
    for name in _NOT_TEXT:
        for element in list(root.iter(name)):
            _drop(element)


def _classes(root: HtmlElement) -> dict[str, str]:
    """What the page's own classes say about how words look."""
    sheets = " ".join(element.text or "" for element in root.iter("style"))
    return {name: ";".join(_SHOWS.findall(rule)) for name, rule in _RULE.findall(sheets) if _SHOWS.search(rule)}


def _show_classes(element: HtmlElement, classes: dict[str, str]) -> None:
    said = [classes[name] for name in (element.get("class") or "").split() if name in classes]
    if said:
        element.set("style", ";".join([*said, element.get("style") or ""]))
    style = (element.get("style") or "").replace(" ", "").lower()
    if element.tag == "b" and "font-weight:normal" in style:  # Google Docs wraps everything in one
        element.tag = "span"
    elif element.tag == "span" and "line-through" in style:
        element.tag = "s"


def _raise_or_lower(element: HtmlElement) -> None:
    style = (element.get("style") or "").replace(" ", "").lower()
    if element.tag == "span" and ("vertical-align:super" in style or "vertical-align:sub" in style):
        element.tag = "sup" if "vertical-align:super" in style else "sub"


def _straighten(element: HtmlElement) -> None:
    """A link through Google's counter leads to its target."""
    parts = urlsplit(element.get("href") or "") if element.tag == "a" else None
    if parts and parts.hostname == "www.google.com" and parts.path == "/url":
        wanted = parse_qs(parts.query).get("q")
        if wanted:
            element.set("href", wanted[0])


def _make_lists(root: HtmlElement) -> None:
    """Word's paragraphs that look like items become items."""
    for element in list(root.iter("p")):
        level = _LEVEL.search(element.get("style") or "")
        if not level:
            continue
        mark = _take_mark(element)
        tag = "ol" if _NUMBERED.match(mark) else "ul"
        listing = _list_before(element, int(level[1]), tag)
        element.tag = "li"
        element.attrib.pop("style", None)
        listing.append(element)
        element.tail = None


def _take_mark(element: HtmlElement) -> str:
    """The bullet or number that Word typed in front."""
    for child in element.iter("span"):
        if "mso-list:ignore" in (child.get("style") or "").replace(" ", "").lower():
            mark = "".join(child.itertext())
            child.clear(keep_tail=True)
            return mark
    return ""


def _list_before(element: HtmlElement, level: int, tag: str) -> HtmlElement:
    """The list that the element goes on, at its level; a new one where there is none."""
    before = element.getprevious()
    if before is None or before.tag not in {"ul", "ol"} or (before.tail or "").strip():
        before = etree.Element(tag)
        element.addprevious(before)
    listing = before
    for _step in range(level - 1):
        last = listing[-1] if len(listing) else etree.SubElement(listing, "li")
        inner = last[-1] if len(last) and last[-1].tag in {"ul", "ol"} else etree.SubElement(last, tag)
        listing = inner
    return listing


def _drop(element: HtmlElement) -> None:
    """Takes an element out, and keeps the words behind it."""
    parent = element.getparent()
    if parent is None:
        return
    tail, before = element.tail or "", element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    element.tail = None
    parent.remove(element)
