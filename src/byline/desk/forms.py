"""Forms of the desk."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from .models import Claim, Statement, Strictness
from .shelf import standards


class RightForm(forms.Form):
    """Why the words stand."""

    reason = forms.CharField(label=_("Why is it right?"), max_length=500)
    everywhere = forms.BooleanField(label=_("Remember for the whole magazine"), required=False)


class AskForm(forms.Form):
    """A question to the writer."""

    note = forms.CharField(label=_("A word to the writer"), required=False, max_length=500)


class ClaimForm(forms.ModelForm):
    """Where a claim comes from."""

    url = forms.URLField(required=False, max_length=500, assume_scheme="https")
    archived_url = forms.URLField(required=False, max_length=500, assume_scheme="https")

    class Meta:
        model = Claim
        fields = ["status", "source", "publisher", "published_on", "url", "archived_url", "note"]


class BasisForm(forms.ModelForm):
    """What a statement is and what it rests on."""

    class Meta:
        model = Statement
        fields = ["person", "kind", "basis"]
        widgets = {"basis": forms.Textarea(attrs={"rows": 2})}


class ReplyForm(forms.ModelForm):
    """The message to somebody about whom something will be said."""

    class Meta:
        model = Statement
        fields = ["asked_address", "asked_message"]
        widgets = {"asked_message": forms.Textarea(attrs={"rows": 4})}


class AnswerForm(forms.Form):
    """What they answered."""

    answer = forms.CharField(label=_("What they answered"), widget=forms.Textarea(attrs={"rows": 2}))


class StandardsForm(forms.Form):
    """How much each standard counts here."""

    def __init__(self, *args: Any, chosen: dict[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for one in standards().values():
            made = Strictness(one.severity).label
            choices = [("", _("As made: %(severity)s") % {"severity": made}), *Strictness.choices]
            self.fields[one.id] = forms.ChoiceField(
                choices=choices, required=False, initial=chosen.get(one.id, ""), label=one.title, help_text=one.what
            )
