"""The fee: agreed with the commission, paid by the host's word, read by the guest on her page."""

import pytest
from django.test import Client

from byline.accounts.models import User
from byline.pitches import actions, history
from byline.pitches.models import FeeState, Pitch
from tests.pitches.conftest import pitched, writer_of


def page(client: Client, pitch: Pitch) -> str:
    return " ".join(client.get(actions.new_link(writer_of(pitch))).content.decode().split())


def step(pitch: Pitch) -> str:
    return f"/admin/pitches/{pitch.pk}/do/fee/"


def test_she_reads_that_it_is_paid(commissioned: Pitch, host: User, client: Client) -> None:
    assert commissioned.fee_state == FeeState.AGREED
    assert "£180 · Agreed" in page(client, commissioned)
    told = actions.update_fee(commissioned, fee_state=FeeState.PAID, by=host)
    assert told.fee_state == FeeState.PAID
    assert Pitch.objects.get(pk=commissioned.pk).fee_state == FeeState.PAID
    shown = page(client, commissioned)
    assert "£180 · Paid" in shown
    assert "The fee" in shown.partition("What happened")[2]
    line = history.for_host(commissioned)[0]
    assert (line.what, line.note, line.who) == ("The fee", "Paid", str(host))


def test_the_same_again_is_no_news(commissioned: Pitch, host: User) -> None:
    for _twice in range(2):
        actions.update_fee(Pitch.objects.get(pk=commissioned.pk), fee_state="paid", by=host)
    assert commissioned.happenings.filter(verb="update_fee").count() == 1


def test_the_host_notes_it_on_the_page_of_the_pitch(desk: Client, commissioned: Pitch) -> None:
    assert step(commissioned) in desk.get(f"/admin/pitches/{commissioned.pk}/").content.decode()
    form = desk.get(step(commissioned)).content.decode()
    assert '<option value="agreed" selected>' in form
    assert desk.post(step(commissioned), {"fee_state": "paid"}).status_code == 302
    assert Pitch.objects.get(pk=commissioned.pk).fee_state == FeeState.PAID
    refused = desk.post(step(commissioned), {"fee_state": "stolen"})
    assert b"not one of the available choices" in refused.content
    assert Pitch.objects.get(pk=commissioned.pk).fee_state == FeeState.PAID


def test_a_slip_to_unpaid_can_be_put_right(desk: Client, commissioned: Pitch) -> None:
    desk.post(step(commissioned), {"fee_state": "none"})
    assert step(commissioned) in desk.get(f"/admin/pitches/{commissioned.pk}/").content.decode()
    desk.post(step(commissioned), {"fee_state": "agreed"})
    assert Pitch.objects.get(pk=commissioned.pk).fee_state == FeeState.AGREED


def test_where_no_fee_was_agreed_there_is_no_such_step(desk: Client, host: User) -> None:
    pitch = pitched()
    actions.confirm_pitch(writer_of(pitch))
    actions.commission_pitch(pitch, by=host, brief="Tell it.")
    assert step(pitch) not in desk.get(f"/admin/pitches/{pitch.pk}/").content.decode()


@pytest.mark.parametrize("who", ["nobody", "the guest", "a helper"])
def test_only_who_minds_pitches_may_say_so(client: Client, commissioned: Pitch, callum: User, who: str) -> None:
    if who == "the guest":
        assert client.get(actions.new_link(writer_of(commissioned))).status_code == 200
    if who == "a helper":
        client.force_login(callum)
    assert client.post(step(commissioned), {"fee_state": "paid"}).status_code in (302, 403)
    assert Pitch.objects.get(pk=commissioned.pk).fee_state == FeeState.AGREED
