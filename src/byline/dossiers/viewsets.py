"""The host's screens for the people file."""

from typing import Any

from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup
from wagtail.snippets.widgets import AdminSnippetChooser

from .models import Dossier, Fact
from .views.choosing import DossierChooserViewSet, FactChooserViewSet
from .views.editing import DossierCreateView, DossierEditView, DossierEraseView, FactEditView


def _edit_handler() -> TabbedInterface:
    who = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("kind")]),
        FieldRowPanel([FieldPanel("living"), FieldPanel("standing")]),
        FieldRowPanel([FieldPanel("born"), FieldPanel("died")]),
        FieldPanel("pronouns"),
        FieldPanel("about"),
        InlinePanel(
            "names",
            heading=_("Further names"),
            label=_("Name"),
            help_text=_("Other spellings, stage names, former names, and those nobody should use."),
        ),
    ]
    what = [
        HelpPanel(
            _(
                "Every fact has a source, and a date if it has one. Boxes in pieces show facts from here: correct one, and every box is right."
            )
        ),
        InlinePanel("facts", heading=_("Facts"), label=_("Fact"), panels=_fact_panels()),
    ]
    whom = [
        InlinePanel("ties", heading=_("Ties"), label=_("Tie"), panels=_tie_panels()),
        FieldPanel("notes"),
    ]
    return TabbedInterface(
        [
            ObjectList(who, heading=_("Who they are")),
            ObjectList(what, heading=_("Facts")),
            ObjectList(whom, heading=_("Ties and notes")),
        ]
    )


def _fact_panels() -> list[Any]:
    return [
        FieldRowPanel([FieldPanel("when"), FieldPanel("private")]),
        FieldPanel("what"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("source"), FieldPanel("publisher")]),
                FieldRowPanel([FieldPanel("url"), FieldPanel("read_on")]),
            ],
            heading=_("Where it comes from"),
        ),
    ]


def _tie_panels() -> list[Any]:
    return [
        FieldRowPanel([FieldPanel("what"), FieldPanel("other", widget=AdminSnippetChooser(Dossier))]),
        FieldRowPanel([FieldPanel("since"), FieldPanel("until")]),
    ]


class DossierViewSet(SnippetViewSet):
    """Everybody written about."""

    model = Dossier
    icon = "user"
    menu_label = _("People and organisations")
    menu_name = "dossiers"
    chooser_viewset_class = DossierChooserViewSet
    add_view_class = DossierCreateView
    edit_view_class = DossierEditView
    edit_template_name = "dossiers/admin/edit.html"
    delete_view_class = DossierEraseView
    copy_view_enabled = False
    list_display = [
        "name",
        Column("kind", label=_("Kind"), accessor="get_kind_display", sort_key="kind"),
        Column("living", label=_("Living"), accessor="get_living_display"),
        Column("standing", label=_("How public"), accessor="get_standing_display"),
        Column("fact_count", label=_("Facts")),
    ]
    list_filter = ["kind", "living", "standing"]
    list_per_page = 50
    edit_handler = _edit_handler()

    def get_queryset(self, request: HttpRequest) -> QuerySet[Dossier]:
        """Without those that became part of another."""
        return Dossier.current.annotate(fact_count=Count("facts"))


class FactViewSet(SnippetViewSet):
    """Every dated fact, to find and correct one. A new one is added in its dossier."""

    model = Fact
    icon = "date"
    menu_label = _("Facts")
    menu_name = "facts"
    chooser_viewset_class = FactChooserViewSet
    edit_view_class = FactEditView
    copy_view_enabled = False
    list_display = [
        "what",
        Column("dossier", label=_("Of whom")),
        Column("when_words", label=_("When"), sort_key="when"),
        Column("source", label=_("Source")),
    ]
    list_per_page = 50
    panels = [FieldPanel("dossier", widget=AdminSnippetChooser(Dossier)), *_fact_panels()]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Fact]:
        """With their dossiers, in one query."""
        return Fact.objects.select_related("dossier").order_by("dossier__name", "when", "pk")


class PeopleFileGroup(SnippetViewSetGroup):
    """The people file behind one entry of the menu."""

    items = (DossierViewSet, FactViewSet)
    menu_icon = "folder-open-inverse"
    menu_label = _("People file")
    menu_name = "people-file"
    menu_order = 145
