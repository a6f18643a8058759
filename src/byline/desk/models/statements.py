"""What a piece says of living people: on what basis, whether they were asked, and who signed it off."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Basis(models.TextChoices):
    """What kind of statement it is. “Allegedly” is no kind: repeating an allegation is making it."""

    UNDECIDED = "undecided", _("Not decided yet")
    FACT = "fact", _("A fact that can be shown")
    OPINION = "opinion", _("An opinion on facts that are stated")
    ALLEGATION = "allegation", _("An allegation by somebody")


class Statement(models.Model):
    """One statement about one living person."""

    page = models.ForeignKey("wagtailcore.Page", models.CASCADE, related_name="statements", verbose_name=_("piece"))
    identity = models.CharField(max_length=64, editable=False)
    saying = models.CharField(max_length=64, editable=False)
    person = models.CharField(_("about whom"), max_length=200, blank=True)
    text = models.TextField(_("what is said"))
    standard = models.CharField(max_length=80, editable=False)
    kind = models.CharField(_("kind"), max_length=10, choices=Basis, default=Basis.UNDECIDED)
    basis = models.TextField(_("what it rests on"), blank=True, help_text=_("Documents, witnesses, the stated facts."))
    asked_address = models.EmailField(_("their address"), blank=True)
    asked_message = models.TextField(_("what they were asked"), blank=True)
    asked_at = models.DateTimeField(null=True, blank=True, editable=False)
    answer_due_at = models.DateTimeField(_("answer by"), null=True, blank=True)
    answer = models.TextField(_("what they answered"), blank=True)
    answered_at = models.DateTimeField(null=True, blank=True, editable=False)
    signed_off_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", editable=False
    )
    signed_off_at = models.DateTimeField(null=True, blank=True, editable=False)
    first_seen_at = models.DateTimeField(default=timezone.now, editable=False)
    gone_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("statement about somebody")
        verbose_name_plural = _("statements about people")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["page", "identity"], name="one_row_a_statement"),
            models.CheckConstraint(
                condition=models.Q(asked_at=None)
                | (~models.Q(asked_address="") & models.Q(answer_due_at__isnull=False)),
                name="asked_somebody_by_a_day",
            ),
            models.CheckConstraint(
                condition=models.Q(signed_off_at=None) | (~models.Q(basis="") & ~models.Q(kind="undecided")),
                name="signed_off_on_a_basis",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.text[:60]}" if self.person else self.text[:80]

    @property
    def is_overdue(self) -> bool:
        """Asked, not answered, and the day is past."""
        return bool(
            self.asked_at and not self.answered_at and self.answer_due_at and self.answer_due_at < timezone.now()
        )

    @property
    def is_waiting(self) -> bool:
        """Asked, not answered, and there is time."""
        return bool(self.asked_at and not self.answered_at and not self.is_overdue)
