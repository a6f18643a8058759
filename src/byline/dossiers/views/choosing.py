"""Choosing a dossier or one of its facts for a box in a piece."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView, SnippetChooserViewSet

from ..models import Fact


class OnlyCurrent:
    """Without what was merged into another dossier."""

    def get_object_list(self) -> QuerySet[Any]:
        found: QuerySet[Any] = super().get_object_list()  # type: ignore[misc]
        return found.filter(merged_into_id=None)


class ChooseDossierView(OnlyCurrent, ChooseView):
    """The dialog."""


class ChooseDossierResultsView(OnlyCurrent, ChooseResultsView):
    """What was found in it."""


class DossierChooserViewSet(SnippetChooserViewSet):
    """Choosing somebody; somebody new is added on the spot."""

    icon = "user"
    choose_view_class = ChooseDossierView
    choose_results_view_class = ChooseDossierResultsView
    creation_form_class = "byline.dossiers.forms.NewDossierForm"
    creation_tab_label = _("Somebody new")
    create_action_label = _("Add and choose")


class OnlyPublic:
    """Facts that readers may see, with whose they are."""

    def get_object_list(self) -> QuerySet[Fact]:
        return Fact.objects.filter(private=False).select_related("dossier").order_by("dossier__name", "when", "pk")

    @property
    def columns(self) -> list[Any]:
        return [*super().columns, Column("source", label=_("Source"))]  # type: ignore[misc]


class ChooseFactView(OnlyPublic, ChooseView):
    """The dialog."""


class ChooseFactResultsView(OnlyPublic, ChooseResultsView):
    """What was found in it."""


class FactChooserViewSet(SnippetChooserViewSet):
    """Choosing a fact."""

    icon = "date"
    choose_view_class = ChooseFactView
    choose_results_view_class = ChooseFactResultsView
