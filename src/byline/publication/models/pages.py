"""The front page's place in the tree, and standing pages."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from .. import frontpage
from ..blocks import StandingBlocks
from ..daylight import DayAndNight
from ..parts import parts
from ..reserved import is_reserved


class FrontPage(DayAndNight, Page):
    """The top of the magazine. What it shows is gathered by a higher room, see `publication.frontpage`."""

    template = "front/home.html"
    parent_page_types = ["wagtailcore.Page"]
    max_count = 1

    class Meta:
        verbose_name = _("front page")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context.update(frontpage.gather(request))
        return context


class Purpose(models.TextChoices):
    """What a standing page is for, so that other rooms can link to it by its purpose."""

    ABOUT = "about", _("About")
    ETHICS = "ethics", _("How we work")
    CONTRIBUTE = "contribute", _("Write for us")
    PRIVACY = "privacy", _("Privacy")
    OTHER = "other", _("Other")


class StandingPage(DayAndNight, Page):
    """A page that stands: about, ethics, contribute, privacy."""

    purpose = models.CharField(_("purpose"), max_length=12, choices=Purpose, default=Purpose.OTHER)
    body = StreamField(StandingBlocks(), blank=True, verbose_name=_("text"))

    template = "publication/standing_page.html"
    parent_page_types = ["publication.FrontPage", "publication.StandingPage"]
    subpage_types = ["publication.StandingPage"]
    content_panels = [*Page.content_panels, FieldPanel("purpose"), FieldPanel("body")]

    class Meta:
        verbose_name = _("standing page")
        verbose_name_plural = _("standing pages")

    def clean(self) -> None:
        """The address is not one of the magazine's own."""
        super().clean()
        if is_reserved(self.slug):
            sentence = gettext("The address “%(slug)s” is one of the magazine’s own. Choose another.")
            raise ValidationError({"slug": sentence % {"slug": self.slug}})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        for_host = bool(getattr(request, "is_preview", False))
        context["parts"] = [part for part in parts(self.body) if for_host or part.kind != "unconverted"]
        return context
