from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ContributorsConfig(AppConfig):
    name = "byline.contributors"
    label = "contributors"
    verbose_name = _("Contributors")

    def ready(self) -> None:
        from . import receivers, welcome  # noqa: F401  new addresses; the host as somebody who writes
