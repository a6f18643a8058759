"""The check at the publishing gate: no words go out that their writers have not approved."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from byline.posts import gate
from byline.posts.gate import Objection
from byline.posts.models import Post

from .models import Consent, ConsentAnswer, Pitch, Waiver, Writer
from .proofs import proof_of
from .rules import NotNow
from .states import State
from .words import seal_of


@gate.register("consent")
def writers_have_approved(post: Post, by: Any) -> Iterator[Objection]:
    """Every writer of a commissioned piece has approved these words, or the host has given a reason for going ahead.

    Changes after publication pass the same check. Saving what readers see already changes nothing, and passes.
    """
    pitch = Pitch.objects.filter(post_id=post.pk).first() if post.pk else None
    if pitch is None:
        return
    if pitch.state != State.COMMISSIONED:
        if not _is_public_as_it_is(post):
            sentence = _("This piece is not ours to publish: it is “%(state)s”.")
            yield Objection("consent", sentence % {"state": pitch.get_state_display()})
        return
    mark = seal_of(post)
    lacking = lacks_approval(pitch, mark)
    if lacking and not is_waived(pitch, mark) and not _is_public_as_it_is(post):
        names = ", ".join(writer.name for writer in lacking)
        sentence = _("%(names)s: has not approved these words yet. Send a proof, or publish with a reason.")
        yield Objection("consent", sentence % {"names": names})


def check_some_yes_is_missing(pitch: Pitch) -> None:
    """Raises NotNow when every writer has approved the newest words already."""
    if pitch.post is not None and not lacks_approval(pitch, proof_of(pitch).seal):
        raise NotNow(_("Everybody has approved these very words already: you can publish them."))


def lacks_approval(pitch: Pitch, mark: str) -> list[Writer]:
    """The writers who have not approved the words with this seal. A later “change this” outweighs an earlier yes."""
    return [writer for writer in pitch.writers.writing() if not _approves(writer, mark)]


def _approves(writer: Writer, mark: str) -> bool:
    newest = Consent.objects.filter(writer=writer, seal=mark).first()
    return newest is not None and newest.answer == ConsentAnswer.APPROVED


def is_waived(pitch: Pitch, mark: str) -> bool:
    """Whether the host has given a reason for publishing these words without approval."""
    return Waiver.objects.filter(pitch=pitch, seal=mark).exists()


def _is_public_as_it_is(post: Post) -> bool:
    public = Post.objects.filter(pk=post.pk, live=True).first()
    return public is not None and seal_of(public) == seal_of(post)
