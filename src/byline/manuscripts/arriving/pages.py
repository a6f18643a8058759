"""Pages of HTML, Markdown, and what was copied in Word or Google Docs."""

from __future__ import annotations

import base64
import binascii
import re

from lxml.html import HtmlElement, HTMLParser, document_fromstring, tostring

from byline.manuscripts.arriving.arrival import Arrival, reported
from byline.manuscripts.arriving.clipboard import made_plain
from byline.manuscripts.arriving.titles import taken_title
from byline.manuscripts.html import from_page
from byline.manuscripts.markdown import to_html
from byline.manuscripts.parts import Manuscript

_DATA = re.compile(r"data:image/(png|jpe?g|gif|webp|avif);base64,(.*)", re.S | re.I)
_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?([\w-]+)", re.I)


def read_page(data: bytes) -> Arrival:
    """A file of HTML."""
    found = _CHARSET.search(data[:4096])
    return _arrival(_decoded(data, found[1].decode() if found else "utf-8"), titled=True)


def read_markdown(data: bytes) -> Arrival:
    """A file of Markdown; a first heading of the first rank is its title."""
    text = _decoded(data, "utf-8").replace("\r\n", "\n")
    front = re.match(r"---\n(.*?\n)(?:---|\.\.\.)\n", text, re.S)
    named = re.search(r"^title:\s*(.+?)\s*$", front[1], re.M) if front else None
    text = text[front.end() :] if front else text
    title, manuscript = taken_title(from_page(to_html(text)), bool(re.match(r"\s*# |\s*[^\n]+\n=+\n", text)))
    if named:
        title = title or named[1].strip("\"'")
    return Arrival(manuscript, title, {}, reported(manuscript, ()))


def pasted(html: str) -> Manuscript:
    """What came from the clipboard, without the word processor's own marks."""
    return _arrival(html, titled=False).manuscript


def _arrival(html: str, *, titled: bool) -> Arrival:
    html = re.sub(r"\A\s*<\?xml.*?\?>", "", html, flags=re.S)
    root = document_fromstring(html, HTMLParser(huge_tree=True)) if html.strip() else document_fromstring("<p></p>")
    made_plain(root)
    pictures = _taken_pictures(root)
    has_title = titled and any("title" in (each.get("class") or "") for each in root.iter("h1"))
    body = root.find("body")
    inner = "".join([body.text or "", *(_as_html(child) for child in body)]) if body is not None else ""
    title, manuscript = taken_title(from_page(inner), has_title)
    return Arrival(manuscript, title, pictures, reported(manuscript, pictures))


def _as_html(element: HtmlElement) -> str:
    return str(tostring(element, encoding="unicode"))


def _taken_pictures(root: HtmlElement) -> dict[str, bytes]:
    """Pictures that stand in the page itself, by new names."""
    taken: dict[str, bytes] = {}
    for element in root.iter("img"):
        found = _DATA.match(element.get("src") or "")
        if found:
            try:
                data = base64.b64decode(found[2], validate=False)
            except (binascii.Error, ValueError):
                continue
            name = f"picture-{len(taken) + 1}.{found[1].lower()}"
            taken[name] = data
            element.set("src", name)
    return taken


def _decoded(data: bytes, charset: str) -> str:
    try:
        return data.decode("utf-8-sig" if charset.lower() in {"utf-8", "utf8"} else charset)
    except (UnicodeDecodeError, LookupError):
        return data.decode("windows-1252", errors="replace")
