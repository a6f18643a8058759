"""“Write for us” as strangers find it: a printed page whose form needs no token and no cookie."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import pytest
from django.db import connection
from django.db.models import F
from django.test import Client
from django.utils import timezone

from byline.accounts.models import SignInTry, User
from byline.mail.models import Message
from byline.pitches import guarding
from byline.pitches.actions.keeping import forget_unconfirmed
from byline.pitches.models import Alert, Pitch, PitchCall
from tests.pitches.conftest import link_in, pitched, writer_of
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


def a_quarter_of_an_hour_later() -> None:
    for rows, field in ((Message.objects.all(), "queued_at"), (SignInTry.objects.all(), "at")):
        rows.update(**{field: F(field) - timedelta(minutes=16)})


def test_what_she_sent_last_counts_until_she_confirms(client: Client, host: User, post_office: Post_office) -> None:
    client.post("/pitch/", PITCH)
    Pitch.objects.update(made_at=timezone.now() - timedelta(days=13))
    better = {
        **PITCH,
        "name": "Imogen Ada Strand",
        "title": "In Praise of the Wrong Note",
        "idea": "A morning, rather.",
    }
    client.post("/pitch/", better)

    again = Pitch.objects.get()
    assert (again.title, again.idea, writer_of(again).name) == (better["title"], better["idea"], better["name"])
    assert not forget_unconfirmed(), "she has sent it today"
    assert len(post_office()) == 1, "two presses of the button are one message"

    a_quarter_of_an_hour_later()
    client.post("/pitch/", better)
    first, second = post_office()
    assert link_in(first) != link_in(second)
    client.post(link_in(second) + "confirm/")
    assert Pitch.objects.get().state == "waiting"


def test_what_she_has_confirmed_is_not_changed_by_whoever_knows_its_title(
    client: Client, pitch: Pitch, post_office: Post_office
) -> None:
    client.post("/pitch/", {**PITCH, "name": "Somebody else", "idea": "Buy my piano."})
    client.post("/pitch/", PITCH)
    again = Pitch.objects.get()
    assert (again.state, again.idea, writer_of(again).name) == ("waiting", PITCH["idea"], "Imogen Strand")
    assert link_in(post_office()[-1])  # the page that says “a message is on its way” is right
    assert Message.objects.filter(kind="new_link").count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_presses_at_the_same_moment_make_one_pitch(lasting_magazine: Any) -> None:
    if connection.vendor == "sqlite":
        pytest.skip("SQLite lets one write at a time, and the database of tests, in memory, refuses the other.")
    PitchCall.load()
    both = Barrier(2)

    def press() -> int:
        both.wait()
        try:
            return pitched().pk
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        pressed = [pool.submit(press) for _ in range(2)]
        assert len({press.result() for press in pressed}) == 1
    assert (Pitch.objects.count(), Message.objects.count()) == (1, 1)


# What browsers and keepers of passwords look for in the names and labels of fields.
FILLED = "name|mail|tel|phone|mobile|fax|addr|street|city|zip|post|country|region|state|compan|organi|web|url|site|home|page|link|user|login|pass|card|birth|title|job|lang|sex|gender|photo|im$"


def test_whoever_falls_into_the_trap_may_send_again(client: Client, host: User) -> None:
    trap = re.search(r'<div class="trap"[^>]*>.*?<input[^>]*name="(\w+)"[^>]*>', text(client.get("/pitch/")))
    assert trap
    assert not re.search(FILLED, trap[1])
    assert 'autocomplete="off"' in trap[0]

    answer = client.post("/pitch/", {**PITCH, trap[1]: "filled in by itself"})
    page = text(answer)
    assert (answer.status_code, Pitch.objects.count(), Message.objects.count()) == (422, 0, 0)
    assert PITCH["idea"] in page
    assert "send them once more" in page
    assert "filled in by itself" not in page
    client.post("/pitch/", PITCH)
    assert Pitch.objects.get().idea == PITCH["idea"]


def test_a_guests_next_pieces_are_counted_too(client: Client, drafted: Pitch) -> None:
    path = door(drafted) + "another/"
    words = {name: PITCH[name] for name in ("idea", "why_me")}
    answers = [client.post(path, {**words, "title": f"Idea {number}"}) for number in range(4)]
    assert [answer.status_code for answer in answers] == [302, 302, 302, 429]
    assert PITCH["idea"] in text(answers[-1])
    assert "Wait a quarter of an hour" in text(answers[-1])
    assert Pitch.objects.count() == 1 + 3
