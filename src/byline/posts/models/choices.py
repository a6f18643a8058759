"""What the host chose for her front page."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import PageChooserPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting(icon="home", order=2)
class FrontChoices(BaseGenericSetting):
    """One row. Whatever is not chosen, or not published any more, the front page finds by itself."""

    lead = models.ForeignKey(
        "posts.Post",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("lead"),
        help_text=_("The piece that stands largest. Empty: the newest one that is not an ad."),
    )

    panels = [PageChooserPanel("lead", page_type="posts.Post")]

    class Meta:
        verbose_name = _("front page")

    def __str__(self) -> str:
        return str(self._meta.verbose_name)
