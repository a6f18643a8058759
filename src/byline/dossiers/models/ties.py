"""Who is what to whom."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from ..days import check_day


class Tie(Orderable):
    """A relationship, read from its dossier: “married to”, “founded”, “works for”."""

    dossier = ParentalKey("dossiers.Dossier", on_delete=models.CASCADE, related_name="ties")
    what = models.CharField(_("is"), max_length=80, help_text=_("As in: married to, daughter of, works for."))
    other = models.ForeignKey("dossiers.Dossier", models.CASCADE, related_name="tied", verbose_name=_("whom"))
    since = models.CharField(_("since"), max_length=10, blank=True, validators=[check_day])
    until = models.CharField(_("until"), max_length=10, blank=True, validators=[check_day])

    class Meta(Orderable.Meta):
        verbose_name = _("tie")
        verbose_name_plural = _("ties")
        constraints = [
            models.CheckConstraint(condition=~models.Q(dossier=models.F("other")), name="no_tie_to_oneself"),
        ]

    def __str__(self) -> str:
        return f"{self.what} {self.other}"

    def clean(self) -> None:
        """Nobody is tied to themselves. Raises ValidationError."""
        super().clean()
        if self.other_id and self.other_id == self.dossier_id:
            raise ValidationError({"other": _("Choose somebody else.")})
