"""After publication: telling her, corrections, the fee, and being forgotten."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from byline.posts.models import PostByline

from .. import rules
from ..forgetting import forget_words
from ..models import Consent, FeeState, GuestLink, Pitch, Turn, TurnKind, Waiver, Writer
from ..stages import standing_of
from ..states import FINAL, Who
from ..telling import full, tell_guest, tell_host
from ..words import seal_of
from .moving import write_down
from .submitting import step_out

RECENT = timedelta(days=30)  # longer than anybody is likely to be without a worker


@transaction.atomic
def note_published(pitch: Pitch, *, by: Any = None) -> None:
    """The piece is live: every writer is told once, and the day on which the rights return is set."""
    assert pitch.post is not None
    if pitch.rights_return_on is None and pitch.exclusive_days is not None:
        pitch.rights_return_on = timezone.localdate() + timedelta(days=pitch.exclusive_days)
        pitch.save(update_fields=["rights_return_on"])
    address = full(pitch.post.url or "")
    for writer in pitch.writers.writing():
        tell_guest("published", writer, by=by, once="published", address=address)


def tell_changed(*, by: None = None) -> int:
    """Tells writers of words that changed after publication and that they have neither approved nor been told of."""
    since = timezone.now() - RECENT
    live = Pitch.objects.filter(post__live=True).select_related("post")
    touched = [*live.filter(post__last_published_at__gt=since), *live.filter(post__corrections__made_at__gt=since)]
    return sum(_tell_changed(pitch) for pitch in {pitch.pk: pitch for pitch in touched}.values())


@transaction.atomic
def ask_correction(writer: Writer, *, note: str, by: None = None) -> None:
    """She asks for a correction of her published piece. Raises rules.NotNow."""
    rules.check_public(writer.pitch)
    write_down(writer.pitch, "ask_correction", writer=writer, note=note)
    tell_host("correction_asked", writer, note=note)


@transaction.atomic
def update_fee(pitch: Pitch, *, fee_state: FeeState | str, by: Any) -> Pitch:
    """Agreed, paid, or none; she sees it on her page. What it is already is no news."""
    if pitch.fee_state == fee_state:
        return pitch
    pitch.fee_state = fee_state
    pitch.save(update_fields=["fee_state"])
    write_down(pitch, "update_fee", by=by, note=pitch.get_fee_state_display())
    return pitch


@transaction.atomic
def forget_writer(writer: Writer, *, link: GuestLink, by: None = None) -> None:
    """Erases what is kept about her with this piece. What is published keeps its byline. Raises rules.NeedsFreshLink.

    Somebody who withdraws by being forgotten takes her draft along; a piece that others write, too, goes on without her.
    """
    rules.check_fresh(link)
    pitch = writer.pitch
    is_public = pitch.post is not None and pitch.post.live
    if not is_public and pitch.state not in FINAL and writer.left_at is None:
        step_out(writer)
    elif standing_of(pitch).whose == Who.GUEST:
        Turn.objects.create(pitch=pitch, kind=TurnKind.EDIT, writer=writer)  # what she was asked, nobody answers now
    user, contributor = writer.user, writer.contributor
    forget_words(writer, everything=not is_public)
    if user is not None and not Writer.objects.filter(user=user).exists():
        user.first_name = ""
        user.save(update_fields=["first_name"])
    unused = contributor is not None and not PostByline.objects.filter(contributor=contributor).exists()
    if unused and contributor is not None and not Writer.objects.filter(contributor=contributor).exists():
        contributor.delete()
    write_down(pitch, "forget_writer", writer=writer)
    tell_host("guest_forgotten", writer, once=f"forgotten {writer.pk}")


def _tell_changed(pitch: Pitch) -> int:
    assert pitch.post is not None
    mark, told = seal_of(pitch.post), 0
    known = Consent.objects.filter(writer__pitch=pitch, seal=mark).exists()
    names = [] if known or Waiver.objects.filter(pitch=pitch, seal=mark).exists() else [f"changed {mark[:16]}"]
    names += [f"correction {pk}" for pk in pitch.post.corrections.values_list("pk", flat=True)]
    for writer in pitch.writers.writing():
        for name in names:
            tell_guest("changed", writer, by=None, once=name)
            told += 1
    return told
