"""Earlier versions, and copies to take along."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from wagtail.models import Revision

from byline.manuscripts.redline import between

from .. import actions, queries, rules
from ..copies import COPIES, copy_of
from ..drafts import draft_of, words_in
from ..seats import Seat
from ..showing import shown


def listing(request: HttpRequest, seat: Seat) -> HttpResponse:
    """Every version, newest first."""
    context = {"seat": seat, "draft": draft_of(seat), "versions": queries.versions(seat), "kinds": COPIES}
    return render(request, "writing/versions.html", context)


def version(request: HttpRequest, seat: Seat, number: int) -> HttpResponse:
    """One version, and what has changed since. A POST makes it the text again."""
    held = Revision.page_revisions.filter(pk=number, object_id=str(seat.piece.pk)).select_related("user").first()
    if held is None:
        raise Http404
    draft, trouble, status = draft_of(seat), "", 200
    if request.method == "POST":
        try:
            actions.go_back(seat, held, mark=request.POST.get("mark", ""), by=seat.user)
            return redirect(seat.at("?said=back"))
        except (rules.Clash, rules.NotNow) as refused:
            trouble, status = str(refused), 409 if isinstance(refused, rules.Clash) else 403
    title, body = words_in(held)
    line = between(body, draft.body)
    context = {
        "seat": seat,
        "draft": draft,
        "version": held,
        "earlier_title": title,
        "lines": shown(line),
        "trouble": trouble,
    }
    return render(request, "writing/version.html", context, status=status)


def portable(request: HttpRequest, seat: Seat, kind: str) -> HttpResponse:
    """Her text as a file."""
    if kind not in COPIES:
        raise Http404
    name, media_type, data = copy_of(draft_of(seat), kind)
    response = HttpResponse(data, content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
