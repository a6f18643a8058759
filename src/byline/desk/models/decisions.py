"""What somebody decided about a finding: the house's memory."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Verdict(models.TextChoices):
    """What became of a question."""

    RIGHT = "right", _("It’s right")
    ASSIGNED = "assigned", _("The writer was asked")


class Reach(models.TextChoices):
    """How far a decision reaches."""

    PIECE = "piece", _("In this piece")
    MAGAZINE = "magazine", _("In the whole magazine")


class Decision(models.Model):
    """One decision. `identity` names the finding: in a piece these words in this place, in the magazine these words anywhere.

    It dies when the words change, for the finding has another name then. An answered question keeps the writer's words.
    """

    page = models.ForeignKey(
        "wagtailcore.Page", models.CASCADE, null=True, related_name="desk_decisions", verbose_name=_("piece")
    )
    reach = models.CharField(_("reaches"), max_length=8, choices=Reach, default=Reach.PIECE)
    verdict = models.CharField(_("decision"), max_length=8, choices=Verdict)
    identity = models.CharField(max_length=64, editable=False)
    standard = models.CharField(_("standard"), max_length=80)
    quote = models.CharField(_("words"), max_length=500, blank=True)
    message = models.TextField(_("what the desk asked"), blank=True)
    reason = models.TextField(_("reason"), blank=True)
    answer = models.TextField(_("the writer’s answer"), blank=True)
    answered_at = models.DateTimeField(null=True, blank=True, editable=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", editable=False)
    made_at = models.DateTimeField(_("made"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("decision of the desk")
        verbose_name_plural = _("decisions of the desk")
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["page", "identity", "verdict"], name="one_decision_a_finding"),
            models.UniqueConstraint(
                fields=["identity"], condition=models.Q(reach="magazine"), name="one_decision_for_the_magazine"
            ),
            models.CheckConstraint(
                condition=~models.Q(verdict="right") | ~models.Q(reason=""), name="right_for_a_reason"
            ),
            models.CheckConstraint(
                condition=models.Q(reach="magazine") | models.Q(page__isnull=False), name="piece_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_verdict_display()}: {self.quote or self.standard}"
