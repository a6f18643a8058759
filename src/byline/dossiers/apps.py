from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DossiersConfig(AppConfig):
    name = "byline.dossiers"
    label = "dossiers"
    verbose_name = _("People file")

    def ready(self) -> None:
        from . import reprinting  # noqa: F401  what readers see
