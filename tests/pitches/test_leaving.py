"""One of several writers leaves a piece, or is taken off it; the others go on."""

import json
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from django.test import Client
from django.utils import timezone

from byline.accounts.models import User
from byline.mail.actions import take_back
from byline.mail.models import Message
from byline.mail.rules import TooLate
from byline.pitches import actions
from byline.pitches.consent import lacks_approval
from byline.pitches.models import Pitch, Terms, Writer
from byline.pitches.proofs import proof_of
from byline.pitches.rules import NotNow
from byline.pitches.stages import Stage, standing_of
from tests.pitches.conftest import link_in, link_of, pitched, write, writer_of
from tests.pitches.test_joining import SAMIR, names_on, text


@pytest.fixture
def shared(drafted: Pitch, host: User, terms: Terms) -> Pitch:
    """Imogen and Samir write; both have accepted the terms."""
    samir = actions.add_writer(drafted, by=host, **SAMIR)
    actions.accept_terms(samir, link=link_of(samir), terms=terms)
    return drafted


def samir_of(pitch: Pitch) -> Writer:
    return Writer.objects.select_related("pitch__post", "user", "contributor").get(pitch=pitch, name="Samir Dost")


def now(pitch: Pitch) -> Pitch:
    return Pitch.objects.select_related("post").get(pk=pitch.pk)


def test_the_host_goes_on_without_a_writer(
    desk: Client, shared: Pitch, post_office: Callable[[], list[Any]], host: User
) -> None:
    samir = samir_of(shared)
    assert "Go on without Samir Dost" in text(desk.get(f"/admin/pitches/{shared.pk}/"))
    desk.post(f"/admin/pitches/writers/{samir.pk}/off/", {"note": "The piece has become hers alone."})
    assert names_on(shared) == ["Imogen Strand"]
    told = post_office()[-1]
    assert "samir@writes.example" in told.to[0]
    assert "become hers alone" in told.body

    guest, path = Client(), link_in(told)
    assert "do not write this piece any more" in text(guest.get(path))
    for place in ("write/", "proof/", "proof/page/", "copy/md/", "hand-over/", "withdraw/"):
        refused = guest.post(path + place, {"note": "Let me."}) if place.endswith("r/") else guest.get(path + place)
        assert "Go on" not in text(refused)
        assert refused.status_code in (200, 405, 409), place
        assert "choir forgave" not in text(refused), place
    write(shared, "Words that came after him.")
    with ZipFile(BytesIO(guest.get(path + "data/").content)) as data:
        everything = "".join(data.read(name).decode(errors="replace") for name in data.namelist())
    assert "choir forgave" in everything  # what stood there while he wrote
    assert "came after him" not in everything

    actions.send_proof(now(shared), by=host)
    imogen = writer_of(shared)
    actions.approve_proof(imogen, link=link_of(imogen), seen="")
    assert lacks_approval(shared, proof_of(now(shared)).seal) == []
    assert standing_of(now(shared)).turn.kind == "ready"  # type: ignore[union-attr]


def test_taking_the_message_back_brings_her_back(shared: Pitch, host: User) -> None:
    actions.remove_writer(samir_of(shared), by=host)
    take_back(Message.objects.get(kind="taken_off"), by=host)
    assert names_on(shared) == ["Imogen Strand", "Samir Dost"]
    assert samir_of(shared).left_at is None


def test_whoever_was_never_asked_is_not_told(drafted: Pitch, host: User, desk: Client) -> None:
    samir = actions.add_writer(drafted, by=host, **SAMIR)
    said = desk.post(f"/admin/pitches/writers/{samir.pk}/off/", {"note": ""}, follow=True)
    assert "had not left yet" in text(said)
    assert names_on(drafted) == ["Imogen Strand"]
    assert not Writer.objects.filter(name="Samir Dost").exists()
    assert Message.objects.get(kind="co_writer").state == "taken_back"
    assert not Message.objects.filter(kind="taken_off").exists()


def test_the_only_writer_cannot_be_taken_off(drafted: Pitch, host: User, desk: Client) -> None:
    with pytest.raises(NotNow, match="Nobody else writes"):
        actions.remove_writer(writer_of(drafted), by=host)
    assert "Go on without" not in text(desk.get(f"/admin/pitches/{drafted.pk}/"))


def test_whoever_left_may_be_asked_again(shared: Pitch, host: User) -> None:
    actions.remove_writer(samir_of(shared), by=host)
    actions.add_writer(now(shared), by=host, **SAMIR)
    assert "with Imogen Strand?" in Message.objects.filter(kind="co_writer").latest("pk").subject
    assert names_on(shared) == ["Imogen Strand", "Samir Dost"]


def test_taking_it_back_with_others_is_leaving(shared: Pitch, host: User, client: Client) -> None:
    actions.send_proof(shared, by=host)
    samir = samir_of(shared)
    path = actions.new_link(samir)
    assert "they go on" in text(client.get(path + "withdraw/"))
    client.post(path + "withdraw/", {"note": "I have no time."})
    pitch = now(shared)
    assert pitch.state == "commissioned"
    assert standing_of(pitch).stage == Stage.WITH_HOST  # the proof had his name on it
    assert names_on(pitch) == ["Imogen Strand"]
    assert "no time" in Message.objects.get(kind="writer_left").text


def test_the_last_one_who_stays_away_from_the_terms_may_leave(commissioned: Pitch, host: User, terms: Terms) -> None:
    samir = actions.add_writer(commissioned, by=host, **SAMIR)
    imogen = writer_of(commissioned)
    actions.accept_terms(imogen, link=link_of(imogen), terms=terms)
    assert standing_of(now(commissioned)).stage == Stage.COMMISSIONED
    actions.remove_writer(samir, by=host)
    assert standing_of(now(commissioned)).stage == Stage.DRAFTING


def test_being_forgotten_among_several_lets_the_others_go_on(shared: Pitch, host: User) -> None:
    actions.send_proof(shared, by=host)
    samir = samir_of(shared)
    actions.forget_writer(samir, link=link_of(samir))
    assert names_on(shared) == ["Imogen Strand"]
    assert Message.objects.filter(kind="guest_forgotten").count() == 1
    Message.objects.all().delete()
    actions.send_proof(now(shared), by=host)
    assert [message.to for message in Message.objects.filter(kind="proof")] == ["imogen@writes.example"]
    imogen = writer_of(shared)
    actions.approve_proof(imogen, link=link_of(imogen), seen="")
    assert lacks_approval(shared, proof_of(now(shared)).seal) == []


def test_the_last_one_who_is_forgotten_takes_the_draft_along(shared: Pitch, host: User) -> None:
    actions.remove_writer(samir_of(shared), by=host)
    imogen = writer_of(shared)
    actions.forget_writer(imogen, link=link_of(imogen))
    assert (now(shared).state, now(shared).post, now(shared).title) == ("withdrawn", None, "…")


def test_two_writers_without_terms_begin_when_both_have_said_yes(host: User) -> None:
    pitch = pitched()
    actions.confirm_pitch(writer_of(pitch))
    actions.commission_pitch(pitch, by=host)
    samir = actions.add_writer(pitch, by=host, **SAMIR)
    for writer in (writer_of(pitch), samir):
        assert standing_of(now(pitch)).stage == Stage.COMMISSIONED
        actions.accept_terms(writer, link=link_of(writer), terms=None)
    assert standing_of(now(pitch)).stage == Stage.DRAFTING


def test_a_piece_that_was_to_go_out_does_not_once_its_writer_takes_it_back(drafted: Pitch, host: User) -> None:
    actions.send_proof(drafted, by=host)
    imogen = writer_of(drafted)
    post = proof_of(now(drafted)).post
    post.go_live_at = timezone.now() + timedelta(days=2)
    post.save_revision(user=host)
    actions.approve_proof(imogen, link=link_of(imogen), seen="")
    post.get_latest_revision().publish(user=host)
    assert standing_of(now(drafted)).stage == Stage.SCHEDULED
    actions.withdraw_pitch(writer_of(drafted))
    assert not post.revisions.filter(approved_go_live_at__isnull=False).exists()


def test_her_own_file_has_what_is_hers(shared: Pitch, client: Client) -> None:
    path = actions.new_link(samir_of(shared))
    with ZipFile(BytesIO(client.get(path + "data/").content)) as data:
        history = json.loads(data.read("guest/history.json"))
        you = json.loads(data.read("guest/you.json"))
    assert you["byline"] == "Samir Dost"
    assert "Imogen Strand" not in {line["who"] for line in history}


def test_what_has_been_told_to_one_of_two_cannot_be_taken_back(shared: Pitch, host: User) -> None:
    actions.send_proof(shared, by=host)
    first, second = Message.objects.filter(kind="proof")
    Message.objects.filter(pk=first.pk).update(state="sent")
    with pytest.raises(TooLate):
        take_back(second, by=host)
    assert Message.objects.get(pk=second.pk).state == "waiting"
    assert standing_of(now(shared)).stage == Stage.PROOF
