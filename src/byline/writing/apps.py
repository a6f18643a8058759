"""The room, for Django."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class WritingConfig(AppConfig):
    """The writing room."""

    name = "byline.writing"
    label = "writing"
    verbose_name = _("Writing room")
