"""The words that readers see in a stream of blocks, read off the stored form: no block is built and no query made."""

import re
from collections.abc import Collection, Iterator
from html import unescape
from typing import Any

from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

BREAK = re.compile(r"</?(?:p|br|hr|li|ul|ol|h[1-6]|div|blockquote|td|tr)\b[^>]*>", re.IGNORECASE)
TAG = re.compile(r"<[^>]*>")
NOT_WORDS = (blocks.URLBlock, blocks.ChoiceBlock, blocks.EmailBlock, blocks.RegexBlock)


def words_of(stream: blocks.StreamValue, leave_out: Collection[str] = ()) -> Iterator[str]:
    """The texts of the stream in order, without markup; `leave_out` names kinds of block that do not count."""
    for child in stream.raw_data:
        block = stream.stream_block.child_blocks.get(child["type"])
        if block is not None and child["type"] not in leave_out:
            yield from _walk(block, child["value"])


def plain_text(html: str) -> str:
    """Rich text as words. Paragraphs end in a space, so that words do not grow together; emphasis inside a word does not split it."""
    return " ".join(unescape(TAG.sub("", BREAK.sub(" ", html))).split())


def _walk(block: blocks.Block, raw: Any) -> Iterator[str]:
    if not raw or isinstance(block, NOT_WORDS):
        return
    if isinstance(block, blocks.RichTextBlock):
        yield plain_text(str(raw))
    elif isinstance(block, (blocks.CharBlock, blocks.TextBlock)):
        yield str(raw)
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from _walk(child, raw.get(name))
    elif isinstance(block, blocks.ListBlock):
        for item in raw:
            yield from _walk(block.child_block, item["value"] if isinstance(item, dict) and "value" in item else item)
    elif isinstance(block, TypedTableBlock):
        yield from _walk_table(block, raw)


def _walk_table(block: TypedTableBlock, raw: Any) -> Iterator[str]:
    columns = raw.get("columns", [])
    yield from (column["heading"] for column in columns if column.get("heading"))
    for row in raw.get("rows", []):
        for column, cell in zip(columns, row["values"], strict=False):
            yield from _walk(block.child_blocks[column["type"]], cell)
