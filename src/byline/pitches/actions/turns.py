"""Turns: handing the piece to the other one, with a note. One message a turn, never one a save."""

from typing import Any

from django.db import transaction

from byline.mail.actions import withhold
from byline.mail.kinds import undoes
from byline.mail.models import Message, MessageState

from .. import rules
from ..consent import check_some_yes_is_missing
from ..models import Pitch, Turn, TurnKind, Writer
from ..states import Who
from ..telling import tell_guest, tell_host
from .moving import call_undone, told_by, told_in, write_down


@transaction.atomic
def hand_over(writer: Writer, *, note: str = "", by: None = None) -> Turn:
    """She is done for now; the host's turn. Raises rules.NotNow."""
    pitch = locked(writer.pitch)
    rules.check_writes(writer)
    rules.check_commissioned(pitch)
    rules.check_has_piece(pitch)
    rules.check_turn(pitch, Who.GUEST)
    rules.check_no_proof_waits(pitch)
    turn = Turn.objects.create(pitch=pitch, kind=TurnKind.EDIT, note=note, writer=writer)
    write_down(pitch, "hand_over", writer=writer, note=note)
    tell_host("handed_in", writer, once=f"turn {turn.pk}", note=note)
    return turn


@transaction.atomic
def send_back(pitch: Pitch, *, note: str, by: Any) -> Turn:
    """“Back to you”: the guest's turn. Raises rules.NotNow."""
    return _to_guest(pitch, TurnKind.REVISE, "back_to_you", note, by)


@transaction.atomic
def send_proof(pitch: Pitch, *, by: Any, note: str = "") -> Turn:
    """Asks every writer to approve the piece as it will appear. Raises rules.NotNow."""
    pitch = locked(pitch)
    check_some_yes_is_missing(pitch)
    return _to_guest(pitch, TurnKind.PROOF, "proof", note, by)


@transaction.atomic
def recall_proof(pitch: Pitch, *, by: Any, note: str = "") -> Turn:
    """The proof is the host's again, perhaps because of a slip; whoever has been asked already is told.

    Raises rules.NotNow.
    """
    pitch = locked(pitch)
    rules.check_asked_for_approval(pitch)
    proof = pitch.happenings.filter(verb="proof", undone_at=None).first()
    waiting = list(proof.messages.filter(state=MessageState.WAITING)) if proof is not None else []
    for message in waiting:
        withhold(message, by=by)
    unasked = {message.to for message in waiting}
    asked = [writer for writer in pitch.writers.writing() if writer.email not in unasked]
    return hand(pitch, TurnKind.EDIT, "proof_recalled", asked, note=note, by=by)


@undoes("back_to_you")
@undoes("proof")
@undoes("proof_recalled")
@transaction.atomic
def undo_turn(message: Message, by: Any) -> None:
    """The message was taken back, so the piece never changed hands. Raises TooLate when other things have since."""
    happening = told_in(message)
    if happening is None or "turn" not in happening.before:
        return
    locked(happening.pitch)
    call_undone(happening, by=by)
    Turn.objects.filter(pk=happening.before["turn"]).delete()


def _to_guest(pitch: Pitch, kind: TurnKind, message: str, note: str, by: Any) -> Turn:
    pitch = locked(pitch)
    rules.check_commissioned(pitch)
    rules.check_has_piece(pitch)
    rules.check_begun(pitch)
    return hand(pitch, kind, message, list(pitch.writers.writing()), note=note, by=by)


def hand(pitch: Pitch, kind: TurnKind, message: str, told: list[Writer], *, note: str, by: Any) -> Turn:
    """The piece changes hands, and these writers are told of it in one message each."""
    turn = Turn.objects.create(pitch=pitch, kind=kind, note=note, by=by)
    happening = write_down(pitch, message, by=by, note=note, before={"turn": turn.pk})
    told_by(happening, *(tell_guest(message, each, by=by, once=f"turn {turn.pk}", note=note) for each in told))
    return turn


def locked(pitch: Pitch) -> Pitch:
    """The pitch as it is now, so that two windows cannot both make the same move."""
    Pitch.objects.select_for_update().get(pk=pitch.pk)
    return Pitch.objects.select_related("post").get(pk=pitch.pk)
