"""The editor's panels, in the order the host thinks: what, by whom, the text, my own words around it; then where it
stands; then how it travels."""

from django.forms import Select
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    CommentPanel,
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    MultipleChooserPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.admin.widgets import AdminAutoHeightTextInput

from .editing import PieceForm


def post_edit_handler() -> TabbedInterface:
    """Write (the piece), Around it (where it stands, labels), Out there (how it travels)."""
    return TabbedInterface(
        [
            ObjectList(_write(), heading=_("Write")),
            ObjectList(_around(), heading=_("Around it")),
            ObjectList(_out_there(), heading=_("Out there")),
        ],
        base_form_class=PieceForm,
    )


def _write() -> list[object]:
    return [
        TitleFieldPanel(
            "title",
            placeholder=_("Title"),
            help_text=_("What readers see above the piece."),
            widget=AdminAutoHeightTextInput,  # one line would cut a long title off
        ),
        InlinePanel("bylines", heading=_("Who wrote it"), label=_("Byline"), min_num=0, icon="user"),
        FieldPanel("standfirst"),
        MultiFieldPanel(
            [
                FieldPanel("picture"),
                FieldPanel("picture_alt"),
                FieldPanel("picture_decorative"),
                FieldPanel("picture_caption"),
            ],
            heading=_("Lead picture"),
            icon="image",
        ),
        FieldPanel("body"),
        FieldPanel("outro"),
    ]


def _around() -> list[object]:
    return [
        MultiFieldPanel(
            [
                FieldPanel("format", widget=Select),
                FieldRowPanel([FieldPanel("column", widget=Select), FieldPanel("column_order")]),
            ],
            heading=_("Where it stands"),
        ),
        MultipleChooserPanel("post_topics", chooser_field_name="topic", heading=_("Topics"), label=_("Topic")),
        InlinePanel(
            "content_notes",
            heading=_("Content notes"),
            label=_("Note"),
            help_text=_("What the piece touches that some readers would rather know before they start."),
        ),
        InlinePanel(
            "disclosures",
            heading=_("Money and interests"),
            label=_("Disclosure"),
            help_text=_("Readers see these before the first paragraph."),
        ),
    ]


def _out_there() -> list[object]:
    return [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("search_description"), FieldPanel("seo_title"), FieldPanel("mail_subject")],
            heading=_("Address, summary and other titles"),
        ),
        MultiFieldPanel([FieldPanel("published_at"), FieldPanel("updated_at")], heading=_("Dates readers see")),
        MultiFieldPanel(
            [
                FieldPanel("first_published_name"),
                FieldPanel("first_published_url"),
                FieldPanel("first_published_on"),
                FieldPanel("canonical_url"),
            ],
            heading=_("First published elsewhere"),
        ),
        PublishingPanel(),
        CommentPanel(),
    ]
