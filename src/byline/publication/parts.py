"""A stream of blocks as the templates receive it: numbered, anchored, and each with its own template.

This is the contract with theme authors: a page loops over parts and includes `part.template` with the part.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.text import slugify
from wagtail.blocks import StreamValue
from wagtail.blocks.list_block import ListValue

from .models.media import Picture


@dataclass(frozen=True)
class Part:
    """One block of a page.

    `kind` is the block's name, `value` what it holds, `template` draws it; `number` counts parts of the same kind from 1;
    `anchor` is a fragment that is unique on the page; `id` is the block's own id, kept through every edit.
    """

    kind: str
    value: Any
    template: str
    number: int
    anchor: str
    id: str


def parts(stream: StreamValue) -> list[Part]:
    """The stream's blocks in order."""
    return list(_walk(stream))


def _walk(stream: StreamValue) -> Iterator[Part]:
    counts: Counter[str] = Counter()
    anchors: Counter[str] = Counter()
    for child in stream:
        kind = child.block_type
        counts[kind] += 1
        anchor = _anchor(kind, child.value, counts[kind])
        anchors[anchor] += 1
        if anchors[anchor] > 1:
            anchor = f"{anchor}-{anchors[anchor]}"
        yield Part(kind, child.value, child.block.meta.template, counts[kind], anchor, child.id or "")


def _anchor(kind: str, value: Any, number: int) -> str:
    if kind == "heading":
        return slugify(value["text"]) or f"heading-{number}"
    return f"{kind.replace('_', '-')}-{number}"


def pictures_in(shown: Iterable[Part]) -> list[Picture]:
    """Every picture of some parts, so that their sizes can be fetched at once."""
    return [found for part in shown for found in _pictures(part.value)]


def _pictures(value: Any) -> Iterator[Picture]:
    if isinstance(value, Picture):
        yield value
    elif isinstance(value, Mapping):
        yield from (found for inner in value.values() for found in _pictures(inner))
    elif isinstance(value, ListValue):
        yield from (found for inner in value for found in _pictures(inner))
