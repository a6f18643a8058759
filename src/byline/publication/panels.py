"""The panels of the magazine's settings, in the order a host asks: what is it called, who am I, how does it look."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList, TabbedInterface


def magazine_edit_handler() -> TabbedInterface:
    """Name, Host, Look, Machines."""
    return TabbedInterface(
        [
            ObjectList(_name(), heading=_("Name")),
            ObjectList(_host(), heading=_("Host")),
            ObjectList(_look(), heading=_("Look")),
            ObjectList(_machines(), heading=_("Machines")),
        ]
    )


def _name() -> list[object]:
    return [FieldPanel("name"), FieldPanel("tagline"), FieldPanel("contact_email")]


def _host() -> list[object]:
    return [
        FieldPanel("host_name"),
        FieldPanel("host_portrait"),
        FieldPanel("host_about"),
        InlinePanel("host_links", heading=_("Your own links"), label=_("link")),
    ]


def _look() -> list[object]:
    colours = [
        FieldRowPanel([FieldPanel("accent"), FieldPanel("paper")]),
    ]
    return [
        MultiFieldPanel(colours, heading=_("Colours")),
        FieldPanel("fonts"),
        FieldPanel("logo"),
    ]


def _machines() -> list[object]:
    return [FieldPanel("description"), FieldPanel("ai_crawlers")]
