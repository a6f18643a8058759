"""A text on its way out, and its blocks flattened to what any document knows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from byline.manuscripts.redline.lines import RICH, Line, Raw, fields_of, lines_of
from byline.manuscripts.redline.tokens import PARAGRAPH, Token, from_plain, from_rich

_LEFT_OUT = {"unconverted", "related_read"}


@dataclass(frozen=True)
class Leaving:
    """A text with its writers, the address it was first published at, and the bytes of its pictures by number."""

    title: str
    blocks: tuple[Raw, ...]
    authors: tuple[str, ...] = ()
    language: str = "en"
    canonical: str = ""
    pictures: dict[int, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class Flat:
    """One paragraph of any document: p, h2, h3, quote, hr, picture, source, or li with its depth and whether it counts."""

    kind: str
    words: tuple[Token, ...] = ()
    depth: int = 0
    is_numbered: bool = False
    begins: bool = False  # a list of its own begins here
    picture: int = 0


def flattened(leaving: Leaving) -> Iterator[Flat]:
    """The whole text in order. What only a page can show comes as its words."""
    for block in leaving.blocks:
        if block["type"] in {"paragraph", "list", "sources"}:
            for place, line in enumerate(lines_of([block])):
                yield from _line(line, place == 0)
        elif block["type"] not in _LEFT_OUT:
            yield from _block(block)


def _line(line: Line, is_first: bool) -> Iterator[Flat]:
    words = dict(line.fields).get("text", line.fields[0][1])
    if line.kind == "sources":
        url = dict(line.fields).get("url", ())
        address = json.loads(url[0].text) if url and url[0].marks == ("json",) else ""
        is_new = bool(address) and address not in "".join(each.text for each in words)
        yield Flat("source", words + (from_plain(f" {address}") if is_new else ()), begins=is_first)
    elif line.form[0] in {"li", "item"}:
        depth = int(line.form[2]) if line.form[0] == "li" else 0
        yield Flat("li", words, depth, line.form[1] in {"ol", "numbers", "steps"}, is_first)
    else:
        yield Flat(line.form[0], words)


def _block(block: Raw) -> Iterator[Flat]:
    kind, value = block["type"], block["value"]
    if kind == "heading":
        yield Flat(f"h{value['level']}", from_plain(value["text"]))
        return
    if kind == "table":
        yield from _table(value)
        return
    for picture, caption in _pictures(kind, value):
        yield Flat("picture", from_plain(caption), picture=picture)
    if kind in {"image", "gallery"}:
        return
    shape = "quote" if kind in {"quote", "pull_quote"} else "p"
    for path, _held in fields_of(kind, value):
        text = value.get(path) if isinstance(value, dict) else None
        if isinstance(text, str) and text.strip() and path not in {"level", "style", "tone", "width", "time"}:
            words = from_rich(text) if (kind, path) in RICH else from_plain(text)
            yield from (Flat("h3" if path == "title" else shape, each) for each in _paragraphs(words))


def _pictures(kind: str, value: Any) -> Iterator[tuple[int, str]]:
    rows = (
        [value]
        if kind == "image"
        else [each.get("value", each) for each in value.get("items", [])]
        if kind == "gallery"
        else []
    )
    for row in rows:
        number = (row.get("image") or {}).get("image")
        yield int(number or 0), row.get("caption") or (row.get("image") or {}).get("alt_text") or ""


def _table(value: Any) -> Iterator[Flat]:
    if value.get("caption"):
        yield Flat("p", from_plain(value["caption"]))
    table = value.get("table") or {}
    rows = [[column.get("heading", "") for column in table.get("columns", [])]]
    rows += [row.get("values", []) for row in table.get("rows", [])]
    for row in rows:
        words: tuple[Token, ...] = ()
        for place, cell in enumerate(row):
            words += (from_plain(" | ") if place else ()) + tuple(
                each for each in from_rich(str(cell or "")) if each.text != PARAGRAPH
            )
        yield Flat("p", words)


def _paragraphs(words: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    found: list[Token] = []
    for word in words:
        if word.text == PARAGRAPH:
            yield tuple(found)
            found = []
        else:
            found.append(word)
    yield tuple(found)
