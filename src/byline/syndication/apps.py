from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SyndicationConfig(AppConfig):
    name = "byline.syndication"
    label = "syndication"
    verbose_name = _("Going out")

    def ready(self) -> None:
        from . import heads, offers  # noqa: F401  each page's head for machines, and the feeds at its foot
