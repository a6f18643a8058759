"""The form behind the editor. The page class names it, so it stands on no shelf of forms."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from byline.kit.text import says_nothing

HELP = {
    "search_description": _("A sentence or two for lists, feeds, cards and search engines."),
    "seo_title": _("For search engines, if the title should be plainer there."),
    "mail_subject": _("For mails, if the title is too long for a subject."),
    "slug": _("The last part of the piece’s address. If you change it later, the old address leads to the new one."),
    "format": _("The label that tells readers what they are reading."),
}


class PieceForm(WagtailAdminPageForm):
    """A piece. Emptying the kept bio of a piece that has been public means: take today's."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, text in HELP.items():
            if name in self.fields:
                self.fields[name].help_text = text
        if "slug" in self.fields:
            self.fields["slug"].required = False  # Wagtail makes one from the title
        if "search_description" in self.fields:
            self.fields["search_description"].label = _("Summary")
        if "seo_title" in self.fields:
            self.fields["seo_title"].label = _("Search title")

    def clean_title(self) -> str:
        """A title is one line, however many it was typed in."""
        return " ".join(self.cleaned_data["title"].split())

    def save(self, commit: bool = True) -> Any:
        if self.instance.first_published_at:
            for form in self.formsets["bylines"].forms:
                if "bio" in form.changed_data and says_nothing(form.instance.bio):
                    form.instance.bio = form.instance.contributor.bio
        return super().save(commit)
