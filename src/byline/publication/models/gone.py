"""Addresses that were readable once and are not any more."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class GoneAddress(models.Model):
    """A path that answers 410 Gone (RFC 9110, 15.5.11), so that readers and search engines know it is not a mistake."""

    path = models.CharField(_("address"), max_length=500, unique=True)
    gone_at = models.DateTimeField(_("gone since"), auto_now=True)

    class Meta:
        verbose_name = _("gone address")
        verbose_name_plural = _("gone addresses")

    def __str__(self) -> str:
        return self.path
