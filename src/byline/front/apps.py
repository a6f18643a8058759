from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class FrontConfig(AppConfig):
    name = "byline.front"
    label = "front"
    verbose_name = _("Front")

    def ready(self) -> None:
        from . import home, menu  # noqa: F401  register what the front page shows and what mastheads link to
