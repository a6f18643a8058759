"""The outbox and the wordings, as the host uses them."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from byline.accounts.models import User
from byline.mail import actions, kinds, rules
from byline.mail.models import Message, MessageState, OutboxSettings, Wording
from byline.mail.wording import Words
from byline.publication.models import FrontPage
from tests.mail.conftest import THANKS

Queue = Callable[..., Message]


def test_a_message_can_be_taken_back_once(queue: Queue, nell: User) -> None:
    undone: list[tuple[int, User]] = []
    kinds.undoes(THANKS.name)(lambda message, by: undone.append((message.pk, by)))
    message = queue()
    actions.take_back(message, by=nell)
    assert undone == [(message.pk, nell)]
    with pytest.raises(rules.TooLate, match="not in the outbox"):
        actions.take_back(message, by=nell)
    kinds._undoings.pop(THANKS.name)


def test_nobody_is_told_the_same_thing_twice(queue: Queue, nell: User) -> None:
    first = queue(once="pitch 7 thanks")
    assert queue(once="pitch 7 thanks") == first
    assert Message.objects.count() == 1
    actions.take_back(first, by=nell)
    assert queue(once="pitch 7 thanks") != first  # taken back is as if never written


def test_the_host_chooses_how_long_messages_wait(queue: Queue) -> None:
    OutboxSettings.objects.update_or_create(pk=OutboxSettings.load().pk, defaults={"undo_minutes": 60})
    assert queue().leaves_at > timezone.now() + timedelta(minutes=59)


def test_the_host_reads_takes_back_and_sends(desk: Client, magazine: FrontPage, queue: Queue) -> None:
    message = queue()
    assert "Thank you, Imogen" in desk.get("/admin/outbox/").content.decode()
    page = desk.get(f"/admin/outbox/{message.pk}/").content.decode()
    assert "{link}" in page
    assert desk.get(f"/admin/outbox/{message.pk}/html/")["Content-Security-Policy"].startswith("sandbox")

    desk.post(f"/admin/outbox/{message.pk}/take-back/")
    message.refresh_from_db()
    assert message.state == MessageState.TAKEN_BACK
    answer = desk.post(f"/admin/outbox/{message.pk}/send-now/", follow=True)
    assert "not in the outbox any more" in answer.content.decode()


def test_what_could_not_be_delivered_goes_to_another_address(desk: Client, magazine: FrontPage, queue: Queue) -> None:
    message = queue()
    Message.objects.filter(pk=message.pk).update(state="refused", reply="550 no such person")
    assert "no such person" in desk.get(f"/admin/outbox/{message.pk}/").content.decode()
    desk.post(f"/admin/outbox/{message.pk}/send-again/", {"to": "not an address"})
    assert Message.objects.get().state == "refused"
    desk.post(f"/admin/outbox/{message.pk}/send-again/", {"to": "imogen@new.example"})
    assert (Message.objects.get().state, Message.objects.get().to) == ("waiting", "imogen@new.example")


def test_a_helper_reads_nobodys_messages(client: Client, callum: User, magazine: FrontPage, queue: Queue) -> None:
    client.force_login(callum)
    message = queue()
    for address in ("outbox/", f"outbox/{message.pk}/", f"outbox/{message.pk}/html/", "wordings/"):
        assert client.get(f"/admin/{address}").status_code == 302
    for verb in ("take-back", "send-now", "send-again", "delivered"):
        client.post(f"/admin/outbox/{message.pk}/{verb}/", {"to": "eve@x.example"})
    message.refresh_from_db()
    assert (message.state, message.to) == ("waiting", "imogen@writes.example")


def test_the_host_finds_words_of_her_own(desk: Client, magazine: FrontPage, queue: Queue) -> None:
    assert "Thanks" in desk.get("/admin/wordings/").content.decode()
    words = {"subject": "Cheers {guest}", "text": "So good.\n\n{link}"}
    seen = desk.post("/admin/wordings/test_thanks/", {**words, "preview": "1"}).content.decode()
    assert "Cheers Imogen" in seen
    assert not Wording.objects.exists()

    desk.post("/admin/wordings/test_thanks/", words)
    assert queue().subject == "Cheers Imogen"
    desk.post("/admin/wordings/test_thanks/", {"restore": "1"})
    assert queue().subject == "Thank you, Imogen"


@pytest.mark.parametrize(
    ("subject", "text", "sentence"),
    [
        ("Hi", "Dear {gest}, {link}", "Nothing is known here by the name {gest}"),
        ("Hi", "Dear {guest}", "Keep {link} in the text"),
        ("{link}", "{link}", "Keep {link} out of the subject"),
    ],
)
def test_words_that_would_fail_are_refused(
    desk: Client, magazine: FrontPage, queue: Queue, subject: str, text: str, sentence: str
) -> None:
    answer = desk.post("/admin/wordings/test_thanks/", {"subject": subject, "text": text})
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    with pytest.raises(Exception, match=r"known here|Keep"):
        actions.word_kind(THANKS, words=Words(subject, text), by=None)
