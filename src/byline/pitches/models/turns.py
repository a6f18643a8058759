"""Whose turn it is with a commissioned piece."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..states import Who
from .pitch import Pitch, Writer


class TurnKind(models.TextChoices):
    """What the one whose turn it is should do."""

    DRAFT = "draft", _("Write")
    EDIT = "edit", _("Edit")
    REVISE = "revise", _("Go over it")
    PROOF = "proof", _("Read the proof")
    READY = "ready", _("Publish")


HOLDERS = {
    TurnKind.DRAFT: Who.GUEST,
    TurnKind.EDIT: Who.HOST,
    TurnKind.REVISE: Who.GUEST,
    TurnKind.PROOF: Who.GUEST,
    TurnKind.READY: Who.HOST,
}


class Turn(models.Model):
    """The newest row says whose turn it is and why."""

    pitch = models.ForeignKey(Pitch, models.CASCADE, related_name="turns")
    kind = models.CharField(max_length=8, choices=TurnKind)
    note = models.TextField(_("note"), blank=True)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    writer = models.ForeignKey(Writer, models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("turn")
        verbose_name_plural = _("turns")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.at:%Y-%m-%d %H:%M}"

    @property
    def holder(self) -> Who:
        return HOLDERS[TurnKind(self.kind)]
