"""Writes docs/reference/blocks.md from the blocks themselves.

    python scripts/write_blocks.py

A test compares the page with what this makes.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "byline.project.settings")  # before Wagtail, which asks at once

from django.utils.translation import override  # noqa: E402
from wagtail import blocks  # noqa: E402

PAGE = ROOT / "docs" / "reference" / "blocks.md"
HEAD = """# Blocks

Made from the code by `scripts/write_blocks.py`; a test compares.

What a piece is made of, and most of it a standing page too.

The editor shows the blocks in these groups. “Name” is what stands in the database, in exports and in templates
(`part.kind`). Rich text takes only what is listed for it; anything else is dropped when it is pasted.
"""


def reference() -> str:
    """The whole page."""
    from byline.posts.blocks import PieceBlocks
    from byline.publication.blocks import StandingBlocks

    standing = set(StandingBlocks().child_blocks)
    groups: dict[str, list[str]] = {}
    with override("en"):
        for name, block in PieceBlocks().child_blocks.items():
            groups.setdefault(str(block.meta.group), []).append(_entry(name, block, name in standing))
        parts = [f"## {group}\n\n" + "\n".join(entries) for group, entries in groups.items()]
    return HEAD + "\n" + "\n".join(parts)


def _entry(name: str, block: blocks.Block, everywhere: bool) -> str:
    where = "pieces and standing pages" if everywhere else "pieces"
    lines = [f"### {block.label}", "", f"{block.get_description()} Name: `{name}`; in {where}.", ""]
    rows = list(_rows(block, ""))
    lines += ["| Field | Name | What it takes |", "| --- | --- | --- |", *rows, ""] if rows else []
    return "\n".join(lines)


def _rows(block: blocks.Block, prefix: str) -> Iterator[str]:
    if isinstance(block, blocks.StructBlock) and not _is_picture(block):
        for name, child in block.child_blocks.items():
            yield _row(prefix + name, child)
            yield from _inside(prefix + name, child)
    elif prefix == "":
        yield _row("", block)


def _inside(name: str, child: blocks.Block) -> Iterator[str]:
    if isinstance(child, blocks.ListBlock):
        yield from _rows(child.child_block, f"{name}.")


def _row(name: str, block: blocks.Block) -> str:
    shown = f"`{name}`" if name else ""
    return f"| {block.label} | {shown} | {'; '.join(_takes(block))} |"


def _takes(block: blocks.Block) -> Iterator[str]:
    yield _kind(block)
    if isinstance(block, blocks.ListBlock):
        yield "at least one" if block.meta.min_num else "may be empty"
    elif not block.required and not _is_picture(block):
        yield "may be empty"
    limit = getattr(getattr(block, "field", None), "max_length", None)
    if limit:
        yield f"at most {limit} characters"
    help_text = getattr(getattr(block, "field", None), "help_text", "") or getattr(block.meta, "help_text", "")
    if help_text:
        yield str(help_text).rstrip(".")


def _kind(block: blocks.Block) -> str:
    if _is_picture(block):
        return "a picture, with what it shows or the word that it is decorative"
    if isinstance(block, blocks.RichTextBlock):
        return f"rich text: {', '.join(block.features)}"
    if isinstance(block, blocks.ListBlock):
        inner = block.child_block
        return f"a list: {_kind(inner)}" if isinstance(inner, blocks.FieldBlock) else "a list of what follows"
    if isinstance(block, blocks.ChoiceBlock):
        return ", ".join(f"“{label}” (`{value}`)" for value, label in block.field.choices if value)
    for kind, words in _kinds().items():
        if isinstance(block, kind):
            return words
    return type(block).__name__


def _is_picture(block: blocks.Block) -> bool:
    from wagtail.images.blocks import ImageBlock

    return isinstance(block, ImageBlock)


def _kinds() -> dict[type[blocks.Block], str]:
    from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
    from wagtail.documents.blocks import DocumentChooserBlock

    return {
        blocks.URLBlock: "an address",
        blocks.DateBlock: "a date",
        blocks.TextBlock: "text",
        blocks.CharBlock: "a line",
        blocks.PageChooserBlock: "a piece",
        DocumentChooserBlock: "a recording",
        TypedTableBlock: "columns of rich text, the first row naming them",
    }


def main() -> None:
    """Write it."""
    import django

    django.setup()
    PAGE.write_text(reference())


if __name__ == "__main__":
    main()
