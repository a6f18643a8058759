"""What the door adds to the host's first screen."""

from typing import Any

from wagtail.admin.ui.components import Component

from ..reminders import reminders


class RemindersPanel(Component):
    """What the set-up lacks; nothing when it lacks nothing."""

    name = "reminders"
    order = 900
    template_name = "accounts/admin/reminders.html"

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        return {"reminders": reminders()}
