"""The ledger of what moved in: one row for each thing of the old system, and what it became here."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Outcome(models.TextChoices):
    """What became of a thing."""

    IMPORTED = "imported", _("Imported")
    SKIPPED = "skipped", _("Left behind")
    FAILED = "failed", _("Could not be had")


class Carried(models.Model):
    """One thing of the old system.

    `origin` is the old site, `kind` and `key` name the thing there. `model` and `object_id` say what it became; the row
    outlives that, so that nothing the host deleted comes back. `digest` tells whether the file says something new about
    it, `lines` is its part of the report.
    """

    origin = models.CharField(max_length=200)
    kind = models.CharField(max_length=20)
    key = models.CharField(max_length=500)
    title = models.CharField(max_length=200, blank=True)
    outcome = models.CharField(max_length=8, choices=Outcome)
    model = models.CharField(max_length=40, blank=True)
    object_id = models.CharField(max_length=40, blank=True)
    digest = models.CharField(max_length=64, blank=True)
    lines = models.JSONField(default=list)
    carried_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("thing that moved in")
        verbose_name_plural = _("things that moved in")
        constraints = [models.UniqueConstraint(fields=["origin", "kind", "key"], name="carried_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"
