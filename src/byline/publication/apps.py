from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublicationConfig(AppConfig):
    name = "byline.publication"
    label = "publication"
    verbose_name = _("Publication")

    def ready(self) -> None:
        from . import forms, receivers, reprinting, specimens  # noqa: F401  the first visit's part of the magazine; gone addresses

        specimens.register()
