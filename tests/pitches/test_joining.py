"""A second writer of a piece."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from byline.accounts.models import User
from byline.mail.actions import take_back
from byline.mail.models import Message
from byline.pitches import actions
from byline.pitches.consent import lacks_approval
from byline.pitches.models import Pitch, Terms, Writer
from byline.pitches.proofs import proof_of
from byline.pitches.rules import NotNow
from tests.pitches.conftest import link_in, link_of, writer_of

SAMIR = {"name": "Samir Dost", "email": "samir@writes.example"}


def text(answer: Any) -> str:
    return answer.content.decode()


def names_on(pitch: Pitch) -> list[str]:
    post = Pitch.objects.get(pk=pitch.pk).post
    assert post is not None
    return [row.contributor.name for row in post.get_latest_revision_as_object().bylines.all()]


def test_the_host_adds_a_writer_who_has_her_own_link_and_approves_too(
    desk: Client, client: Client, drafted: Pitch, host: User, terms: Terms, post_office: Callable[[], list[Any]]
) -> None:
    assert "Add a writer" in text(desk.get(f"/admin/pitches/{drafted.pk}/"))
    desk.post(f"/admin/pitches/{drafted.pk}/do/add-writer/", SAMIR)
    assert names_on(drafted) == ["Imogen Strand", "Samir Dost"]
    path = link_in(post_office()[-1])

    guest = Client()
    assert "Read the terms" in text(guest.get(path))
    early = guest.get(path + "write/")
    assert early.status_code == 409  # the room opens with the terms
    assert "The writing room is not open" in text(early)
    assert f'href="{path}"' in text(early)
    guest.post(path + "terms/", {"terms": str(terms.pk)})
    assert guest.get(path + "write/").status_code == 200

    actions.send_proof(Pitch.objects.get(pk=drafted.pk), by=host)
    actions.approve_proof(writer_of(drafted), link=link_of(writer_of(drafted)), seen="")
    assert [each.name for each in lacks_approval(drafted, proof_of(drafted).seal)] == ["Samir Dost"]
    samir = Writer.objects.get(name="Samir Dost")
    actions.approve_proof(samir, link=link_of(samir), seen="")
    assert lacks_approval(drafted, proof_of(drafted).seal) == []


def test_taking_the_message_back_takes_the_writer_back(drafted: Pitch, host: User) -> None:
    actions.add_writer(drafted, by=host, **SAMIR)
    take_back(Message.objects.get(kind="co_writer"), by=host)
    assert names_on(drafted) == ["Imogen Strand"]
    assert drafted.writers.count() == 1


def test_nobody_joins_twice_or_while_a_proof_is_out(desk: Client, drafted: Pitch, host: User) -> None:
    with pytest.raises(NotNow, match="writes this piece already"):
        actions.add_writer(drafted, name="Imogen", email="IMOGEN@writes.example", by=host)
    actions.send_proof(drafted, by=host)
    assert "Add a writer" not in text(desk.get(f"/admin/pitches/{drafted.pk}/"))
    with pytest.raises(NotNow, match="in proof"):
        actions.add_writer(drafted, by=host, **SAMIR)


def test_approved_words_with_one_name_more_are_the_hosts_turn(proofed: Pitch, host: User) -> None:
    writer = writer_of(proofed)
    actions.approve_proof(writer, link=link_of(writer), seen="")
    actions.add_writer(proofed, by=host, **SAMIR)
    assert Pitch.objects.get().turns.first().kind == "edit"  # type: ignore[union-attr]
    assert len(lacks_approval(proofed, proof_of(proofed).seal)) == 2
