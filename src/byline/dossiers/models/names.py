"""The names somebody goes by, and those nobody should use."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable


class NameKind(models.TextChoices):
    """What a name is to its bearer."""

    ALSO = "also", _("Also known as")
    FORMER = "former", _("Former name")
    NOT_USED = "not_used", _("Must not be used")
    WRONG = "wrong", _("A frequent misspelling")


class Alias(Orderable):
    """One more name. The desk knows them all: it lets the first two kinds pass and asks about the others."""

    dossier = ParentalKey("dossiers.Dossier", on_delete=models.CASCADE, related_name="names", verbose_name=_("dossier"))
    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=8, choices=NameKind, default=NameKind.ALSO)

    class Meta(Orderable.Meta):
        verbose_name = _("further name")
        verbose_name_plural = _("further names")
        constraints = [models.UniqueConstraint(fields=["dossier", "name"], name="one_name_a_dossier")]

    def __str__(self) -> str:
        return self.name
