"""Blocks of words."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

PROSE = ["bold", "italic", "link", "ol", "ul", "superscript", "subscript", "strikethrough", "code"]
SHORT_PROSE = ["bold", "italic", "link", "superscript"]


class ParagraphBlock(blocks.RichTextBlock):
    """Running text: paragraphs, emphasis, links, simple lists, a line between sections."""

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = _("Writing")
        template = "publication/blocks/paragraph.html"
        description = _("Running text, with emphasis, links and simple lists.")
        preview_value = _("<p>Most of a piece is this. Write, press Enter, go on writing.</p>")

    def __init__(self, **kwargs: object) -> None:
        super().__init__(**{"features": [*PROSE, "hr"], **kwargs})


class HeadingBlock(blocks.StructBlock):
    """A heading inside the text, with its own anchor."""

    text = blocks.CharBlock(max_length=200, label=_("Heading"))
    level = blocks.ChoiceBlock(
        choices=[("2", _("Section")), ("3", _("Within a section"))], default="2", label=_("Level")
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        group = _("Writing")
        template = "publication/blocks/heading.html"
        description = _("A heading inside the text. It has an address of its own that readers can link to.")
        preview_value = {"text": _("What the neighbours knew"), "level": "2"}


class QuoteBlock(blocks.StructBlock):
    """Somebody's words: who said them, where, and when in a recording."""

    text = blocks.RichTextBlock(features=SHORT_PROSE, label=_("Words"))
    speaker = blocks.CharBlock(required=False, max_length=160, label=_("Who said it"))
    source = blocks.CharBlock(
        required=False, max_length=250, label=_("Where"), help_text=_("The programme, book or article.")
    )
    source_url = blocks.URLBlock(required=False, label=_("Address of the source"))
    time = blocks.CharBlock(
        required=False, max_length=20, label=_("Time in the recording"), help_text=_("As in 00:41:10.")
    )

    class Meta:
        icon = "openquote"
        label = _("Quote")
        group = _("Writing")
        template = "publication/blocks/quote.html"
        description = _("Somebody’s words, with who said them, where, and when in a recording.")
        preview_value = {
            "text": _("<p>I owe you a song. I do not owe you my kitchen.</p>"),
            "speaker": "Delphine Marr",
            "source": "The Long Way Round",
            "time": "00:41:10",
        }


class PullQuoteBlock(blocks.StructBlock):
    """A line of the piece itself, set large. Screen readers skip it, for it is read twice otherwise."""

    text = blocks.TextBlock(max_length=300, label=_("Line"))

    class Meta:
        icon = "openquote"
        label = _("Pull quote")
        group = _("Writing")
        template = "publication/blocks/pull_quote.html"
        description = _("A line from the piece itself, set large. Nothing that is not in the text.")
        preview_value = {"text": _("We were never owed the ending.")}


class CalloutBlock(blocks.StructBlock):
    """A short aside that stands out."""

    tone = blocks.ChoiceBlock(
        choices=[("note", _("Note")), ("tip", _("Tip")), ("warning", _("Careful"))], default="note", label=_("Kind")
    )
    title = blocks.CharBlock(required=False, max_length=120, label=_("Title"))
    text = blocks.RichTextBlock(features=PROSE, label=_("Text"))

    class Meta:
        icon = "info-circle"
        label = _("Callout")
        group = _("Boxes")
        template = "publication/blocks/callout.html"
        description = _("A short aside that stands out: a note, a tip, a warning.")
        preview_value = {"tone": "tip", "title": _("Before you start"), "text": _("<p>Turn the water off.</p>")}


class ListTextBlock(blocks.StructBlock):
    """A list whose items may be whole paragraphs: bullets, numbers, or steps to follow."""

    style = blocks.ChoiceBlock(
        choices=[("bullets", _("Bullets")), ("numbers", _("Numbers")), ("steps", _("Steps"))],
        default="bullets",
        label=_("Style"),
    )
    items = blocks.ListBlock(blocks.RichTextBlock(features=SHORT_PROSE), label=_("Items"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("List")
        group = _("Writing")
        template = "publication/blocks/list.html"
        description = _("A list whose items may be whole sentences: bullets, numbers, or steps to follow.")
        preview_value = {"style": "steps", "items": [_("<p>Measure twice.</p>"), _("<p>Cut once.</p>")]}
