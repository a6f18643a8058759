"""More than one writer: each has her own link, accepts the terms and approves the words."""

from typing import Any

from django.db import transaction

from byline.mail.kinds import undoes
from byline.mail.models import Message
from byline.posts.models import Post, PostByline

from .. import rules
from ..models import Pitch, Turn, TurnKind, Writer
from ..telling import tell_guest
from .commissioning import settle_writer
from .moving import call_undone, told_by, told_in, write_down
from .turns import locked

KIND = "co_writer"


@transaction.atomic
def add_writer(pitch: Pitch, *, name: str, email: str, by: Any) -> Writer:
    """Somebody else writes the piece, too: a byline, and a message with a link of her own. Raises rules.NotNow.

    Words that others had approved have one name more now: they are the host's turn again.
    """
    pitch = locked(pitch)
    rules.check_may_join(pitch, email)
    others = [each.name for each in pitch.writers.writing()]
    writer = Writer.objects.create(pitch=pitch, name=name, email=email)
    settle_writer(writer)
    sign(pitch, writer, by)
    turn = pitch.turns.first()
    if turn is not None and turn.kind == TurnKind.READY:
        Turn.objects.create(pitch=pitch, kind=TurnKind.EDIT, by=by)
    happening = write_down(pitch, "add_writer", by=by, writer=writer, note=name)
    told_by(happening, tell_guest(KIND, writer, by=by, once="joins", others=", ".join(others)))
    return writer


@undoes(KIND)
@transaction.atomic
def undo_joining(message: Message, by: Any) -> None:
    """The message was taken back, so she never had a link: she is no writer of the piece."""
    happening = told_in(message)
    if happening is None or happening.writer is None:
        return
    pitch, writer = locked(happening.pitch), happening.writer
    call_undone(happening, by=by)
    unsign(pitch, writer, by)
    writer.delete()


def sign(pitch: Pitch, writer: Writer, by: Any) -> None:
    """Her byline stands in the draft, behind the others."""
    if pitch.post is None:
        return
    draft = _draft(pitch.post)
    bylines = list(draft.bylines.all())
    if any(row.contributor_id == writer.contributor_id for row in bylines):
        return
    draft.bylines.set([*bylines, PostByline(sort_order=len(bylines), contributor=writer.contributor)])
    draft.save_revision(user=by)


def unsign(pitch: Pitch, writer: Writer, by: Any) -> None:
    """The draft goes on without her byline."""
    if pitch.post is None:
        return
    draft = _draft(pitch.post)
    draft.bylines.set([row for row in draft.bylines.all() if row.contributor_id != writer.contributor_id])
    draft.save_revision(user=by)


def _draft(post: Post) -> Post:
    draft: Post = post.get_latest_revision_as_object()
    return draft
