from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PostsConfig(AppConfig):
    name = "byline.posts"
    label = "posts"
    verbose_name = _("Pieces")

    def ready(self) -> None:
        from . import receivers, reprinting, rules, specimens  # noqa: F401  the gate's own checks, and the ways round `save`

        specimens.register()
