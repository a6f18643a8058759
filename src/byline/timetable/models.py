"""When each line of the timetable was last done, and which workers are at work."""

from django.db import models
from django.db.models.functions import Now
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


class Shift(models.Model):
    """A worker at work. It says so every few seconds; of one that has fallen silent, others take over what it had in hand.

    The moments are the database's own: clocks of several machines need not agree.
    """

    worker = models.CharField(_("worker"), max_length=64, primary_key=True)
    began_at = models.DateTimeField(_("began"), db_default=Now())
    seen_at = models.DateTimeField(_("last seen"), db_default=Now())

    class Meta:
        verbose_name = _("shift of a worker")
        verbose_name_plural = _("shifts of workers")
        ordering = ["worker"]

    def __str__(self) -> str:
        return self.worker
