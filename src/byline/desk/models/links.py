"""Links of pieces, and whether they answered."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class CheckedLink(models.Model):
    """One address. It is asked again after some days, sooner when it did not answer; one silence is no verdict."""

    url = models.URLField(_("address"), max_length=1000, unique=True)
    answers = models.BooleanField(_("answers"), null=True)
    reason = models.CharField(_("what came"), max_length=300, blank=True)
    failures = models.PositiveSmallIntegerField(_("silences in a row"), default=0)
    checked_at = models.DateTimeField(_("asked"), null=True)
    next_at = models.DateTimeField(_("asked again"), null=True, db_index=True)

    class Meta:
        verbose_name = _("link")
        verbose_name_plural = _("links")
        ordering = ["next_at"]

    def __str__(self) -> str:
        return self.url
