"""What mail adds to Wagtail's admin: the outbox, the wordings, and the mailbox while messages stay in it."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .models import KeptMessage
from .rules import can_mind_outbox, can_read_mailbox, can_word_messages
from .views import mailbox, outbox, wordings

readers, minders, wordsmiths = (
    mailbox.only_for_readers_of_mail,
    outbox.only_for_minders,
    wordings.only_for_whoever_words,
)


class MailboxEntry(MenuItem):
    """Shown while mail stays here, and as long as old messages are left."""

    def is_shown(self, request: HttpRequest) -> bool:
        return can_read_mailbox(request.user) and (settings.MAIL_STAYS or KeptMessage.objects.exists())


class OutboxEntry(MenuItem):
    """Shown to whoever minds the outbox."""

    def is_shown(self, request: HttpRequest) -> bool:
        return can_mind_outbox(request.user)


class WordingsEntry(MenuItem):
    """Shown to whoever words messages."""

    def is_shown(self, request: HttpRequest) -> bool:
        return can_word_messages(request.user)


@hooks.register("register_admin_urls")
def register_addresses() -> list[Any]:
    """The addresses of mailbox, outbox and wordings."""
    return [
        path("mailbox/", readers(mailbox.MailboxView.as_view()), name="mailbox"),
        path("mailbox/results/", readers(mailbox.MailboxView.as_view(results_only=True)), name="mailbox_results"),
        path("mailbox/<int:pk>/", readers(mailbox.message), name="mailbox_message"),
        path("mailbox/<int:pk>/html/", readers(mailbox.message_html), name="mailbox_html"),
        path("outbox/", minders(outbox.OutboxView.as_view()), name="outbox"),
        path("outbox/results/", minders(outbox.OutboxView.as_view(results_only=True)), name="outbox_results"),
        path("outbox/<int:pk>/", minders(outbox.message), name="outbox_message"),
        path("outbox/<int:pk>/html/", minders(outbox.message_html), name="outbox_html"),
        path("outbox/<int:pk>/take-back/", minders(outbox.take_back), name="outbox_take_back"),
        path("outbox/<int:pk>/send-now/", minders(outbox.send_now), name="outbox_send_now"),
        path("outbox/<int:pk>/send-again/", minders(outbox.send_again), name="outbox_send_again"),
        path("outbox/<int:pk>/delivered/", minders(outbox.call_delivered), name="outbox_delivered"),
        path("wordings/", wordsmiths(wordings.wordings), name="wordings"),
        path("wordings/<slug:name>/", wordsmiths(wordings.wording), name="wording"),
    ]


@hooks.register("register_admin_menu_item")
def mailbox_entry() -> MenuItem:
    """The menu entry of the mailbox."""
    return MailboxEntry(_("Mailbox"), reverse("mailbox"), name="mailbox", icon_name="mail", order=220)


@hooks.register("register_admin_menu_item")
def outbox_entry() -> MenuItem:
    """The menu entry of the outbox."""
    return OutboxEntry(_("Outbox"), reverse("outbox"), name="outbox", icon_name="mail", order=210)


@hooks.register("register_settings_menu_item")
def wordings_entry() -> MenuItem:
    """The menu entry of the wordings, among the settings."""
    return WordingsEntry(_("Wordings of messages"), reverse("wordings"), name="wordings", icon_name="edit", order=45)
