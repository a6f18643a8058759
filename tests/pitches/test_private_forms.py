"""The forms behind a private link want no cookie and carry no token: their origin tells who sent them."""

from typing import Any

import pytest
from django.test import Client

from tests.pitches.walking import Piece, bodies, kept_about, make_ready, undone
from tests.support.printed_forms import FROM_ELSEWHERE, FROM_HERE, assert_safe_printed_form

pytestmark = pytest.mark.usefixtures("own")


def sent(client: Client, address: str, body: Any, headers: dict[str, str]) -> Any:
    kind = {"content_type": "application/json"} if isinstance(body, str) else {}
    return client.post(address, body, headers=headers, **kind)


def test_no_page_of_hers_takes_a_form_from_elsewhere(client: Client, own: Piece, token: str) -> None:
    """Even to somebody who knew the address, which nobody but her does."""
    walked = 0
    for place, held in bodies(own).items():
        for body in held:
            if place == "proof/approve/":
                make_ready(own, place)
            before = kept_about(own)
            for who, headers in FROM_ELSEWHERE.items():
                answer = sent(client, f"/yours/{token}/{place}", body, headers)
                assert answer.status_code == 403, (who, place)
                assert not answer.cookies
            assert kept_about(own) == before, place
            walked += 1
    assert walked > 25


def test_what_says_nothing_is_not_believed_with_a_cookie(client: Client, own: Piece, token: str) -> None:
    client.cookies["sessionid"] = "somebody"
    before = kept_about(own)
    for place, held in bodies(own).items():
        for body in held:
            assert sent(client, f"/yours/{token}/{place}", body, {}).status_code == 403, place
    assert kept_about(own) == before


@pytest.mark.parametrize("who", FROM_HERE)
def test_every_form_works_where_cookies_are_blocked(own: Piece, token: str, who: str) -> None:
    """Django's own check is on, and the browser keeps no cookie and is offered none."""
    for place, held in bodies(own).items():
        for number, _body in enumerate(held):
            with undone():
                strict = Client(enforce_csrf_checks=True)
                make_ready(own, place)
                page = strict.get(f"/yours/{token}/{place}")
                assert b"csrfmiddlewaretoken" not in getattr(page, "content", b""), place
                answer = sent(strict, f"/yours/{token}/{place}", bodies(own)[place][number], FROM_HERE[who])
                assert answer.status_code in (200, 302), (place, number, answer.status_code)
                assert not strict.cookies, place


def test_a_link_that_has_run_out_can_be_renewed_without_a_cookie(client: Client, own: Piece, token: str) -> None:
    own.writer.guest_links.update(expires_at=own.link.mailed_at)
    assert b"csrfmiddlewaretoken" not in client.get(f"/yours/{token}/").content
    assert_safe_printed_form(client, f"/yours/{token}/renew/", {}, good=(200,))


def test_the_button_behind_the_mail_to_a_new_address_is_told_by_its_origin(client: Client) -> None:
    for headers in FROM_ELSEWHERE.values():
        assert client.post("/pitch/address/nonsense/", headers=headers).status_code == 403
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/pitch/address/nonsense/", headers=FROM_HERE["a browser of today"]).status_code == 410
    assert not strict.cookies
