"""Addresses of pitches."""

from django.http import HttpRequest, HttpResponse
from django.urls import path


def soon(request: HttpRequest, **kwargs: object) -> HttpResponse:
    return HttpResponse()


urlpatterns = [
    path("pitch/", soon, name="pitch"),
    path("yours/<str:token>/", soon, name="yours"),
    path("x/<int:pk>/", soon, name="pitch_admin"),
]
