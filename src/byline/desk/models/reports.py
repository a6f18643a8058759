"""What the desk said of a piece, kept."""

from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Report(models.Model):
    """The desk's reading of one revision. The newest is the working one; one that was handed in or published is frozen."""

    page = models.ForeignKey("wagtailcore.Page", models.CASCADE, related_name="desk_reports", verbose_name=_("piece"))
    revision = models.ForeignKey(
        "wagtailcore.Revision", models.CASCADE, null=True, related_name="desk_reports", verbose_name=_("revision")
    )
    findings = models.JSONField(_("findings"), default=list)
    settled = models.JSONField(_("answered findings"), default=list)
    faults = models.JSONField(_("standards that failed"), default=list)
    changed = models.JSONField(_("what changed"), default=dict)
    newcomers = models.JSONField(_("people nobody has entered"), default=list)
    words = models.PositiveIntegerField(_("words"), default=0)
    milliseconds = models.FloatField(default=0)
    read_at = models.DateTimeField(_("read"), default=timezone.now)
    frozen_at = models.DateTimeField(_("kept"), null=True, blank=True)
    frozen_for = models.CharField(_("kept for"), max_length=40, blank=True)

    class Meta:
        verbose_name = _("report of the desk")
        verbose_name_plural = _("reports of the desk")
        ordering = ["-read_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["page"], condition=models.Q(frozen_at=None), name="one_working_report_a_piece"
            )
        ]

    def __str__(self) -> str:
        return f"{self.page_id}: {len(self.findings)}"

    def of_severity(self, severity: str) -> list[dict[str, Any]]:
        """The open findings of one severity, in the order of the text."""
        return [finding for finding in self.findings if finding["severity"] == severity]
