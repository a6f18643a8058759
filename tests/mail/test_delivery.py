"""Messages leave by real SMTP, each at most once."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from byline.mail import actions, delivery
from byline.mail.models import KeptMessage, Message, MessageState
from tests.support.smtp_sink import Sink, plain_text

Queue = Callable[..., Message]


def hasten() -> None:
    """The ten minutes are over."""
    Message.objects.update(leaves_at=timezone.now() - timedelta(seconds=1))


def state_of(message: Message) -> str:
    message.refresh_from_db()
    return message.state


def test_a_message_waits_ten_minutes_and_leaves(queue: Queue, sink: Sink) -> None:
    message = queue()
    assert timedelta(minutes=9) < message.leaves_at - timezone.now() <= timedelta(minutes=10)
    assert delivery.deliver_due() == 0
    assert sink.accepted == []

    hasten()
    assert delivery.deliver_due() == 1
    assert delivery.deliver_due() == 0
    assert state_of(message) == MessageState.SENT
    (arrived,) = sink.accepted
    assert arrived["Subject"] == "Thank you, Imogen"
    assert arrived["To"] == "Imogen Strand <imogen@writes.example>"
    assert message.message_id in str(arrived["Message-ID"])


def test_the_link_is_made_when_the_message_leaves(queue: Queue, sink: Sink, minted: list[str]) -> None:
    message = queue()
    assert minted == []
    hasten()
    delivery.deliver_due()
    (arrived,) = sink.accepted
    assert "https://magazine.example/yours/7-1/" in plain_text(arrived)
    assert 'href="https://magazine.example/yours/7-1/"' in str(arrived.get_body(("html",)).get_content())  # type: ignore[union-attr]
    message.refresh_from_db()
    assert "https://" not in message.text


def test_what_a_guest_typed_is_never_a_link_or_a_header(queue: Queue, sink: Sink, minted: list[str]) -> None:
    queue(facts={"guest": "Eve\r\nBcc: all@x.example", "title": "{link} <b>loud</b>"})
    hasten()
    delivery.deliver_due()
    (arrived,) = sink.accepted
    assert arrived["Bcc"] is None
    assert plain_text(arrived).count("https://") == 1
    assert "&lt;b&gt;loud" in str(arrived.get_body(("html",)).get_content())  # type: ignore[union-attr]


def test_an_address_that_the_server_refuses_is_shown_and_holds_up_nobody(queue: Queue, sink: Sink) -> None:
    sink.refuse["gone@writes.example"] = "550 no such person"
    refused, fine = queue(to="gone@writes.example"), queue()
    hasten()
    assert delivery.deliver_due() == 1
    assert state_of(refused) == MessageState.REFUSED
    assert "no such person" in refused.reply
    assert state_of(fine) == MessageState.SENT


def test_a_busy_server_is_tried_again_later_and_not_for_ever(queue: Queue, sink: Sink) -> None:
    sink.put_off["imogen@writes.example"] = "451 come back"
    message = queue()
    for tries in range(len(delivery.PAUSES)):
        hasten()
        delivery.deliver_due()
        assert state_of(message) == MessageState.WAITING
        assert message.tries == tries + 1
        assert message.leaves_at > timezone.now()
    hasten()
    delivery.deliver_due()
    assert state_of(message) == MessageState.REFUSED


def test_a_broken_connection_after_the_text_is_unknown_and_never_sent_again_by_itself(queue: Queue, sink: Sink) -> None:
    sink.hang_up.add("imogen@writes.example")
    message = queue()
    hasten()
    delivery.deliver_due()
    assert state_of(message) == MessageState.UNKNOWN
    hasten()
    delivery.deliver_due()
    assert len(sink.accepted) == 1

    sink.hang_up.clear()
    actions.send_again(message, by=None)
    delivery.deliver_due()
    assert state_of(message) == MessageState.SENT
    assert len(set(sink.ids())) == 1  # a mail program that knows the first one sees that it is the same


def test_no_server_at_all_loses_nothing(queue: Queue, sink: Sink, settings: Any) -> None:
    settings.EMAIL_PORT = 1
    message = queue()
    hasten()
    assert delivery.deliver_due() == 0
    assert state_of(message) == MessageState.WAITING


def test_two_workers_send_one_message(queue: Queue, sink: Sink) -> None:
    message = queue()
    hasten()

    def other_worker(step: str) -> None:
        if step == "rcpt":
            sink.on_step = lambda step: None
            Message.objects.filter(pk=message.pk).update(state=MessageState.SENDING, sending_at=timezone.now())

    # The other worker claims it when ours is at RCPT; sqlite's threads cannot share a transaction, so it is done here.
    original = delivery._claim
    try:
        delivery._claim = lambda key: (other_worker("rcpt"), original(key))[1]  # type: ignore[assignment]
        assert delivery.deliver_due() == 0
    finally:
        delivery._claim = original
    assert sink.accepted == []


def test_what_died_in_hand_becomes_unknown(queue: Queue, sink: Sink) -> None:
    dead, alive = queue(), queue()
    now = timezone.now()
    Message.objects.filter(pk=dead.pk).update(state="sending", sending_at=now - timedelta(minutes=6))
    Message.objects.filter(pk=alive.pk).update(state="sending", sending_at=now - timedelta(minutes=1))
    delivery.deliver_due()
    assert state_of(dead) == MessageState.UNKNOWN
    assert state_of(alive) == MessageState.SENDING
    assert sink.accepted == []


def test_without_a_server_messages_stay_in_the_mailbox(queue: Queue, settings: Any) -> None:
    settings.EMAIL_BACKEND = "byline.mail.backends.MailboxBackend"
    message = queue()
    hasten()
    assert delivery.deliver_due() == 1
    assert state_of(message) == MessageState.SENT
    assert "yours/7-1" in KeptMessage.objects.get().text


@pytest.mark.django_db(transaction=True)
def test_receipts_leave_at_once(queue: Queue, minted: list[str]) -> None:
    from dataclasses import replace

    from tests.mail.conftest import THANKS

    actions.queue_message(
        replace(THANKS, at_once=True), to="imogen@writes.example", by=None, facts={}, link_to="test_guest 7"
    )
    assert len(mail.outbox) == 1
