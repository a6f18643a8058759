"""A turn whose message is still in the outbox can be undone; a proof that is out can be recalled."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from byline.accounts.models import User
from byline.mail.actions import take_back
from byline.mail.models import Message
from byline.pitches import actions
from byline.pitches.actions import keeping
from byline.pitches.consent import lacks_approval
from byline.pitches.models import Pitch
from byline.pitches.proofs import proof_of
from byline.pitches.rules import NotNow
from byline.pitches.stages import Stage, standing_of
from tests.pitches.conftest import link_in, link_of, pitched, write, writer_of
from tests.pitches.test_joining import SAMIR, text


def now(pitch: Pitch) -> Pitch:
    return Pitch.objects.select_related("post").get(pk=pitch.pk)


def test_a_proof_taken_back_in_the_outbox_was_never_sent(desk: Client, drafted: Pitch, host: User) -> None:
    actions.send_proof(drafted, by=host)
    message = Message.objects.get(kind="proof")
    desk.post(f"/admin/outbox/{message.pk}/take-back/")
    assert standing_of(now(drafted)).stage == Stage.WITH_HOST
    assert "Send the proof" in text(desk.get(f"/admin/pitches/{drafted.pk}/"))
    actions.send_proof(now(drafted), by=host)
    assert Message.objects.filter(kind="proof", state="waiting").count() == 1


def test_taking_one_of_two_messages_back_takes_both(drafted: Pitch, host: User) -> None:
    actions.add_writer(drafted, by=host, **SAMIR)
    actions.send_back(now(drafted), note="Sooner, please.", by=host)
    assert standing_of(now(drafted)).stage == Stage.WITH_GUEST
    first = Message.objects.filter(kind="back_to_you").first()
    assert first is not None
    take_back(first, by=host)
    assert set(Message.objects.filter(kind="back_to_you").values_list("state", flat=True)) == {"taken_back"}
    assert standing_of(now(drafted)).stage == Stage.WITH_HOST


def test_the_host_recalls_a_proof_and_the_guest_is_told_to_wait(
    desk: Client, proofed: Pitch, host: User, post_office: Callable[[], list[Any]], client: Client
) -> None:
    path = link_in(post_office()[-1])
    assert "Take the proof back" in text(desk.get(f"/admin/pitches/{proofed.pk}/"))
    desk.post(f"/admin/pitches/{proofed.pk}/do/recall-proof/", {"note": "I have seen a slip."})
    assert standing_of(now(proofed)).stage == Stage.WITH_HOST
    told = post_office()[-1]
    assert "seen a slip" in told.body
    assert "The proof waits for you" not in text(client.get(path))
    sent = {"seal": proof_of(now(proofed)).seal}
    refused = client.post(path + "proof/approve/", sent, headers={"Sec-Fetch-Site": "same-origin"})
    assert refused.status_code == 409


def test_recalling_a_proof_that_has_not_left_tells_nobody(proofed: Pitch, host: User) -> None:
    actions.recall_proof(proofed, by=host)
    assert Message.objects.get(kind="proof").state == "taken_back"
    assert not Message.objects.filter(kind="proof_recalled").exists()
    with pytest.raises(NotNow, match="No proof"):
        actions.recall_proof(now(proofed), by=host)


def test_a_proof_of_a_published_piece_can_be_read_and_approved(
    proofed: Pitch, host: User, post_office: Callable[[], list[Any]], client: Client
) -> None:
    imogen = writer_of(proofed)
    actions.approve_proof(imogen, link=link_of(imogen), seen="")
    now(proofed).post.get_latest_revision().publish(user=host)  # type: ignore[union-attr]
    write(proofed, "My right hand has never been sure of itself.", by=host)
    actions.send_proof(now(proofed), by=host)
    path = link_in(post_office()[-1])
    page = text(client.get(path))
    assert "asks for your yes" in page
    assert f"{path}proof/" in page
    client.post(path + "proof/approve/", {"seal": proof_of(now(proofed)).seal})
    assert lacks_approval(proofed, proof_of(now(proofed)).seal) == []
    assert "asks for your yes" not in text(client.get(path))


def test_a_proof_is_answered_and_not_handed_in(proofed: Pitch) -> None:
    with pytest.raises(NotNow, match="A proof waits for your answer"):
        actions.hand_over(writer_of(proofed))


def test_an_invitation_taken_back_owes_nothing(host: User, desk: Client, post_office: Callable[[], list[Any]]) -> None:
    pitch = actions.invite_writer(
        name="Ann Wey", email="ann@writes.example", title="On bridges", by=host, fee="£100", kill_fee="£50"
    )
    page = text(desk.get(f"/admin/pitches/{pitch.pk}/"))
    assert "Take the invitation back" in page
    assert "Let it go" not in page
    path = link_in(post_office()[-1])
    desk.post(f"/admin/pitches/{pitch.pk}/do/take-invitation-back/", {"note": "The issue is full."})
    told = post_office()[-1]
    assert "take that back" in told.body
    assert "£50" not in told.body
    assert "£50" not in text(Client().get(path))


def test_the_kill_fee_stands_in_the_message_and_on_her_page(
    drafted: Pitch, host: User, post_office: Callable[[], list[Any]], client: Client
) -> None:
    actions.let_go(drafted, note="It is no longer news.", by=host)
    told = post_office()[-1]
    assert "We owe you the kill fee of £90." in told.body
    assert "£90" in text(client.get(link_in(told)))


def test_the_host_hears_that_the_terms_are_accepted(drafted: Pitch) -> None:
    message = Message.objects.get(kind="terms_accepted")
    assert "Imogen Strand has accepted the terms" in message.text


def test_more_time_is_a_later_day_and_says_what_was_promised(desk: Client, host: User, pitch: Pitch) -> None:
    with pytest.raises(NotNow, match="Choose a later day"):
        actions.hold_pitch(pitch, until=timezone.localdate() + timedelta(days=2), by=host)
    promised = pitch.promised_on
    assert promised is not None
    actions.hold_pitch(pitch, until=promised + timedelta(days=5), by=host)
    message = Message.objects.get(kind="need_until")
    assert f"by {promised.day} " in message.text.replace("\xa0", " ")
    assert "by today" not in message.text


def test_not_now_waits_for_an_answer_on_the_very_day(pitch: Pitch, host: User, monkeypatch: pytest.MonkeyPatch) -> None:
    day = timezone.localdate() + timedelta(days=30)
    actions.postpone_pitch(pitch, back_on=day, by=host)
    later = timezone.now() + timedelta(days=30)
    monkeypatch.setattr("django.utils.timezone.now", lambda: later)
    keeping.bring_back()
    assert now(pitch).state == "waiting"
    assert now(pitch).promised_on == day


def test_a_reason_for_a_no_is_kept_for_the_host(desk: Client, pitch: Pitch) -> None:
    form = desk.get(f"/admin/pitches/{pitch.pk}/do/decline/?reason=full")
    words = form.context["form"].initial
    desk.post(f"/admin/pitches/{pitch.pk}/do/decline/", words)
    assert pitch.happenings.get(verb="decline").note == "We are full"


def test_a_correction_takes_a_published_piece(client: Client, host: User) -> None:
    pitch = pitched()
    path = actions.new_link(writer_of(pitch))
    assert client.post(path + "correction/", {"note": "It was in May."}).status_code == 409
    assert not Message.objects.filter(kind="correction_asked").exists()
