"""What rooms add to the head of a page: structured data, cards, feeds. They register here; the base template asks."""

from collections.abc import Callable, Mapping
from typing import Any

Extra = tuple[str, dict[str, Any]]
Provider = Callable[[Mapping[str, Any]], Extra | None]
_providers: dict[str, Provider] = {}


def register(name: str) -> Callable[[Provider], Provider]:
    """Add a provider under a name: from the page's context to a template and its context, or None."""

    def keep(provider: Provider) -> Provider:
        _providers[name] = provider
        return provider

    return keep


def extras(context: Mapping[str, Any]) -> list[Extra]:
    """All that the rooms add to this page's head."""
    found = (provider(context) for provider in _providers.values())
    return [extra for extra in found if extra]
