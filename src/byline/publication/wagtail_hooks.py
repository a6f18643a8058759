"""What the magazine itself adds to Wagtail's admin, and how its menu is arranged."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.userbar import ContentCheckerItem

from .arrangement import arrange
from .viewsets import standing_pages


@hooks.register("register_admin_viewset")
def register_standing_pages() -> object:
    """The list of standing pages."""
    return standing_pages


@hooks.register("construct_main_menu", order=1000)
@hooks.register("construct_settings_menu", order=1000)
@hooks.register("construct_reports_menu", order=1000)
@hooks.register("construct_help_menu", order=1000)
def arrange_menu(request: HttpRequest, menu_items: list[Any]) -> None:
    """Our order."""
    arrange(menu_items)


@hooks.register("construct_homepage_summary_items", order=1000)
def leave_out_summary(request: HttpRequest, summary_items: list[Any]) -> None:
    """How many pages there are helps nobody to get on."""
    summary_items.clear()


class OurChecks(ContentCheckerItem):
    """Wagtail's content checks, of what was written. Masthead and foot are the theme's, and have tests of their own."""

    axe_include: list[str] = ["main"]
    axe_exclude: list[str] = [".next"]


@hooks.register("construct_wagtail_userbar", order=1000)
def check_what_was_written(request: HttpRequest, items: list[Any], page: Any) -> None:
    """Our checks in the place of Wagtail's."""
    for place, item in enumerate(items):
        if isinstance(item, ContentCheckerItem):
            items[place] = OurChecks(in_editor=item.in_editor)


@hooks.register("insert_global_admin_css")
def our_styles() -> SafeString:
    """The few styles of the host's rooms."""
    return format_html('<link rel="stylesheet" href="{}">', static("publication/admin.css"))
