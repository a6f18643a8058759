"""The writing page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..seats import Seat


def write(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The page on which she writes."""
    return render(request, "writing/page.html", {"seat": seat})
