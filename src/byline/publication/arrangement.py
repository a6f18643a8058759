"""The order of the host's menu, and what is left out of it.

Wagtail's admin is made for teams that run many sites. One busy person runs one magazine: what she never needs, or
what the magazine does by itself (sites, collections, the tree of pages), is not in her way. Nothing is switched off:
the screens answer at their addresses.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Place:
    """Where a menu entry stands, and what it is called here (None: as Wagtail calls it)."""

    order: int
    label: str | Promise | None = None


HIDDEN = {
    "explorer",
    "sites",
    "collections",
    "groups",
    "workflow-tasks",
    "locked-pages",
    "page-types-usage",
    "editor-guide",
}
PLACES = {
    "images": Place(200, _("Pictures")),
    "documents": Place(210, _("Recordings")),
    "magazine": Place(10, _("The magazine")),
    "users": Place(20, _("People with keys")),
    "workflows": Place(30, _("Reviews")),
    "redirects": Place(40, _("Moved addresses")),
    "site-history": Place(10, _("Everything that happened")),
    "aging-pages": Place(20, _("Pages by age")),
}


def arrange(items: list[Any]) -> None:
    """Puts a menu's entries in our order and takes out what is hidden."""
    items[:] = [item for item in items if item.name not in HIDDEN and not item.name.startswith("whats-new")]
    for item in _placed(items):
        place = PLACES[item.name]
        item.order = place.order
        if place.label is not None:
            item.label = place.label


def _placed(items: Iterable[Any]) -> list[Any]:
    return [item for item in items if item.name in PLACES]
