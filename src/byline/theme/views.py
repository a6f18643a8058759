"""The look's stylesheet, and the gallery of parts."""

import re

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render as render_page

from . import stylesheet
from .gallery import specimens
from .look import Look, render
from .pairings import PAIRINGS

_NAME = re.compile(r"([0-9a-f]{6})-([0-9a-f]{6})-([a-z]+)")
FOR_A_YEAR, FOR_A_MINUTE = "public, max-age=31536000, immutable", "public, max-age=60"


def look(request: HttpRequest, version: str, name: str) -> HttpResponse:
    """The stylesheet of the look that the address names. An old version gets today's rules, kept for a minute only."""
    response = HttpResponse(render(_named(name)), content_type="text/css; charset=utf-8")
    response["Cache-Control"] = FOR_A_YEAR if version == stylesheet.version() else FOR_A_MINUTE
    return response


def _named(name: str) -> Look:
    match = _NAME.fullmatch(name)
    if not match or match[3] not in PAIRINGS:
        raise Http404("No such look")
    return Look(accent=f"#{match[1]}", paper=f"#{match[2]}", fonts=match[3])


def gallery(request: HttpRequest) -> HttpResponse:
    """Each part alone, for whoever changes the theme: in debug mode, or signed in."""
    if not (settings.DEBUG or request.user.is_authenticated):
        raise Http404
    context = {"specimens": specimens(), "scheme": request.GET.get("scheme", "")}
    return render_page(request, "theme/gallery.html", context)
