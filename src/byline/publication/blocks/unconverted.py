"""What an import left for the host to look at."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class UnconvertedBlock(blocks.StructBlock):
    """Something an import could not turn into a block. The host sees it in the editor and in previews; readers never do."""

    origin = blocks.CharBlock(required=False, max_length=200, label=_("Where it came from"))
    reason = blocks.CharBlock(required=False, max_length=300, label=_("Why it could not be converted"))
    source = blocks.TextBlock(label=_("What stood there"))

    class Meta:
        icon = "warning"
        offered = False  # nobody adds one by hand
        label = _("Could not be converted")
        group = _("Boxes")
        template = "publication/blocks/unconverted.html"
        description = _("What an import could not turn into a block. Only you see it. Rewrite it or take it out.")
