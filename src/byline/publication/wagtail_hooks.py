"""What the magazine itself adds to Wagtail's admin, and how its menu is arranged."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks

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


@hooks.register("insert_global_admin_css")
def our_styles() -> SafeString:
    """The few styles of the host's rooms."""
    return format_html('<link rel="stylesheet" href="{}">', static("publication/admin.css"))
