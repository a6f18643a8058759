"""How messages are worded: the list of kinds, and the words of one with a preview."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.auth import user_passes_test

from .. import actions
from ..forms import WordingForm
from ..kinds import Kind, all_kinds, kind_named
from ..models import Wording
from ..rules import can_word_messages
from ..wording import LINK, Words, fill, words_for

only_for_whoever_words = user_passes_test(can_word_messages)


def wordings(request: HttpRequest) -> HttpResponse:
    """Every kind of message, and whether its words are the host's own."""
    own = set(Wording.objects.values_list("kind", flat=True))
    rows = [(kind, kind.name in own) for kind in all_kinds()]
    context: dict[str, Any] = {"rows": rows, "header_title": _("Wordings"), "header_icon": "mail"}
    context["breadcrumbs_items"] = [{"url": "", "label": _("Wordings")}]
    return render(request, "mail/admin/wordings.html", context)


def wording(request: HttpRequest, name: str) -> HttpResponse:
    """The words of one kind. “Preview” shows them with examples and keeps nothing."""
    kind = kind_named(name)
    if kind is None:
        raise Http404
    if request.method == "POST" and "restore" in request.POST:
        actions.restore_wording(kind, by=request.user)
        messages.success(request, _("The words that came with Byline are back."))
        return redirect("wording", name)
    form = WordingForm(request.POST or None, kind=kind, initial=vars(words_for(kind)))
    if request.method == "POST" and form.is_valid() and "preview" not in request.POST:
        actions.word_kind(kind, words=form.words, by=request.user)
        messages.success(request, _("Kept. The next message of this kind uses these words."))
        return redirect("wordings")
    shown = form.words if form.is_bound and form.is_valid() else words_for(kind)
    return render(request, "mail/admin/wording.html", _context(kind, form, shown), status=_status(form))


def _context(kind: Kind, form: WordingForm, words: Words) -> dict[str, Any]:
    return {
        "kind": kind,
        "form": form,
        "preview": example(kind, words),
        "is_own": Wording.objects.filter(kind=kind.name).exists(),
        "header_title": str(kind.label),
        "header_icon": "mail",
        "breadcrumbs_items": [
            {"url": reverse("wordings"), "label": _("Wordings")},
            {"url": "", "label": str(kind.label)},
        ],
    }


def example(kind: Kind, words: Words) -> Words:
    """The words as somebody might get them."""
    filled = fill(words, kind.facts)
    return Words(filled.subject, filled.text.replace(f"{{{LINK}}}", _("https://magazine.example/the-private-link/")))


def _status(form: WordingForm) -> int:
    return 422 if form.is_bound and not form.is_valid() else 200
