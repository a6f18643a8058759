"""Forms of the people file."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.widgets import AdminSnippetChooser

from . import rules
from .models import Dossier


class NewDossierForm(forms.ModelForm):
    """Somebody new, added while a box is filled. The rest can wait."""

    class Meta:
        model = Dossier
        fields = ["name", "kind", "living", "standing"]


class MergeForm(forms.Form):
    """Which dossier takes this one up."""

    into = forms.ModelChoiceField(
        Dossier.current.all(), label=_("Keep this dossier"), help_text=_("The other one becomes part of it.")
    )

    def __init__(self, *args: Any, dossier: Dossier, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.dossier = dossier
        self.fields["into"].widget = AdminSnippetChooser(Dossier)

    def clean_into(self) -> Dossier:
        into: Dossier = self.cleaned_data["into"]
        rules.check_mergeable(self.dossier, into)
        return into
