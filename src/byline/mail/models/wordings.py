"""The host's own words for a kind of message, and how long messages wait."""

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


class Wording(models.Model):
    """How the host words one kind of message. Without a row the words that came with Byline stand."""

    kind = models.CharField(_("kind"), max_length=60, unique=True, editable=False)
    subject = models.CharField(_("subject"), max_length=200)
    text = models.TextField(_("text"))
    changed_at = models.DateTimeField(_("changed"), auto_now=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("wording")
        verbose_name_plural = _("wordings")

    def __str__(self) -> str:
        return self.subject


@register_setting(icon="mail", order=40)
class OutboxSettings(BaseGenericSetting):
    """How long a message waits in the outbox."""

    undo_minutes = models.PositiveSmallIntegerField(
        _("minutes in the outbox"),
        default=10,
        validators=[MaxValueValidator(24 * 60)],
        help_text=_("So long you can take a message back. Receipts and links that somebody asked for leave at once."),
    )

    class Meta:
        verbose_name = _("outbox")
