"""Blocks that carry an argument."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from byline.publication.blocks.basic import PROSE


class ReasonBlock(blocks.StructBlock):
    """One numbered reason. It takes its number from its place and has its own anchor."""

    title = blocks.CharBlock(max_length=200, label=_("Reason"))
    text = blocks.RichTextBlock(features=PROSE, label=_("Why"))

    class Meta:
        icon = "list-ol"
        label = _("Numbered reason")
        group = _("Argument")
        template = "posts/blocks/reason.html"


class CounterArgumentBlock(blocks.StructBlock):
    """What can be said against it, given its due."""

    title = blocks.CharBlock(max_length=200, label=_("Against"))
    text = blocks.RichTextBlock(features=PROSE, label=_("Text"))

    class Meta:
        icon = "resubmit"
        label = _("Counter-argument")
        group = _("Argument")
        template = "posts/blocks/counter_argument.html"


class DatedFactBlock(blocks.StructBlock):
    """One fact and its date."""

    when = blocks.CharBlock(max_length=60, label=_("When"))
    fact = blocks.CharBlock(max_length=400, label=_("What happened"))

    class Meta:
        icon = "date"
        label = _("Dated fact")


class BackgroundBlock(blocks.StructBlock):
    """For readers who do not know the people: who they are, with dated facts. Readers open and close it."""

    title = blocks.CharBlock(max_length=200, label=_("Title"))
    text = blocks.RichTextBlock(required=False, features=PROSE, label=_("Text"))
    facts = blocks.ListBlock(DatedFactBlock(), required=False, default=[], label=_("Dated facts"))

    class Meta:
        icon = "help"
        label = _("Background box")
        group = _("Argument")
        template = "posts/blocks/background.html"
