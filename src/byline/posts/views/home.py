"""What waits for the host, on the first screen she sees."""

from typing import Any

from wagtail.admin.ui.components import Component

from ..waiting import waiting


class WaitingPanel(Component):
    """The button to write, and every list of waiting things that has something on it."""

    name = "waiting"
    order = 100
    template_name = "posts/admin/waiting.html"

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        return {"waiting": waiting(), "request": (parent_context or {}).get("request")}
