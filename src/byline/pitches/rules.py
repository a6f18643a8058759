"""May this happen now?"""

from datetime import date, timedelta
from typing import Any

from django.utils import formats, timezone
from django.utils.translation import gettext as _

from .models import GuestLink, Pitch, PitchCall, Terms, TurnKind, Writer
from .stages import Stage, standing_of
from .states import Move, State, Who

FRESH = timedelta(days=1)
JOINED_IN = {
    Stage.COMMISSIONED,
    Stage.DRAFTING,
    Stage.WITH_HOST,
    Stage.WITH_GUEST,
}  # when another writer may still join


class NotNow(Exception):
    """This cannot be done as things stand. The message is for whoever tried."""


class DeadLink(Exception):
    """A link that opens nothing any more. `may_renew` says whether a new one can be mailed."""

    def __init__(self, sentence: str, *, may_renew: bool = False) -> None:
        super().__init__(sentence)
        self.sentence, self.may_renew = sentence, may_renew


class NeedsFreshLink(Exception):
    """The link is an old one; what she wants to do takes one that came by mail within a day."""


def check_move(pitch: Pitch, row: Move) -> None:
    """Raises NotNow when the table of moves does not lead from here."""
    if pitch.state not in row.sources:
        sentence = _("That cannot be done any more: “%(title)s” is now “%(state)s”.")
        raise NotNow(sentence % {"title": pitch.title, "state": pitch.get_state_display()})


def check_later(pitch: Pitch, until: date) -> None:
    """Raises NotNow for a day that is no later than the one promised already."""
    if pitch.promised_on is not None and until <= pitch.promised_on:
        sentence = _("You promised an answer by %(day)s. Choose a later day.")
        raise NotNow(sentence % {"day": formats.date_format(pitch.promised_on)})


def check_commissioned(pitch: Pitch) -> None:
    """Raises NotNow unless a piece is agreed on."""
    if pitch.state != State.COMMISSIONED:
        sentence = _("“%(title)s” is not commissioned: it is now “%(state)s”.")
        raise NotNow(sentence % {"title": pitch.title, "state": pitch.get_state_display()})


def check_writes(writer: Writer) -> None:
    """Raises NotNow when she has left the piece."""
    if writer.left_at is not None:
        raise NotNow(_("You do not write this piece any more. What you wrote to us is still on your page."))


def check_others_write(writer: Writer) -> None:
    """Raises NotNow unless the piece can go on without her."""
    check_writes(writer)
    check_commissioned(writer.pitch)
    if not writer.pitch.writers.writing().exclude(pk=writer.pk).exists():
        sentence = _("Nobody else writes “%(title)s”. Let the piece go instead.")
        raise NotNow(sentence % {"title": writer.pitch.title})


def check_may_be_taken_off(writer: Writer) -> None:
    """Raises NotNow unless the host can go on without her: as long as another writer could join, too."""
    check_others_write(writer)
    check_has_piece(writer.pitch)
    if standing_of(writer.pitch).stage not in JOINED_IN:
        raise NotNow(_bylines_stand(writer.pitch))


def may_take_off(pitch: Pitch) -> bool:
    """Whether the host can go on without one of the writers."""
    writer = pitch.writers.writing().first()
    try:
        if writer is not None:
            check_may_be_taken_off(writer)
    except NotNow:
        return False
    return writer is not None


def check_may_write(writer: Writer) -> None:
    """Raises NotNow before she has accepted the terms, before the writing begins, and once she has left."""
    check_writes(writer)
    if not writer.pitch.turns.exists() or not has_accepted(writer):
        raise NotNow(_("Accept the terms first; then the writing room opens."))


def has_accepted(writer: Writer) -> bool:
    """Whether she has accepted the terms; where the host has written none, that she writes for the magazine."""
    return writer.pitch.happenings.filter(verb="accept_terms", writer=writer).exists()


def check_may_join(pitch: Pitch, email: str) -> None:
    """Raises NotNow unless somebody with this address can still become a writer of the piece."""
    check_commissioned(pitch)
    check_has_piece(pitch)
    if standing_of(pitch).stage not in JOINED_IN:
        raise NotNow(_bylines_stand(pitch))
    if pitch.writers.writing().filter(email__iexact=email).exists():
        raise NotNow(_("%(email)s writes this piece already.") % {"email": email})


def _bylines_stand(pitch: Pitch) -> str:
    sentence = _("“%(title)s” is in proof, scheduled or published: its bylines stand. Take it back to you first.")
    return sentence % {"title": pitch.title}


def check_begun(pitch: Pitch) -> None:
    """Raises NotNow when the terms still wait for the guest, or when a proof is out already."""
    turn = pitch.turns.first()
    if turn is None:
        raise NotNow(_("The guest has not accepted the terms yet."))
    if turn.kind == TurnKind.PROOF:
        sentence = _("A proof of “%(title)s” is with the guest. Wait for the answer, or take the proof back first.")
        raise NotNow(sentence % {"title": pitch.title})


def check_turn(pitch: Pitch, who: Who) -> None:
    """Raises NotNow when it is not their turn."""
    if standing_of(pitch).whose != who:
        raise NotNow(_("It is not your turn with “%(title)s” just now.") % {"title": pitch.title})


def check_no_proof_waits(pitch: Pitch) -> None:
    """Raises NotNow while the guest is asked for a yes or a no."""
    turn = pitch.turns.first()
    if turn is not None and turn.kind == TurnKind.PROOF:
        raise NotNow(_("A proof waits for your answer: say yes to it, or ask for a change."))


def check_asked_for_approval(pitch: Pitch) -> None:
    """Raises NotNow unless a proof waits for an answer."""
    check_has_piece(pitch)
    turn = standing_of(pitch).turn
    if turn is None or turn.kind != TurnKind.PROOF:
        raise NotNow(_("No proof of “%(title)s” waits for an answer just now.") % {"title": pitch.title})


def check_has_piece(pitch: Pitch) -> None:
    """Raises NotNow when the draft is gone."""
    if pitch.post is None:
        raise NotNow(_("The draft of “%(title)s” is not there any more. Ask the editor.") % {"title": pitch.title})


def check_somebody_writes(pitch: Pitch) -> None:
    """Raises NotNow when every writer has left or asked to be forgotten."""
    if not pitch.writers.writing().exists():
        raise NotNow(_("Nobody writes “%(title)s” any more. Let it go.") % {"title": pitch.title})


def check_public(pitch: Pitch) -> None:
    """Raises NotNow before readers can see the piece."""
    if pitch.post is None or not pitch.post.live:
        raise NotNow(_("“%(title)s” is not published yet: there is nothing to correct.") % {"title": pitch.title})


def check_reason(reason: str) -> None:
    """Raises NotNow for a reason that says nothing."""
    if len(reason.split()) < 3:
        raise NotNow(_("Give your reason in a sentence. The guest will read it."))


def check_silence(pitch: Pitch) -> None:
    """Raises NotNow while a proof is with the guest and the days that the host gives her for an answer are not over."""
    turn = pitch.turns.first()
    if turn is None or turn.kind != TurnKind.PROOF:
        return
    over_on = timezone.localdate(turn.at) + timedelta(days=PitchCall.load().silence_days)
    if timezone.localdate() < over_on:
        sentence = _("The proof is with the guest, who has until %(day)s. You set these days under “Write for us”.")
        raise NotNow(sentence % {"day": formats.date_format(over_on)})


def check_not_public(pitch: Pitch) -> None:
    """Raises NotNow when readers can see the piece."""
    if pitch.post is not None and pitch.post.live:
        sentence = _("“%(title)s” is published. Ask for a correction, or write to the editor.")
        raise NotNow(sentence % {"title": pitch.title})


def check_link(link: GuestLink | None) -> None:
    """Raises DeadLink unless the link opens something."""
    if link is None:
        raise DeadLink(_("This link is not one of ours. Perhaps a part of it was lost when it was copied."))
    if link.revoked_at:
        raise DeadLink(_("This link was taken back. Write to us if you think that is a mistake."))
    if link.expires_at <= timezone.now():
        raise DeadLink(_("This link has run out. We can mail you a new one."), may_renew=True)


def check_fresh(link: GuestLink) -> None:
    """Raises NeedsFreshLink unless the link came by mail within the last day."""
    if link.mailed_at < timezone.now() - FRESH:
        raise NeedsFreshLink


def terms_of_today() -> Terms | None:
    """The newest terms; None while the host has written none."""
    return Terms.objects.first()


def takes_pitches() -> bool:
    """Whether the form is open today."""
    call = PitchCall.load()
    return call.is_open or bool(call.opens_on and call.opens_on <= timezone.localdate())


def check_address(writer: Writer, email: str) -> None:
    """Raises NotNow for an address that is hers already, or that of another writer of the piece."""
    if writer.email.lower() == email.lower():
        raise NotNow(_("That is your address already."))
    if writer.pitch.writers.writing().filter(email__iexact=email).exists():
        raise NotNow(_("Messages to this address go to another writer of the piece. Give one that is yours alone."))


def check_contributor(writer: Writer) -> None:
    """Raises NotNow before she is somebody who writes for the magazine."""
    if writer.contributor is None:
        raise NotNow(_("Your bio comes with your first piece."))


def can_mind_pitches(user: Any) -> bool:
    """Who sees pitches and decides about them. Helpers who only draft do not."""
    return bool(user.is_active and user.has_perm("pitches.change_pitch"))
