"""What is known of somebody, when it happened, and who says so."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable
from wagtail.search import index

from ..days import check_day, in_words


class Fact(index.Indexed, Orderable):
    """One fact. Pieces show it by reference: a corrected fact is right in all of them at once."""

    dossier = ParentalKey("dossiers.Dossier", on_delete=models.CASCADE, related_name="facts", verbose_name=_("dossier"))
    when = models.CharField(
        _("when"), max_length=10, blank=True, validators=[check_day], help_text=_("2011, 2011-03 or 2011-03-05.")
    )
    what = models.CharField(_("what happened"), max_length=400)
    source = models.CharField(_("source"), max_length=250, blank=True, help_text=_("Title of what you have it from."))
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    url = models.URLField(_("address"), max_length=500, blank=True)
    read_on = models.DateField(_("read on"), null=True, blank=True)
    private = models.BooleanField(_("for us only"), default=False, help_text=_("No background box can show it."))

    search_fields = [
        index.SearchField("what"),
        index.AutocompleteField("what"),
        index.RelatedFields("dossier", [index.SearchField("name"), index.AutocompleteField("name")]),
        index.FilterField("private"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("fact")
        verbose_name_plural = _("facts")

    def __str__(self) -> str:
        return " · ".join(filter(None, [self.dossier.name, self.when_words, self.what]))

    @property
    def when_words(self) -> str:
        """The date as readers read it."""
        return in_words(self.when)

    @property
    def shown(self) -> dict[str, Any]:
        """As a background box shows it."""
        return {"when": self.when_words, "fact": self.what}
