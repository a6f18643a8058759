"""Links inside the old site lead to the new one; what did not come along keeps its whole old address."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from byline.moving.addresses import host_of, old_path

from .move import Move

_ARCHIVE = re.compile(r"^/(?:blog/)?(category|tag)/(?:[^/]+/)*([^/]+)$")
_TAILS = re.compile(r"/(?:feed(?:/\w+)?|amp|comment-page-\d+|page/\d+)$")
_DOMAINS = {"category": "category", "tag": "post_tag"}


class Relinker:
    """Changes one address at a time."""

    def __init__(self, move: Move) -> None:
        self._move = move
        self._host = host_of(move.site.address)

    def __call__(self, href: str) -> str:
        parts = _split(href)
        if not href or href.startswith("#") or parts is None or parts.scheme not in {"", "http", "https"}:
            return href
        if parts.netloc and host_of(href) != self._host:
            return (self._is_upload(parts.path) and self._move.shelf.address_of(href)) or href
        here = self._new_address(href, parts.path)
        fragment = f"#{parts.fragment}" if parts.fragment else ""
        return here + fragment if here else urljoin(self._move.site.address + "/", href)

    def _new_address(self, href: str, path: str) -> str:
        wanted = old_path(href)
        if not wanted:
            return "/"
        found = self._move.index.moved(wanted) or self._move.index.moved(_TAILS.sub("", wanted))
        return found or self._archive(wanted) or (self._move.shelf.address_of(href) if self._is_upload(path) else "")

    def _archive(self, path: str) -> str:
        found = _ARCHIVE.match(path)
        if not found:
            return ""
        domain, slug = _DOMAINS[found[1]], unquote(found[2])
        if not self._move.index.term(domain, slug):
            return ""
        is_column = domain == "category" and slug in self._move.options.columns
        return f"/{'columns' if is_column else 'topics'}/{slug}/"

    def _is_upload(self, path: str) -> bool:
        return "/wp-content/uploads/" in path or "/files/" in path


def _split(href: str) -> SplitResult | None:
    try:
        return urlsplit(href)
    except ValueError:
        return None
