"""One-time links: single use, replaced by newer ones, clear when dead, and nothing typed is lost."""

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from byline.accounts import actions
from byline.accounts.models import PrivateLink, User
from byline.contributors.models import Contributor
from byline.publication.models import FrontPage, MagazineSettings

FIRST = {"name": "The Open Drawer", "tagline": "Opinions", "email": "nell@drawer.example"}


@pytest.fixture
def nell(magazine: FrontPage) -> User:
    return User.objects.create_superuser("nell@drawer.example", "four unrelated words", first_name="Nell")


def test_the_first_visit_names_the_magazine_and_makes_its_owner(client: Client, magazine: FrontPage) -> None:
    path = actions.invite_owner()
    page = client.get(path)
    assert "Your magazine is running" in page.content.decode()
    answer = client.post(path, _first_visit())
    assert answer.url == "/sign-in/key/"
    owner = User.objects.owner()
    assert owner is not None
    assert (owner.get_full_name(), owner.email, owner.has_key) == ("Nell Abara", "nell@drawer.example", False)
    settings = MagazineSettings.load()
    assert (settings.name, settings.tagline, settings.host_name) == ("The Open Drawer", "Opinions", "Nell Abara")
    assert Contributor.objects.get(standing="host").name == "Nell Abara"


def test_she_then_sets_a_password_and_comes_back_with_it(client: Client, magazine: FrontPage) -> None:
    client.post(actions.invite_owner(), _first_visit())
    too_short = client.post("/sign-in/key/", {"password": "short", "again": "short"})
    assert too_short.status_code == 422
    words = {"password": "correct horse battery", "again": "correct horse battery"}
    assert client.post("/sign-in/key/", words).url == "/admin/"
    assert client.get("/admin/").status_code == 200
    client.post("/sign-out/")
    assert client.get("/admin/").status_code == 302
    back = client.post("/sign-in/", {"email": "Nell@Drawer.example", "password": "correct horse battery"})
    assert back.url == "/admin/"


def test_opening_the_page_uses_nothing_up_but_the_button_does(client: Client, nell: User) -> None:
    path = actions.invite_owner()
    for _visit in range(3):
        assert client.get(path).status_code == 200
    assert client.post(path).url == "/admin/"
    again = client.post(path)
    assert again.status_code == 410
    assert "has been used" in again.content.decode()


def test_a_new_link_revokes_the_older(client: Client, nell: User) -> None:
    older, newer = actions.invite_owner(), actions.invite_owner()
    answer = client.post(older)
    assert answer.status_code == 410
    assert "replaced by a newer one" in answer.content.decode()
    assert client.post(newer).status_code == 302


def test_a_link_runs_out_after_a_day(client: Client, nell: User) -> None:
    path = actions.invite_owner()
    link = PrivateLink.objects.get()
    assert timedelta(hours=23, minutes=59) < link.expires_at - timezone.now() <= timedelta(hours=24)
    PrivateLink.objects.update(expires_at=timezone.now())
    answer = client.get(path)
    assert answer.status_code == 410
    assert "has run out" in answer.content.decode()


def test_a_made_up_link_is_told_so(client: Client, magazine: FrontPage) -> None:
    answer = client.get("/sign-in/link/made-up/")
    assert answer.status_code == 410
    assert "not one of ours" in answer.content.decode()


def test_what_was_typed_into_a_dead_link_is_there_in_the_next(client: Client, magazine: FrontPage) -> None:
    dead, good = actions.invite_owner(), actions.invite_owner()
    answer = client.post(dead, _first_visit())
    assert answer.status_code == 410
    assert "What you typed is kept" in answer.content.decode()
    page = client.get(good).content.decode()
    assert "The Open Drawer" in page
    assert "nell@drawer.example" in page
    assert not User.objects.exists()


def test_only_the_hash_of_a_token_is_kept(magazine: FrontPage) -> None:
    token = actions.invite_owner().rstrip("/").rsplit("/", 1)[1]
    row = PrivateLink.objects.get()
    assert token not in str(vars(row))
    assert len(row.token_hash) == 64


def test_a_mailed_link_signs_in_and_strangers_learn_nothing(client: Client, nell: User) -> None:
    known = client.post("/sign-in/send-link/", {"email": "NELL@drawer.example"}).content.decode()
    unknown = client.post("/sign-in/send-link/", {"email": "nobody@drawer.example"}).content.decode()
    assert known.replace("NELL@drawer.example", "") == unknown.replace("nobody@drawer.example", "")
    assert len(mail.outbox) == 1
    path = next(line for line in mail.outbox[0].body.splitlines() if "/sign-in/link/" in line).split("8000")[-1]
    assert client.post(path).url == "/admin/"


def _first_visit() -> dict[str, str]:
    return FIRST | {"your_name": "Nell Abara"}
