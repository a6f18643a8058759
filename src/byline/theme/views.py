"""The look's stylesheet, and the gallery of parts."""

import re

from django.http import Http404, HttpRequest, HttpResponse

from . import stylesheet
from .look import Look, render
from .pairings import PAIRINGS

_NAME = re.compile(r"([0-9a-f]{6})-([0-9a-f]{6})-([a-z]+)")
FOR_A_YEAR = "public, max-age=31536000, immutable"


def look(request: HttpRequest, version: str, name: str) -> HttpResponse:
    """The stylesheet of the look that the address names. An old version gets today's rules, kept for a minute only."""
    response = HttpResponse(render(_named(name)), content_type="text/css; charset=utf-8")
    response["Cache-Control"] = FOR_A_YEAR if version == stylesheet.version() else "public, max-age=60"
    return response


def _named(name: str) -> Look:
    match = _NAME.fullmatch(name)
    if not match or match[3] not in PAIRINGS:
        raise Http404("No such look")
    return Look(accent=f"#{match[1]}", paper=f"#{match[2]}", fonts=match[3])


def gallery(request: HttpRequest) -> HttpResponse:
    """Each part alone, for whoever changes the theme."""
    raise Http404
