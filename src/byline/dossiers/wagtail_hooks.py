"""What the people file adds to Wagtail's admin."""

from typing import Any

from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.models import register_snippet

from .views.keeping import export, merge
from .viewsets import PeopleFileGroup

register_snippet(PeopleFileGroup)


@hooks.register("register_admin_urls")
def register_addresses() -> list[Any]:
    """Merging and exporting."""
    return [
        path("people-file/<int:pk>/merge/", merge, name="merge_dossier"),
        path("people-file/<int:pk>/export/", export, name="export_dossier"),
    ]


@hooks.register("register_log_actions")
def register_log_actions(actions: LogActionRegistry) -> None:
    """What the history of a dossier may say."""
    actions.register_action("byline.correct_dossier", _("Correct"), _("Corrected what pieces show"))
    actions.register_action("byline.merge_dossier", _("Merge"), _("Took another dossier up"))
    actions.register_action("byline.export_dossier", _("Export"), _("Exported"))
