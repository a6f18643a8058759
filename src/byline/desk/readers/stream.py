"""The magazine's own stream blocks, as plain data: what a site hands over from its editor."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from byline.desk.document import FIELDS, Block, Document

from .html import from_html

SKIPPED = {"embed", "divider", "rule"}
KINDS = {"heading": "heading", "quote": "quote", "pull_quote": "repeat", "letter": "quote", "image": "image"}


def from_stream(
    stream: Iterable[Mapping[str, Any]], fields: Mapping[str, str] | None = None, meta: Mapping[str, str] | None = None
) -> Document:
    """A document from blocks as `{"id", "type", "value"}`. Texts inside a value may be HTML or plain.

    `fields` are title, standfirst, byline, bio, outro, disclosure, content_note. A block's id is that of the stream, and
    where one block holds several texts, the id, a stroke and the number of the text.
    """
    given = fields or {}
    before = [_field(name, given[name]) for name in FIELDS[:3] if given.get(name)]
    after = [_field(name, given[name]) for name in FIELDS[3:] if given.get(name)]
    body = [block for number, one in enumerate(stream) for block in _blocks(one, number)]
    return Document((*before, *body, *after), dict(meta or {}))


def _field(name: str, words: str) -> Block:
    found = from_html(words).blocks
    if not found:
        return Block(name, name, "")
    return (
        replace(found[0], id=name, kind=name) if len(found) == 1 else Block(name, name, " ".join(b.text for b in found))
    )


def _blocks(one: Mapping[str, Any], number: int) -> Iterable[Block]:
    kind, id = str(one.get("type") or ""), str(one.get("id") or f"s{number}")
    if kind in SKIPPED:
        return
    found = [block for words in _texts(one.get("value")) for block in from_html(words).blocks]
    for at, block in enumerate(found):
        own = KINDS.get(kind) or ("paragraph" if block.kind in FIELDS else block.kind)
        yield replace(
            block,
            id=id if at == 0 else f"{id}/{at}",
            kind=own,
            level=2 if own == "heading" and not block.level else block.level,
        )


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if not str(key).endswith(("url", "id", "src", "time")):
                yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
