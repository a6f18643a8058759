"""The life of a pitch: one table of moves. Views, messages, the manual's diagram and a random walk read it.

The table ends at “commissioned”. From there on the piece's state is Wagtail's (draft, scheduled, live), and whose turn it is
stands in rows of its own: see `stages`.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class State(TextChoices):
    """Where a pitch is."""

    UNCONFIRMED = "unconfirmed", _("Not confirmed yet")
    WAITING = "waiting", _("Waits for an answer")
    NOT_NOW = "not_now", _("Not now")
    INVITED = "invited", _("Invited")
    COMMISSIONED = "commissioned", _("Commissioned")
    DECLINED = "declined", _("Declined")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    LET_GO = "let_go", _("Let go")


class Who(TextChoices):
    """Who does something, or whose turn it is."""

    GUEST = "guest", _("the guest")
    HOST = "host", _("the host")
    CLOCK = "clock", _("the clock")
    NOBODY = "nobody", _("nobody")


@dataclass(frozen=True)
class Move:
    """One row: who may do what from where, where it leads, which kind of message tells of it, and what the log says.

    A move whose message is taken back out of the outbox is undone: the pitch goes back to where it was.
    """

    verb: str
    who: Who
    sources: tuple[State, ...]
    target: State
    message: str
    log: str | Promise


NEW: tuple[State, ...] = ()
OPEN = (State.WAITING, State.NOT_NOW)

MOVES: tuple[Move, ...] = (
    Move("submit", Who.GUEST, NEW, State.UNCONFIRMED, "pitch_receipt", _("Pitched")),
    Move("confirm", Who.GUEST, (State.UNCONFIRMED,), State.WAITING, "", _("Confirmed the address")),
    Move("invite", Who.HOST, NEW, State.INVITED, "invitation", _("Invited")),
    Move("accept_invitation", Who.GUEST, (State.INVITED,), State.COMMISSIONED, "", _("Accepted the invitation")),
    Move("commission", Who.HOST, OPEN, State.COMMISSIONED, "commission", _("Commissioned")),
    Move("postpone", Who.HOST, (State.WAITING,), State.NOT_NOW, "not_now", _("Put off")),
    Move("bring_back", Who.CLOCK, (State.NOT_NOW,), State.WAITING, "", _("Came back")),
    Move("hold", Who.HOST, (State.WAITING,), State.WAITING, "need_until", _("Asked for more time")),
    Move(
        "hold_by_itself", Who.CLOCK, (State.WAITING,), State.WAITING, "need_until", _("Asked for more time by itself")
    ),
    Move("decline", Who.HOST, OPEN, State.DECLINED, "decline", _("Declined")),
    Move(
        "withdraw",
        Who.GUEST,
        (State.UNCONFIRMED, *OPEN, State.INVITED, State.COMMISSIONED),
        State.WITHDRAWN,
        "withdrawn",
        _("Withdrew"),
    ),
    Move(
        "take_invitation_back",
        Who.HOST,
        (State.INVITED,),
        State.LET_GO,
        "invitation_over",
        _("Took the invitation back"),
    ),
    Move("let_go", Who.HOST, (State.COMMISSIONED,), State.LET_GO, "let_go", _("Let go")),
)

FINAL = (State.DECLINED, State.WITHDRAWN, State.LET_GO)

TURN = {
    State.UNCONFIRMED: Who.GUEST,
    State.WAITING: Who.HOST,
    State.NOT_NOW: Who.CLOCK,
    State.INVITED: Who.GUEST,
    State.DECLINED: Who.NOBODY,
    State.WITHDRAWN: Who.NOBODY,
    State.LET_GO: Who.NOBODY,
}  # of a commissioned pitch the turns say whose it is


def move(verb: str) -> Move:
    """The row of a verb."""
    return next(row for row in MOVES if row.verb == verb)


def moves_from(state: State | str, who: Who) -> Iterator[Move]:
    """What somebody can do now."""
    return (row for row in MOVES if state in row.sources and row.who == who)
