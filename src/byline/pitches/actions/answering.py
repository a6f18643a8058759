"""The host's answers: yes, not now, more time, no; and letting a commissioned piece go."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from byline.mail.wording import Words
from byline.posts.actions import unschedule_post

from .. import rules
from ..models import FeeState, Pitch, Writer
from ..telling import tell_guest
from .commissioning import begin_piece
from .moving import make_move, told_by, write_down


@transaction.atomic
def commission_pitch(
    pitch: Pitch, *, by: Any, words_wanted: int | None = None, deadline_on: date | None = None, **agreed: Any
) -> Pitch:
    """Says yes. The piece begins as a draft with her byline, and a locked user stands for her.

    `agreed`: brief, fee, kill_fee, exclusive_days. Raises rules.NotNow.
    """
    agreed = {"words_wanted": words_wanted, "deadline_on": deadline_on, **agreed}
    fee_state = FeeState.AGREED if agreed.get("fee") else FeeState.NONE
    happening = make_move(pitch, "commission", by=by, promised_on=None, back_on=None, fee_state=fee_state, **agreed)
    begin_piece(pitch, by=by)
    for writer in pitch.writers.writing():
        told_by(happening, tell_guest("commission", writer, by=by, once=f"commission {happening.pk}"))
    return pitch


@transaction.atomic
def postpone_pitch(pitch: Pitch, *, back_on: date, by: Any, note: str = "") -> Pitch:
    """Not now; on that day it waits for an answer again. Raises rules.NotNow."""
    happening = make_move(pitch, "postpone", by=by, note=note, back_on=back_on, promised_on=None)
    writer = first_writer(pitch)
    told_by(happening, tell_guest("not_now", writer, by=by, once=f"later {happening.pk}", back=back_on, note=note))
    return pitch


@transaction.atomic
def hold_pitch(pitch: Pitch, *, until: date, by: Any) -> Pitch:
    """Asks for more time; by itself, where nobody does. Raises rules.NotNow."""
    verb, promised = "hold" if by is not None else "hold_by_itself", pitch.promised_on
    rules.check_later(pitch, until)
    happening = make_move(pitch, verb, by=by, promised_on=until)
    once = f"until {happening.pk}"
    told_by(
        happening, tell_guest("need_until", first_writer(pitch), by=by, once=once, until=until, promised=promised or "")
    )
    return pitch


@transaction.atomic
def decline_pitch(pitch: Pitch, *, words: Words, by: Any, reason: str = "") -> Pitch:
    """Says no, in the host's words for this one time. Raises rules.NotNow."""
    happening = make_move(pitch, "decline", by=by, note=reason, promised_on=None, back_on=None)
    told_by(happening, tell_guest("decline", first_writer(pitch), by=by, once=f"no {happening.pk}", words=words))
    return pitch


@transaction.atomic
def let_go(pitch: Pitch, *, by: Any, note: str = "") -> Pitch:
    """The magazine will not publish the piece after all; its words are hers. Raises rules.NotNow."""
    rules.check_not_public(pitch)
    happening = make_move(pitch, "let_go", by=by, note=note)
    if pitch.post is not None:
        unschedule_post(pitch.post, by=by)
    owed = _("We owe you the kill fee of %(fee)s.") % {"fee": pitch.kill_fee} if pitch.kill_fee else ""
    for writer in pitch.writers.writing():
        told_by(happening, tell_guest("let_go", writer, by=by, once=f"end {happening.pk}", note=note, kill_fee=owed))
    return pitch


@transaction.atomic
def take_invitation_back(pitch: Pitch, *, by: Any, note: str = "") -> Pitch:
    """The host asks no longer; nobody has said yes, so nothing is owed. Raises rules.NotNow."""
    happening = make_move(pitch, "take_invitation_back", by=by, note=note, kill_fee="")
    writer = first_writer(pitch)
    told_by(happening, tell_guest("invitation_over", writer, by=by, once=f"over {happening.pk}", note=note))
    return pitch


@transaction.atomic
def begin_again(pitch: Pitch, *, by: Any) -> Pitch:
    """A new draft in the place of one that somebody deleted. Raises rules.NotNow."""
    rules.check_commissioned(pitch)
    rules.check_somebody_writes(pitch)
    if pitch.post is None:
        begin_piece(pitch, by=by)
        write_down(pitch, "begin_again", by=by)
    return pitch


def first_writer(pitch: Pitch) -> Writer:
    """Whose idea it was."""
    writer = pitch.writers.writing().first()
    assert writer is not None
    writer.pitch = pitch
    return writer
