"""A piece as the desk reads it: every text of the editor, with the id of its block, and nothing that is no text."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.utils import timezone
from django.utils.html import escape
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from byline.desk import pieces
from byline.desk.document import Document
from byline.desk.readers import from_stream

from .models import Post

NOT_WORDS = (blocks.URLBlock, blocks.ChoiceBlock, blocks.EmailBlock, blocks.RegexBlock)
SKIPPED = {"unconverted", "embed"}


@pieces.register(Post)
def document_of(post: Post) -> Document:
    """Title, standfirst, bylines, blocks, bios, outro, disclosures and content notes, in the order of the page."""
    moment = post.go_live_at or post.published_at
    day = timezone.localdate(moment) if moment else timezone.localdate()
    return from_stream(list(_stream(post)), _fields(post), {"date": day.isoformat(), "page": str(post.pk or "")})


def _fields(post: Post) -> dict[str, str]:
    bylines = list(post.bylines.all())
    return {
        "title": escape(post.title),
        "standfirst": post.standfirst,
        "byline": escape(", ".join(row.contributor.name for row in bylines)),
        "bio": "".join(row.shown_bio for row in bylines if not row.contributor.is_host),
        "outro": post.outro,
        "disclosure": escape(". ".join(f"{row.get_kind_display()}: {row.detail}" for row in post.disclosures.all())),
        "content_note": escape(". ".join(f"{row.topic} {row.detail}".strip() for row in post.content_notes.all())),
    }


def _stream(post: Post) -> Iterator[Mapping[str, Any]]:
    known = post.body.stream_block.child_blocks
    for child in post.body.raw_data:
        block = known.get(child["type"])
        if block is not None and child["type"] not in SKIPPED:
            yield {"id": child.get("id"), "type": child["type"], "value": list(_texts(block, child["value"]))}


def _texts(block: blocks.Block, raw: Any) -> Iterator[str]:
    """The texts of a block as HTML."""
    if not raw or isinstance(block, NOT_WORDS):
        return
    if isinstance(block, blocks.RichTextBlock):
        yield str(raw)
    elif isinstance(block, blocks.CharBlock | blocks.TextBlock):
        yield escape(str(raw))
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from _texts(child, raw.get(name))
    elif isinstance(block, blocks.ListBlock):
        for item in raw:
            yield from _texts(block.child_block, item["value"] if isinstance(item, dict) and "value" in item else item)
    elif isinstance(block, TypedTableBlock):
        yield from _cells(block, raw)


def _cells(block: TypedTableBlock, raw: Any) -> Iterator[str]:
    columns = raw.get("columns", [])
    for row in raw.get("rows", []):
        for column, cell in zip(columns, row["values"], strict=False):
            yield from _texts(block.child_blocks[column["type"]], cell)
