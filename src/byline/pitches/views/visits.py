"""A guest behind her private link: who she is, and what every page there has in common."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotAllowed, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse

from byline.press.printed_forms import printed_form

from .. import actions
from ..models import GuestLink, Pitch, Writer
from ..rules import DeadLink, NeedsFreshLink, NotNow, check_link

View = Callable[..., HttpResponseBase]
Answer = TypeVar("Answer", bound=HttpResponseBase)
TYPED = ("email", "note", "bio", "title", "idea", "why_me", "links", "disclosure")


@dataclass(frozen=True)
class Visit:
    """Somebody who came by a link that is good."""

    link: GuestLink
    token: str

    @property
    def writer(self) -> Writer:
        return self.link.writer

    @property
    def pitch(self) -> Pitch:
        return self.link.writer.pitch

    def at(self, place: str = "") -> str:
        """The address of one of her pages."""
        return reverse("yours", args=[self.token]) + place


def by_button(view: View) -> View:
    """Only a button does this. Whoever comes by the address alone, from the browser's history, is led to her page."""

    @wraps(view)
    def pressed(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponseBase:
        if request.method == "POST":
            return view(request, token=token, **kwargs)
        if request.method in ("GET", "HEAD"):
            return private(redirect("yours", token))
        return private(HttpResponseNotAllowed(["GET", "HEAD", "POST"]))

    return pressed


def behind_link(view: View) -> View:
    """The view for whoever holds a good link; everybody else learns in a sentence why not, and keeps what was typed.

    Its forms carry no token and want no cookie: who sent one is told by its origin, as on printed pages.
    """

    @wraps(view)
    def guarded(request: HttpRequest, token: str, **kwargs: Any) -> HttpResponseBase:
        try:
            return private(view(request, enter(token), **kwargs))
        except DeadLink as dead:
            return private(show_dead(request, token, dead))
        except NeedsFreshLink:
            return private(ask_for_fresh(request, enter(token)))
        except NotNow as refusal:
            return private(show_refusal(request, enter(token), str(refusal)))

    return printed_form(guarded)


def enter(token: str) -> Visit:
    """The visit of whoever holds this token. Raises DeadLink."""
    link = actions.find_link(token)
    check_link(link)
    assert link is not None
    return Visit(link, token)


def private(response: Answer) -> Answer:
    """Nothing of it is kept on the way, told to other sites, or found by search engines.

    The policy is `same-origin`: under `no-referrer` browsers send the origin `null` with a form, as a forged form would.
    """
    response["Cache-Control"] = "no-store, private"
    response["Referrer-Policy"] = "same-origin"
    response["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    return response


def show_dead(request: HttpRequest, token: str, dead: DeadLink) -> HttpResponse:
    """410 for a link that was good once, 404 for one that never was."""
    renew = reverse("yours_renew", args=[token]) if dead.may_renew else ""
    status = 404 if actions.find_link(token) is None else 410
    context = {"sentence": dead.sentence, "renew": renew, "typed": typed_in(request)}
    return render(request, "pitches/guest/dead.html", context, status=status)


def ask_for_fresh(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What she wants to do takes a link of today: one is on its way to her address."""
    actions.mail_link(visit.writer)
    context = {"visit": visit, "typed": typed_in(request)}
    return render(request, "pitches/guest/fresh.html", context, status=403)


def show_refusal(request: HttpRequest, visit: Visit, sentence: str) -> HttpResponse:
    """Why it cannot be done now, and what was typed."""
    context = {"visit": visit, "sentence": sentence, "typed": typed_in(request)}
    return render(request, "pitches/guest/refused.html", context, status=409)


def posted(request: HttpRequest) -> QueryDict | None:
    """What a form is bound to: what was sent, even if it is empty."""
    return request.POST if request.method == "POST" else None


def typed_in(request: HttpRequest) -> list[str]:
    """The words that came with a form, so that they are never lost."""
    return [words for name in TYPED if (words := request.POST.get(name, "").strip())]


@printed_form
@by_button
def renew(request: HttpRequest, token: str) -> HttpResponse:
    """A new link for one that has run out, to the address that is known; nobody is told which."""
    link = actions.find_link(token)
    if link is None or link.revoked_at:
        return redirect("yours", token)
    actions.mail_link(link.writer)
    return private(render(request, "pitches/guest/renewed.html"))
