"""What the writing room adds to Wagtail's admin: the writer's changes, struck and added."""

from collections.abc import Iterator
from typing import Any

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from byline.posts.models import Post

from . import queries
from .views.host import changes


@hooks.register("register_admin_urls")
def register_addresses() -> list[Any]:
    """The page of changes."""
    return [path("writing/<int:pk>/changes/", changes, name="writing_changes")]


@hooks.register("register_page_header_buttons")
def changes_button(page: Page, user: Any, next_url: str | None = None, **kwargs: Any) -> Iterator[Button]:
    """“What the writer changed”, on every piece that somebody writes in the writing room."""
    if page.specific_class is Post and queries.has_writer(page.pk) and page.permissions_for_user(user).can_edit():
        address = reverse("writing_changes", args=[page.pk])
        yield Button(_("What the writer changed"), address, icon_name="edit", priority=4)
