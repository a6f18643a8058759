"""The border: whatever crosses into the neutral form has been through here."""

from __future__ import annotations

import re
from html import escape, unescape
from urllib.parse import urlsplit

import nh3

TAGS = {"p", "br", "b", "i", "s", "a", "ul", "ol", "li", "code", "sub", "sup", "hr"}
SCHEMES = {"http", "https", "mailto", "tel"}

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_TAG = re.compile(r"<[^>]+>")
_HREF = re.compile(r'href="([^"]*)"')
_SPACES = re.compile(r"\s+")
_IN_ADDRESS = re.compile(r"[\s\x00-\x1f]+")


def printable(text: str) -> str:
    """The text with one kind of line end and without characters no page can show."""
    return _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def rich(html: str) -> str:
    """The semantic HTML our rich text knows, and nothing else."""
    return nh3.clean(
        html,
        tags=TAGS,
        attributes={"a": {"href"}},
        url_schemes=SCHEMES,
        link_rel=None,
    )


def plain(html: str) -> str:
    """The words of a piece of rich text, on one line."""
    spaced = re.sub(r"</(?:p|li|ul|ol)>|<br\s*/?>|<hr\s*/?>", " ", html)
    return squeeze(unescape(_TAG.sub("", spaced)))


def squeeze(text: str) -> str:
    """One line, single spaces, nothing at the ends (no-break spaces count as spaces)."""
    return _SPACES.sub(" ", text).strip()


def links(html: str) -> list[str]:
    """The addresses a piece of rich text links to, in order."""
    return [unescape(href) for href in _HREF.findall(html)]


def link_line(url: str) -> str:
    """A paragraph that is nothing but a link, for a place that cannot hold one itself."""
    label = re.sub(r"^(?:https?:)?//|/$|^mailto:|^tel:", "", url) or url
    return rich(f'<p><a href="{escape(url)}">{escape(label)}</a></p>')


def address(raw: str | None) -> str:
    """An address one may follow, or nothing: no scripts, no data, no broken hosts."""
    url = _IN_ADDRESS.sub("", printable(raw or "")) if "\n" in (raw or "") else (raw or "").strip()
    if url.startswith("//"):
        url = "https:" + url
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 (raises when the port is no number)
    except ValueError:
        return ""
    if parts.scheme and parts.scheme.lower() not in SCHEMES:
        return ""
    return url
