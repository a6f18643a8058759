"""Blocks that join a piece to other pieces, to its sources and to its readers."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from byline.desk.models import HouseRules
from byline.desk.queries import help_lines
from byline.publication.blocks.basic import SHORT_PROSE


class RelatedReadBlock(blocks.StructBlock):
    """A piece the host chose to send readers to. It disappears from the page when that piece does, and the host is told."""

    piece = blocks.PageChooserBlock(page_type="posts.Post", label=_("Piece"))
    note = blocks.CharBlock(required=False, max_length=300, label=_("Why read it"))

    class Meta:
        icon = "link"
        label = _("Related read")
        group = _("Around the piece")
        template = "posts/blocks/related_read.html"
        description = _("Another piece you send readers to. If it ever disappears, so does this, and you are told.")


class CallForCommentsBlock(blocks.StructBlock):
    """The question the host would like readers to answer."""

    question = blocks.CharBlock(max_length=300, label=_("Question"))
    note = blocks.CharBlock(required=False, max_length=300, label=_("Note"))

    class Meta:
        icon = "comment"
        label = _("Call for comments")
        group = _("Around the piece")
        template = "posts/blocks/call_for_comments.html"
        description = _("The question you would like readers to answer.")
        preview_value = {"question": _("When did you last change your mind in public?")}


class HelpLinesValue(blocks.StructValue):
    """The lines readers see today: checked by somebody within 90 days, the magazine's country first."""

    @property
    def lines(self) -> list[Any]:
        topics = {topic.strip().lower() for topic in (self.get("topics") or "").split(",") if topic.strip()}
        return help_lines(HouseRules.load().country, topics)


class HelpLinesBlock(blocks.StructBlock):
    """Whom readers can turn to. It holds topics, not numbers: a number nobody has checked lately leaves every piece at once."""

    topics = blocks.CharBlock(
        max_length=200, label=_("Topics"), help_text=_("With commas, as in the list of help lines: suicide, grief.")
    )
    note = blocks.CharBlock(required=False, max_length=300, label=_("A sentence before them"))

    class Meta:
        icon = "help"
        label = _("Help lines")
        group = _("Around the piece")
        template = "posts/blocks/help_lines.html"
        value_class = HelpLinesValue
        description = _(
            "Whom readers can turn to, from the list of help lines. Only those that were checked are shown."
        )


class SourceBlock(blocks.StructBlock):
    """One source or footnote."""

    text = blocks.RichTextBlock(features=SHORT_PROSE, label=_("Source or note"))
    publisher = blocks.CharBlock(required=False, max_length=200, label=_("Publisher"))
    url = blocks.URLBlock(required=False, label=_("Address"))
    accessed_on = blocks.DateBlock(required=False, label=_("Read on"))

    class Meta:
        icon = "doc-full"
        label = _("Source")


class SourcesBlock(blocks.StructBlock):
    """The list of sources and footnotes; the text points at them with #source-1, #source-2 …"""

    items = blocks.ListBlock(SourceBlock(), min_num=1, label=_("Sources"))

    class Meta:
        icon = "list-ol"
        label = _("Sources")
        group = _("Around the piece")
        template = "posts/blocks/sources.html"
        description = _(
            "Where it comes from: sources and footnotes. The text can point at them with #source-1, #source-2 …"
        )
        preview_value = {"items": [{"text": _("<p>The Long Way Round, first part.</p>"), "publisher": "Northlight"}]}
