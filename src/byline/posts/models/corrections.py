"""Corrections: what was wrong, for everybody to see. Not part of a piece's revisions: no restore can undo one."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Severity(models.TextChoices):
    """How much was wrong; it decides where the correction stands."""

    TYPO = "typo", _("A slip")
    FACT = "fact", _("A fact")
    CENTRAL = "central", _("A central fact")


class Correction(models.Model):
    """One correction of a piece. Central ones stand above the text, others below it; all on the corrections page."""

    post = models.ForeignKey("posts.Post", models.CASCADE, related_name="corrections", verbose_name=_("piece"))
    what = models.TextField(_("what was wrong, and what is right"))
    why = models.TextField(_("how it came about"), blank=True)
    severity = models.CharField(_("severity"), max_length=8, choices=Severity, default=Severity.FACT)
    made_at = models.DateTimeField(_("made"), default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", editable=False
    )

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ["-made_at", "-pk"]
        indexes = [models.Index(fields=["-made_at"], name="corrections_by_date")]

    def __str__(self) -> str:
        return self.what[:60]
