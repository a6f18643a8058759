"""Who is reminded, when, and how often: the one whose turn it is, before the day, once."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from byline.accounts.models import User
from byline.mail.models import Message
from byline.pitches import actions
from byline.pitches.actions import keeping
from byline.pitches.models import Pitch, PitchCall, Terms
from tests.pitches.conftest import link_of, write, writer_of
from tests.pitches.test_joining import SAMIR

Clock = Callable[[int], list[tuple[str, str]]]


@pytest.fixture
def days(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """`days(3)`: three days later the clock looks in, twice."""
    start = timezone.now()

    def pass_by(number: int) -> list[tuple[str, str]]:
        monkeypatch.setattr("django.utils.timezone.now", lambda: start + timedelta(days=number))
        for _twice in range(2):
            keeping.bring_back()
            keeping.keep_promises()
            keeping.remind_guests()
        rows = Message.objects.filter(kind__in=REMINDERS).order_by("pk")
        return list(rows.values_list("kind", "to"))

    return pass_by


REMINDERS = [
    "remind_invitation",
    "invitation_waits",
    "remind_terms",
    "remind_deadline",
    "remind_proof",
    "remind_turn",
    "remind_promise",
]
HOST, IMOGEN, SAM = "drawer@open.example", "imogen@writes.example", "samir@writes.example"


def now(pitch: Pitch) -> Pitch:
    return Pitch.objects.select_related("post").get(pk=pitch.pk)


def test_the_host_before_the_promise_ends(pitch: Pitch, days: Clock) -> None:
    assert days(17) == []
    assert days(18) == [("remind_promise", HOST)]
    assert days(21)[1:] == [("remind_promise", HOST)]


def test_no_answer_by_itself_where_the_host_has_switched_that_off(pitch: Pitch, days: Clock) -> None:
    call = PitchCall.load()
    call.holds_by_itself = False
    call.save()
    days(25)
    assert now(pitch).promised_on == pitch.promised_on
    assert not Message.objects.filter(kind="need_until").exists()


def test_whoever_has_not_answered_an_invitation(host: User, days: Clock) -> None:
    actions.invite_writer(name="Imogen", email=IMOGEN, title="On bridges", by=host)
    assert days(6) == []
    assert days(8) == [("remind_invitation", IMOGEN)]
    assert days(22)[1:] == [("invitation_waits", HOST)]
    assert len(days(60)) == 2


def test_each_writer_who_has_not_accepted_the_terms(commissioned: Pitch, host: User, terms: Terms, days: Clock) -> None:
    actions.add_writer(commissioned, by=host, **SAMIR)
    imogen = writer_of(commissioned)
    actions.accept_terms(imogen, link=link_of(imogen), terms=terms)
    assert days(4) == []
    assert days(6) == [("remind_terms", SAM)]


def test_whoever_has_the_piece_before_the_deadline_and_nobody_after_it(drafted: Pitch, host: User, days: Clock) -> None:
    Pitch.objects.filter(pk=drafted.pk).update(deadline_on=timezone.localdate() + timedelta(days=5))
    assert days(1) == []
    assert days(2) == [("remind_turn", HOST)]
    assert days(6) == [("remind_turn", HOST)]  # too late to remind of the day
    assert days(8) == [("remind_turn", HOST)] * 2  # a week with her


def test_the_guest_before_the_deadline(drafted: Pitch, host: User, days: Clock) -> None:
    actions.send_back(drafted, note="More.", by=host)
    Pitch.objects.filter(pk=drafted.pk).update(deadline_on=timezone.localdate() + timedelta(days=5))
    assert days(3) == [("remind_deadline", IMOGEN)]
    assert days(9) == [("remind_deadline", IMOGEN)]


def test_only_those_whose_yes_is_missing(drafted: Pitch, host: User, terms: Terms, days: Clock) -> None:
    samir = actions.add_writer(drafted, by=host, **SAMIR)
    actions.accept_terms(samir, link=link_of(samir), terms=terms)
    actions.send_proof(now(drafted), by=host)
    imogen = writer_of(drafted)
    actions.approve_proof(imogen, link=link_of(imogen), seen="")
    assert days(3) == []
    assert days(5) == [("remind_proof", SAM)]
    assert days(10) == [("remind_proof", SAM)] * 2


def test_a_proof_of_changed_words_of_a_published_piece(proofed: Pitch, host: User, days: Clock) -> None:
    imogen = writer_of(proofed)
    actions.approve_proof(imogen, link=link_of(imogen), seen="")
    now(proofed).post.get_latest_revision().publish(user=host)
    assert days(2) == []
    write(proofed, "Other words.", by=host)
    actions.send_proof(now(proofed), by=host)
    assert days(7) == [("remind_proof", IMOGEN)]
