"""What the magazine is called, who makes it, and how it looks."""

from typing import Any

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.fields import RichTextField
from wagtail.models import Orderable, PreviewableMixin

from byline.press.clicks import counted_address
from byline.theme import samples
from byline.theme.look import Look

from ..legibility import check_look
from ..panels import magazine_edit_handler

SMALL_TEXT = ["bold", "italic", "link"]
hex_colour = RegexValidator(r"^#[0-9a-fA-F]{6}$", _("Write the colour as # and six digits, for example #9a3324."))


class FontPairing(models.TextChoices):
    """The type the magazine is set in: a serif for reading and a sans for furniture."""

    EDITORIAL = "editorial", _("Editorial")
    LITERARY = "literary", _("Literary")
    MODERN = "modern", _("Modern")


class AICrawlers(models.TextChoices):
    """What robots.txt says to programs that collect text for training."""

    REFUSE = "refuse", _("Ask them to stay away")
    ALLOW = "allow", _("Let them read")


@register_setting(icon="cog", order=1)
class MagazineSettings(PreviewableMixin, BaseGenericSetting, ClusterableModel):
    """The magazine: one row."""

    name = models.CharField(_("name"), max_length=80, default="Byline")
    tagline = models.CharField(_("tagline"), max_length=160, blank=True)
    description = models.TextField(
        _("description"), blank=True, help_text=_("One or two sentences for search engines and feeds.")
    )
    contact_email = models.EmailField(_("contact address"), blank=True)

    host_name = models.CharField(_("host’s name"), max_length=120, blank=True)
    host_about = RichTextField(_("about the host"), blank=True, features=SMALL_TEXT)
    host_portrait = models.ForeignKey(
        "publication.Picture",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("host’s portrait"),
    )

    accent = models.CharField(_("accent colour"), max_length=7, default="#c22f1c", validators=[hex_colour])
    paper = models.CharField(_("paper colour"), max_length=7, default="#ffffff", validators=[hex_colour])
    fonts = models.CharField(_("fonts"), max_length=12, choices=FontPairing, default=FontPairing.EDITORIAL)
    logo = models.ForeignKey(
        "publication.Picture", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo")
    )

    ai_crawlers = models.CharField(_("AI crawlers"), max_length=8, choices=AICrawlers, default=AICrawlers.REFUSE)

    preview_modes = [("light", _("By day")), ("dark", _("By night"))]
    edit_handler = magazine_edit_handler()

    class Meta:
        verbose_name = _("magazine")

    def __str__(self) -> str:
        return self.name

    @property
    def is_named(self) -> bool:
        """Whether somebody has given the magazine a name of its own."""
        return self.name != self._meta.get_field("name").default

    def clean(self) -> None:
        """A colour that some reader could not read is refused, with the nearest one that can be read."""
        super().clean()
        check_look(Look(self.accent.lower(), self.paper.lower(), self.fonts))

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "publication/look_preview.html"

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        pieces = samples.pieces()
        return {
            "request": request,
            "magazine": self,
            "scheme": mode_name,
            "pieces": pieces,
            "sample": samples.reading(),
        }


class LinkKind(models.TextChoices):
    """What a link leads to."""

    SITE = "site", _("Website")
    BLOG = "blog", _("Blog")
    NEWSLETTER = "newsletter", _("Newsletter")
    PODCAST = "podcast", _("Podcast")
    SOCIAL = "social", _("Social")


class TypedLink(Orderable):
    """A link that says what it leads to."""

    kind = models.CharField(_("kind"), max_length=12, choices=LinkKind)
    label = models.CharField(_("label"), max_length=120)
    url = models.URLField(_("address"), max_length=500)

    class Meta(Orderable.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.label

    @property
    def counted_url(self) -> str:
        """The address of ours that leads on to the link and counts who follows it."""
        return counted_address(self.url, settings.SECRET_KEY)


class HostLink(TypedLink):
    """One of the host's own links."""

    magazine = ParentalKey(MagazineSettings, on_delete=models.CASCADE, related_name="host_links")

    class Meta(TypedLink.Meta):
        verbose_name = _("host’s link")
