from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SyndicationConfig(AppConfig):
    name = "byline.syndication"
    label = "syndication"
    verbose_name = _("Going out")

    def ready(self) -> None:
        from . import heads  # noqa: F401  registers what each page's head says to machines
