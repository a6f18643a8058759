"""The panel beside the editor. What is in it is fetched when it is opened, and after each save."""

from typing import Any

from django.forms import Media
from django.utils.translation import gettext_lazy as _
from wagtail.admin.staticfiles import versioned_static
from wagtail.admin.ui.side_panels import BaseSidePanel


class DeskSidePanel(BaseSidePanel):
    """The copy-desk, beside the text it reads."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = _("Toggle the copy-desk")
        icon_name = "clipboard-list"
        keyboard_shortcut = "mod+d"

    name = "desk"
    title = _("Copy-desk")
    template_name = "desk/admin/side.html"
    order = 250

    @property
    def media(self) -> Media:
        return Media(js=[versioned_static("desk/desk.js")], css={"all": [versioned_static("desk/desk.css")]})

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return {**super().get_context_data(parent_context), "page_pk": self.object.pk or ""}
