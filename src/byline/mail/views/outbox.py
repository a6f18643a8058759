"""The outbox in the admin: what waits, what left, what became of it; and one message with what can be done about it."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.auth import user_passes_test
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views import generic

from .. import actions
from ..composing import as_html
from ..forms import AddressForm
from ..models import Message
from ..rules import TooLate, can_mind_outbox
from .mailbox import framed

only_for_minders = user_passes_test(can_mind_outbox)


class OutboxView(generic.IndexView):
    """Every message, the newest first."""

    model = Message
    page_title = gettext_lazy("Outbox")
    header_icon = "mail"
    index_url_name = "outbox"
    index_results_url_name = "outbox_results"
    default_ordering = "-queued_at"
    paginate_by = 50
    is_searchable = True
    search_fields = ["to", "to_name", "subject", "text"]
    list_filter = ["state"]
    columns = [
        TitleColumn("subject", label=gettext_lazy("Subject"), url_name="outbox_message"),
        Column("to", label=gettext_lazy("To")),
        Column("get_state_display", label=gettext_lazy("State"), sort_key="state"),
        DateColumn("leaves_at", label=gettext_lazy("Leaves"), sort_key="leaves_at"),
    ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "can_export": False}


def message(request: HttpRequest, pk: int) -> HttpResponse:
    """One message."""
    found = get_object_or_404(Message, pk=pk)
    context = {
        "message": found,
        "form": AddressForm(initial={"to": found.to}),
        "header_title": found.subject,
        "header_icon": "mail",
        "breadcrumbs_items": [{"url": reverse("outbox"), "label": _("Outbox")}, {"url": "", "label": found.subject}],
    }
    return render(request, "mail/admin/outgoing.html", context)


@framed
def message_html(request: HttpRequest, pk: int) -> str:
    """The HTML part, for the frame."""
    found = get_object_or_404(Message, pk=pk)
    return as_html(found.subject, found.text)


@require_POST
def take_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Out of the outbox."""
    return _do(request, pk, actions.take_back, _("The message is taken back. Nobody was told anything."))


@require_POST
def send_now(request: HttpRequest, pk: int) -> HttpResponse:
    """Before its time."""
    return _do(request, pk, actions.send_now, _("The message leaves now."))


@require_POST
def call_delivered(request: HttpRequest, pk: int) -> HttpResponse:
    """It did arrive."""
    return _do(request, pk, actions.call_delivered, _("Noted: the message arrived."))


@require_POST
def send_again(request: HttpRequest, pk: int) -> HttpResponse:
    """To the same address, or to another."""
    form = AddressForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("That is not an e-mail address."))
        return redirect("outbox_message", pk)
    to = form.cleaned_data["to"]
    return _do(
        request, pk, lambda found, *, by: actions.send_again(found, by=by, to=to), _("The message is sent again.")
    )


def _do(request: HttpRequest, pk: int, verb: Callable[..., Message], done: str) -> HttpResponse:
    found = get_object_or_404(Message, pk=pk)
    try:
        verb(found, by=request.user)
    except TooLate as error:
        messages.error(request, str(error))
    else:
        messages.success(request, done)
    wanted = request.POST.get("next", "")
    return redirect(wanted if wanted.startswith("/admin/") else reverse("outbox_message", args=[pk]))
