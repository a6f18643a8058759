"""Accepting the terms."""

from typing import Any

from django.db import transaction

from .. import rules
from ..models import Acceptance, FeeState, GuestLink, Pitch, Terms, Turn, TurnKind, Writer
from ..states import State
from ..telling import tell_host
from .commissioning import begin_piece
from .moving import make_move, write_down


@transaction.atomic
def word_terms(*, text: str, by: Any) -> Terms:
    """A new version of the terms, unless the words are the same. Older versions stay what they were."""
    newest = Terms.objects.first()
    return newest if newest is not None and newest.text == text else Terms.objects.create(text=text, by=by)


@transaction.atomic
def accept_terms(writer: Writer, *, link: GuestLink, terms: Terms | None, by: None = None) -> Writer:
    """She accepts this version, by a link that came by mail within a day; an invitation is accepted with it.

    Once every writer has, the writing begins. Raises rules.NotNow, rules.NeedsFreshLink.
    """
    rules.check_fresh(link)
    rules.check_writes(writer)
    pitch = writer.pitch
    if pitch.state == State.INVITED:
        fee_state = FeeState.AGREED if pitch.fee else FeeState.NONE
        make_move(pitch, "accept_invitation", writer=writer, fee_state=fee_state)
        begin_piece(pitch, by=None)
    rules.check_commissioned(pitch)
    if terms is not None:
        _row, made = Acceptance.objects.get_or_create(writer=writer, terms=terms, defaults={"link": link})
        if not made:
            return writer
    if not rules.has_accepted(writer):
        write_down(pitch, "accept_terms", writer=writer, note=str(terms or ""))
        tell_host("terms_accepted", writer, once=f"accepted {writer.pk}")
    begin_writing(pitch)
    return writer


def begin_writing(pitch: Pitch) -> Turn | None:
    """The first turn, once everybody who writes the piece has accepted the terms; None before that, and when it has begun."""
    if pitch.turns.exists() or not all(rules.has_accepted(writer) for writer in pitch.writers.writing()):
        return None
    return Turn.objects.create(pitch=pitch, kind=TurnKind.DRAFT)
