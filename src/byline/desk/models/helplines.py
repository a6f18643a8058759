"""Help lines: whom readers can turn to. None is shown that nobody has checked."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

GOOD_FOR = timedelta(days=90)


class HelpLine(models.Model):
    """One place to turn to. It is withheld until somebody has called or looked, and again 90 days after."""

    country = models.CharField(_("country"), max_length=2, help_text=_("Two letters, as in GB or US."))
    name = models.CharField(_("name"), max_length=120)
    topics = models.CharField(
        _("topics"), max_length=200, blank=True, help_text=_("What it is for, with commas: suicide, addiction.")
    )
    contact = models.CharField(_("number or address"), max_length=200, blank=True)
    url = models.URLField(_("website"), max_length=300, blank=True)
    hours = models.CharField(_("when it answers"), max_length=120, blank=True)
    checked_at = models.DateTimeField(_("checked"), null=True, blank=True, editable=False)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", editable=False
    )

    class Meta:
        verbose_name = _("help line")
        verbose_name_plural = _("help lines")
        ordering = ["country", "name"]
        constraints = [
            models.UniqueConstraint(fields=["country", "name"], name="one_help_line_a_name"),
            models.CheckConstraint(
                condition=models.Q(checked_at=None) | ~models.Q(contact="") | ~models.Q(url=""),
                name="checked_something",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_shown(self) -> bool:
        return self.checked_at is not None and self.checked_at > checked_since()


def checked_since() -> datetime:
    """A check before this moment is too old."""
    return timezone.now() - GOOD_FOR
