"""The host's screens for people who write."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import Contributor


class ContributorChooserViewSet(SnippetChooserViewSet):
    """Choosing who wrote a piece; somebody new is added on the spot."""

    icon = "user"
    creation_form_class = "byline.contributors.forms.NewContributorForm"  # by name: rich text needs every hook first
    creation_tab_label = _("Somebody new")
    create_action_label = _("Add and choose")


class ContributorViewSet(SnippetViewSet):
    """Everybody who writes."""

    model = Contributor
    icon = "group"
    menu_label = _("Contributors")
    menu_name = "contributors"
    menu_order = 140
    add_to_admin_menu = True
    chooser_viewset_class = ContributorChooserViewSet
    list_display = ["name", "pronouns", "standing", "created_at"]
    list_filter = ["standing"]
    ordering = ["name"]
    panels: list[Any] = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("pronouns"), FieldPanel("standing")]),
        FieldPanel("portrait"),
        FieldPanel("bio"),
        InlinePanel("links", heading=_("Where readers find them"), label=_("link")),
        MultiFieldPanel([FieldPanel("slug")], heading=_("Address of their page"), classname="collapsed"),
    ]
