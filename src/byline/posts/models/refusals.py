"""What went wrong while nobody was looking: what the gate refused, and what a piece pointed at and lost."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Refusal(models.Model):
    """A scheduled piece that was not published when its time came, and why. Gone when the piece is published after all."""

    post = models.OneToOneField("posts.Post", models.CASCADE, related_name="refusal", verbose_name=_("piece"))
    due_at = models.DateTimeField(_("was due"))
    refused_at = models.DateTimeField(_("refused"), default=timezone.now)
    reasons = models.JSONField(_("reasons"), default=list)
    places = models.JSONField(default=list, editable=False)

    class Meta:
        verbose_name = _("refused publication")
        verbose_name_plural = _("refused publications")
        ordering = ["-refused_at"]

    def __str__(self) -> str:
        return str(self.post_id)

    def told(self) -> list[tuple[str, str]]:
        """Each reason, and the way to what it is about in the editor, "" where there is none."""
        return list(zip(self.reasons, [*self.places, *("" for _reason in self.reasons)], strict=False))


class LostRead(models.Model):
    """A related read whose piece was deleted. Gone when the piece is published without the empty block."""

    post = models.ForeignKey("posts.Post", models.CASCADE, related_name="lost_reads", verbose_name=_("piece"))
    title = models.CharField(_("the piece it led to"), max_length=255)
    lost_at = models.DateTimeField(_("lost"), default=timezone.now)

    class Meta:
        verbose_name = _("lost related read")
        verbose_name_plural = _("lost related reads")
        ordering = ["-lost_at"]

    def __str__(self) -> str:
        return self.title
