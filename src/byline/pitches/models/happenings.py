"""What happened to a pitch: who, when, what."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .pitch import Pitch, Writer


class Happening(models.Model):
    """One line of a pitch's history. `by` is the host or a helper, `writer` the guest; neither: the clock.

    `messages` tell people of it: while all of them are still in the outbox it can be undone, and `before` says to what.
    """

    pitch = models.ForeignKey(Pitch, models.CASCADE, related_name="happenings")
    verb = models.CharField(max_length=40)
    was = models.CharField(max_length=12, blank=True)
    became = models.CharField(max_length=12, blank=True)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    writer = models.ForeignKey(Writer, models.SET_NULL, null=True, related_name="+")
    note = models.TextField(blank=True)
    messages = models.ManyToManyField("mail.Message", related_name="+")
    undone_at = models.DateTimeField(null=True)
    before = models.JSONField(default=dict)

    class Meta:
        verbose_name = _("happening")
        verbose_name_plural = _("happenings")
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["pitch", "-at"], name="happenings_of_a_pitch")]

    def __str__(self) -> str:
        return f"{self.verb} {self.at:%Y-%m-%d %H:%M}"
