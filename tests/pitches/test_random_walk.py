"""Guests, the host and the clock do whatever they may, in any order: the real verbs, the real outbox, days that pass.

Never a state without a way out, never the same message twice, always an owner whose turn it is, no promise broken.
BYLINE_TEST_WALKS=200 walks longer; BYLINE_TEST_SEED walks elsewhere.
"""

import os
import random
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from byline.accounts.models import User
from byline.mail import actions as outbox
from byline.mail.delivery import deliver_due
from byline.mail.models import Message
from byline.mail.rules import TooLate
from byline.mail.wording import Words
from byline.pitches import actions
from byline.pitches.actions import keeping
from byline.pitches.consent import lacks_approval
from byline.pitches.models import Pitch, Terms, TurnKind, Writer
from byline.pitches.proofs import proof_of
from byline.pitches.rules import NeedsFreshLink, NotNow, has_accepted
from byline.pitches.stages import Stage, standing_of
from byline.pitches.states import FINAL, MOVES, State, Who
from byline.pitches.views.steps import steps_for
from byline.posts import gate
from tests.pitches.conftest import link_of, write, writer_of

WALKS, STEPS = int(os.environ.get("BYLINE_TEST_WALKS", "3")), 45
SEED = int(os.environ.get("BYLINE_TEST_SEED", "1"))
LIKELY = ["confirm", "commission", "accept", "hand_over", "send_proof", "approve", "publish"]
REFUSALS = (NotNow, NeedsFreshLink, TooLate, gate.PublishRefused)


class World:
    """One walk: who is there, and what day it is."""

    def __init__(self, host: User, dice: random.Random, monkeypatch: pytest.MonkeyPatch) -> None:
        self.host, self.dice, self.done = host, dice, Counter[str]()
        self.now = timezone.now()
        monkeypatch.setattr("django.utils.timezone.now", lambda: self.now)

    def step(self) -> None:
        """Somebody does something. What may not be done now is refused, and somebody else has a go."""
        for _try in range(10):
            pitches = list(Pitch.objects.select_related("post").exclude(state__in=FINAL))
            names = sorted(self.deeds) + LIKELY * 2 if pitches else ["submit", "invite"]
            name, pitch = self.dice.choice(names), self.dice.choice(pitches) if pitches else None
            try:
                self.deeds[name](self, pitch)
            except REFUSALS:
                self.done["refused"] += 1
            else:
                self.done[name] += 1
                return

    def submit(self, pitch: Any) -> None:
        guest = self.dice.randint(1, 5)
        title = f"Idea {self.dice.randint(1, 9)}"
        actions.submit_pitch(name=f"Guest {guest}", email=f"guest{guest}@writes.example", title=title, idea="…")

    def invite(self, pitch: Any) -> None:
        guest = self.dice.randint(1, 5)
        actions.invite_writer(name=f"Guest {guest}", email=f"guest{guest}@x.example", title="Asked", by=self.host)

    def hour_passes(self, pitch: Any) -> None:
        self._pass(timedelta(hours=1))

    def days_pass(self, pitch: Any) -> None:
        for _day in range(self.dice.randint(1, 6)):
            self._pass(timedelta(days=1))

    def _pass(self, time: timedelta) -> None:
        self.now += time
        deliver_due()
        keeping.bring_back()
        keeping.keep_promises()
        keeping.remind_guests()
        actions.tell_changed()

    def take_back(self, pitch: Any) -> None:
        waiting = list(Message.objects.filter(state="waiting"))
        if waiting:
            outbox.take_back(self.dice.choice(waiting), by=self.host)

    def someone(self, pitch: Pitch) -> Writer:
        """One of those who write, or who have left."""
        writers = Writer.objects.select_related("pitch__post", "contributor", "user").filter(pitch=pitch)
        return self.dice.choice(list(writers))

    def approve(self, pitch: Pitch) -> None:
        writer = self.someone(pitch)
        seen = proof_of(pitch).seal if pitch.post is not None else ""
        actions.approve_proof(writer, link=link_of(writer), seen=seen)

    def join(self, pitch: Pitch) -> None:
        guest = self.dice.randint(6, 9)
        actions.add_writer(pitch, name=f"Guest {guest}", email=f"guest{guest}@writes.example", by=self.host)

    def forget(self, pitch: Pitch) -> None:
        if self.dice.random() < 0.3:
            writer = self.someone(pitch)
            actions.forget_writer(writer, link=link_of(writer))

    def revoke(self, pitch: Pitch) -> None:
        writer = self.someone(pitch)
        actions.revoke_links(writer, by=self.host)
        actions.mail_link(writer, by=self.host)

    def accept(self, pitch: Pitch) -> None:
        writer = self.someone(pitch)
        actions.accept_terms(writer, link=link_of(writer), terms=Terms.objects.first())

    def write(self, pitch: Pitch) -> None:
        if pitch.post is not None:
            write(pitch, f"Words {self.dice.random()}")

    def publish(self, pitch: Pitch) -> None:
        if pitch.post is not None:
            pitch.post.get_latest_revision().publish(user=self.host)

    def delete_draft(self, pitch: Pitch) -> None:
        if pitch.post is not None and self.dice.random() < 0.2:
            pitch.post.delete()

    def soon(self) -> Any:
        return timezone.localdate() + timedelta(days=self.dice.randint(1, 9))

    deeds: dict[str, Callable[["World", Any], object]] = {
        "submit": submit,
        "invite": invite,
        "hour_passes": hour_passes,
        "days_pass": days_pass,
        "take_back": take_back,
        "approve": approve,
        "accept": accept,
        "write": write,
        "publish": publish,
        "delete_draft": delete_draft,
        "join": join,
        "forget": forget,
        "revoke": revoke,
        "remove": lambda self, pitch: actions.remove_writer(self.someone(pitch), by=self.host),
        "recall_proof": lambda self, pitch: actions.recall_proof(pitch, by=self.host),
        "take_invitation_back": lambda self, pitch: (
            self.dice.random() < 0.3 and actions.take_invitation_back(pitch, by=self.host)
        ),
        "confirm": lambda self, pitch: actions.confirm_pitch(writer_of(pitch)),
        "withdraw": lambda self, pitch: self.dice.random() < 0.3 and actions.withdraw_pitch(self.someone(pitch)),
        "commission": lambda self, pitch: actions.commission_pitch(
            pitch, by=self.host, fee="£10", deadline_on=self.soon()
        ),
        "postpone": lambda self, pitch: actions.postpone_pitch(pitch, back_on=self.soon(), by=self.host),
        "hold": lambda self, pitch: actions.hold_pitch(pitch, until=self.soon(), by=self.host),
        "decline": lambda self, pitch: actions.decline_pitch(pitch, words=Words("No", "No."), by=self.host),
        "hand_over": lambda self, pitch: actions.hand_over(self.someone(pitch)),
        "send_back": lambda self, pitch: actions.send_back(pitch, note="More.", by=self.host),
        "send_proof": lambda self, pitch: actions.send_proof(pitch, by=self.host),
        "change": lambda self, pitch: actions.ask_for_change(self.someone(pitch), note="Not so."),
        "anyway": lambda self, pitch: actions.publish_anyway(pitch, reason="It is urgent now.", by=self.host),
        "begin_again": lambda self, pitch: actions.begin_again(pitch, by=self.host),
        "let_go": lambda self, pitch: self.dice.random() < 0.3 and actions.let_go(pitch, by=self.host),
    }


def check(world: World) -> None:
    """What must always be true."""
    for pitch in Pitch.objects.select_related("post"):
        standing = standing_of(pitch)
        if pitch.state in FINAL:
            assert standing.whose == Who.NOBODY
            continue
        if standing.stage != Stage.PUBLISHED:
            assert standing.whose != Who.NOBODY, (pitch.state, standing)
        assert _way_out(pitch, standing), (pitch.state, standing)
    assert len(mail.outbox) >= Message.objects.filter(state="sent").count()  # the rest belonged to those now forgotten
    named = Message.objects.exclude(once=None)
    assert named.count() == len(set(named.values_list("once", flat=True)))
    assert not Message.objects.filter(state__in=["unknown", "sending", "refused"]).exists()


def check_promises() -> None:
    """After the clock has looked in the evening, nobody waits past a promised day."""
    assert not Pitch.objects.filter(state=State.WAITING, promised_on__lt=timezone.localdate()).exists()


def _way_out(pitch: Pitch, standing: Any) -> bool:
    """The one whose turn it is can do something about it."""
    if standing.whose == Who.HOST:
        return bool(steps_for(pitch, standing))
    if standing.whose == Who.GUEST:
        return any(_may_go_on(pitch, standing, writer) for writer in pitch.writers.writing())
    return standing.stage in (Stage.PUBLISHED, Stage.SCHEDULED) or any(
        pitch.state in row.sources and row.who == Who.CLOCK for row in MOVES
    )


def _may_go_on(pitch: Pitch, standing: Any, writer: Writer) -> bool:
    """There is a step forward for this writer, not only the way back."""
    if pitch.state != State.COMMISSIONED:
        forward = {"confirm", "accept_invitation"}
        return any(pitch.state in row.sources and row.verb in forward for row in MOVES)
    if standing.turn is None:
        return not has_accepted(writer)
    if standing.turn.kind == TurnKind.PROOF:
        return pitch.post is None or writer in lacks_approval(pitch, proof_of(pitch).seal)
    return standing.stage != Stage.PUBLISHED


@pytest.mark.parametrize("number", range(WALKS))
def test_a_walk_of_guests_host_and_clock(
    host: User, terms: Terms, number: int, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    world = World(host, random.Random(SEED * 1000 + number), monkeypatch)
    for _step in range(STEPS):
        world.step()
        check(world)
    world.now = world.now.replace(hour=20)
    keeping.keep_promises()
    check_promises()
    assert isinstance(world.now, datetime)
    print(
        f"walk {number}: {dict(world.done)}, {len(mail.outbox)} messages, {dict(Counter(p.state for p in Pitch.objects.all()))}"
    )


def test_every_state_has_a_way_in_and_a_way_out_or_is_an_end() -> None:
    targets = {row.target for row in MOVES}
    assert targets == set(State)
    sources = {source for row in MOVES for source in row.sources}
    assert set(State) - sources == set(FINAL)
