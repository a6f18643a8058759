"""Forms of people who write."""

from typing import Any

from django import forms

from . import actions
from .models import Contributor


class NewContributorForm(forms.ModelForm):
    """Somebody new, added while choosing a byline. The address comes from the name."""

    class Meta:
        model = Contributor
        fields = ["name", "pronouns", "standing", "bio"]

    def save(self, commit: bool = True) -> Any:
        self.instance.slug = actions.free_slug(self.instance.name)
        return super().save(commit)
