"""What guests type."""

import re
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .fields import OneLineField

MOST_LINKS = 5
ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
LONG = {"rows": 7}
TRAP = "remark"


class IdeaForm(forms.Form):
    """An idea for a piece."""

    title = OneLineField(label=gettext_lazy("Working title"), max_length=200)
    idea = forms.CharField(
        label=gettext_lazy("The idea"),
        help_text=gettext_lazy("What do you want to say? One or two paragraphs are enough."),
        max_length=6000,
        widget=forms.Textarea(attrs=LONG),
    )
    why_me = forms.CharField(
        label=gettext_lazy("Why you"),
        help_text=gettext_lazy("What do you know or do that makes it yours to write?"),
        max_length=3000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    links = forms.CharField(
        label=gettext_lazy("Something you wrote"),
        help_text=gettext_lazy("Up to five addresses, one a line."),
        max_length=1500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    disclosure = forms.CharField(
        label=gettext_lazy("Your interests"),
        help_text=gettext_lazy("Does somebody in the piece pay you, employ you, or live with you?"),
        max_length=1500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def clean(self) -> dict[str, Any]:
        """Pitches that are mostly links come from machines."""
        data = super().clean() or {}
        if len(ADDRESS.findall(data.get("links", ""))) > MOST_LINKS:
            self.add_error("links", _("Give five addresses at most."))
        if len(ADDRESS.findall(data.get("idea", "") + data.get("why_me", ""))) > 2:
            self.add_error("idea", _("Please put links into the field for links, and tell the idea in words."))
        return data


class PitchForm(IdeaForm):
    """An idea and who has it.

    One field is a trap for machines: people do not see it, and browsers, which know what a “website” is, do not fill it in.
    """

    name = OneLineField(label=gettext_lazy("Your name"), max_length=120)
    email = forms.EmailField(
        label=gettext_lazy("Your e-mail address"),
        help_text=gettext_lazy("We answer there, and only there. It is never shown."),
    )
    field_order = ["name", "email", "title", "idea", "why_me", "links", "disclosure"]

    def clean(self) -> dict[str, Any]:
        """A machine fills in what nobody sees. In case it was a browser, the words can be sent once more."""
        data = super().clean()
        if self.data.get(TRAP):
            self.add_error(
                None,
                _(
                    "Something was filled in that nobody sees, perhaps by your browser. It is empty again: look over"
                    " your words, then send them once more."
                ),
            )
        return data


class AddressForm(forms.Form):
    """Where messages shall go from now on."""

    email = forms.EmailField(label=gettext_lazy("Your new e-mail address"))


class AlertForm(forms.Form):
    """Who wants to be told when the magazine takes pitches again."""

    email = forms.EmailField(label=gettext_lazy("Your e-mail address"))


class NoteForm(forms.Form):
    """A few words along with a step."""

    note = forms.CharField(
        label=gettext_lazy("A note"), required=False, max_length=5000, widget=forms.Textarea(attrs={"rows": 4})
    )


class NeededNoteForm(forms.Form):
    """A step that makes no sense without words."""

    note = forms.CharField(
        label=gettext_lazy("What should change?"), max_length=5000, widget=forms.Textarea(attrs=LONG)
    )
