"""Forms on printed pages: they carry no token, because a printed page is the same for everybody.

For a room above, three steps make such a form:

1. The template writes `<form method="post" action="…">` without `{% csrf_token %}`, with an address of its own as action.
2. The view that takes it is decorated: `@printed_form` (it then takes GET, HEAD and POST; a POST came from our own page).
3. A test runs the contract: `assert_safe_printed_form(client, address, data)` of `tests.support.printed_forms`.

Who sent a form is told by the browser: see `byline.press.origins`, and docs/explanation/forms-without-tokens.md.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotAllowed
from django.urls import get_callable
from django.utils.cache import patch_cache_control
from django.views.decorators.csrf import csrf_exempt

from .origins import Sender, comes_from_here

View = Callable[..., HttpResponseBase]
MARK = "takes_printed_form"


def printed_form(view: View) -> View:
    """A view that takes a form without a token. A form that somebody else's page sent is answered with 403."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.method not in ("GET", "HEAD", "POST"):
            return HttpResponseNotAllowed(["GET", "HEAD", "POST"])
        if request.method == "POST" and not comes_from_here(sender_of(request)):
            return _refuse(request)
        response = view(request, *args, **kwargs)
        if request.method == "POST":
            patch_cache_control(response, no_store=True)
        return response

    guarded = csrf_exempt(guarded)
    setattr(guarded, MARK, True)
    return guarded


def sender_of(request: HttpRequest) -> Sender:
    """What the browser says about where a request was sent from."""
    return Sender(
        here=f"{request.scheme}://{request.get_host()}",
        site=request.headers.get("Sec-Fetch-Site", ""),
        origin=request.headers.get("Origin", ""),
        referer=request.headers.get("Referer", ""),
        trusted=tuple(settings.CSRF_TRUSTED_ORIGINS),
        has_cookies=bool(request.COOKIES),
    )


def _refuse(request: HttpRequest) -> HttpResponse:
    """The page that a form without a token gets elsewhere: it offers to send it once more."""
    refused: HttpResponse = get_callable(settings.CSRF_FAILURE_VIEW)(request, reason="another site")
    return refused
