"""Old addresses that lead to new ones."""

from __future__ import annotations

from collections.abc import Iterable

from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from byline.press.actions import reprint
from byline.press.tags import address_tag

PATH_MOST = 255


def new_paths(paths: Iterable[str]) -> list[str]:
    """The old paths, as redirects are kept, that are not spoken for yet."""
    wanted = list(dict.fromkeys(Redirect.normalise_path(path) for path in paths if path))
    known = set(Redirect.objects.filter(old_path__in=wanted, site=None).values_list("old_path", flat=True))
    return [path for path in wanted if path not in known and len(path) <= PATH_MOST]


def redirect_paths(paths: Iterable[str], *, to: Page | str) -> list[str]:
    """Lead these old paths to a page or an address; returns those that are new. A path that is spoken for is left alone."""
    new = new_paths(paths)
    target = {"redirect_page": to} if isinstance(to, Page) else {"redirect_link": to}
    Redirect.objects.bulk_create(
        Redirect(old_path=path, is_permanent=True, automatically_created=True, **target) for path in new
    )
    if new:
        reprint(*(address_tag(path) for path in new))
    return new
