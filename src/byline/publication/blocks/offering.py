"""Which blocks the editor's menu offers: not those that nobody adds by hand (`offered = False` in a block's Meta)."""

from typing import Any

from django import forms
from django.utils.functional import cached_property
from wagtail import blocks
from wagtail.admin.staticfiles import versioned_static
from wagtail.admin.telepath import register
from wagtail.blocks.stream_block import StreamBlockAdapter


class PageBlocks(blocks.StreamBlock):
    """A stream that may hold more kinds of blocks than its menu offers."""


class PageBlocksAdapter(StreamBlockAdapter):
    """Tells the editor what its menu leaves out."""

    js_constructor = "byline.publication.PageBlocks"

    def js_args(self, block: blocks.StreamBlock) -> list[Any]:
        *before, meta = super().js_args(block)
        children = block.child_blocks.items()
        not_offered = [name for name, child in children if not getattr(child.meta, "offered", True)]
        return [*before, {**meta, "notOffered": not_offered}]

    @cached_property
    def media(self) -> forms.Media:
        """Wagtail's script, then ours, which builds on it."""
        return super().media + forms.Media(js=[versioned_static("publication/page_blocks.js")])


register(PageBlocksAdapter(), PageBlocks)
