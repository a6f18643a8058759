"""Addresses at the top of the site that pages cannot have, because something else answers there."""

from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve

PAGES = "wagtail_serve"


def is_reserved(slug: str) -> bool:
    """Whether a page with this slug under the front page could not be reached, or would stand in the way.

    Derived from the project's addresses, so that no list can fall behind them.
    """
    if slug in _first_segments():
        return True
    try:
        return resolve(f"/{slug}/").url_name != PAGES
    except Resolver404:
        return False


@cache
def _first_segments() -> frozenset[str]:
    files = (urlsplit(url).path.strip("/").split("/")[0] for url in (settings.STATIC_URL, settings.MEDIA_URL))
    return frozenset({*_walk(get_resolver().url_patterns), *files}) - {""}


def _walk(patterns: list[URLPattern | URLResolver]) -> Iterator[str]:
    """The first part of every address that begins with plain letters."""
    for pattern in patterns:
        first = str(pattern.pattern).lstrip("^").split("/")[0]
        if isinstance(pattern, URLResolver) and not first:
            yield from _walk(pattern.url_patterns)
        elif first.replace("-", "").replace("_", "").isalnum():
            yield first
