"""The mailbox in the admin."""

from typing import Any

import pytest
from django.core.mail import EmailMultiAlternatives, get_connection
from django.test import Client

from byline.accounts.models import User
from byline.mail.models import KeptMessage
from byline.publication.models import FrontPage

BACKEND = "byline.mail.backends.MailboxBackend"


@pytest.fixture
def kept(magazine: FrontPage) -> KeptMessage:
    message = EmailMultiAlternatives(
        "Your link", "Come in:\nhttp://localhost:8000/sign-in/link/abc/ <b>", "from@x.example", ["nell@drawer.example"]
    )
    message.attach_alternative("<script>alert(1)</script><p>Come in</p>", "text/html")
    get_connection(BACKEND).send_messages([message])
    return KeptMessage.objects.get()


def test_the_host_reads_what_was_sent(desk: Client, kept: KeptMessage) -> None:
    assert "Your link" in desk.get("/admin/mailbox/").content.decode()
    page = desk.get(f"/admin/mailbox/{kept.pk}/").content.decode()
    assert '<a href="http://localhost:8000/sign-in/link/abc/"' in page
    assert "&lt;b&gt;" in page
    assert "<script>alert(1)" not in page


def test_html_is_shown_where_it_can_do_nothing(desk: Client, kept: KeptMessage) -> None:
    assert "<iframe" in (page := desk.get(f"/admin/mailbox/{kept.pk}/").content.decode())
    assert " sandbox " in page
    answer = desk.get(f"/admin/mailbox/{kept.pk}/html/")
    assert answer["Content-Security-Policy"].startswith("sandbox; default-src 'none'")
    assert answer["X-Frame-Options"] == "SAMEORIGIN"


def test_a_helper_cannot_read_other_peoples_links(client: Client, callum: User, kept: KeptMessage) -> None:
    client.force_login(callum)
    for address in ("/admin/mailbox/", f"/admin/mailbox/{kept.pk}/", f"/admin/mailbox/{kept.pk}/html/"):
        answer = client.get(address)
        assert answer.status_code == 302
        assert "sign-in/link" not in answer.content.decode()


@pytest.mark.parametrize("stays", [True, False])
def test_the_entry_goes_with_a_mail_server(
    desk: Client, magazine: FrontPage, settings: Any, stays: bool, nell: User
) -> None:
    settings.MAIL_STAYS = stays
    page = desk.get("/admin/").content.decode()
    assert ("/admin/mailbox/" in page) is stays
    assert ("No mail server is set" in page) is stays
