"""Merging two dossiers, and giving somebody what we have about them."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from .. import queries
from ..actions import export_dossier, merge_dossier
from ..forms import MergeForm
from ..models import Dossier

may_keep = permission_required("dossiers.delete_dossier")


@may_keep
def merge(request: HttpRequest, pk: int) -> HttpResponse:
    """Asks which dossier takes this one up, and does it."""
    dossier = get_object_or_404(Dossier.current, pk=pk)
    first = queries.likely_duplicates(dossier).first()
    form = MergeForm(request.POST or None, dossier=dossier, initial={"into": first})
    edit = Dossier.snippet_viewset.get_url_name("edit")  # type: ignore[attr-defined]
    if request.method == "POST" and form.is_valid():
        kept = merge_dossier(dossier, into=form.cleaned_data["into"], by=request.user)
        messages.success(request, _("“%(one)s” is part of “%(other)s” now.") % {"one": dossier, "other": kept})
        return redirect(edit, kept.pk)
    context = {
        "dossier": dossier,
        "form": form,
        "media": form.media,
        "header_title": _("Merge with another"),
        "header_icon": "copy",
        "breadcrumbs_items": [
            {"url": reverse(Dossier.snippet_viewset.get_url_name("list")), "label": _("People file")},  # type: ignore[attr-defined]
            {"url": reverse(edit, args=[dossier.pk]), "label": dossier.name},
            {"url": "", "label": _("Merge with another")},
        ],
    }
    return render(request, "dossiers/admin/merge.html", context)


@may_keep
def export(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything we have about somebody, as a file."""
    dossier = get_object_or_404(Dossier.current, pk=pk)
    response = JsonResponse(
        export_dossier(dossier, by=request.user), json_dumps_params={"indent": 2, "ensure_ascii": False}
    )
    name = slugify(dossier.name) or "dossier"
    response["Content-Disposition"] = f'attachment; filename="{name}.json"'
    return response
