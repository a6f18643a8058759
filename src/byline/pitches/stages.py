"""Where a piece stands for the board: the pitch's own state, then Wagtail's, then whose turn it is."""

from dataclasses import dataclass

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from .models import Pitch, Turn, TurnKind
from .states import TURN, State, Who


class Stage(TextChoices):
    """The columns of the board."""

    WAITING = "waiting", _("Waiting for your answer")
    LATER = "later", _("Later, or not confirmed yet")
    COMMISSIONED = "commissioned", _("Commissioned, terms not accepted yet")
    DRAFTING = "drafting", _("Being written")
    WITH_HOST = "with_host", _("With you")
    WITH_GUEST = "with_guest", _("With the guest")
    PROOF = "proof", _("Proof sent")
    SCHEDULED = "scheduled", _("Scheduled")
    PUBLISHED = "published", _("Published")
    ENDED = "ended", _("Declined, withdrawn or let go")


BEFORE = {
    State.UNCONFIRMED: Stage.LATER,
    State.WAITING: Stage.WAITING,
    State.NOT_NOW: Stage.LATER,
    State.INVITED: Stage.COMMISSIONED,
    State.DECLINED: Stage.ENDED,
    State.WITHDRAWN: Stage.ENDED,
    State.LET_GO: Stage.ENDED,
}
TURNS = {
    TurnKind.DRAFT: Stage.DRAFTING,
    TurnKind.EDIT: Stage.WITH_HOST,
    TurnKind.REVISE: Stage.WITH_GUEST,
    TurnKind.PROOF: Stage.PROOF,
    TurnKind.READY: Stage.WITH_HOST,
}


@dataclass(frozen=True)
class Standing:
    """Where it is and whose turn it is."""

    stage: Stage
    whose: Who
    turn: Turn | None = None


def standing_of(pitch: Pitch) -> Standing:
    """Where this pitch stands. A commissioned one always has somebody whose turn it is."""
    if pitch.state != State.COMMISSIONED:
        state = State(pitch.state)
        return Standing(BEFORE[state], TURN[state])
    turn = next(iter(pitch.turns.all()), None)
    post = pitch.post
    if post is not None and post.live:
        return Standing(Stage.PUBLISHED, Who.NOBODY if turn is None else _after(turn), turn)
    if post is not None and _is_scheduled(pitch):
        asks = turn is not None and turn.kind == TurnKind.PROOF  # words have changed since it got its day
        return Standing(Stage.SCHEDULED, Who.GUEST if asks else Who.CLOCK, turn)
    if turn is None:
        return Standing(Stage.COMMISSIONED, Who.GUEST)
    return Standing(TURNS[TurnKind(turn.kind)], turn.holder, turn)


def _after(turn: Turn) -> Who:
    """Of a published piece: whoever reads a proof of changed words, or answered one; usually nobody. Nobody writes."""
    return turn.holder if turn.kind in (TurnKind.PROOF, TurnKind.EDIT) else Who.NOBODY


def _is_scheduled(pitch: Pitch) -> bool:
    known = getattr(pitch, "is_scheduled", None)  # lists ask the database once for all
    return (
        known
        if known is not None
        else bool(pitch.post and pitch.post.revisions.filter(approved_go_live_at__isnull=False).exists())
    )
