from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PostsConfig(AppConfig):
    name = "byline.posts"
    label = "posts"
    verbose_name = _("Pieces")

    def ready(self) -> None:
        from . import copy, knowing, receivers, rules, specimens, standards, waiving  # noqa: F401  the gate, the desk, `save`

        specimens.register()
