"""The addresses a manuscript links to: all of them, or the same manuscript with each one changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from html import escape, unescape
from typing import Any

from byline.manuscripts.parts import Part

_WITHOUT_LINKS = {"heading", "pull_quote", "unconverted"}
_HREF = re.compile(r'href="([^"]*)"')


def addresses(parts: list[Part]) -> list[str]:
    """Every address the parts' texts link to, each once, in order."""
    found: dict[str, None] = {}
    for part in parts:
        for text in _texts(part):
            found.update(dict.fromkeys(unescape(href) for href in _HREF.findall(text)))
    return list(found)


def relinked(part: Part, change: Callable[[str], str]) -> Part:
    """The part with every address in its texts as `change` says."""

    def href(found: re.Match[str]) -> str:
        return f'href="{escape(change(unescape(found[1])))}"'

    def text(value: Any) -> Any:
        if isinstance(value, str):
            return _HREF.sub(href, value)
        if isinstance(value, tuple):
            return tuple(text(one) for one in value)
        return replace(value, text=text(value.text)) if hasattr(value, "text") else value

    if part.kind in _WITHOUT_LINKS:
        return part
    names = [one.name for one in fields(part) if one.name in {"text", "items", "rows", "transcript"}]
    return replace(part, **{name: text(getattr(part, name)) for name in names})


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif getattr(value, "kind", "") not in _WITHOUT_LINKS:
        for name in ("text", "items", "rows", "transcript"):
            yield from _texts(getattr(value, name, ()))
