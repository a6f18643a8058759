"""Reasons for which something that speaks against publishing was set aside."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Waiver(models.Model):
    """One objection, set aside by somebody who may. It holds for this piece, and for as long as the objection is the same."""

    post = models.ForeignKey("posts.Post", models.CASCADE, related_name="waivers", verbose_name=_("piece"))
    code = models.CharField(max_length=120, editable=False)
    message = models.TextField(_("objection"))
    reason = models.TextField(_("reason"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", editable=False)
    made_at = models.DateTimeField(_("set aside"), default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("waiver")
        verbose_name_plural = _("waivers")
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["post", "code"], name="one_waiver_an_objection"),
            models.CheckConstraint(condition=~models.Q(reason=""), name="waived_for_a_reason"),
        ]

    def __str__(self) -> str:
        return self.message[:80]
