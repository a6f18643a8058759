"""Asking once more for a yes: words of a piece that already had its day have changed since."""

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext as _

from byline.posts.models import Refusal

from ..consent import is_waived, lacks_approval
from ..models import Consent, ConsentAnswer, Pitch, TurnKind, Writer
from ..proofs import Proof, proof_of
from ..queries import scheduled
from ..states import State
from ..telling import day, in_the_magazines_language
from ..words import changes_between, name_of_place, seal_of
from .turns import hand, locked


def ask_again(*, by: None = None) -> int:
    """Sends the proof anew where everybody had said yes and the words are others now, as after a change of a bio.

    It is about pieces that are scheduled, and those that the gate kept back when their time came: there is nobody who
    would notice. The day stands; with a yes before it, the piece goes out as planned. How many were asked.
    """
    waiting = Pitch.objects.filter(state=State.COMMISSIONED, post__live=False)
    kept_back = Refusal.objects.filter(post=OuterRef("post_id"))
    return sum(_ask_again(pitch) for pitch in waiting.filter(Q(Exists(scheduled())) | Q(Exists(kept_back))))


@transaction.atomic
def _ask_again(pitch: Pitch) -> int:
    """Only what had everybody's yes is asked again, so that nobody hears of one change twice."""
    pitch = locked(pitch)
    turn = pitch.turns.first()
    if pitch.post is None or turn is None or turn.kind != TurnKind.READY:
        return 0
    proof, revision = proof_of(pitch), pitch.post.scheduled_revision
    if revision is not None and seal_of(revision.as_object()) != proof.seal:
        return 0  # the host is at work on other words than those that go out
    lacking = lacks_approval(pitch, proof.seal)
    if not lacking or is_waived(pitch, proof.seal):
        return 0
    due = revision.approved_go_live_at if revision is not None else None
    hand(pitch, TurnKind.PROOF, "proof", lacking, note=_why(proof, lacking, due=day(due)), by=None)
    return len(lacking)


@in_the_magazines_language
def _why(proof: Proof, lacking: list[Writer], *, due: str) -> str:
    """What has changed since they said yes, and until when an answer helps."""
    agreed = Consent.objects.filter(writer__in=lacking, answer=ConsentAnswer.APPROVED).first()
    places = [change.place for change in changes_between(agreed.words, proof.words)] if agreed else []
    what = ", ".join(dict.fromkeys(name_of_place(place) for place in places))
    told = _("You had said yes to it already. Since then words have changed that stand under your name: %(what)s.")
    then = _("It is due to go out on %(day)s; that day stands if your yes is there by then.") if due else ""
    return "\n\n".join(filter(None, [told % {"what": what}, then % {"day": due} if due else ""]))
