"""Forms without a token: who may send them."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path
from hypothesis import given
from hypothesis import strategies as st

from byline.press.origins import Sender, comes_from_here
from byline.press.printed_forms import printed_form
from byline.project.urls import urlpatterns as house
from tests.support.printed_forms import assert_forms_can_be_printed, assert_safe_printed_form

taken: list[str] = []


@printed_form
def say(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        taken.append(request.POST["words"])
    return HttpResponse("thank you")


def forgetful(request: HttpRequest) -> HttpResponse:
    return HttpResponse("who sent this?")


urlpatterns: list[Any] = [path("say/", say), path("forgetful/", forgetful), *house]


@pytest.fixture(autouse=True)
def _with_forms() -> Iterator[None]:
    taken.clear()
    with override_settings(ROOT_URLCONF=__name__):
        yield


def test_the_contract(client: Client) -> None:
    assert_safe_printed_form(client, "/say/", {"words": "hello"}, good=(200,))

    assert taken == ["hello"] * 4  # from here, and never from elsewhere


def test_a_view_that_forgot_the_check_does_not_pass_the_contract(client: Client) -> None:
    with pytest.raises(AssertionError, match="could send this form"):
        assert_safe_printed_form(client, "/forgetful/", {}, good=(200,))


def test_only_questions_and_forms_are_taken(client: Client) -> None:
    assert client.get("/say/").status_code == 200
    for method in ("put", "delete", "patch"):
        assert getattr(client, method)("/say/").status_code == 405
    assert client.post("/say/", {"words": "x"}, headers={"Origin": "http://testserver"})["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ('<form method="post" action="/forgetful/">', "is no printed_form"),
        ('<form method="post" action="/say/"><input name="csrfmiddlewaretoken" value="x">', "csrfmiddlewaretoken"),
        ('<form action="https://elsewhere.example/">', "not to an address of ours"),
    ],
)
def test_a_page_with_another_kind_of_form_does_not_pass(form: str, sentence: str) -> None:
    with pytest.raises(AssertionError, match=sentence):
        assert_forms_can_be_printed(form)
    assert assert_forms_can_be_printed('<form method="post" action="/say/"><form action="/search/">') == 2


def test_behind_a_proxy_the_named_address_is_ours() -> None:
    sender = Sender(
        here="http://10.0.0.5:8000", origin="https://magazine.example", trusted=("https://magazine.example",)
    )

    assert comes_from_here(sender)


@given(st.text(), st.text(), st.text())
def test_nothing_that_a_stranger_writes_is_taken_for_ours(site: str, origin: str, referer: str) -> None:
    sender = Sender(here="https://magazine.example", site=site, origin=origin, referer=referer, has_cookies=True)

    if "magazine.example" not in f"{origin}{referer}" and site not in ("same-origin", "none"):
        assert not comes_from_here(sender)
