"""The words that readers see in a stream of blocks, read off the stored form: no block is built and no query made."""

import re
from collections.abc import Callable, Collection, Iterator
from html import unescape
from typing import Any

from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

BREAK = re.compile(r"</?(?:p|br|hr|li|ul|ol|h[1-6]|div|blockquote|td|tr)\b[^>]*>", re.IGNORECASE)
TAG = re.compile(r"<[^>]*>")
LINK = re.compile(r"<a\b[^>]*>", re.IGNORECASE)
ATTRIBUTE = re.compile(r"""\b(href|linktype|id)=["']([^"']*)["']""", re.IGNORECASE)
NOT_WORDS = (blocks.URLBlock, blocks.ChoiceBlock, blocks.EmailBlock, blocks.RegexBlock)

Leaf = Callable[[blocks.Block, Any], Iterator[str]]


def words_of(stream: blocks.StreamValue, leave_out: Collection[str] = ()) -> Iterator[str]:
    """The texts of the stream in order, without markup; `leave_out` names kinds of block that do not count."""
    for child in stream.raw_data:
        block = stream.stream_block.child_blocks.get(child["type"])
        if block is not None and child["type"] not in leave_out:
            yield from _walk(block, child["value"], _word)


def plain_text(html: str) -> str:
    """Rich text as words. Paragraphs end in a space, so that words do not grow together; emphasis inside a word does not split it."""
    return " ".join(unescape(TAG.sub("", BREAK.sub(" ", html))).split())


def targets_of(stream: blocks.StreamValue, leave_out: Collection[str] = ()) -> Iterator[str]:
    """Where the links of the stream lead and which rows it shows (pictures, recordings, pieces), in order: what is no word."""
    for child in stream.raw_data:
        block = stream.stream_block.child_blocks.get(child["type"])
        if block is not None and child["type"] not in leave_out:
            yield from _walk(block, child["value"], _target)


def links_in(html: str) -> Iterator[str]:
    """Where the links of a rich text lead: an address, or `page 5` for a page of ours."""
    for tag in LINK.findall(html):
        said = dict(ATTRIBUTE.findall(tag))
        yield unescape(said.get("href") or f"{said.get('linktype', '')} {said.get('id', '')}")


def _walk(block: blocks.Block, raw: Any, leaf: Leaf) -> Iterator[str]:
    if not raw:
        return
    if isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from _walk(child, raw.get(name), leaf)
    elif isinstance(block, blocks.ListBlock):
        for item in raw:
            inner = item["value"] if isinstance(item, dict) and "value" in item else item
            yield from _walk(block.child_block, inner, leaf)
    elif isinstance(block, TypedTableBlock):
        yield from _walk_table(block, raw, leaf)
    else:
        yield from leaf(block, raw)


def _walk_table(block: TypedTableBlock, raw: Any, leaf: Leaf) -> Iterator[str]:
    columns, heading = raw.get("columns", []), blocks.CharBlock()
    for column in columns:
        yield from _walk(heading, column.get("heading"), leaf)
    for row in raw.get("rows", []):
        for column, cell in zip(columns, row["values"], strict=False):
            yield from _walk(block.child_blocks[column["type"]], cell, leaf)


def _word(block: blocks.Block, raw: Any) -> Iterator[str]:
    if isinstance(block, NOT_WORDS):
        return
    if isinstance(block, blocks.RichTextBlock):
        yield plain_text(str(raw))
    elif isinstance(block, (blocks.CharBlock, blocks.TextBlock)):
        yield str(raw)


def _target(block: blocks.Block, raw: Any) -> Iterator[str]:
    if isinstance(block, blocks.RichTextBlock):
        yield from links_in(str(raw))
    elif isinstance(block, blocks.URLBlock):
        yield str(raw)
    elif isinstance(block, blocks.ChooserBlock):
        yield f"{block.target_model._meta.verbose_name} {raw}"
