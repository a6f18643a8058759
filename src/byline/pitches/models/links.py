"""Private links. The address holds a random token; the row holds only its hash."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .pitch import Writer


class GuestLink(models.Model):
    """One mailed way to one person's page for one piece. Several may be open: each message brings its own."""

    writer = models.ForeignKey(Writer, models.CASCADE, related_name="guest_links")
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    mailed_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("private link")
        verbose_name_plural = _("private links")

    def __str__(self) -> str:
        return f"{self.writer} {self.mailed_at:%Y-%m-%d %H:%M}"
