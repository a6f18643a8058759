"""Correcting a piece, and the list of corrections."""

from typing import Any

from django import forms
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column as TableColumn
from wagtail.admin.ui.tables import DateColumn, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets import AdminPageChooser

from .. import actions
from ..models import Correction, Post


class CorrectionForm(forms.ModelForm):
    """What was wrong, for everybody to see."""

    class Meta:
        model = Correction
        fields = ["post", "what", "why", "severity"]
        widgets = {
            "post": AdminPageChooser(target_models=[Post]),
            "what": forms.Textarea(attrs={"rows": 3}),
            "why": forms.Textarea(attrs={"rows": 2}),
            "severity": forms.RadioSelect,
        }
        help_texts = {
            "what": _("Both in one: “We wrote that she is 70. She is 71.” Readers see it as you write it."),
            "why": _("If it helps readers to trust you. They see it too."),
            "severity": _(
                "A slip changes no meaning. A wrong fact is noted below the piece and changes its updated date. "
                "A central fact, one that the piece stands on, is noted above the first paragraph."
            ),
        }


class CorrectView(generic.CreateView):
    """A new correction. ?post= chooses the piece beforehand."""

    page_title = _("Correct a piece")
    submit_button_label = _("Add the correction")

    def get_initial(self) -> dict[str, Any]:
        wanted = self.request.GET.get("post", "")
        return {"post": get_object_or_404(Post, pk=wanted)} if wanted.isdecimal() else {}

    def save_instance(self) -> Correction:
        given = self.form.cleaned_data
        return actions.correct_post(
            given["post"], what=given["what"], why=given["why"], severity=given["severity"], by=self.request.user
        )


class RewordView(generic.EditView):
    """The words of a correction. Which piece it belongs to and how grave it was stay as they were."""

    def get_form(self, form_class: Any = None) -> forms.ModelForm:
        form = super().get_form(form_class)
        for name in ("post", "severity"):
            form.fields[name].disabled = True
        return form


class CorrectionViewSet(ModelViewSet):
    """Every correction. None can be taken back: a correction of a correction is another one."""

    model = Correction
    icon = "resubmit"
    menu_label = _("Corrections")
    menu_name = "corrections"
    menu_order = 160
    add_to_admin_menu = True
    add_view_class = CorrectView
    edit_view_class = RewordView
    copy_view_enabled = False
    list_per_page = 50
    list_display = [
        TitleColumn("what", label=_("What was wrong"), url_name="corrections_admin:edit"),
        TableColumn("post", label=_("Piece")),
        TableColumn("severity", label=_("Severity"), accessor="get_severity_display"),
        DateColumn("made_at", label=_("Made"), sort_key="made_at"),
    ]
    list_filter = ["severity"]
    search_fields = ["what", "why", "post__title"]

    def get_form_class(self, for_update: bool = False) -> type[forms.ModelForm]:
        return CorrectionForm


corrections_viewset = CorrectionViewSet("corrections_admin", url_prefix="corrections")
