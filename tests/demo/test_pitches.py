"""The demo shows a pitch in every state and on every column of the board."""

import pytest

from byline.demo.actions import fill_magazine
from byline.mail.models import Message
from byline.pitches.models import Pitch
from byline.pitches.queries import board
from byline.pitches.states import State


@pytest.mark.django_db
def test_the_demo_has_a_pitch_in_every_state() -> None:
    fill_magazine()
    assert set(Pitch.objects.values_list("state", flat=True)) == set(State)
    assert [column.stage for column in board() if not column.cards] == []
    assert not Message.objects.exclude(state="sent").exists()
