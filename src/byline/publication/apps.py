from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublicationConfig(AppConfig):
    name = "byline.publication"
    label = "publication"
    verbose_name = _("Publication")

    def ready(self) -> None:
        from . import forms  # noqa: F401  registers the magazine's part of the first visit
