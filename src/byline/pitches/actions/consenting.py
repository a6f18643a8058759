"""Her answer to the proof, and publishing without one."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from .. import rules
from ..consent import lacks_approval
from ..models import Consent, ConsentAnswer, GuestLink, Pitch, Turn, TurnKind, Waiver, Writer
from ..proofs import newest_words, proof_of
from ..telling import tell_guest, tell_host
from ..words import seal
from .moving import write_down
from .turns import locked


@transaction.atomic
def approve_proof(writer: Writer, *, link: GuestLink, seen: str, by: None = None) -> Consent:
    """She agrees to these very words; `seen` is the seal of the proof she was shown.

    Raises rules.NotNow when the words have changed meanwhile, rules.NeedsFreshLink when the link is older than a day.
    """
    rules.check_fresh(link)
    rules.check_may_write(writer)
    pitch = locked(writer.pitch)
    rules.check_asked_for_approval(pitch)
    consent = _answer(pitch, writer, ConsentAnswer.APPROVED, link=link, seen=seen, note="")
    assert pitch.post is not None
    if not lacks_approval(pitch, consent.seal):
        Turn.objects.create(pitch=pitch, kind=TurnKind.READY, writer=writer)
    tell_host("proof_answered", writer, once=f"consent {consent.pk}", answer=_("Approved"))
    return consent


@transaction.atomic
def ask_for_change(writer: Writer, *, note: str, link: GuestLink | None = None, by: None = None) -> Consent:
    """She wants something else first; the host's turn. Raises rules.NotNow."""
    rules.check_writes(writer)
    pitch = locked(writer.pitch)
    rules.check_asked_for_approval(pitch)
    consent = _answer(pitch, writer, ConsentAnswer.CHANGE, link=link, seen="", note=note)
    Turn.objects.create(pitch=pitch, kind=TurnKind.EDIT, note=note, writer=writer)
    tell_host("proof_answered", writer, once=f"consent {consent.pk}", answer=_("Asks for a change"), note=note)
    return consent


@transaction.atomic
def publish_anyway(pitch: Pitch, *, reason: str, by: Any) -> Waiver:
    """The newest words may be published without approval, for this reason; every writer is told. Raises rules.NotNow."""
    pitch = locked(pitch)
    rules.check_commissioned(pitch)
    rules.check_has_piece(pitch)
    rules.check_reason(reason)
    rules.check_silence(pitch)
    words = newest_words(pitch)
    waiver = Waiver.objects.create(pitch=pitch, seal=seal(words), words=words, reason=reason, by=by)
    write_down(pitch, "publish_anyway", by=by, note=reason)
    for writer in pitch.writers.writing():
        tell_guest("published_anyway", writer, by=by, once=f"waiver {waiver.pk}", note=reason)
    return waiver


def _answer(pitch: Pitch, writer: Writer, answer: str, *, link: GuestLink | None, seen: str, note: str) -> Consent:
    proof = proof_of(pitch)
    if seen and seen != proof.seal:
        raise rules.NotNow(_("The words have changed since you opened this page. Here is the piece as it is now."))
    write_down(pitch, answer, writer=writer, note=note)
    return Consent.objects.create(
        writer=writer,
        answer=answer,
        note=note,
        seal=proof.seal,
        words=proof.words,
        revision=proof.revision,
        link=link,
    )
