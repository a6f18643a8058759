"""Which standards count how much here."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from .. import actions, queries
from ..forms import StandardsForm
from ..registry import GROUPS
from ..shelf import standards


@permission_required("desk.change_houserules")
def choose(request: HttpRequest) -> HttpResponse:
    """Every standard by group, with what it checks and why."""
    form = StandardsForm(request.POST or None, chosen=queries.strictness())
    if request.method == "POST" and form.is_valid():
        actions.choose_strictness(form.cleaned_data, by=request.user)
        messages.success(request, _("The standards of the house are set."))
        return redirect("desk_standards")
    known = standards().values()
    context = {
        "groups": [(group, [(one, form[one.id]) for one in known if one.group == group]) for group in GROUPS],
        "header_title": _("Standards of the desk"),
        "header_icon": "clipboard-list",
        "breadcrumbs_items": [{"url": "", "label": _("Standards of the desk")}],
    }
    return render(request, "desk/admin/standards.html", context)
