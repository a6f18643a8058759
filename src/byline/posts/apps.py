from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PostsConfig(AppConfig):
    name = "byline.posts"
    label = "posts"
    verbose_name = _("Pieces")

    def ready(self) -> None:
        from . import rules  # noqa: F401  registers the gate's own checks
