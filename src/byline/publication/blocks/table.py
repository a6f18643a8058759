"""Tables of text."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from .basic import SHORT_PROSE


class TableOfTextBlock(blocks.StructBlock):
    """A table with a caption and one header row."""

    caption = blocks.CharBlock(required=False, max_length=300, label=_("Caption"))
    table = TypedTableBlock(
        [("text", blocks.RichTextBlock(features=SHORT_PROSE, label=_("Text"), required=False))], label=_("Table")
    )

    class Meta:
        icon = "table"
        label = _("Table")
        group = _("Boxes")
        template = "publication/blocks/table.html"
        description = _("A table with a caption. The first row names the columns.")
