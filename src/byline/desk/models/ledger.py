"""The claim ledger: what a piece says that can be checked, and where it comes from."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ClaimKind(models.TextChoices):
    """What is claimed."""

    STATISTIC = "statistic", _("A figure")
    RESEARCH = "research", _("What research says")
    QUOTE = "quote", _("Somebody’s words")
    EVENT = "event", _("Something that happened on a date")
    ACT = "act", _("What somebody did")
    OTHER = "other", _("Something else")


class ClaimStatus(models.TextChoices):
    """How it stands. Only the first is unsettled."""

    OPEN = "open", _("Open")
    SOURCED = "sourced", _("Has a source")
    OPINION = "opinion", _("Opinion on stated facts")
    VOUCHED = "vouched", _("The host vouches for it")


class Claim(models.Model):
    """One row of a piece's ledger. One whose words are gone from the text stays, with the moment when they went."""

    page = models.ForeignKey("wagtailcore.Page", models.CASCADE, related_name="claims", verbose_name=_("piece"))
    identity = models.CharField(max_length=64, editable=False)
    saying = models.CharField(max_length=64, editable=False)
    text = models.TextField(_("what is claimed"))
    kind = models.CharField(_("kind"), max_length=10, choices=ClaimKind, default=ClaimKind.OTHER)
    status = models.CharField(_("how it stands"), max_length=8, choices=ClaimStatus, default=ClaimStatus.OPEN)
    rank = models.FloatField(default=0, editable=False)
    place = models.CharField(max_length=80, blank=True, editable=False)
    source = models.CharField(_("source"), max_length=250, blank=True, help_text=_("Title of what it comes from."))
    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    published_on = models.CharField(_("date of the source"), max_length=40, blank=True)
    url = models.URLField(_("address"), max_length=500, blank=True)
    archived_url = models.URLField(_("archived copy"), max_length=500, blank=True)
    note = models.TextField(_("note"), blank=True)
    cleared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", editable=False
    )
    cleared_at = models.DateTimeField(_("cleared"), null=True, blank=True, editable=False)
    first_seen_at = models.DateTimeField(default=timezone.now, editable=False)
    gone_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        ordering = ["-rank", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["page", "identity"], name="one_row_a_claim"),
            models.CheckConstraint(
                condition=models.Q(status="open") | models.Q(cleared_at__isnull=False), name="cleared_at_a_moment"
            ),
            models.CheckConstraint(
                condition=~models.Q(status="sourced") | ~models.Q(source="") | ~models.Q(url=""),
                name="sourced_from_somewhere",
            ),
        ]

    def __str__(self) -> str:
        return self.text[:80]

    @property
    def is_open(self) -> bool:
        return self.status == ClaimStatus.OPEN
