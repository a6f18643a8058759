"""What was agreed: terms accepted, words approved, and publishing without approval, with its reason."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .calls import Terms
from .links import GuestLink
from .pitch import Pitch, Writer


class Acceptance(models.Model):
    """Somebody accepted a version of the terms, by a link that came by mail."""

    writer = models.ForeignKey(Writer, models.CASCADE, related_name="acceptances")
    terms = models.ForeignKey(Terms, models.PROTECT, related_name="acceptances")
    link = models.ForeignKey(GuestLink, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("acceptance of terms")
        verbose_name_plural = _("acceptances of terms")
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["writer", "terms"], name="terms_accepted_once")]

    def __str__(self) -> str:
        return f"{self.writer} · {self.terms}"


class ConsentAnswer(models.TextChoices):
    """What somebody said to a proof."""

    APPROVED = "approved", _("Approved")
    CHANGE = "change", _("Asks for a change")


class Consent(models.Model):
    """An answer to a proof. `words` are those she saw, `seal` is their fingerprint."""

    writer = models.ForeignKey(Writer, models.CASCADE, related_name="consents")
    answer = models.CharField(_("answer"), max_length=8, choices=ConsentAnswer)
    note = models.TextField(_("note"), blank=True)
    seal = models.CharField(max_length=64)
    words = models.JSONField(default=dict)
    revision = models.ForeignKey("wagtailcore.Revision", models.SET_NULL, null=True, related_name="+")
    link = models.ForeignKey(GuestLink, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("answer to a proof")
        verbose_name_plural = _("answers to proofs")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.writer} · {self.get_answer_display()}"


class Waiver(models.Model):
    """The host publishes these words without approval, and says why. The guest is told."""

    pitch = models.ForeignKey(Pitch, models.CASCADE, related_name="waivers")
    seal = models.CharField(max_length=64)
    words = models.JSONField(default=dict)
    reason = models.TextField(_("reason"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("publishing without approval")
        verbose_name_plural = _("publishing without approval")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.pitch} {self.at:%Y-%m-%d %H:%M}"
