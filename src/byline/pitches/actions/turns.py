"""Turns: handing the piece to the other one, with a note. One message a turn, never one a save."""

from typing import Any

from django.db import transaction

from .. import rules
from ..models import Pitch, Turn, TurnKind, Writer
from ..states import Who
from ..telling import tell_guest, tell_host
from .moving import write_down


@transaction.atomic
def hand_over(writer: Writer, *, note: str = "", by: None = None) -> Turn:
    """She is done for now; the host's turn. Raises rules.NotNow."""
    pitch = locked(writer.pitch)
    rules.check_commissioned(pitch)
    rules.check_has_piece(pitch)
    rules.check_turn(pitch, Who.GUEST)
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
    return _to_guest(pitch, TurnKind.PROOF, "proof", note, by)


def _to_guest(pitch: Pitch, kind: TurnKind, message: str, note: str, by: Any) -> Turn:
    pitch = locked(pitch)
    rules.check_commissioned(pitch)
    rules.check_has_piece(pitch)
    rules.check_begun(pitch)
    turn = Turn.objects.create(pitch=pitch, kind=kind, note=note, by=by)
    write_down(pitch, message, by=by, note=note)
    for writer in pitch.writers.all():
        tell_guest(message, writer, by=by, once=f"turn {turn.pk}", note=note)
    return turn


def locked(pitch: Pitch) -> Pitch:
    """The pitch as it is now, so that two windows cannot both make the same move."""
    Pitch.objects.select_for_update().get(pk=pitch.pk)
    return Pitch.objects.select_related("post").get(pk=pitch.pk)
