"""One-time links. Opening the page uses nothing up: scanners of mail open links too; the button does."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache

from .. import actions, rules, welcome
from ..forms import LinkForm, OwnerForm
from ..models import PrivateLink, User
from .sign_in import BACKEND
from .visitors import place_of

TYPED = "accounts.typed"


@never_cache
def use_link(request: HttpRequest, token: str) -> HttpResponse:
    """The page behind a one-time link."""
    link = actions.find_link(token)
    try:
        rules.check_link(link)
        assert link is not None
        if link.user is None:
            return _first_visit(request, link)
        if request.method == "POST":
            return _let_in(request, actions.use_link(link) or link.user)
    except rules.DeadLink as error:
        return _dead(request, str(error))
    return render(request, "accounts/link.html", {"who": link.user})


@never_cache
def send_link(request: HttpRequest) -> HttpResponse:
    """Asks for a link by mail. The answer is the same whether we know the address or not."""
    form = LinkForm(request.POST or None)
    if not form.is_valid():
        return render(request, "accounts/send_link.html", {"form": form}, status=422 if form.is_bound else 200)
    email, place = form.cleaned_data["email"], place_of(request)
    try:
        rules.check_may_ask_for_mail(email, place)
    except rules.TooManyTries as error:
        form.add_error(None, str(error))
        return render(request, "accounts/send_link.html", {"form": form}, status=429)
    actions.note_tries(rules.mail_counters(email, place))
    actions.send_link(email=email)
    return render(request, "accounts/link_sent.html", {"email": email, "mail_stays_here": settings.MAIL_STAYS})


def _first_visit(request: HttpRequest, link: PrivateLink) -> HttpResponse:
    forms_ = _welcome_forms(request)
    if request.method != "POST":
        return render(request, "accounts/welcome.html", {"forms": forms_})
    answers = [form.is_valid() for form in forms_]  # every form says what is wrong, not only the first
    if not all(answers):
        return render(request, "accounts/welcome.html", {"forms": forms_}, status=422)
    *steps, owner_form = forms_
    given = owner_form.cleaned_data
    owner = actions.make_owner(link, name=given["your_name"], email=given["email"], steps=steps)
    request.session.pop(TYPED, None)
    return _let_in(request, owner)


def _welcome_forms(request: HttpRequest) -> list[forms.Form]:
    """Registered steps first, the owner last. What a dead link could not take is filled in again."""
    data = request.POST if request.method == "POST" else None
    typed: dict[str, Any] = request.session.get(TYPED, {})
    return [form_class(data, initial=typed or None) for form_class in (*welcome.steps(), OwnerForm)]


def _let_in(request: HttpRequest, user: User) -> HttpResponse:
    login(request, user, backend=BACKEND)
    return redirect("wagtailadmin_home" if user.has_key else "choose_key")


def _dead(request: HttpRequest, sentence: str) -> HttpResponse:
    """410, and what was typed is kept for the next link."""
    typed = {name: value for name, value in request.POST.items() if value and name != "csrfmiddlewaretoken"}
    if typed:
        request.session[TYPED] = typed
    context = {"sentence": sentence, "kept": bool(typed), "has_owner": User.objects.owner() is not None}
    return render(request, "accounts/dead_link.html", context, status=410)
