"""The door: tries are counted, nobody is sent round in circles or away."""

import pytest
from django.core import mail
from django.test import Client

from byline.accounts.models import SignInTry, User
from byline.publication.models import FrontPage

GOOD = {"email": "nell@drawer.example", "password": "four unrelated words"}


@pytest.fixture
def nell(magazine: FrontPage) -> User:
    return User.objects.create_superuser(GOOD["email"], GOOD["password"], first_name="Nell")


def test_a_wrong_password_keeps_the_address_typed(client: Client, nell: User) -> None:
    answer = client.post("/sign-in/", GOOD | {"password": "wrong"})
    assert answer.status_code == 422
    assert "do not belong together" in answer.content.decode()
    assert GOOD["email"] in answer.content.decode()
    assert "wrong" not in answer.content.decode().replace("notice--wrong", "").replace("field--wrong", "")


def test_after_eight_wrong_tries_even_the_right_password_waits(client: Client, nell: User) -> None:
    for _try in range(8):
        client.post("/sign-in/", GOOD | {"password": "wrong"})
    answer = client.post("/sign-in/", GOOD)
    assert answer.status_code == 429
    assert "Wait 15 minutes" in answer.content.decode()
    assert GOOD["email"] in answer.content.decode()
    elsewhere = client.post("/sign-in/", GOOD, REMOTE_ADDR="192.0.2.7")
    assert elsewhere.status_code == 302, "a stranger's tries must not lock her out everywhere"


def test_one_place_cannot_try_many_names(client: Client, nell: User) -> None:
    for number in range(40):
        client.post("/sign-in/", {"email": f"guess{number}@drawer.example", "password": "x"})
    assert client.post("/sign-in/", {"email": "another@drawer.example", "password": "x"}).status_code == 429


def test_tries_keep_no_address(client: Client, nell: User) -> None:
    client.post("/sign-in/", GOOD | {"password": "wrong"})
    rows = str(list(SignInTry.objects.values()))
    assert GOOD["email"] not in rows
    assert "127.0.0.1" not in rows


def test_links_by_mail_are_limited(client: Client, nell: User) -> None:
    answers = [client.post("/sign-in/send-link/", {"email": GOOD["email"]}).status_code for _ in range(4)]
    assert answers == [200, 200, 200, 429]
    assert len(mail.outbox) == 3


@pytest.mark.parametrize("away", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"])
def test_nobody_is_sent_away(client: Client, nell: User, away: str) -> None:
    assert client.post("/sign-in/", GOOD | {"next": away}).url == "/admin/"


def test_the_way_on_is_kept(client: Client, nell: User) -> None:
    door = client.get("/admin/images/").url
    assert door == "/sign-in/?next=/admin/images/"
    assert client.post("/sign-in/", GOOD | {"next": "/admin/images/"}).url == "/admin/images/"


def test_wagtails_own_login_leads_to_the_same_door(client: Client, nell: User) -> None:
    assert client.get("/admin/login/?next=/admin/").url == "/sign-in/?next=/admin/"
    assert client.post("/admin/login/", GOOD).status_code == 302
    assert "_auth_user_id" not in client.session


def test_somebody_without_a_key_is_told_so(client: Client, nell: User) -> None:
    client.force_login(User.objects.create_user("reader@drawer.example", "four unrelated words"))
    answer = client.get("/sign-in/?next=/admin/")
    assert answer.status_code == 403
    assert "may not enter" in answer.content.decode()


def test_capitals_make_no_second_user(client: Client, nell: User) -> None:
    from django.db import IntegrityError

    with pytest.raises(IntegrityError):
        User.objects.create_user("NELL@drawer.example")
