"""What she says about herself."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from byline.contributors.models import Contributor, ContributorLink

BIO_MOST, LINKS_MOST = 1200, 5


class AboutForm(forms.Form):
    """Bio, portrait and pronouns."""

    pronouns = forms.CharField(max_length=40, required=False, label=_("Pronouns"))
    bio = forms.CharField(
        max_length=BIO_MOST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
        label=_("Your bio"),
        help_text=_("Two or three sentences in the third person. They stand beside what you publish from now on."),
    )
    portrait = forms.FileField(
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/avif,image/gif,image/jpeg,image/png,image/webp"}),
        label=_("Your portrait"),
        help_text=_("Where it was taken is removed from the file."),
    )
    no_portrait = forms.BooleanField(required=False, label=_("Go on without a portrait"))


class LinkForm(forms.ModelForm):
    """One link of hers. An empty row is none."""

    url = forms.URLField(max_length=500, assume_scheme="https", label=_("Address"))

    class Meta:
        model = ContributorLink
        fields = ["kind", "label", "url"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["label"].required = False
        self.fields["label"].help_text = _("As it should be printed; empty, it is the address itself.")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("url") and not cleaned.get("label"):
            cleaned["label"] = cleaned["url"].split("//")[-1].rstrip("/")[:120]
        if not cleaned.get("url"):
            raise ValidationError(_("Give the address of this link, or take it out."))
        return cleaned


class Links(forms.BaseInlineFormSet):
    """All of hers, and empty rows for more."""

    def add_fields(self, form: Any, index: int | None) -> None:
        super().add_fields(form, index)
        if "DELETE" in form.fields:
            form.fields["DELETE"].label = _("Take this link out")


LinkFormSet = forms.inlineformset_factory(
    Contributor,
    ContributorLink,
    form=LinkForm,
    formset=Links,
    extra=2,
    max_num=LINKS_MOST,
    can_delete=True,
    can_delete_extra=False,
)
