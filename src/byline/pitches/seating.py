"""A guest's seat in the writing room, behind her private link."""

from django.urls import reverse
from django.utils.translation import gettext as _

from byline.writing.seats import Seat, SeatClosed

from . import actions, rules
from .models import GuestLink
from .stages import Standing, standing_of
from .states import Who


def find_seat(token: str) -> Seat:
    """The seat of whoever holds this link. Raises SeatClosed."""
    link = actions.find_link(token)
    try:
        rules.check_link(link)
        assert link is not None
        rules.check_commissioned(link.writer.pitch)
        rules.check_has_piece(link.writer.pitch)
        rules.check_may_write(link.writer)
    except rules.DeadLink as dead:
        renew = reverse("yours_renew", args=[token]) if dead.may_renew else ""
        raise SeatClosed(dead.sentence, renew=renew, status=410 if link else 404) from dead
    except rules.NotNow as refusal:
        raise SeatClosed(str(refusal), back=reverse("yours", args=[token]), status=409) from refusal
    return seat_of(link, token)


def seat_of(link: GuestLink, token: str) -> Seat:
    """The seat of a writer whose piece there is, whatever she may do in it."""
    pitch, standing = link.writer.pitch, standing_of(link.writer.pitch)
    assert pitch.post is not None
    if link.writer.user is None or link.writer.contributor is None:
        actions.settle_writer(link.writer)  # somebody deleted who stands for her
    assert link.writer.user is not None
    home = reverse("yours", args=[token])
    return Seat(
        piece=pitch.post,
        user=link.writer.user,
        contributor=link.writer.contributor,
        base=f"{home}write/",
        back=home,
        hand_over=f"{home}hand-over/" if standing.whose == Who.GUEST else "",
        may_write=not pitch.post.live,
        why_not=_("The piece is published. Ask for a correction on your page.") if pitch.post.live else "",
        is_her_turn=standing.whose == Who.GUEST,
        note=_note(standing),
        brief=pitch.brief,
        words_wanted=pitch.words_wanted,
        deadline=pitch.deadline_on,
    )


def _note(standing: Standing) -> str:
    return standing.turn.note if standing.turn is not None and standing.turn.by_id else ""
