"""The door of the room: its addresses, each behind a function that finds the seat of whoever comes."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import URLPattern, path

from byline.press.printed_forms import printed_form

from .seats import Seat, SeatClosed
from .views import about, closed, keeping, page, versions

FindSeat = Callable[..., Seat]
View = Callable[..., HttpResponse]

PLACES: list[tuple[str, View]] = [
    ("", page.write),
    ("save/", keeping.save),
    ("paste/", keeping.paste),
    ("pictures/", keeping.picture),
    ("about/", about.about),
    ("versions/", versions.listing),
    ("versions/<int:number>/", versions.version),
    ("copy/<slug:kind>/", versions.portable),
]


def addresses(find: FindSeat) -> list[URLPattern]:
    """The room's addresses, to be included under a private link: `path("w/<token>/", include(addresses(find)))`.

    `find(request, **kwargs)` gets what the outer address captured. It returns the seat or raises SeatClosed.
    """
    return [path(place, _behind(find, view)) for place, view in PLACES]


def _behind(find: FindSeat, view: View) -> Callable[..., HttpResponseBase]:
    """The view for whoever has a seat; nothing of it is kept by browsers on the way or told to other sites.

    Its forms carry no token and want no cookie: who sent one is told by its origin, as on printed pages.

    The referrer policy is `same-origin`: under `no-referrer` browsers send the origin `null` with a form, which is
    what a forged form would send too.
    """

    @wraps(view)
    def guarded(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        own = {name: kwargs.pop(name) for name in ("number", "kind") if name in kwargs}
        try:
            response = view(request, find(request, **kwargs), **own)
        except SeatClosed as shut:
            response = closed.show(request, shut)
        response["Cache-Control"] = "no-store, private"
        response["Referrer-Policy"] = "same-origin"
        response["X-Robots-Tag"] = "noindex, nofollow"
        return response

    return printed_form(guarded)
