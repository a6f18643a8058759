"""Pages for what cannot be answered. None of them needs the database."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string


def unreadable(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """400: a wrong host, a form of a thousand fields, an address that is none."""
    return HttpResponse(render_to_string("400.html"), status=400)


def shut(request: HttpRequest, exception: Any = None) -> HttpResponse:
    """403: no key to this door."""
    return HttpResponse(render_to_string("403.html"), status=403)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: a form without our token."""
    return HttpResponse(render_to_string("403_csrf.html"), status=403)
