"""Two windows, or two people, change one text: nothing of either is lost."""

import json
import re
from collections.abc import Callable

from django.test import Client
from lxml import html

from byline.posts.models import Post
from byline.writing.drafts import draft_of, words_in
from byline.writing.seats import Seat

from .test_page import ROOM, form, value_of


def test_two_windows_do_not_overwrite_each_other(guest: Client, seat: Seat) -> None:
    one, other = form(guest), form(guest)
    guest.post(ROOM, {**one, "text": one["text"].replace("a song", "one song"), "do": "save"})
    answer = guest.post(ROOM, {**other, "text": other["text"].replace("kitchen", "garden"), "do": "save"})
    assert answer.status_code == 409
    assert b"another window" in answer.content
    assert b"garden" in answer.content, "what she typed is there"
    assert "kitchen" in value_of(seat), "and nothing was saved"


def test_what_the_other_window_saved_stays_a_version(guest: Client, seat: Seat) -> None:
    sent = form(guest)
    guest.post(ROOM, {**sent, "text": sent["text"].replace("a song", "no song"), "do": "save"})
    one, other = form(guest), form(guest)  # both stand on a version that her next save goes on with
    guest.post(ROOM, {**one, "text": one["text"].replace("no song", "brass song"), "do": "save"})
    answer = guest.post(ROOM, {**other, "text": other["text"].replace("kitchen", "garden"), "do": "save"})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "is kept as a version" in page
    assert "set in where they fit" not in page
    assert re.search(r"<del>.{0,60}</span>brass</del><ins>", page), "struck is what the other window has"
    again = {
        name: value for name, value in html.fromstring(page).forms[0].form_values() if name in {"mark", "title", "text"}
    }
    assert guest.post(ROOM, {**again, "do": "save"}).status_code == 302
    assert "garden" in str(draft_of(seat).body)
    kept = [str(words_in(revision)[1]) for revision in seat.piece.revisions.all()]
    assert any("brass song" in body and "garden" not in body for body in kept)


def test_the_editor_that_goes_on_after_a_clash_keeps_the_other_windows_words(guest: Client, seat: Seat) -> None:
    sent = form(guest)
    guest.post(ROOM, {**sent, "text": sent["text"].replace("a song", "no song"), "do": "save"})
    stale = form(guest)
    guest.post(ROOM, {**stale, "text": stale["text"].replace("no song", "brass song"), "do": "save"})
    late = {"title": "", "html": "<p>From the other window.</p>", "mark": stale["mark"], "token": "t"}
    answer = guest.post(ROOM + "save/", json.dumps(late), content_type="application/json")
    assert answer.status_code == 409
    answer = guest.post(
        ROOM + "save/", json.dumps({**late, "mark": draft_of(seat).mark}), content_type="application/json"
    )
    assert answer.status_code == 200
    kept = [str(words_in(revision)[1]) for revision in seat.piece.revisions.all()]
    assert any("brass song" in body for body in kept)


def test_the_hosts_change_meanwhile_is_set_into_her_text_and_shown(
    guest: Client, seat: Seat, host_edits: Callable[..., Post]
) -> None:
    sent = form(guest)
    host_edits(old="Six million", new="Seven million")
    answer = guest.post(ROOM, {**sent, "text": sent["text"].replace("a song", "one song"), "do": "save"})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Somebody else changed this piece while you wrote" in page
    assert "Seven million of us" in page
    assert "We owe her one song" in page
    again = {
        name: value for name, value in html.fromstring(page).forms[0].form_values() if name in {"mark", "title", "text"}
    }
    assert guest.post(ROOM, {**again, "do": "save"}).status_code == 302
    assert "one song" in value_of(seat)
    assert "Seven million" in value_of(seat, 3)
