"""Forms of the magazine itself."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from byline.accounts import welcome
from byline.accounts.models import User

from . import actions
from .models import MagazineSettings


@welcome.register
class NameMagazineForm(forms.ModelForm):
    """The magazine's part of the owner's first visit."""

    class Meta:
        model = MagazineSettings
        fields = ["name", "tagline"]
        labels = {"name": _("What is your magazine called?"), "tagline": _("What is it about, in a line?")}
        help_texts = {"tagline": _("It stands under the name on every page.")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        magazine = MagazineSettings.load()
        if not magazine.is_named:
            magazine.name = ""
        super().__init__(*args, **{**kwargs, "instance": magazine})

    def save(self, *, by: User) -> None:  # type: ignore[override]
        actions.name_magazine(name=self.cleaned_data["name"], tagline=self.cleaned_data["tagline"], by=by)
