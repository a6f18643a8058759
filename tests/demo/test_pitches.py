"""The demo shows a pitch in every state and on every column of the board."""

import re

import pytest
from django.test import Client

from byline.demo.actions import fill_magazine
from byline.mail.models import Message
from byline.pitches import actions
from byline.pitches.models import Pitch, Writer
from byline.pitches.queries import board
from byline.pitches.states import State


@pytest.mark.django_db
def test_the_demo_has_a_pitch_in_every_state() -> None:
    fill_magazine()
    assert set(Pitch.objects.values_list("state", flat=True)) == set(State)
    assert [column.stage for column in board() if not column.cards] == []
    assert not Message.objects.exclude(state="sent").exists()


@pytest.mark.django_db
def test_every_way_on_every_guests_page_leads_somewhere() -> None:
    fill_magazine()
    browser = Client()
    for writer in Writer.objects.all():
        home = actions.new_link(writer)
        page = browser.get(home).content.decode()
        for way in {*re.findall(rf'href="({home}[^"#]*)', page), home}:
            assert browser.get(way).status_code == 200, (writer.pitch.state, way.removeprefix(home))
