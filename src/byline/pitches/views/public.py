"""“Write for us”: what the magazine looks for, and the form. A printed page: no script, no token, no cookie."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache

from byline.press.printed_forms import printed_form
from byline.press.tags import leave_unprinted

from .. import actions, guarding
from ..forms.guest import TRAP, AlertForm, PitchForm
from ..models import PitchCall
from ..rules import DeadLink, NotNow, takes_pitches
from .visits import posted, private, typed_in


@printed_form
def pitch(request: HttpRequest) -> HttpResponse:
    """The page and its form. Closed: when it opens, and a list to be told."""
    if not takes_pitches():
        return _closed(request)
    form = PitchForm(posted(request))
    if request.method != "POST":
        return _show(request, form=form)
    if not form.is_valid():
        return _show(request, form=form, status=422)
    try:
        guarding.check_may_pitch(form.cleaned_data["email"], guarding.sent_from(request))
    except NotNow as refusal:
        form.add_error(None, str(refusal))
        return _show(request, form=form, status=429)
    actions.submit_pitch(**form.cleaned_data)
    return redirect("pitch_sent")


@never_cache
def sent(request: HttpRequest) -> HttpResponse:
    """Look in your mail."""
    return render(request, "pitches/public/sent.html")


@never_cache
@printed_form
def tell_me(request: HttpRequest) -> HttpResponse:
    """On the list of those who are told when the magazine takes pitches again."""
    if request.method != "POST":
        return redirect("pitch")
    form = AlertForm(request.POST)
    if not form.is_valid():
        return _show(request, alert_form=form, status=422)
    try:
        guarding.check_may_pitch(form.cleaned_data["email"], guarding.sent_from(request))
    except NotNow as refusal:
        form.add_error(None, str(refusal))
        return _show(request, alert_form=form, status=429)
    actions.ask_to_be_told(email=form.cleaned_data["email"])
    return render(request, "pitches/public/told.html")


@printed_form
def confirm_alert(request: HttpRequest, token: str) -> HttpResponse:
    """The button; a GET only shows it, because scanners of mail open links too."""
    context, status = {"done": False, "sentence": ""}, 200
    try:
        actions.find_alert(token)
        if request.method == "POST":
            actions.confirm_alert(token)
            context["done"] = True
    except DeadLink as dead:
        context["sentence"], status = dead.sentence, 410
    return private(render(request, "pitches/public/alert.html", context, status=status))


def _closed(request: HttpRequest) -> HttpResponse:
    """When it opens again, and the words of whoever typed while it closed.

    A day that is named comes without anybody's doing, so until then the page is not printed.
    """
    if PitchCall.load().opens_on:
        leave_unprinted("it says from when on pitches are taken")
    if request.method != "POST":
        return _show(request, alert_form=AlertForm())
    form = AlertForm(initial={"email": request.POST.get("email", "")})
    return _show(request, alert_form=form, typed=typed_in(request), status=409)


def _show(request: HttpRequest, *, status: int = 200, **context: Any) -> HttpResponse:
    return render(
        request, "pitches/public/pitch.html", {"call": PitchCall.load(), "trap": TRAP, **context}, status=status
    )
