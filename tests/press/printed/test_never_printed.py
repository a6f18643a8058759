"""What is not the same for everybody is never printed."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.test import override_settings
from django.urls import path
from wagtail.models import Revision

from byline.project.urls import urlpatterns as house
from byline.publication.models import MagazineSettings

from .conftest import Ask


def with_token(request: HttpRequest) -> HttpResponse:
    return HttpResponse(get_token(request))


def with_session(request: HttpRequest) -> HttpResponse:
    request.session["seen"] = True
    return HttpResponse("hello again")


def with_cookie(request: HttpRequest) -> HttpResponse:
    response = HttpResponse("hello")
    response.set_cookie("taste", "sweet")
    return response


def with_language(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello", headers={"Vary": "Accept-Language"})


def with_secret_row(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(list(Revision.objects.all())))


def for_one(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello", headers={"Cache-Control": "private"})


VIEWS = [with_token, with_session, with_cookie, with_language, with_secret_row, for_one]
urlpatterns: list[Any] = [*(path(f"odd/{view.__name__}/", view) for view in VIEWS), *house]


@pytest.fixture
def _odd_views() -> Iterator[None]:
    with override_settings(ROOT_URLCONF=__name__):
        yield


@pytest.mark.usefixtures("_odd_views")
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_what_is_not_the_same_for_everybody_is_never_printed(ask: Ask, view: Any) -> None:
    MagazineSettings.load()
    answers = [ask(f"/odd/{view.__name__}/") for _ in range(3)]

    assert {answer.status for answer in answers} == {200}
    assert len(ask.press.memory) == 0  # type: ignore[attr-defined]
    assert not [*ask.press.disk.folder.glob("??/*")]  # type: ignore[attr-defined]
    if view is with_token:
        assert len({answer.body for answer in answers}) == 3
