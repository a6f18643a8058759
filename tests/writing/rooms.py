"""Addresses for tests: the writing room behind a word instead of a private link."""

from django.http import HttpRequest
from django.urls import include, path

from byline.project.urls import handler400, handler403, handler404, handler500
from byline.project.urls import urlpatterns as everything
from byline.writing.door import addresses
from byline.writing.seats import Seat, SeatClosed

SEATS: dict[str, Seat] = {}


def find(request: HttpRequest, word: str) -> Seat:
    if word not in SEATS:
        raise SeatClosed("This link has run out.", renew="/renew/")
    return SEATS[word]


urlpatterns = [path("w/<str:word>/", include(addresses(find))), *everything]
__all__ = ["handler400", "handler403", "handler404", "handler500"]
