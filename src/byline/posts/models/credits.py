"""Bylines: who made a piece, and who they said they were then."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable

from byline.kit.text import says_nothing
from byline.publication.models.settings import SMALL_TEXT


class Credit(models.TextChoices):
    """What somebody did for a piece."""

    BY = "by", _("By")
    WITH = "with", _("With")
    AS_TOLD_TO = "as_told_to", _("As told to")
    PICTURES = "pictures", _("Pictures by")
    TRANSLATED = "translated", _("Translated by")


class PostByline(Orderable):
    """One name on a piece. `bio` is the snapshot for this piece; while empty the current bio of the contributor stands.

    The snapshot is taken when the piece is first published. `listed_at` repeats the piece's, for flat listings.
    """

    post = ParentalKey("posts.Post", on_delete=models.CASCADE, related_name="bylines")
    contributor = models.ForeignKey(
        "contributors.Contributor", models.PROTECT, related_name="bylines", verbose_name=_("contributor")
    )
    credit = models.CharField(_("credit"), max_length=12, choices=Credit, default=Credit.BY)
    bio = RichTextField(
        _("bio in this piece"),
        blank=True,
        features=SMALL_TEXT,
        help_text=_("Kept as it was when the piece was first published. Leave empty to take the current bio."),
    )
    listed_at = models.DateTimeField(null=True, editable=False)

    panels = [FieldPanel("contributor"), FieldPanel("credit"), FieldPanel("bio")]

    class Meta(Orderable.Meta):
        verbose_name = _("byline")
        verbose_name_plural = _("bylines")
        constraints = [models.UniqueConstraint(fields=["post", "contributor", "credit"], name="one_byline_a_credit")]
        indexes = [models.Index(fields=["contributor", "-listed_at", "post"], name="contributor_listing")]

    def __str__(self) -> str:
        return str(self.contributor)

    @property
    def shown_bio(self) -> str:
        """The bio this piece shows (HTML)."""
        return self.contributor.bio if says_nothing(self.bio) else self.bio
