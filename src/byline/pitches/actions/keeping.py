"""What the clock does: promises kept, people reminded, pitches brought back, unconfirmed ones forgotten.

Days are calendar days in the magazine's time zone. Every verb may run as often as it likes: messages bear names.
"""

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from ..consent import lacks_approval
from ..models import Pitch, PitchCall, Turn, TurnKind, Writer
from ..proofs import proof_of
from ..rules import has_accepted
from ..stages import standing_of
from ..states import State, Who
from ..telling import tell_guest, tell_host
from .answering import first_writer, hold_pitch
from .moving import make_move

EVENING = 16  # the hour after which the last day's message goes by itself
BEFORE_PROMISE = BEFORE_DEADLINE = 3
TERMS_AFTER, PROOF_AFTER = timedelta(days=5), (timedelta(days=4), timedelta(days=9))
INVITATION_AFTER, INVITATION_OVER, TURN_AFTER = timedelta(days=7), timedelta(days=21), timedelta(days=7)
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
    """What was put off waits for an answer again: on the very day that was named, as it was promised."""
    due = Pitch.objects.filter(state=State.NOT_NOW, back_on__lte=timezone.localdate())
    for pitch in due:
        make_move(pitch, "bring_back", promised_on=timezone.localdate(), back_on=None)
        tell_host("remind_promise", first_writer(pitch), once=f"back {pitch.promised_on}", promise=pitch.promised_on)
    return len(due)


def remind_guests(*, by: None = None) -> None:
    """Invitations, terms, deadlines and proofs that wait for a guest, and pieces that wait for the host, each named once."""
    for pitch in Pitch.objects.filter(state=State.INVITED):
        _remind_of_invitation(pitch)
    for pitch in _in_hand():
        standing = standing_of(pitch)
        _remind_of_terms(pitch)
        if standing.turn is not None and standing.whose == Who.GUEST:
            _remind_guest(pitch, standing.turn)
        elif standing.turn is not None and standing.whose == Who.HOST:
            _remind_host(pitch, standing.turn)


def forget_unconfirmed(*, by: None = None) -> int:
    """Pitches whose address nobody has confirmed: perhaps it was somebody else's."""
    gone = Pitch.objects.filter(state=State.UNCONFIRMED, made_at__lt=timezone.now() - UNCONFIRMED_FOR)
    return gone.delete()[0]


def _is_last_moment(left: int, now: datetime) -> bool:
    return left < 0 or (left == 0 and now.hour >= EVENING)


def _in_hand() -> QuerySet[Pitch]:
    """Commissioned, somebody writes it, and it is not out yet, or a proof of changed words is."""
    newest = Turn.objects.filter(pitch=OuterRef("pk")).order_by("-pk").values("kind")[:1]
    pitches = Pitch.objects.filter(Exists(Writer.objects.writing().filter(pitch=OuterRef("pk"))))
    pitches = pitches.filter(state=State.COMMISSIONED).annotate(newest_turn=Subquery(newest))
    return pitches.filter(Q(post=None) | Q(post__live=False) | Q(newest_turn=TurnKind.PROOF)).prefetch_related("turns")


def _remind_of_invitation(pitch: Pitch) -> None:
    writer, waited = first_writer(pitch), timezone.now() - pitch.state_at
    if waited > INVITATION_AFTER:
        tell_guest("remind_invitation", writer, by=None, once="remind invitation")
    if waited > INVITATION_OVER:
        tell_host("invitation_waits", writer, once="invitation waits")


def _remind_of_terms(pitch: Pitch) -> None:
    for writer in pitch.writers.writing().filter(joined_at__lt=timezone.now() - TERMS_AFTER):
        if pitch.state_at < timezone.now() - TERMS_AFTER and not has_accepted(writer):
            tell_guest("remind_terms", writer, by=None, once="remind terms")


def _remind_guest(pitch: Pitch, turn: Turn) -> None:
    if turn.kind == TurnKind.PROOF:
        if pitch.post is not None:
            _remind_of_proof(pitch, turn)
    elif _is_due_soon(pitch):
        for writer in pitch.writers.writing():
            once = f"remind deadline {pitch.deadline_on}"
            tell_guest("remind_deadline", writer, by=None, once=once, deadline=pitch.deadline_on)


def _remind_of_proof(pitch: Pitch, turn: Turn) -> None:
    asked = [nth for nth, pause in enumerate(PROOF_AFTER) if turn.at < timezone.now() - pause]
    for writer in lacks_approval(pitch, proof_of(pitch).seal) if asked else []:
        for nth in asked:
            tell_guest("remind_proof", writer, by=None, once=f"remind proof {turn.pk} {nth}")


def _remind_host(pitch: Pitch, turn: Turn) -> None:
    """Her turn for a week, or a deadline that comes near while she has it."""
    names = [f"turn {turn.pk} waits"] if turn.at < timezone.now() - TURN_AFTER else []
    names += [f"deadline {pitch.deadline_on}"] if _is_due_soon(pitch) else []
    for name in names:
        tell_host("remind_turn", first_writer(pitch), once=name, since=timezone.localdate(turn.at))


def _is_due_soon(pitch: Pitch) -> bool:
    left = (pitch.deadline_on - timezone.localdate()).days if pitch.deadline_on else -1
    return 0 <= left <= BEFORE_DEADLINE
