"""What the door adds to Wagtail's admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.translation import gettext
from wagtail import hooks

from .views.account import drop_passkey, keys
from .views.panels import RemindersPanel


@hooks.register("register_admin_urls")
def register_addresses() -> list[Any]:
    """Keys in the account settings."""
    return [
        path("account/keys/", keys, name="account_keys"),
        path("account/keys/<int:pk>/forget/", drop_passkey, name="drop_passkey"),
    ]


@hooks.register("register_account_menu_item")
def keys_entry(request: HttpRequest) -> dict[str, Any]:
    """The way there from the account page."""
    return {
        "url": reverse("account_keys"),
        "label": gettext("Your keys"),
        "help_text": gettext("Passkeys, and a password."),
    }


@hooks.register("construct_homepage_panels")
def remind(request: HttpRequest, panels: list[Any]) -> None:
    """What the set-up lacks, for whoever can mend it."""
    if request.user.is_superuser:
        panels.append(RemindersPanel())
