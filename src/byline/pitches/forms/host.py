"""What the host types."""

from datetime import date

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..models import FeeState
from .fields import DayInput, OneLineField
from .guest import NoteForm


class TaskForm(forms.Form):
    """What is agreed with a commission or an invitation."""

    brief = forms.CharField(
        label=gettext_lazy("Brief"), required=False, max_length=6000, widget=forms.Textarea(attrs={"rows": 6})
    )
    words_wanted = forms.IntegerField(label=gettext_lazy("Words"), required=False, min_value=1, max_value=100_000)
    deadline_on = forms.DateField(label=gettext_lazy("Deadline"), required=False, widget=DayInput)
    fee = OneLineField(label=gettext_lazy("Fee"), required=False, max_length=120)
    kill_fee = OneLineField(label=gettext_lazy("If you let it go"), required=False, max_length=120)
    exclusive_days = forms.IntegerField(
        label=gettext_lazy("Days you have it alone"), required=False, min_value=0, max_value=20_000
    )

    def clean_deadline_on(self) -> date | None:
        day: date | None = self.cleaned_data["deadline_on"]
        return _in_future(day) if day else None


class InviteForm(TaskForm):
    """Asking somebody to write."""

    name = OneLineField(label=gettext_lazy("Name"), max_length=120)
    email = forms.EmailField(label=gettext_lazy("E-mail address"))
    title = OneLineField(label=gettext_lazy("Working title"), max_length=200)
    field_order = ["name", "email", "title"]


class WriterForm(forms.Form):
    """Somebody who writes the piece, too."""

    name = OneLineField(label=gettext_lazy("Name"), max_length=120)
    email = forms.EmailField(label=gettext_lazy("E-mail address"))


class PostponeForm(NoteForm):
    """Not now, but then."""

    back_on = forms.DateField(label=gettext_lazy("Comes back on"), widget=DayInput)
    field_order = ["back_on", "note"]

    def clean_back_on(self) -> date:
        return _in_future(self.cleaned_data["back_on"])


class HoldForm(forms.Form):
    """More time."""

    until = forms.DateField(label=gettext_lazy("You need until"), widget=DayInput)

    def clean_until(self) -> date:
        return _in_future(self.cleaned_data["until"])


class DeclineForm(forms.Form):
    """No, in words of the host's own."""

    reason = forms.CharField(required=False, widget=forms.HiddenInput)
    subject = OneLineField(label=gettext_lazy("Subject"), max_length=200)
    text = forms.CharField(label=gettext_lazy("Text"), max_length=20_000, widget=forms.Textarea(attrs={"rows": 16}))


class ReasonForm(forms.Form):
    """Why without approval."""

    reason = forms.CharField(
        label=gettext_lazy("Your reason"),
        help_text=gettext_lazy("It is kept, and the guest reads it."),
        max_length=3000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class FeeForm(forms.Form):
    """What became of the fee."""

    fee_state = forms.ChoiceField(label=gettext_lazy("The fee"), choices=FeeState.choices)


class TermsForm(forms.Form):
    """A new version of the terms."""

    text = forms.CharField(label=gettext_lazy("Terms"), max_length=50_000, widget=forms.Textarea(attrs={"rows": 24}))


class SureForm(forms.Form):
    """A step that needs no words."""


def _in_future(day: date) -> date:
    if day <= timezone.localdate():
        raise forms.ValidationError(_("Choose a day that is still to come."))
    return day
