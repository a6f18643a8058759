"""Documents and the script's own addresses: what comes in, what is refused, what is said."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from byline.publication.models import Picture
from byline.writing.drafts import draft_of
from byline.writing.seats import Seat
from tests.support.printed_forms import FROM_ELSEWHERE

from .test_page import ROOM, form

FOLDER = Path(__file__).parents[1] / "manuscripts" / "documents"


def bring(guest: Client, name: str, data: bytes | None = None, **more: str) -> Any:
    held = data if data is not None else (FOLDER / name).read_bytes()
    return guest.post(ROOM, {**form(guest), "do": "document", "document": SimpleUploadedFile(name, held), **more})


def test_a_document_comes_in_with_pictures_and_footnotes(guest: Client, seat: Seat) -> None:
    answer = bring(guest, "libreoffice.docx", place="instead")
    assert answer.status_code == 200
    assert "Headers and footers were left out." in answer.content.decode()
    kinds = [block["type"] for block in draft_of(seat).body]
    assert kinds.count("image") == Picture.objects.count() == 2
    assert kinds[-1] == "sources"
    assert all(block["id"] for block in draft_of(seat).body)


def test_it_can_stand_behind_what_is_there(guest: Client, seat: Seat) -> None:
    bring(guest, "piece.md", place="behind")
    body = draft_of(seat).body
    assert body[0]["id"] == "a"
    assert "Delphine Marr" in str(body)


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [("a.docx", b"PK\x03\x04nothing", "damaged"), ("a.exe", b"MZ\0", "none of them"), ("a.docx", b"", "none of them")],
)
def test_what_is_no_document_is_refused_and_nothing_is_lost(
    guest: Client, seat: Seat, name: str, data: bytes, sentence: str
) -> None:
    before = draft_of(seat).body
    answer = bring(guest, name, data)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert draft_of(seat).body == before


def send(guest: Client, place: str, **what: Any) -> Any:
    return guest.post(f"{ROOM}{place}/", json.dumps(what), content_type="application/json")


def test_the_script_saves_and_hears_why_not(guest: Client, seat: Seat, reseat: Callable[..., None]) -> None:
    mark = draft_of(seat).mark
    html = '<p data-block="a" data-key="k1">We owe her nothing.</p>'
    answer = send(guest, "save", title="T", html=html, mark=mark)
    assert answer.status_code == 200
    assert answer.json()["words"] == 4
    assert send(guest, "save", title="T", html=html + "<p>x</p>", mark=mark).status_code == 409
    assert send(guest, "save", title="T" * 300, html=html, mark=draft_of(seat).mark).status_code == 422
    assert guest.post(f"{ROOM}save/", "nonsense", content_type="application/json").status_code == 400
    assert guest.get(f"{ROOM}save/").status_code == 400
    assert guest.post("/w/gone/save/", "{}", content_type="application/json").json()["renew"] == "/renew/"
    reseat(may_write=False)
    assert send(guest, "save", title="T", html="<p>y</p>", mark=draft_of(seat).mark).status_code == 403
    assert guest.post(f"{ROOM}pictures/", {"alt": "x"}).status_code == 403


def test_a_save_whose_answer_was_lost_is_no_strangers(
    guest: Client, seat: Seat, host_edits: Callable[..., Any]
) -> None:
    guest.get(ROOM)
    mark = draft_of(seat).mark
    assert send(guest, "save", title="T", html="<p>One</p>", mark=mark, token="a1").status_code == 200
    again = {"title": "T", "html": "<p>One two</p>", "mark": mark}
    assert send(guest, "save", **again, token="b2", lost=["zz"]).status_code == 409
    assert send(guest, "save", **again, token="b2", lost=["a1"]).status_code == 200
    host_edits(title="Hers")
    assert send(guest, "save", **again, token="c3", lost=["a1", "b2"]).status_code == 409, "the host saved since"


def test_a_forged_form_is_refused(seat: Seat) -> None:
    strict = Client(enforce_csrf_checks=True)
    for who, headers in FROM_ELSEWHERE.items():
        assert strict.post(ROOM, {"title": "x", "text": "y"}, headers=headers).status_code == 403, who
    assert draft_of(seat).title != "x"


def test_pictures_of_other_sites_are_not_pasted_along(guest: Client) -> None:
    answer = send(
        guest,
        "paste",
        html='<p style="mso-x">One <b>two</b></p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><img src="https://far.example/x.png">',
    )
    assert answer.json()["html"].count("<p") == 3
    assert "far.example" not in answer.json()["html"]
    assert "picture" in answer.json()["report"][0]
