"""What reads is asked again when the connection was cut; what writes is not."""

from typing import Any

import pytest
from django.db import OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from byline.project import second_try
from byline.project.second_try import SecondTryMiddleware

CUT = OperationalError("server closed the connection unexpectedly")


class View:
    """Fails as often as it is told to."""

    def __init__(self, failures: int) -> None:
        self.failures, self.asked = failures, 0

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.asked += 1
        if self.asked <= self.failures:
            raise CUT
        return HttpResponse("page")


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection is cut."""
    monkeypatch.setattr(second_try, "_drop_what_is_cut", lambda: True)


def answer(view: View, method: str) -> HttpResponse | None:
    """As Django does it: the view, and the middleware when it fails."""
    middleware, request = SecondTryMiddleware(view), RequestFactory().generic(method, "/")
    try:
        return middleware(request)  # type: ignore[return-value]
    except OperationalError as error:
        return middleware.process_exception(request, error)  # type: ignore[return-value]


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_reader_gets_the_page(cut: None, method: str) -> None:
    view = View(1)
    found = answer(view, method)

    assert found is not None
    assert found.content == b"page"
    assert view.asked == 2


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_whoever_writes_is_told(cut: None, method: str) -> None:
    view = View(1)

    assert answer(view, method) is None
    assert view.asked == 1


def test_a_database_that_is_sound_is_not_asked_again(db: None) -> None:
    view = View(1)

    assert answer(view, "GET") is None
    assert view.asked == 1


def test_there_is_no_third_try(cut: None, client: Client, monkeypatch: pytest.MonkeyPatch, db: None) -> None:
    asked: list[None] = []

    def breaks(*_: Any) -> HttpResponse:
        asked.append(None)
        raise CUT

    monkeypatch.setattr("django.core.handlers.base.BaseHandler.resolve_request", lambda *_: (breaks, (), {}))
    client.raise_request_exception = False

    assert client.get("/").status_code == 500
    assert len(asked) == 2
    assert connection.is_usable()
