"""Leaving a piece that others go on writing."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from byline.mail.actions import withhold
from byline.mail.kinds import undoes
from byline.mail.models import Message, MessageState
from byline.posts.actions import unschedule_post

from .. import rules
from ..models import Happening, Pitch, Turn, TurnKind, Writer
from ..telling import tell_guest
from .agreeing import begin_writing
from .joining import sign, unsign
from .moving import call_undone, told_by, told_in, write_down
from .turns import locked

KIND = "taken_off"


@transaction.atomic
def remove_writer(writer: Writer, *, by: Any, note: str = "") -> Writer:
    """The host goes on without her: her byline goes, nothing is asked of her any more. Raises rules.NotNow.

    Somebody whose first message has not left yet was never asked: it is taken back, and the row goes.
    """
    pitch = locked(writer.pitch)
    rules.check_may_be_taken_off(writer)
    joined = pitch.happenings.filter(verb="add_writer", writer=writer, undone_at=None).first()
    unsent = joined.messages.filter(state=MessageState.WAITING).first() if joined is not None else None
    if joined is not None and unsent is not None and not writer.guest_links.exists():
        withhold(unsent, by=by)
        _unmake(pitch, writer, joined, by=by)
        return writer
    happening = _leave(pitch, writer, "remove_writer", by=by, note=note)
    told_by(happening, tell_guest(KIND, writer, by=by, once=f"off {happening.pk}", note=note))
    return writer


@undoes(KIND)
@transaction.atomic
def undo_leaving(message: Message, by: Any) -> None:
    """The message was taken back, so she writes the piece as before. Raises TooLate when other things have happened."""
    happening = told_in(message)
    if happening is None or happening.writer is None:
        return
    pitch, writer = locked(happening.pitch), happening.writer
    call_undone(happening, by=by)
    writer.left_at = None
    writer.save(update_fields=["left_at"])
    sign(pitch, writer, by)
    Turn.objects.filter(pk=happening.before.get("turn")).delete()


def go_on_without(pitch: Pitch, writer: Writer, *, note: str = "") -> Happening:
    """She is out of the piece, which goes out only after the others have seen it so."""
    if pitch.post is not None:
        unschedule_post(pitch.post, by=writer.user)
    return _leave(pitch, writer, "leave", by=None, note=note)


def _unmake(pitch: Pitch, writer: Writer, joined: Happening, *, by: Any) -> None:
    """She never heard of it, so there is nothing of hers to keep."""
    joined.undone_at = timezone.now()
    joined.save(update_fields=["undone_at"])
    unsign(pitch, writer, by)
    write_down(pitch, "undo", by=by, note=joined.verb)
    writer.delete()
    begin_writing(pitch)


def _leave(pitch: Pitch, writer: Writer, verb: str, *, by: Any, note: str) -> Happening:
    """Without her: a proof that others are reading has one name too many, so the host has it again."""
    writer.left_at = timezone.now()
    writer.save(update_fields=["left_at"])
    unsign(pitch, writer, by or writer.user)
    turn = pitch.turns.first()
    if turn is None:
        made = begin_writing(pitch)
    elif turn.kind in (TurnKind.PROOF, TurnKind.READY):
        made = Turn.objects.create(pitch=pitch, kind=TurnKind.EDIT, by=by)
    else:
        made = None
    before = {"turn": made.pk} if made is not None else {}
    return write_down(pitch, verb, by=by, writer=writer, note=note, before=before)
