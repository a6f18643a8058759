"""What mail adds to Wagtail's admin: the mailbox, while messages stay in it."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .models import KeptMessage
from .rules import can_read_mailbox
from .views import MailboxView, message, message_html, only_for_readers_of_mail


class MailboxEntry(MenuItem):
    """Shown while mail stays here, and as long as old messages are left."""

    def is_shown(self, request: HttpRequest) -> bool:
        return can_read_mailbox(request.user) and (settings.MAIL_STAYS or KeptMessage.objects.exists())


@hooks.register("register_admin_urls")
def register_addresses() -> list[Any]:
    """The mailbox's addresses."""
    return [
        path("mailbox/", only_for_readers_of_mail(MailboxView.as_view()), name="mailbox"),
        path(
            "mailbox/results/", only_for_readers_of_mail(MailboxView.as_view(results_only=True)), name="mailbox_results"
        ),
        path("mailbox/<int:pk>/", only_for_readers_of_mail(message), name="mailbox_message"),
        path("mailbox/<int:pk>/html/", only_for_readers_of_mail(message_html), name="mailbox_html"),
    ]


@hooks.register("register_admin_menu_item")
def mailbox_entry() -> MenuItem:
    """The menu entry."""
    return MailboxEntry(_("Mailbox"), reverse("mailbox"), name="mailbox", icon_name="mail", order=220)
