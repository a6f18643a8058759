"""What the host types about messages."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from .kinds import Kind
from .wording import Words, WrongWording, check_words


class WordingForm(forms.Form):
    """A subject and a text, with names in braces."""

    subject = forms.CharField(label=_("Subject"), max_length=200)
    text = forms.CharField(label=_("Text"), widget=forms.Textarea(attrs={"rows": 18}), max_length=20_000)

    def __init__(self, *args: Any, kind: Kind, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kind = kind

    @property
    def words(self) -> Words:
        return Words(self.cleaned_data["subject"], self.cleaned_data["text"])

    def clean(self) -> dict[str, Any]:
        """Names that nothing is known by, and a lost link, are refused before they reach anybody."""
        data = super().clean() or {}
        if not self.errors:
            try:
                check_words(self.kind, self.words)
            except WrongWording as error:
                self.add_error("text", str(error))
        return data


class AddressForm(forms.Form):
    """Where a message should go instead."""

    to = forms.EmailField(label=_("Address"))
