"""What the desk adds to Wagtail's admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.models import register_snippet

from . import urls
from .viewsets import HelpLineViewSet

register_snippet(HelpLineViewSet)


@hooks.register("register_admin_urls")
def register_addresses() -> list[Any]:
    """The panel, the standards, the check of a help line."""
    return [path("desk/", include(urls))]


class StandardsEntry(MenuItem):
    """For whoever may change the rules of the house."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm("desk.change_houserules"))


@hooks.register("register_settings_menu_item")
def standards_entry() -> MenuItem:
    """Beside the magazine's other settings."""
    return StandardsEntry(
        _("Standards of the desk"),
        reverse("desk_standards"),
        name="desk-standards",
        icon_name="clipboard-list",
        order=50,
    )


@hooks.register("register_log_actions")
def register_log_actions(actions: LogActionRegistry) -> None:
    """What the history of a piece may say of the desk."""
    for name, label, message in (
        ("right", _("Say it is right"), _("Told the desk that it is right")),
        ("ask", _("Ask the writer"), _("Passed a question on to the writer")),
        ("answer", _("Answer a question"), _("Answered a question of the desk")),
        ("take_back", _("Take a decision back"), _("Took a decision of the desk back")),
        ("clear", _("Clear a claim"), _("Worked on a row of the ledger")),
        ("basis", _("Note a basis"), _("Noted what a statement rests on")),
        ("ask_reply", _("Ask for a reply"), _("Asked somebody for a reply")),
        ("reply", _("Note a reply"), _("Noted a reply")),
        ("sign_off", _("Sign off"), _("Signed a statement off")),
        ("help_line", _("Check a help line"), _("Checked a help line")),
    ):
        actions.register_action(f"byline.desk_{name}", label, message)
