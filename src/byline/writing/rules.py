"""May this happen now?"""

from django.utils.translation import gettext as _

from byline.accounts.models import User

from .drafts import Draft
from .seats import Seat

TITLE_MOST, WORDS_MOST = 255, 60_000


class NotNow(Exception):
    """She may read, but not write now. The message is for her."""


class Clash(Exception):
    """The draft is not the one that was edited: somebody saved in between. `now` is how it stands."""

    def __init__(self, now: Draft, *, is_own: bool) -> None:
        self.now, self.is_own = now, is_own
        super().__init__(
            _("You saved this piece in another window after you opened this one. Nothing was overwritten.")
            if is_own
            else _("Somebody else changed this piece while you wrote. Nothing was overwritten.")
        )


class TooLong(Exception):
    """More than there is room for. The message is for her."""


def check_may_write(seat: Seat) -> None:
    """Raises NotNow."""
    if not seat.may_write:
        raise NotNow(seat.why_not or _("The text is with the editor now. You can read it and answer comments."))


def check_mark(draft: Draft, mark: str, by: User) -> None:
    """Raises Clash when the draft is not the one with this mark."""
    if draft.mark != mark:
        raise Clash(draft, is_own=draft.revision is not None and draft.revision.user_id == by.pk)


def check_title(title: str) -> None:
    """Raises TooLong."""
    if len(title) > TITLE_MOST:
        told = {"most": TITLE_MOST, "length": len(title)}
        raise TooLong(_("A title has room for %(most)d characters; this one has %(length)d. Shorten it.") % told)


def check_length(text: str) -> None:
    """Raises TooLong."""
    words = len(text.split())
    if words > WORDS_MOST:
        told = {"most": WORDS_MOST, "words": words}
        raise TooLong(_("A piece has room for %(most)d words; this one has %(words)d.") % told)
