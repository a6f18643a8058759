"""Editing a dossier or a fact: whoever corrects one hears which pieces show it."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets.button import Button
from wagtail.snippets.views.snippets import CreateView, DeleteView, EditView

from .. import queries
from ..actions import erase_dossier, tell_changes
from ..models import Dossier


class DossierCreateView(CreateView):
    """A new dossier, by whom. ?name= fills the name in."""

    def get_initial_form_instance(self) -> Dossier:
        return Dossier(name=self.request.GET.get("name", "")[:200])

    def save_instance(self) -> Dossier:
        self.form.instance.created_by = self.request.user
        return super().save_instance()


class Telling:
    """After saving, a list of the pieces in which the change can be seen."""

    request: Any

    def tell(self, dossier: Dossier) -> None:
        pages = tell_changes(dossier, by=self.request.user)
        if pages:
            messages.info(self.request, render_to_string("dossiers/admin/shown_in.html", {"pages": pages}))


class DossierEditView(Telling, EditView):
    """A dossier, with the pieces that use it and the ways to merge, export and erase."""

    def form_valid(self, form: Any) -> HttpResponse:
        before = queries.shown_in_boxes(self.object.pk)
        response: HttpResponse = super().form_valid(form)
        if queries.shown_in_boxes(self.object.pk) != before:
            self.tell(self.object)
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context_data(**kwargs),
            "used_in": queries.pages_using(self.object).distinct().order_by("title"),
            "duplicates": queries.likely_duplicates(self.object),
        }

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        buttons = list(super().header_more_buttons)
        if self.can_delete:
            merge, export = (reverse(name, args=[self.object.pk]) for name in ("merge_dossier", "export_dossier"))
            buttons.append(Button(_("Merge with another"), url=merge, icon_name="copy", priority=30))
            buttons.append(Button(_("Export everything we have"), url=export, icon_name="download", priority=40))
        return buttons


class DossierEraseView(DeleteView):
    """Erasing: the dossier, what was merged into it, the log, and what rooms above hold about the same names."""

    usage_url: Any

    def get_usage(self) -> None:
        """Nothing protects a dossier: a piece that chose it shows one box less. The question lists those pieces."""
        return

    @property
    def confirmation_message(self) -> str:
        pages = queries.pages_using(self.object).distinct()
        return render_to_string("dossiers/admin/erase.html", {"dossier": self.object, "pages": pages})

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        url, self.usage_url = self.usage_url, None
        context: dict[str, Any] = super().get_context_data(**kwargs)
        self.usage_url = url
        return context

    def delete_action(self) -> None:
        erase_dossier(self.object, by=self.request.user)


class FactEditView(Telling, EditView):
    """One fact."""

    def form_valid(self, form: Any) -> HttpResponse:
        owner = self.object.dossier_id
        before = queries.shown_in_boxes(owner)
        response: HttpResponse = super().form_valid(form)
        if queries.shown_in_boxes(owner) != before:
            self.tell(self.object.dossier)
        return response
