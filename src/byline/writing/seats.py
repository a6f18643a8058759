"""A seat in the writing room. A higher room makes one for whoever comes through a link of hers."""

from dataclasses import dataclass
from datetime import date

from byline.accounts.models import User
from byline.contributors.models import Contributor
from byline.posts.models import Post


@dataclass(frozen=True)
class Seat:
    """Somebody's place at a piece.

    `user` is the locked user who stands for her in revisions and comments, `contributor` who she is on a byline.
    `base` is the address of the room for her and ends in a slash; `back` leads to her own page. `hand_over` is the page
    on which she hands the piece to the editor: the room saves and sends her there; without it there is no such button. `why_not` says in a sentence why she
    may only read now. The rest is what the room shows beside the text.
    """

    piece: Post
    user: User
    base: str
    contributor: Contributor | None = None
    back: str = ""
    hand_over: str = ""
    may_write: bool = True
    why_not: str = ""
    is_her_turn: bool = True
    note: str = ""
    brief: str = ""
    words_wanted: int | None = None
    deadline: date | None = None

    def at(self, place: str = "") -> str:
        """The address of a place in the room, as in `at("versions/")`."""
        return self.base + place


class SeatClosed(Exception):
    """Nobody sits here any more: the link has run out, was taken back, or never was one of ours.

    Raise it from the function that finds seats. The room shows the sentence, gives back what was typed, and says
    where a new link can be had. `back` is her own page, where the link is good and only the room is not open.
    """

    def __init__(self, sentence: str, *, renew: str = "", back: str = "", status: int = 410) -> None:
        super().__init__(sentence)
        self.sentence, self.renew, self.back, self.status = sentence, renew, back, status
