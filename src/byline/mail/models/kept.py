"""Messages that were sent, or kept because no mail server is set."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class KeptMessage(models.Model):
    """A message in the mailbox: what would have gone out."""

    recipients = models.CharField(_("to"), max_length=1000)
    subject = models.CharField(_("subject"), max_length=998, blank=True)
    text = models.TextField(_("text"), blank=True)
    html = models.TextField(_("HTML"), blank=True)
    kept_at = models.DateTimeField(_("kept"), auto_now_add=True)

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["-kept_at", "-pk"]

    def __str__(self) -> str:
        return self.subject
