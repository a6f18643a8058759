"""A cache on the way, such as Varnish or Cloudflare, through Wagtail's frontend cache: told which addresses to forget."""

from collections.abc import Sequence

from django.conf import settings
from django_tasks import task

from .prints import Print

BATCH = 100


class Cdn:
    """The worker tells it, and tells it again where it does not answer."""

    def take(self, page: Print) -> None:
        """It fetches pages itself."""

    def withdraw(self, paths: Sequence[str]) -> None:
        """Forget these, and what stands there with a query."""
        for start in range(0, len(paths), BATCH):
            purge_task.enqueue(list(paths[start : start + BATCH]))


@task()
def purge_task(paths: list[str]) -> None:
    """The worker's part."""
    from wagtail.contrib.frontend_cache.utils import purge_urls_from_cache

    purge_urls_from_cache([f"{settings.ADDRESS}{path}" for path in paths])
