"""What readers are told before the first paragraph."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable


class ContentNote(Orderable):
    """A plain note on what the piece touches, for readers who would rather know first."""

    post = ParentalKey("posts.Post", on_delete=models.CASCADE, related_name="content_notes")
    topic = models.CharField(
        _("touches on"), max_length=80, help_text=_("In a few plain words: the death of a parent.")
    )
    detail = models.CharField(_("in a sentence"), max_length=250, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("content note")
        verbose_name_plural = _("content notes")

    def __str__(self) -> str:
        return self.topic


class DisclosureKind(models.TextChoices):
    """A closed list in plain words. Vague ones ("sponsored", "in partnership") do not tell readers who paid.

    After the FTC's endorsement guides (16 CFR 255) and the ASA and CMA influencer guide: obvious at once, next to the claim.
    """

    AD = "ad", _("Ad")
    AFFILIATE = "affiliate", _("We earn money if you buy through these links")
    GIFT = "gift", _("We were given this to review")
    PAID_TRIP = "paid_trip", _("Our travel was paid for")
    PAYMENT = "payment", _("The writer was paid by somebody in this piece")
    OWN_INTEREST = "own_interest", _("The writer has an interest in this")


class Disclosure(Orderable):
    """Money, gifts and interests behind a piece, shown before its first paragraph."""

    post = ParentalKey("posts.Post", on_delete=models.CASCADE, related_name="disclosures")
    kind = models.CharField(_("kind"), max_length=12, choices=DisclosureKind)
    detail = models.CharField(
        _("who and what"), max_length=300, blank=True, help_text=_("Who paid, gave or gains, by name.")
    )

    class Meta(Orderable.Meta):
        verbose_name = _("disclosure")
        verbose_name_plural = _("disclosures")

    def __str__(self) -> str:
        return self.get_kind_display()
