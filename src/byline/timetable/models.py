"""When each line of the timetable was last done."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Mark(models.Model):
    """The mark that a worker makes before it does a line, so that a second worker leaves it alone."""

    name = models.CharField(_("name"), max_length=100, primary_key=True)
    began_at = models.DateTimeField(_("began"))
    failed_at = models.DateTimeField(_("failed"), null=True, blank=True)
    failure = models.TextField(_("failure"), blank=True)

    class Meta:
        verbose_name = _("mark in the timetable")
        verbose_name_plural = _("marks in the timetable")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
