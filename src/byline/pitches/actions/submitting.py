"""What somebody without an account does with an idea: send it, confirm it, take it back; and being invited."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from byline.posts.actions import unschedule_post

from .. import rules
from ..models import Happening, Pitch, PitchCall, Writer
from ..states import State, move
from ..telling import tell_guest, tell_host
from .leaving import go_on_without
from .links import mail_link, mailed_lately
from .moving import make_move, told_by

HER_WORDS = ("title", "idea", "why_me", "links", "disclosure")


@transaction.atomic
def submit_pitch(*, name: str, email: str, contributor: Any = None, by: None = None, **words: str) -> Pitch:
    """Takes a pitch and mails the receipt. It enters the inbox when its author has pressed the button behind the link.

    The same idea from the same address, sent twice, is one pitch. Until its author has confirmed it, what she sent last
    counts, and each quarter of an hour she can have the receipt once more.
    """
    _wait_in_line()
    known = _same_idea(email, words["title"])
    if known is not None:
        return _take_again(known, name=name, email=email, words=words)
    pitch = Pitch.objects.create(
        state=State.UNCONFIRMED, promised_on=promise(), **{field: words.get(field, "") for field in HER_WORDS}
    )
    writer = Writer.objects.create(pitch=pitch, name=name, email=email, contributor=contributor)
    happening = _begin(pitch, "submit", writer=writer)
    told_by(happening, tell_guest("pitch_receipt", writer, by=None, once="receipt", promise=pitch.promised_on))
    return pitch


@transaction.atomic
def confirm_pitch(writer: Writer, *, by: None = None) -> Pitch:
    """The address is hers: the pitch enters the inbox, and the promise begins. Raises rules.NotNow."""
    pitch = writer.pitch
    make_move(pitch, "confirm", writer=writer, promised_on=promise())
    tell_host("pitch_arrived", writer, once="arrived", promise=pitch.promised_on)
    return pitch


@transaction.atomic
def invite_writer(*, name: str, email: str, title: str, by: Any, **task: Any) -> Pitch:
    """Asks somebody to write, without a pitch. `task` is brief, words_wanted, deadline_on, fee and so on."""
    pitch = Pitch.objects.create(title=title, state=State.INVITED, **task)
    writer = Writer.objects.create(pitch=pitch, name=name, email=email)
    happening = _begin(pitch, "invite", by=by)
    told_by(happening, tell_guest("invitation", writer, by=by, once="invitation"))
    return pitch


@transaction.atomic
def withdraw_pitch(writer: Writer, *, note: str = "", by: None = None) -> Pitch:
    """She takes it back, at any time before it is published. A piece that others write, too, goes on without her.

    Raises rules.NotNow.
    """
    pitch = writer.pitch
    rules.check_not_public(pitch)
    rules.check_writes(writer)
    happening = step_out(writer, note=note)
    if happening.verb == "leave":
        tell_host("writer_left", writer, once=f"left {happening.pk}", note=note)
    elif happening.was != State.UNCONFIRMED:
        told_by(happening, tell_host("withdrawn", writer, once=f"withdrawn {happening.pk}", note=note))
    return pitch


def step_out(writer: Writer, *, note: str = "") -> Happening:
    """Takes the piece back, or lets the others go on without her. Nobody is told by this."""
    pitch = writer.pitch
    if pitch.state == State.COMMISSIONED and pitch.writers.writing().exclude(pk=writer.pk).exists():
        return go_on_without(pitch, writer, note=note)
    if pitch.post is not None:
        unschedule_post(pitch.post, by=writer.user)
    return make_move(pitch, "withdraw", writer=writer, note=note)


def promise() -> Any:
    """The day by which somebody who pitches today has an answer."""
    return timezone.localdate() + timedelta(days=PitchCall.load().promise_days)


def _wait_in_line() -> None:
    """Two presses of one button are two requests at once: the second looks for the same idea when the first is done."""
    PitchCall.objects.select_for_update().get(pk=PitchCall.load().pk)


def _same_idea(email: str, title: str) -> Pitch | None:
    open_states = [State.UNCONFIRMED, State.WAITING, State.NOT_NOW]
    same = Pitch.objects.filter(state__in=open_states, title__iexact=title, writers__email__iexact=email)
    return same.select_for_update(of=("self",)).first()


def _take_again(pitch: Pitch, *, name: str, email: str, words: dict[str, str]) -> Pitch:
    """What was confirmed stays as it is: its author is mailed the way to her page."""
    writer = pitch.writers.get(email__iexact=email)
    if pitch.state != State.UNCONFIRMED:
        mail_link(writer)
        return pitch
    newest = {field: words.get(field, "") for field in HER_WORDS}
    for field, value in {**newest, "made_at": timezone.now(), "promised_on": promise()}.items():
        setattr(pitch, field, value)
    pitch.save(update_fields=[*HER_WORDS, "made_at", "promised_on"])
    writer.name, writer.pitch = name, pitch
    writer.save(update_fields=["name"])
    if not mailed_lately("pitch_receipt", writer):
        tell_guest("pitch_receipt", writer, by=None, promise=pitch.promised_on)
    return pitch


def _begin(pitch: Pitch, verb: str, *, by: Any = None, writer: Writer | None = None) -> Any:
    return pitch.happenings.create(verb=verb, became=move(verb).target, by=by, writer=writer)
