"""Changing her e-mail address: asking on her page, and the button behind the message to the new one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from byline.press.printed_forms import printed_form

from .. import actions
from ..forms.guest import AddressForm
from ..rules import DeadLink, NotNow
from .visits import Visit, behind_link, posted, private


@behind_link
def address(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The form on her page."""
    form = AddressForm(posted(request))
    context = {"visit": visit, "form": form, "pitch": visit.pitch}
    if request.method == "POST" and form.is_valid():
        actions.ask_address(visit.writer, email=form.cleaned_data["email"], link=visit.link)
        return render(request, "pitches/guest/address_asked.html", {**context, "email": form.cleaned_data["email"]})
    status = 422 if form.is_bound and form.errors else 200
    return render(request, "pitches/guest/address.html", context, status=status)


@printed_form
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """The button; a GET only shows it, because scanners of mail open links too."""
    context, status = {"done": False, "sentence": ""}, 200
    try:
        actions.find_asked(token)
        if request.method == "POST":
            actions.change_address(token)
            context["done"] = True
    except DeadLink as dead:
        context["sentence"], status = dead.sentence, 410
    except NotNow as refusal:
        context["sentence"], status = str(refusal), 409
    return private(render(request, "pitches/guest/address_confirm.html", context, status=status))
