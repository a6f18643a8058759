from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PressConfig(AppConfig):
    name = "byline.press"
    label = "press"
    verbose_name = _("Press")

    def ready(self) -> None:
        from . import receivers  # noqa: F401
