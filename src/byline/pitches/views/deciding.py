"""Taking a step with a pitch."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from wagtail.admin import messages

from ..kindness import REASONS, draft_no
from ..models import Pitch
from ..rules import NotNow
from .board import show_form
from .steps import Step, first_words, step_named
from .visits import posted


def step(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """The form of a step, and the step itself."""
    wanted = step_named(name)
    if wanted is None:
        raise Http404
    found = get_object_or_404(Pitch.objects.select_related("post"), pk=pk)
    back = reverse("pitch_admin", args=[pk])
    form = wanted.form(posted(request), initial=_initial(request, wanted, found))
    if request.method == "POST" and form.is_valid():
        try:
            wanted.do(found, by=request.user, **form.cleaned_data)
        except NotNow as refusal:
            messages.error(request, str(refusal))
        else:
            messages.success(request, str(wanted.done))
        return redirect(back)
    more: dict[str, Any] = {"pitch": found, "template": wanted.template}
    if name == "decline":
        more.update(reasons=REASONS, chosen=request.GET.get("reason", ""))
    return show_form(request, form, str(wanted.label), str(wanted.label), back, str(wanted.about), **more)


def _initial(request: HttpRequest, wanted: Step, pitch: Pitch) -> dict[str, Any]:
    if wanted.name == "decline":
        reason = request.GET.get("reason", "")
        return {"reason": reason, **vars(draft_no(pitch, reason))}
    return first_words(wanted, pitch)
