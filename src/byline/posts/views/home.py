"""What waits for the host, on the first screen she sees."""

from typing import Any

from wagtail.admin.ui.components import Component

from ..waiting import Waiting, waiting


class _OfWaiting(Component):
    def __init__(self, found: Waiting) -> None:
        self.found = found

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        return {"waiting": self.found, "request": (parent_context or {}).get("request")}


class BeginningPanel(_OfWaiting):
    """The button to write, and what did not go out when it was due."""

    name = "beginning"
    order = 100
    template_name = "posts/admin/beginning.html"


class WaitingPanel(_OfWaiting):
    """Every list of waiting things that has something on it; below Wagtail's own list of what others sent in."""

    name = "waiting"
    order = 230
    template_name = "posts/admin/waiting.html"


def panels() -> list[Component]:
    """Both, with one look at the database."""
    found = waiting()
    return [BeginningPanel(found), WaitingPanel(found)]
