"""The page on which a person who may publishes with a reason."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages

from .. import gate
from ..models import Post
from ..waiving import can_waive, waive
from .refusing import tell_refusal


def waive_objections(request: HttpRequest, pk: int) -> HttpResponse:
    """What speaks against the draft, and a field for the reason. Then it is published, or scheduled, as it was about to be."""
    post = get_object_or_404(Post, pk=pk)
    if not can_waive(request.user, post):
        raise PermissionDenied
    draft = post.get_latest_revision_as_object()
    objections = gate.objections(draft, by=request.user)
    error = ""
    if request.method == "POST":
        try:
            waive(post, objections, reason=request.POST.get("reason", ""), by=request.user)
        except ValidationError as refused:
            error = " ".join(refused.messages)
        else:
            return _publish(request, post)
    context = {
        "post": draft,
        "must": [each for each in objections if not each.waivable],
        "may": [each for each in objections if each.waivable],
        "error": error,
        "reason": request.POST.get("reason", ""),
        "header_title": _("Publish with a reason"),
        "header_icon": "upload",
        "breadcrumbs_items": [
            {"url": reverse("pieces:index"), "label": _("Pieces")},
            {"url": reverse("wagtailadmin_pages:edit", args=[post.pk]), "label": draft.title},
            {"url": "", "label": _("Publish with a reason")},
        ],
    }
    return render(request, "posts/admin/waive.html", context, status=422 if error else 200)


def _publish(request: HttpRequest, post: Post) -> HttpResponse:
    revision = post.latest_revision or post.save_revision(user=request.user)
    try:
        with gate.passage(by=request.user):
            revision.publish(user=request.user)
    except gate.PublishRefused as refused:
        tell_refusal(request, post, refused.objections)
        return redirect("wagtailadmin_pages:edit", post.pk)
    post.refresh_from_db()
    if post.live:
        messages.success(request, _("“%(title)s” is published. The reason is in its history.") % {"title": post.title})
    else:
        messages.success(request, _("“%(title)s” goes out when its time comes.") % {"title": post.draft_title})
    return redirect("pieces:index")
