"""Making one move of the table, and undoing it while its message is still here."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from byline.mail.actions import withhold
from byline.mail.kinds import undoes
from byline.mail.models import Message, MessageState
from byline.mail.rules import TooLate

from .. import rules
from ..models import Happening, Pitch, Writer
from ..states import MOVES, State, move

NO_STEPS = ("revoke_links", "undo")
NEVER_CAME = (MessageState.TAKEN_BACK, MessageState.REFUSED)


@transaction.atomic
def make_move(
    pitch: Pitch, verb: str, *, by: Any = None, writer: Writer | None = None, note: str = "", **changes: Any
) -> Happening:
    """Changes the state as the table says, with other fields, and writes it down. Raises rules.NotNow."""
    row = move(verb)
    fresh = Pitch.objects.select_for_update().get(pk=pitch.pk)
    rules.check_move(fresh, row)
    before = {"state": fresh.state, **{name: _plain(getattr(fresh, name)) for name in changes}}
    for name, value in {**changes, "state": row.target, "state_at": timezone.now()}.items():
        setattr(pitch, name, value)
    pitch.save(update_fields=["state", "state_at", *changes])
    return Happening.objects.create(
        pitch=pitch, verb=verb, was=fresh.state, became=row.target, by=by, writer=writer, note=note, before=before
    )


def write_down(
    pitch: Pitch,
    verb: str,
    *,
    by: Any = None,
    writer: Writer | None = None,
    note: str = "",
    before: dict[str, Any] | None = None,
) -> Happening:
    """A line of the history that is no move."""
    return Happening.objects.create(pitch=pitch, verb=verb, by=by, writer=writer, note=note, before=before or {})


def told_by(happening: Happening, *messages: Message | None) -> None:
    """Remembers which messages tell of it: taking one of them back undoes it."""
    happening.messages.add(*(message for message in messages if message is not None))


@transaction.atomic
def undo_move(message: Message, by: Any) -> None:
    """The message was taken back, so what it told has not happened. Raises TooLate when other things have since."""
    happening = told_in(message)
    if happening is None:
        return
    pitch = Pitch.objects.select_for_update().get(pk=happening.pitch_id)
    if pitch.state != happening.became:
        raise TooLate(_("Other things have happened since. Decide anew on the page of the pitch."))
    call_undone(happening, by=by)
    _give_back(pitch, happening)


def told_in(message: Message) -> Happening | None:
    """What a message tells of, unless that is undone."""
    told = Happening.objects.filter(messages=message, undone_at=None)
    return told.select_related("pitch", "writer").first()


def call_undone(happening: Happening, *, by: Any) -> None:
    """Writes down that it has not happened, and takes what else tells of it out of the outbox.

    Raises TooLate when somebody has been told already, or other things have happened since.
    """
    newer = Happening.objects.filter(pitch=happening.pitch_id, pk__gt=happening.pk, undone_at=None)
    if newer.exclude(verb__in=NO_STEPS).exists():
        raise TooLate(_("Other things have happened since. Decide anew on the page of the pitch."))
    happening.undone_at = timezone.now()
    happening.save(update_fields=["undone_at"])
    for message in happening.messages.exclude(state__in=NEVER_CAME):
        withhold(message, by=by)
    write_down(happening.pitch, "undo", by=by, note=happening.verb)


def _give_back(pitch: Pitch, happening: Happening) -> None:
    if happening.verb == "invite":  # there was nothing before it
        pitch.state = State.LET_GO
        pitch.save(update_fields=["state"])
        return
    if happening.verb == "commission" and pitch.post is not None:
        post, pitch.post = pitch.post, None
        pitch.save(update_fields=["post"])
        post.delete()
    for name, value in happening.before.items():
        setattr(pitch, name, date.fromisoformat(value) if value and name.endswith("_on") else value)
    pitch.state_at = timezone.now()
    pitch.save()


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


for row in MOVES:
    if row.who == "host" and row.message:
        undoes(row.message)(undo_move)
