"""The map in the manual is drawn from the table of rooms."""

import pytest

from tests.structure.drawing import FLOORS, PAGE, diagram, list_of_rooms, redraw
from tests.structure.rooms import Room, Table, read_table


def test_the_map_in_the_manual_is_up_to_date() -> None:
    text = PAGE.read_text()
    assert text == redraw(text, read_table()), (
        "Run `python -m tests.structure.drawing` and commit docs/reference/rooms.md."
    )


def test_every_floor_has_a_name() -> None:
    assert {room.floor for room in read_table().rooms.values()} <= set(FLOORS)


def test_the_diagram_has_every_room_and_every_arrow() -> None:
    table = read_table()
    drawn = diagram(table)
    for room in table.rooms.values():
        assert f"\n    {room.name}\n" in drawn
        for target in room.reaches or ():
            assert f"\n  {room.name} --> {target}\n" in drawn


def test_a_new_arrow_makes_the_old_drawing_stale() -> None:
    table = read_table()
    other = Table(table.rooms | {"kit": Room("kit", 0, frozenset({"theme"}))}, table.exemptions)
    assert diagram(other) != diagram(table)
    assert list_of_rooms(other) != list_of_rooms(table)


def test_a_page_without_its_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="needs the marks"):
        redraw("# Rooms", read_table())
