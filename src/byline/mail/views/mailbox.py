"""The mailbox in the admin: the list, and one message. Nothing here can be written or sent."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from wagtail.admin.auth import user_passes_test
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views import generic

from ..models import KeptMessage
from ..rules import can_read_mailbox

only_for_readers_of_mail = user_passes_test(can_read_mailbox)


class MailboxView(generic.IndexView):
    """Every kept message, the newest first."""

    model = KeptMessage
    page_title = _("Mailbox")
    header_icon = "mail"
    index_url_name = "mailbox"
    index_results_url_name = "mailbox_results"
    default_ordering = "-kept_at"
    paginate_by = 50
    is_searchable = True
    search_fields = ["recipients", "subject", "text"]
    columns = [
        TitleColumn("subject", label=_("Subject"), url_name="mailbox_message"),
        Column("recipients", label=_("To")),
        DateColumn("kept_at", label=_("Kept"), sort_key="kept_at"),
    ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "can_export": False}


def message(request: HttpRequest, pk: int) -> HttpResponse:
    """One message as plain text; its HTML in a frame that may do nothing."""
    kept = get_object_or_404(KeptMessage, pk=pk)
    context = {
        "message": kept,
        "mail_stays": settings.MAIL_STAYS,
        "header_title": kept.subject,
        "header_icon": "mail",
        "breadcrumbs_items": [{"url": reverse("mailbox"), "label": _("Mailbox")}, {"url": "", "label": kept.subject}],
    }
    return render(request, "mail/admin/message.html", context)


def framed(view: Callable[..., str]) -> Callable[..., HttpResponse]:
    """A view whose HTML stands in a frame that may do nothing: no scripts, no forms, nothing fetched from anywhere."""

    @xframe_options_sameorigin
    @wraps(view)
    def answer(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        response = HttpResponse(view(request, **kwargs))
        response["Content-Security-Policy"] = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        response._csp_exempt = True  # type: ignore[attr-defined]  # the stricter policy above stands alone
        return response

    return answer


@framed
def message_html(request: HttpRequest, pk: int) -> str:
    """The HTML part, for the frame."""
    return get_object_or_404(KeptMessage, pk=pk).html
