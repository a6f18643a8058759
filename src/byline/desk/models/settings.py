"""The rules of the house: where the magazine is, its words, which standards stop a piece."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting(icon="clipboard-list", order=3)
class HouseRules(BaseGenericSetting):
    """One row."""

    country = models.CharField(
        _("country"),
        max_length=2,
        blank=True,
        help_text=_("Two letters, as in GB or US. Help lines of this country come first."),
    )
    dictionary = models.TextField(
        _("dictionary"), blank=True, help_text=_("Words and names that are right here, one a line.")
    )
    swearing = models.CharField(
        _("swearing"), max_length=200, blank=True, help_text=_("Where it may stand, as in: only in quotations.")
    )
    show_sources = models.BooleanField(
        _("show readers the sources"),
        default=False,
        help_text=_("Pieces end with the sources of their ledger, as far as they are cleared."),
    )
    reply_days = models.PositiveSmallIntegerField(
        _("days to answer"), default=3, help_text=_("How long somebody has who is asked for a reply.")
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel("country"), FieldPanel("dictionary"), FieldPanel("swearing")], heading=_("The house")
        ),
        MultiFieldPanel([FieldPanel("show_sources"), FieldPanel("reply_days")], heading=_("Sources and people")),
    ]

    class Meta:
        verbose_name = _("copy-desk")

    def __str__(self) -> str:
        return str(self._meta.verbose_name)

    @property
    def words(self) -> frozenset[str]:
        """The dictionary as a set."""
        return frozenset(word.strip() for word in self.dictionary.splitlines() if word.strip())


class Strictness(models.TextChoices):
    """How much a standard counts here."""

    BLOCKS = "blocks", _("Stops publishing")
    ASKS = "asks", _("Asks")
    SUGGESTS = "suggests", _("Suggests")
    OFF = "off", _("Off")


class Choice(models.Model):
    """What the host chose for one standard. Without a row it counts as it was made."""

    standard = models.CharField(_("standard"), max_length=80, primary_key=True)
    strictness = models.CharField(_("counts as"), max_length=8, choices=Strictness)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", editable=False)
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("choice for a standard")
        verbose_name_plural = _("choices for standards")
        ordering = ["standard"]

    def __str__(self) -> str:
        return f"{self.standard}: {self.strictness}"
