"""What the gate refused while nobody was looking."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Refusal(models.Model):
    """A scheduled piece that was not published when its time came, and why. Gone when the piece is published after all."""

    post = models.OneToOneField("posts.Post", models.CASCADE, related_name="refusal", verbose_name=_("piece"))
    due_at = models.DateTimeField(_("was due"))
    refused_at = models.DateTimeField(_("refused"), default=timezone.now)
    reasons = models.JSONField(_("reasons"), default=list)

    class Meta:
        verbose_name = _("refused publication")
        verbose_name_plural = _("refused publications")
        ordering = ["-refused_at"]

    def __str__(self) -> str:
        return str(self.post_id)
