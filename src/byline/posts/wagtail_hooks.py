"""What pieces add to Wagtail's admin."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.log_actions import LogActionRegistry
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from . import gate
from .models import Post
from .views.api import GatedPagesAPI
from .views.bulk import GatedPublishBulkAction
from .views.corrections import corrections_viewset
from .views.files import piece_file
from .views.home import panels as waiting_panels
from .views.refusing import tell_refusal
from .views.waiving import waive_objections
from .views.writing import write_piece
from .viewsets import SortingViewSetGroup, piece_viewset, pieces_viewset

register_snippet(SortingViewSetGroup)
hooks.register("register_bulk_action", GatedPublishBulkAction, order=100)


@hooks.register("register_admin_viewset")
def register_viewsets() -> list[object]:
    """The editor of a piece, the list of pieces, corrections."""
    return [piece_viewset, pieces_viewset, corrections_viewset]


@hooks.register("register_admin_urls")
def register_addresses() -> list[Any]:
    """Addresses of our own under /admin/."""
    return [
        path("write/", write_piece, name="write_piece"),
        path("pieces/<int:pk>/publish-with-a-reason/", waive_objections, name="waive_objections"),
        path("pieces/<int:pk>/file/", piece_file, name="piece_file"),
    ]


@hooks.register("construct_admin_api")
def pages_for_programs(api: WagtailAPIRouter) -> None:
    """Wagtail's interface for programs, with the gate in front."""
    api.register_endpoint("pages", GatedPagesAPI)


@hooks.register("register_admin_menu_item")
def write_entry() -> MenuItem:
    """The first entry of the menu."""
    return MenuItem(_("Write a piece"), reverse("write_piece"), name="write", icon_name="edit", order=50)


@hooks.register("construct_homepage_panels", order=900)
def what_waits(request: HttpRequest, panels: list[Any]) -> None:
    """Ours first; of Wagtail's own those about reviews. Edits and locks are in ours or of no use to one person."""
    panels[:] = [panel for panel in panels if getattr(panel, "name", "") not in ("recent_edits", "locked_pages")]
    panels += waiting_panels()


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


@hooks.register("insert_editor_js")
def lead_to_what_is_missing() -> str:
    """The script behind the links of a refusal."""
    return format_html('<script type="module" src="{}"></script>', static("posts/mend.js"))


@hooks.register("construct_page_action_menu")
def say_what_comes_next(menu_items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    """Whoever publishes needs nobody's review; whoever does not finds sending it in first and not behind a menu."""
    by_name = {item.name: item for item in menu_items}
    send_in = by_name.get("action-submit")
    if send_in is None:
        return
    menu_items.remove(send_in)
    if "action-publish" not in by_name:
        menu_items.insert(0, send_in)


@hooks.register("register_page_header_buttons")
def correct_button(page: Page, user: Any, next_url: str | None = None, **kwargs: Any) -> Iterator[Button]:
    """“Correct this piece”, on every piece that readers can see."""
    if page.specific_class is Post and page.live and page.permissions_for_user(user).can_publish():
        address = f"{reverse('corrections_admin:add')}?post={page.pk}"
        yield Button(_("Correct this piece"), address, icon_name="resubmit", priority=5)


@hooks.register("register_page_header_buttons")
def file_button(page: Page, user: Any, next_url: str | None = None, **kwargs: Any) -> Iterator[Button]:
    """“The piece’s file”: everything that is known of it, in one archive."""
    if page.specific_class is Post and page.permissions_for_user(user).can_edit():
        yield Button(_("The piece’s file"), reverse("piece_file", args=[page.pk]), icon_name="download", priority=60)


@hooks.register("register_log_actions")
def register_log_actions(actions: LogActionRegistry) -> None:
    """What the history of a piece may say beside Wagtail's own words."""
    actions.register_action("byline.correct", _("Correct"), _("Corrected"))
    actions.register_action("byline.waive", _("Set aside"), _("Set an objection aside, for a reason"))
    actions.register_action("byline.piece_file", _("Take the file"), _("Took the piece’s file"))
    actions.register_action("byline.refuse_schedule", _("Refuse to publish"), _("Not published when it was due"))
