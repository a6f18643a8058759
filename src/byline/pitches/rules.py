"""May this happen now?"""

from datetime import timedelta
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


def check_commissioned(pitch: Pitch) -> None:
    """Raises NotNow unless a piece is agreed on."""
    if pitch.state != State.COMMISSIONED:
        sentence = _("“%(title)s” is not commissioned: it is now “%(state)s”.")
        raise NotNow(sentence % {"title": pitch.title, "state": pitch.get_state_display()})


def check_may_write(writer: Writer) -> None:
    """Raises NotNow before she has accepted the terms, and before the writing begins."""
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
        sentence = _("“%(title)s” is in proof, scheduled or published: its bylines stand. Take it back to you first.")
        raise NotNow(sentence % {"title": pitch.title})
    if pitch.writers.filter(email__iexact=email).exists():
        raise NotNow(_("%(email)s writes this piece already.") % {"email": email})


def check_begun(pitch: Pitch) -> None:
    """Raises NotNow when the terms still wait for the guest, or when a proof is out already."""
    turn = pitch.turns.first()
    if turn is None:
        raise NotNow(_("The guest has not accepted the terms yet."))
    if turn.kind == TurnKind.PROOF:
        raise NotNow(_("A proof of “%(title)s” is with the guest. Wait for the answer.") % {"title": pitch.title})


def check_turn(pitch: Pitch, who: Who) -> None:
    """Raises NotNow when it is not their turn."""
    if standing_of(pitch).whose != who:
        raise NotNow(_("It is not your turn with “%(title)s” just now.") % {"title": pitch.title})


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
    if writer.pitch.writers.filter(email__iexact=email).exists():
        raise NotNow(_("Messages to this address go to another writer of the piece. Give one that is yours alone."))


def check_contributor(writer: Writer) -> None:
    """Raises NotNow before she is somebody who writes for the magazine."""
    if writer.contributor is None:
        raise NotNow(_("Your bio comes with your first piece."))


def can_mind_pitches(user: Any) -> bool:
    """Who sees pitches and decides about them. Helpers who only draft do not."""
    return bool(user.is_active and user.has_perm("pitches.change_pitch"))
