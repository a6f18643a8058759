"""What the clock does: promises kept, people reminded, pitches brought back, unconfirmed ones forgotten.

Days are calendar days in the magazine's time zone. Every verb may run as often as it likes: messages bear names.
"""

from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone

from ..models import Pitch, PitchCall, Turn, TurnKind
from ..stages import standing_of
from ..states import State, Who
from ..telling import tell_guest, tell_host
from .answering import first_writer, hold_pitch
from .moving import make_move
from .submitting import promise

EVENING = 16  # the hour after which the last day's message goes by itself
BEFORE_PROMISE = BEFORE_DEADLINE = 3
TERMS_AFTER, PROOF_AFTER = timedelta(days=5), (timedelta(days=4), timedelta(days=9))
UNCONFIRMED_FOR = timedelta(days=14)


def keep_promises(*, by: None = None) -> int:
    """No pitch passes its day without an answer or a “we need until”; how many were held."""
    call, now = PitchCall.load(), timezone.localtime()
    waiting = Pitch.objects.filter(state=State.WAITING, promised_on__lte=now.date() + timedelta(days=BEFORE_PROMISE))
    held = 0
    for pitch in waiting:
        left = pitch.days_left(now.date()) or 0
        tell_host(
            "remind_promise",
            first_writer(pitch),
            once=f"promise {pitch.promised_on} {'last' if left <= 0 else 'soon'}",
            promise=pitch.promised_on,
        )
        if call.holds_by_itself and _is_last_moment(left, now):
            hold_pitch(pitch, until=now.date() + timedelta(days=call.hold_days), by=None)
            held += 1
    return held


def bring_back(*, by: None = None) -> int:
    """What was put off waits for an answer again, with a new promise."""
    due = Pitch.objects.filter(state=State.NOT_NOW, back_on__lte=timezone.localdate())
    for pitch in due:
        make_move(pitch, "bring_back", promised_on=promise(), back_on=None)
        tell_host("remind_promise", first_writer(pitch), once=f"back {pitch.promised_on}", promise=pitch.promised_on)
    return len(due)


def remind_guests(*, by: None = None) -> None:
    """Terms, deadlines and proofs that wait for a guest, each named once."""
    for pitch in Pitch.objects.filter(state=State.COMMISSIONED).filter(_unpublished()).prefetch_related("turns"):
        standing = standing_of(pitch)
        if standing.whose == Who.GUEST:
            _remind(pitch, standing.turn)


def forget_unconfirmed(*, by: None = None) -> int:
    """Pitches whose address nobody has confirmed: perhaps it was somebody else's."""
    gone = Pitch.objects.filter(state=State.UNCONFIRMED, made_at__lt=timezone.now() - UNCONFIRMED_FOR)
    return gone.delete()[0]


def _is_last_moment(left: int, now: datetime) -> bool:
    return left < 0 or (left == 0 and now.hour >= EVENING)


def _unpublished() -> Q:
    return Q(post=None) | Q(post__live=False)


def _remind(pitch: Pitch, turn: Turn | None) -> None:
    now = timezone.now()
    for writer in pitch.writers.all():
        if turn is None:
            if pitch.state_at < now - TERMS_AFTER and not writer.acceptances.exists():
                tell_guest("remind_terms", writer, by=None, once="remind terms")
        elif turn.kind == TurnKind.PROOF:
            for nth, pause in enumerate(PROOF_AFTER):
                if turn.at < now - pause:
                    tell_guest("remind_proof", writer, by=None, once=f"remind proof {turn.pk} {nth}")
        elif pitch.deadline_on and pitch.deadline_on - timezone.localdate() <= timedelta(days=BEFORE_DEADLINE):
            once = f"remind deadline {pitch.deadline_on}"
            tell_guest("remind_deadline", writer, by=None, once=once, deadline=pitch.deadline_on)
