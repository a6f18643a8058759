"""The editor's panels, in the order the host thinks."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
    TitleFieldPanel,
)


def post_edit_handler() -> TabbedInterface:
    """Write (the piece), Around it (who, where, labels), Out there (how it travels)."""
    return TabbedInterface(
        [
            ObjectList(_write(), heading=_("Write")),
            ObjectList(_around(), heading=_("Around it")),
            ObjectList(_out_there(), heading=_("Out there")),
        ]
    )


def _write() -> list[object]:
    return [
        FieldPanel("standfirst"),
        TitleFieldPanel("title"),
        InlinePanel("bylines", heading=_("Bylines"), label=_("byline"), min_num=0),
        MultiFieldPanel(
            [
                FieldPanel("picture"),
                FieldPanel("picture_alt"),
                FieldPanel("picture_decorative"),
                FieldPanel("picture_caption"),
            ],
            heading=_("Lead picture"),
        ),
        FieldPanel("body"),
        FieldPanel("outro"),
    ]


def _around() -> list[object]:
    return [
        FieldRowPanel(
            [FieldPanel("format"), FieldPanel("column"), FieldPanel("column_order")], heading=_("Where it stands")
        ),
        InlinePanel("post_topics", heading=_("Topics"), label=_("topic")),
        InlinePanel("content_notes", heading=_("Content notes"), label=_("note")),
        InlinePanel("disclosures", heading=_("Disclosures"), label=_("disclosure")),
    ]


def _out_there() -> list[object]:
    return [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("search_description"), FieldPanel("seo_title"), FieldPanel("mail_subject")],
            heading=_("Summary and other titles"),
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
    ]
