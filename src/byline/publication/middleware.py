"""Two answers that depend on the address: the content policy of the editor's rooms, and 410 for what is gone."""

from collections.abc import Callable

from csp.constants import SELF, UNSAFE_EVAL, UNSAFE_INLINE
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from .models import GoneAddress

EDITOR_POLICY = {
    "script-src": [SELF, UNSAFE_INLINE, UNSAFE_EVAL],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "media-src": [SELF, "blob:"],
    "frame-src": [SELF],
}


class AdminPolicyMiddleware:
    """Wagtail's forms start their widgets with inline scripts; only addresses under /admin/ may do so."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path.startswith("/admin/"):
            response._csp_update = EDITOR_POLICY  # type: ignore[attr-defined]
        return response


class GoneMiddleware:
    """Answers 410 where a page once stood and no redirect leads on. It stands outside the redirect middleware."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code == 404 and GoneAddress.objects.filter(path=request.path).first():
            return render(request, "410.html", status=410)
        return response
