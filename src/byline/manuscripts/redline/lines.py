"""A stream of blocks as lines, the smallest things that have a place of their own, and back."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from lxml.html import HtmlElement, HTMLParser, fragment_fromstring, tostring

from byline.manuscripts.redline import tokens
from byline.manuscripts.redline.tokens import Token

Raw = dict[str, Any]
Fields = tuple[tuple[str, tuple[Token, ...]], ...]

RICH = {
    ("quote", "text"), ("callout", "text"), ("reason", "text"), ("counter_argument", "text"), ("background", "text"),
    ("audio", "transcript"), ("sources", "text"),
}  # fmt: skip
WORDS = {"text", "title", "caption", "speaker", "source", "question", "note", "time", "publisher", "image.alt_text"}
OPAQUE = "json"  # the mark of a token that stands for a value as it is

_KEY = re.compile(
    r' data-block-key=\\"[^"\\]*\\"'
)  # given to each paragraph by whoever saves next: no change of anything

P, RULE = ("p",), ("hr",)


@dataclass(frozen=True)
class Line:
    """One paragraph, one item of a list, one source, or a whole block of any other kind.

    `form` says what it is inside its block, `block` and `key` whose it is; two lines say the same when their
    kinds, forms and fields are equal, wherever they stand.
    """

    kind: str
    form: tuple[str, ...]
    fields: Fields
    block: str = ""
    key: str = ""

    @property
    def says(self) -> tuple[Any, ...]:
        return self.kind, self.form, self.fields

    @property
    def is_simple(self) -> bool:
        """Running text, which may be cut and joined anywhere."""
        return self.kind == "paragraph"

    @property
    def words(self) -> list[str]:
        return [each.text.lower() for _, held in self.fields for each in held if each.is_word]


@dataclass
class _Walk:
    block: str
    found: list[Line] = field(default_factory=list)

    def down(self, element: HtmlElement, depth: int) -> None:
        if (element.text or "").strip():
            self.found.append(Line("paragraph", P, (("", tokens.from_plain(element.text or "")),), self.block))
        for child in element:
            if child.tag in {"ul", "ol"}:
                self.items(child, depth)
            elif child.tag == "hr":
                self.add(RULE, child, "")
            else:
                self.add(P, child, _inner(child))

    def items(self, listing: HtmlElement, depth: int) -> None:
        for item in listing:
            nested = [child for child in item if child.tag in {"ul", "ol"}]
            for child in nested:
                item.remove(child)
            self.add(("li", listing.tag, str(depth)), item, _inner(item))
            for child in nested:
                self.items(child, depth + 1)

    def add(self, form: tuple[str, ...], element: HtmlElement, html: str) -> None:
        key = element.get("data-block-key") or ""
        self.found.append(Line("paragraph", form, (("", tokens.from_rich(html)),), self.block, key))


def lines_of(blocks: Iterable[Raw]) -> list[Line]:
    """Every line of the blocks, in order."""
    return [line for block in blocks for line in _lines(block)]


def _lines(block: Raw) -> list[Line]:
    kind, value, own = block["type"], block["value"], block.get("id") or ""
    if kind == "paragraph":
        walk = _Walk(own)
        walk.down(_tree(value), 0)
        return walk.found
    if kind == "list":
        held = [_item(each) for each in value.get("items", [])]
        form = ("item", value.get("style", "bullets"))
        return [Line(kind, form, (("", tokens.from_rich(text)),), own, key) for key, text in held]
    if kind == "sources":
        rows = [_item(each) for each in value.get("items", [])]
        return [Line(kind, ("source",), fields_of(kind, row), own, key) for key, row in rows]
    return [Line(kind, (), fields_of(kind, value), own)]


def _item(item: Any) -> tuple[str, Any]:
    if isinstance(item, dict) and "value" in item:
        return item.get("id") or "", item["value"]
    return "", item


def fields_of(kind: str, value: Any, within: str = "") -> Fields:
    """The fields of a block's value: words as words, everything else as one token."""
    found: list[tuple[str, tuple[Token, ...]]] = []
    for name, held in value.items() if isinstance(value, dict) else [("", value)]:
        path = f"{within}{name}"
        if isinstance(held, dict):
            found += fields_of(kind, held, f"{path}.")
        elif isinstance(held, str) and (kind, path) in RICH:
            found.append((path, tokens.from_rich(held)))
        elif isinstance(held, str) and path in WORDS:
            found.append((path, tokens.from_plain(held)))
        else:
            found.append((path, (Token(_KEY.sub("", json.dumps(held, sort_keys=True)), (OPAQUE,)),)))
    return tuple(found)


def value_of(kind: str, fields: Fields) -> Any:
    """The value that has these fields."""
    value: Raw = {}
    for path, held in fields:
        *way, name = path.split(".")
        place = value
        for step in way:
            place = place.setdefault(step, {})
        place[name] = _held(kind, path, held)
    return value[""] if list(value) == [""] else value


def _held(kind: str, path: str, held: tuple[Token, ...]) -> Any:
    opaque = [each.text for each in held if each.marks == (OPAQUE,)]
    if opaque:
        return json.loads(opaque[-1])
    if (kind, path) in RICH:
        return tokens.to_rich(held) if held else ""
    return tokens.to_plain(held)


def blocks_of(lines: Iterable[Line], known: Iterable[Raw] = ()) -> list[Raw]:
    """The lines as blocks. A block that says what a known one says is that one, to the letter."""
    kept = {tuple(_lines(block)): block for block in known}
    together = lambda line: (line.kind, line.block, line.form[1:] if line.kind == "list" else ())  # noqa: E731
    made = [group for _, held in groupby(_nested(lines), together) for group in _groups(list(held))]
    return _with_own_ids([kept.get(tuple(group)) or _block(group) for group in made])


def _nested(lines: Iterable[Line]) -> Iterator[Line]:
    """A nested item stands in the block of the item before it."""
    before: Line | None = None
    for line in lines:
        is_inner = line.form[:1] == ("li",) and line.form[2] != "0"
        if is_inner and before and before.form[:1] == ("li",):
            line = replace(line, block=before.block)
        yield line
        before = line


def _groups(lines: list[Line]) -> Iterator[list[Line]]:
    if lines[0].kind in {"paragraph", "list", "sources"}:
        yield lines
    else:
        yield from ([line] for line in lines)


def _block(lines: list[Line]) -> Raw:
    first = lines[0]
    if first.kind == "paragraph":
        value: Any = "".join(_html(lines))
    elif first.kind == "list":
        texts = [(line.key, tokens.to_rich(line.fields[0][1])) for line in lines]
        value = {"style": first.form[1], "items": [_as_item(*each) for each in texts]}
    elif first.kind == "sources":
        value = {"items": [_as_item(line.key, value_of(line.kind, line.fields)) for line in lines]}
    else:
        value = value_of(first.kind, first.fields)
    return {"type": first.kind, "value": value, "id": first.block}


def _as_item(key: str, value: Any) -> Raw:
    return {"type": "item", "value": value, "id": key or str(uuid.uuid4())}


def _html(lines: list[Line]) -> Iterator[str]:
    """Paragraphs and nested lists."""
    stack: list[str] = []
    for line in lines:
        depth = min(int(line.form[2]), len(stack)) + 1 if line.form[0] == "li" else 0
        while len(stack) > depth:
            yield f"</li></{stack.pop()}>"
        if depth and len(stack) == depth and stack[-1] != line.form[1]:
            yield f"</li></{stack.pop()}>"
        if depth and len(stack) == depth:
            yield "</li>"
        if depth and len(stack) < depth:
            stack.append(line.form[1])
            yield f"<{line.form[1]}>"
        yield _element(line)
    while stack:
        yield f"</li></{stack.pop()}>"


def _element(line: Line) -> str:
    key = f' data-block-key="{line.key}"' if line.key else ""
    if line.form == RULE:
        return "<hr/>"
    text = tokens.inner(line.fields[0][1])
    return f"<li{key}>{text}" if line.form[0] == "li" else f"<p{key}>{text}</p>"


def _with_own_ids(blocks: list[Raw]) -> list[Raw]:
    """Every block with an id that is its alone; the first keeps a shared one."""
    seen: set[str] = set()
    out = []
    for block in blocks:
        own = block.get("id") or ""
        if not own or own in seen:
            block = {**block, "id": str(uuid.uuid4())}
        seen.add(block["id"])
        out.append(block)
    return out


def under(line: Line, owner: Line) -> Line:
    """The line with the identity of another."""
    return replace(line, block=owner.block, key=owner.key)


def _tree(html: str) -> HtmlElement:
    return fragment_fromstring(html or " ", create_parent="div", parser=HTMLParser())


def _inner(element: HtmlElement) -> str:
    whole = tostring(element, encoding="unicode", with_tail=False)
    return whole[whole.index(">") + 1 : whole.rindex("<")] if "</" in whole else ""
