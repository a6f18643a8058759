"""What the writer changed, for whoever edits the piece in Wagtail's admin."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from byline.accounts.models import User
from byline.manuscripts.redline import between
from byline.posts.models import Post

from .. import actions, queries, rules
from ..drafts import draft_of_piece, words_in
from ..showing import changed


def changes(request: HttpRequest, pk: int) -> HttpResponse:
    """The changes since somebody else saved last; a POST puts some of them back."""
    piece = get_object_or_404(Post, pk=pk)
    if not isinstance(request.user, User) or not piece.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    draft = draft_of_piece(piece)
    before = queries.saved_before(draft)
    old_title, old = words_in(before) if before else (draft.title, draft.body)
    line, trouble = between(old, draft.body), ""
    if request.method == "POST":
        names = line.changes if request.POST.get("do") == "all" else request.POST.get("do", "").split(",")
        try:
            actions.put_back(piece, old, names, mark=request.POST.get("mark", ""), by=request.user)
            return redirect("writing_changes", pk)
        except rules.Clash as clash:
            trouble = str(clash)
    context = {
        "piece": piece,
        "draft": draft,
        "before": before,
        "old_title": old_title,
        "lines": changed(line),
        "count": len(line.changes),
        "trouble": trouble,
        "header_title": _("Changes in “%(title)s”") % {"title": draft.title},
        "header_icon": "edit",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_pages:edit", args=[pk]), "label": draft.title},
            {"url": "", "label": _("Changes")},
        ],
    }
    return render(request, "writing/admin/changes.html", context, status=409 if trouble else 200)
