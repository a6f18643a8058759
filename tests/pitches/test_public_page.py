"""“Write for us” as strangers find it: a printed page whose form needs no token and no cookie."""

import re
from typing import Any

import pytest
from django.test import Client

from byline.accounts.models import User
from byline.pitches import guarding
from byline.pitches.models import Alert, Pitch, PitchCall
from tests.pitches.test_guest_pages import PITCH, Post_office, door, text
from tests.support.printed_forms import FROM_ELSEWHERE, assert_forms_can_be_printed, assert_safe_printed_form


@pytest.fixture
def closed(host: User) -> PitchCall:
    """The magazine takes no pitches just now."""
    call = PitchCall.load()
    call.is_open = False
    call.save()
    return call


def test_the_form_is_safe_without_a_token(client: Client, host: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guarding, "PER_ADDRESS", 9)
    assert_safe_printed_form(client, "/pitch/", PITCH, good=(302,))
    assert Pitch.objects.count() == 1  # from here, and never from elsewhere

    page = client.get("/pitch/")
    assert assert_forms_can_be_printed(text(page)) >= 1
    assert not page.cookies


def test_so_is_the_list_of_those_who_want_to_be_told(
    client: Client, closed: PitchCall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guarding, "PER_ADDRESS", 9)
    assert_safe_printed_form(client, "/pitch/tell-me/", {"email": "reader@x.example"}, good=(200,))
    assert Alert.objects.count() == 1
    assert assert_forms_can_be_printed(text(client.get("/pitch/"))) >= 1
    assert client.get("/pitch/tell-me/").headers["Location"] == "/pitch/"


def test_so_is_the_button_behind_the_message(client: Client, closed: PitchCall, post_office: Post_office) -> None:
    client.post("/pitch/tell-me/", {"email": "reader@x.example"})
    button = re.search(r"https?://[^/\s]+(/pitch/tell-me/\S+/)", post_office()[-1].body)
    assert button
    for headers in FROM_ELSEWHERE.values():
        assert client.post(button[1], headers=headers).status_code == 403
    assert Alert.objects.get().confirmed_at is None

    strict = Client(enforce_csrf_checks=True)
    assert not strict.get(button[1]).cookies
    assert strict.post(button[1], headers={"Sec-Fetch-Site": "same-origin"}).status_code == 200
    assert Alert.objects.get().confirmed_at is not None


def test_search_engines_may_find_the_page_and_nothing_behind_it(client: Client, host: User) -> None:
    assert "noindex" not in text(client.get("/pitch/"))
    assert "noindex" in text(client.get("/pitch/sent/"))


def test_a_new_magazine_leads_to_its_form(client: Client, magazine: Any) -> None:
    assert '<a href="/pitch/">Write for us</a>' in text(client.get("/"))
    assert "/pitch/</loc>" in text(client.get("/sitemaps/pages.xml"))


def test_a_closed_form_is_offered_nowhere(client: Client, closed: PitchCall) -> None:
    assert "/pitch/" not in text(client.get("/"))
    assert "/pitch/" not in text(client.get("/sitemaps/pages.xml"))


LONG = {
    **PITCH,
    "why_me": "I play <b>badly</b>.",
    "links": "https://imogen.example",
    "disclosure": "The choir is mine.",
}


def test_who_typed_while_the_form_closed_gets_her_words_back(client: Client, closed: PitchCall) -> None:
    answer = client.post("/pitch/", LONG)
    page = text(answer)
    assert answer.status_code == 409
    for words in (
        "wrong note",
        "An evening at the piano.",
        "I play &lt;b&gt;badly",
        "imogen.example",
        "The choir is mine.",
    ):
        assert words in page
    assert "Copy your words from below" in page
    assert 'value="imogen@writes.example"' in page  # so that one press puts her on the list
    assert assert_forms_can_be_printed(page) >= 1
    assert "Copy your words" not in text(client.get("/pitch/"))


def test_so_does_a_guest_who_pitches_her_next_piece(client: Client, drafted: Pitch, closed: PitchCall) -> None:
    path = door(drafted) + "another/"
    answer = client.post(path, {name: LONG[name] for name in ("title", "idea", "why_me", "links", "disclosure")})
    assert answer.status_code == 409
    for words in ("wrong note", "An evening at the piano.", "The choir is mine.", "Copy your words from below"):
        assert words in text(answer)
    assert client.get(path).headers["Location"] == "/pitch/"
    assert Pitch.objects.count() == 1
