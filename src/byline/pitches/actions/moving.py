"""Making one move of the table, and undoing it while its message is still here."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from byline.mail.kinds import undoes
from byline.mail.models import Message
from byline.mail.rules import TooLate

from .. import rules
from ..models import Happening, Pitch, Writer
from ..states import MOVES, State, move


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


def write_down(pitch: Pitch, verb: str, *, by: Any = None, writer: Writer | None = None, note: str = "") -> Happening:
    """A line of the history that is no move."""
    return Happening.objects.create(pitch=pitch, verb=verb, by=by, writer=writer, note=note)


def told_by(happening: Happening, message: Message | None) -> None:
    """Remembers which message tells of it: taking that back undoes it."""
    if message is not None:
        happening.message = message
        happening.save(update_fields=["message"])


@transaction.atomic
def undo_move(message: Message, by: Any) -> None:
    """The message was taken back, so what it told has not happened. Raises TooLate when other things have since."""
    happening = Happening.objects.filter(message=message, undone_at=None).select_related("pitch").first()
    if happening is None:
        return
    pitch = Pitch.objects.select_for_update().get(pk=happening.pitch_id)
    newer = pitch.happenings.filter(pk__gt=happening.pk, undone_at=None).exclude(verb="revoke_links")
    if pitch.state != happening.became or newer.exists():
        raise TooLate(_("Other things have happened since. Decide anew on the page of the pitch."))
    _give_back(pitch, happening)
    happening.undone_at = timezone.now()
    happening.save(update_fields=["undone_at"])
    write_down(pitch, "undo", by=by, note=happening.verb)


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
