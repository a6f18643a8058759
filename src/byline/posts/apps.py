from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PostsConfig(AppConfig):
    name = "byline.posts"
    label = "posts"
    verbose_name = _("Pieces")

    def ready(self) -> None:
        from . import (  # noqa: F401  the gate's own checks, the desk, and the ways round `save`
            copy,
            knowing,
            receivers,
            reprinting,
            rules,
            specimens,
            standards,
            waiving,
        )

        specimens.register()
