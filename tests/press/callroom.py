"""What the host does in the newsroom with her call for pitches."""

from datetime import timedelta

from django.utils import timezone

from byline.pitches.actions import open_on_the_day
from byline.pitches.models import PitchCall

from .newsroom import Newsroom, action


@action
def open_or_close_the_form(room: Newsroom) -> None:
    call = PitchCall.load()
    call.is_open = not call.is_open
    call.opens_on = room.chance.choice([None, timezone.localdate() + timedelta(days=1)])
    call.save()


@action
def word_the_call(room: Newsroom) -> None:
    call = PitchCall.load()
    setattr(call, room.chance.choice(["wanted", "length", "fee", "rights"]), room.word())
    call.save()


@action
def open_on_a_day(room: Newsroom) -> None:
    """The clock does it."""
    PitchCall.objects.filter(is_open=False).exclude(opens_on=None).update(opens_on=timezone.localdate())
    open_on_the_day()
