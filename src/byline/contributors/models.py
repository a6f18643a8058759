"""People who write for the magazine."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.fields import RichTextField
from wagtail.search import index

from byline.publication.models.settings import SMALL_TEXT, TypedLink


class Standing(models.TextChoices):
    """What somebody is to the magazine: whose it is, who writes often, who is a guest."""

    HOST = "host", _("Host")
    REGULAR = "regular", _("Regular")
    GUEST = "guest", _("Guest")


class Contributor(index.Indexed, ClusterableModel):
    """Somebody who writes, with or without an account. The bio here is the current one; each piece keeps its own."""

    name = models.CharField(_("name"), max_length=120)
    slug = models.SlugField(_("address"), max_length=120, unique=True, allow_unicode=True)
    standing = models.CharField(_("standing"), max_length=8, choices=Standing, default=Standing.GUEST)
    pronouns = models.CharField(_("pronouns"), max_length=40, blank=True)
    bio = RichTextField(
        _("bio"), blank=True, features=SMALL_TEXT, help_text=_("Two or three sentences in the third person.")
    )
    portrait = models.ForeignKey(
        "publication.Picture", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("portrait")
    )
    created_at = models.DateTimeField(auto_now_add=True)

    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("bio"),
        index.FilterField("standing"),
    ]

    class Meta:
        verbose_name = _("contributor")
        verbose_name_plural = _("contributors")
        ordering = ["name"]
        indexes = [models.Index(fields=["name", "id"], name="contributors_by_name")]
        constraints = [
            models.UniqueConstraint(fields=["standing"], condition=models.Q(standing="host"), name="one_host")
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("contributor", args=[self.slug])

    @property
    def is_host(self) -> bool:
        return self.standing == Standing.HOST


class ContributorLink(TypedLink):
    """A link of somebody who writes: site, newsletter, podcast, social."""

    contributor = ParentalKey(Contributor, on_delete=models.CASCADE, related_name="links")

    class Meta(TypedLink.Meta):
        verbose_name = _("link")
