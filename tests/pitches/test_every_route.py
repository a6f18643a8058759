"""A guest's link opens her own journey and nothing else: every route of the whole application, every method.

Each route is asked with the real keys of another guest's piece and with what a browser would send, by whoever holds the
link; nothing of the other's may stand in an answer, and nothing of hers may be changed. The controls: the host finds it
on her routes, and the same bodies with a guest's own keys do what they are for.
"""

from typing import Any

import pytest
from django.test import Client

from tests.pitches.walking import (
    ADDRESS,
    NAME,
    SECRET,
    Piece,
    addresses,
    bodies,
    filled,
    kept_about,
    make_ready,
    routes,
    send,
    undone,
)

ROOMS = tuple(
    f"/admin/{room}/" for room in ("pages", "pitches", "snippets/contributors", "outbox", "images", "pieces", "writing")
)
TELLING = [word.encode() for word in (SECRET, NAME, ADDRESS, SECRET.lower())]
METHODS = ("get", "head", "put", "patch", "delete", "options", "trace")
BUTTONS = {"renew/", "confirm/", "proof/approve/", "proof/change/"}
FOR_SCRIPTS = {"write/save/", "write/paste/", "write/pictures/"}


def tells(answer: Any) -> bool:
    """Whether anything of the other guest's stands in it."""
    content = answer.getvalue() if answer.streaming else answer.content
    return any(word in content or word.decode() in str(answer.headers) for word in TELLING)


@pytest.mark.parametrize("method", METHODS)
def test_a_guests_link_opens_nothing_of_anybody_elses(
    client: Client, own: Piece, hers: Piece, token: str, method: str
) -> None:
    client.raise_request_exception = False
    before = kept_about(hers)
    walked = addresses(hers, token, every_key=method == "get")
    answers = {address: getattr(client, method)(address) for address in walked}
    assert [address for address, answer in answers.items() if tells(answer)] == []
    assert [address for address, answer in answers.items() if answer.status_code >= 500] == []
    assert kept_about(hers) == before


def test_no_form_sent_through_it_reaches_anybody_elses(client: Client, own: Piece, hers: Piece, token: str) -> None:
    """With the other's comments, questions, changes, pictures, links, versions and seals in the forms of her own pages."""
    client.raise_request_exception = False
    before, sent = kept_about(hers), 0
    for place, held in bodies(hers).items():
        for body in held:
            with undone():
                make_ready(own, place)
                answer = send(client, f"/yours/{token}/{place}", body)
                assert not tells(answer), (place, body)
                assert answer.status_code < 500, (place, body)
                assert kept_about(hers) == before, (place, body)
                assert not tells(client.get(f"/yours/{token}/write/")), (place, body)
                sent += 1
    assert sent > 25


def test_no_form_sent_to_any_other_route_does(client: Client, own: Piece, hers: Piece, token: str) -> None:
    """By the browser that came through the link, with the keys of the other's piece in the address and in the form."""
    client.raise_request_exception = False
    client.get(f"/yours/{token}/")
    before = kept_about(hers)
    keys = {name: value for name, value in hers.keys(token).items() if value is not None}
    form = {
        **keys,
        "title": "Mine now",
        "note": "Mine",
        "action-publish": "1",
        "confirm": "1",
        "email": "x@writes.example",
    }
    walked = [each for each in addresses(hers, token) if not each.startswith("/yours/")]
    answers = {address: client.post(address, form) for address in walked}
    assert [address for address, answer in answers.items() if tells(answer)] == []
    assert kept_about(hers) == before
    assert len(walked) > 400


def test_the_control_every_page_of_hers_answers_its_owner(client: Client, own: Piece, token: str) -> None:
    """And every page behind a link stands in the table of what is sent."""
    places = {
        filled(route, own.keys(token)).removeprefix(f"/yours/{token}/")
        for route in routes()
        if route.startswith("yours/")
    }
    assert places == set(bodies(own))
    for place in places:
        with undone():
            make_ready(own, place)
            answer = client.get(f"/yours/{token}/{place}")
            expected = 302 if place in BUTTONS else 400 if place in FOR_SCRIPTS else 200
            assert (
                answer.status_code in (expected, 413, 422) if place in FOR_SCRIPTS else answer.status_code == expected
            ), place
    for place in ("", "write/", "proof/", "proof/page/", "copy/html/"):
        assert b"wrong note" in client.get(f"/yours/{token}/{place}").content.lower(), place


def test_the_control_her_own_forms_do_what_they_are_for(client: Client, own: Piece, token: str) -> None:
    """So that what is refused above is refused for whose it is, not for how it is sent."""
    idle = []
    for place, held in bodies(own).items():
        for number, _body in enumerate(held):
            with undone():
                make_ready(own, place)
                before = kept_about(own)
                answer = send(client, f"/yours/{token}/{place}", bodies(own)[place][number])
                assert answer.status_code == 200, (place, number, answer.status_code)
                idle += [(place, number)] if kept_about(own) == before else []
    harmless = {
        "confirm/",
        "terms/",
        "write/paste/",
        "write/versions/",
        "write/copy/html/",
    }  # done already, or only read
    assert {place for place, _number in idle} == harmless


def test_the_control_the_host_finds_it(desk: Client, hers: Piece, token: str) -> None:
    desk.raise_request_exception = False
    post, pitch = hers.post.pk, hers.pitch.pk
    telling = [
        f"/admin/pitches/{pitch}/",
        f"/admin/pages/{post}/edit/",
        f"/admin/pages/{post}/view_draft/",
        f"/admin/pages/{post}/history/",
        f"/admin/pages/{post}/delete/",
        f"/admin/pages/{post}/revisions/{hers.post.latest_revision_id}/view/",
        f"/admin/pages/{post}/revisions/compare/{hers.first_version.pk}...latest/",
        f"/admin/outbox/{hers.keys(token)['message']}/",
        f"/admin/snippets/contributors/contributor/edit/{hers.writer.contributor_id}/",
    ]
    walked = addresses(hers, token)
    answers = {address: desk.get(address) for address in walked if address.startswith(ROOMS)}
    found = {address for address, answer in answers.items() if answer.status_code == 200 and tells(answer)}
    assert set(telling) <= found, set(telling) - found
    assert len(found) >= 40
