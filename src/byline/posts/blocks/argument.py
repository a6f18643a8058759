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
        description = _("One reason. It takes its number from its place, and readers can link to it.")
        preview_value = {
            "title": _("They told us what they chose to tell"),
            "text": _("<p>That is what telling means.</p>"),
        }


class CounterArgumentBlock(blocks.StructBlock):
    """What can be said against it, given its due."""

    title = blocks.CharBlock(max_length=200, label=_("Against"))
    text = blocks.RichTextBlock(features=PROSE, label=_("Text"))

    class Meta:
        icon = "resubmit"
        label = _("Counter-argument")
        group = _("Argument")
        template = "posts/blocks/counter_argument.html"
        description = _("What can be said against it, given its due.")
        preview_value = {
            "title": _("But they sold the film"),
            "text": _("<p>So they did, and a film is a made thing.</p>"),
        }


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
        description = _(
            "For readers who do not know the people: who they are, with dated facts. Readers open and close it."
        )
        preview_value = {
            "title": _("Who they are"),
            "text": _("<p>A singer and an actor.</p>"),
            "facts": [{"when": "2019", "fact": _("They met.")}],
        }
