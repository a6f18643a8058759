"""The front page's contents come from a room above, which registers here how to gather them."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest

Gatherer = Callable[[HttpRequest], dict[str, Any]]
_gatherers: list[Gatherer] = []


def register(gatherer: Gatherer) -> Gatherer:
    """Add to what the front page shows: a function from a request to template context."""
    if gatherer not in _gatherers:
        _gatherers.append(gatherer)
    return gatherer


def gather(request: HttpRequest) -> dict[str, Any]:
    """Everything the front page shows."""
    context: dict[str, Any] = {}
    for gatherer in _gatherers:
        context.update(gatherer(request))
    return context
