"""The history of a pitch in words."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from byline.mail.models import MessageState

from .models import Happening, Pitch, Writer
from .states import MOVES

SAID: dict[str, Any] = {row.verb: row.log for row in MOVES} | {
    "accept_terms": gettext_lazy("Accepted the terms"),
    "add_writer": gettext_lazy("Another writer joined"),
    "remove_writer": gettext_lazy("A writer was taken off the piece"),
    "leave": gettext_lazy("Left the piece"),
    "proof_recalled": gettext_lazy("Took the proof back"),
    "ask_address": gettext_lazy("Gave a new e-mail address"),
    "change_address": gettext_lazy("Confirmed the new e-mail address"),
    "hand_over": gettext_lazy("Handed in"),
    "back_to_you": gettext_lazy("Handed back"),
    "proof": gettext_lazy("Sent the proof"),
    "approved": gettext_lazy("Approved the proof"),
    "change": gettext_lazy("Asked for a change"),
    "publish_anyway": gettext_lazy("Went ahead without approval"),
    "ask_correction": gettext_lazy("Asked for a correction"),
    "update_fee": gettext_lazy("The fee"),
    "revoke_links": gettext_lazy("Took the private links back"),
    "forget_writer": gettext_lazy("Asked to be forgotten"),
    "piece_deleted": gettext_lazy("The draft was deleted"),
    "begin_again": gettext_lazy("Began the draft anew"),
    "undo": gettext_lazy("Undone"),
}
PRIVATE = {"decline", "revoke_links", "undo"}  # whose notes are the host's own


@dataclass(frozen=True)
class Line:
    """One line: when, who, what, and the words that went with it."""

    at: datetime
    who: str
    what: str
    note: str


def for_host(pitch: Pitch) -> list[Line]:
    """Everything, newest first."""
    rows = pitch.happenings.select_related("by", "writer")
    return [Line(row.at, _who(row), str(SAID.get(row.verb, row.verb)), _note(row)) for row in rows]


def for_guest(pitch: Pitch, only: Writer | None = None) -> list[Line]:
    """What a guest may see: her own steps, and what was said to her. Nothing whose message is still in the outbox.

    With `only`, no step of another writer.
    """
    rows = pitch.happenings.filter(undone_at=None).exclude(verb__in=PRIVATE).select_related("writer")
    if only is not None:
        rows = rows.filter(Q(writer=None) | Q(writer=only))
    told = [row for row in rows.prefetch_related("messages") if row.writer_id or not _is_untold(row)]
    return [
        Line(row.at, row.writer.name if row.writer else "", str(SAID.get(row.verb, row.verb)), row.note) for row in told
    ]


def _is_untold(row: Happening) -> bool:
    states = [message.state for message in row.messages.all()]
    return bool(states) and all(state == MessageState.WAITING for state in states)


def _who(row: Happening) -> str:
    return str(row.by or row.writer or _("by itself"))


def _note(row: Happening) -> str:
    return str(SAID.get(row.note, row.note)) if row.verb == "undo" else row.note
