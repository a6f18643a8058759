"""What pieces add to Wagtail's admin."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry
from wagtail.models import Page

from . import gate
from .models import Post
from .views.bulk import GatedPublishBulkAction
from .views.refusing import tell_refusal
from .viewsets import piece_viewset


@hooks.register("register_admin_viewset")
def register_piece_viewset() -> object:
    """The editor of a piece."""
    return piece_viewset


@hooks.register("before_publish_page")
def ask_the_gate(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Before anything is published from the editor: a refusal leads back to the draft, which is saved by now."""
    if not isinstance(page, Post):
        return None
    try:
        gate.check_publishable(page, by=request.user)
    except gate.PublishRefused as refused:
        tell_refusal(request, page, refused.objections)
        return redirect("wagtailadmin_pages:edit", page.pk)
    return None


hooks.register("register_bulk_action", GatedPublishBulkAction, order=100)


@hooks.register("register_log_actions")
def register_log_actions(actions: LogActionRegistry) -> None:
    """What the history of a piece may say beside Wagtail's own words."""
    actions.register_action("byline.correct", _("Correct"), _("Corrected"))
    actions.register_action("byline.refuse_schedule", _("Refuse to publish"), _("Not published when it was due"))
