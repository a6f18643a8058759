from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeskConfig(AppConfig):
    name = "byline.desk"
    label = "desk"
    verbose_name = _("Copy-desk")

    def ready(self) -> None:
        from . import reminding, reprinting  # noqa: F401  what the host has to look at, and what readers see
