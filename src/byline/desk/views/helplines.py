"""Help lines: changing one takes the check back; checking it is a button of its own."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.auth import permission_required
from wagtail.snippets.views.snippets import EditView

from .. import actions
from ..models import HelpLine


class HelpLineEditView(EditView):
    """A changed number has not been checked by anybody."""

    def save_instance(self) -> Any:
        if {"contact", "url", "country", "name"} & set(self.form.changed_data):
            self.form.instance.checked_at = self.form.instance.checked_by = None
        return super().save_instance()


@require_POST
@permission_required("desk.change_helpline")
def confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody has called or looked."""
    line = get_object_or_404(HelpLine, pk=pk)
    try:
        actions.confirm_help_line(line, by=request.user)
        messages.success(request, _("Checked today. Readers may see it for 90 days."))
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
    return redirect(reverse("wagtailsnippets_desk_helpline:edit", args=[pk]))
