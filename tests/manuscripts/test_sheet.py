"""The sheet: what the editor works on comes back as the blocks it was made of."""

import re

import pytest
from hypothesis import given, settings

from byline.manuscripts.redline import between
from byline.manuscripts.sheet import from_sheet, to_sheet

from .test_markdown import PIECE
from .test_redline import STREAM, Raw, text


def sheet(blocks: list[Raw]) -> str:
    return to_sheet(blocks, source=lambda number: f"/media/{number}.jpg", name=lambda block: block["type"])


def saved(html: str, old: list[Raw]) -> list[Raw]:
    return from_sheet(html, old, pictures={1, 2, 3, 7})


def test_an_untouched_sheet_changes_nothing() -> None:
    assert saved(sheet(PIECE), PIECE) == PIECE


@settings(max_examples=40, deadline=None)
@given(STREAM)
def test_no_untouched_sheet_changes_anything(blocks: list[Raw]) -> None:
    assert saved(sheet(blocks), blocks) == blocks


def test_typing_keeps_blocks_and_keys() -> None:
    made = saved(sheet(PIECE).replace("We owe", "All of us owe"), PIECE)
    assert [block["id"] for block in made] == [block["id"] for block in PIECE]
    assert made[0]["value"].startswith('<p data-block-key="k1">All of us owe <b>her</b>')
    assert len(between(PIECE, made).changes) == 1


def test_a_paragraph_cut_in_two_by_the_editor_has_two_keys() -> None:
    old = [text("a", '<p data-block-key="k1">One two.</p>')]
    made = saved('<p data-block="a" data-key="k1">One</p><p data-block="a" data-key="k1">two.</p>', old)
    keys = re.findall('data-block-key="([^"]*)"', made[0]["value"])
    assert len(made) == 1
    assert keys[0] == "k1"
    assert len(set(keys)) == 2


def test_a_sealed_box_may_only_be_one_that_was_there() -> None:
    assert saved('<div data-block="nowhere" data-kept="Table"></div>', PIECE) == []
    assert saved('<div data-block="bg-1" data-kept="Whatever"></div>', PIECE) == [PIECE[2]]


def test_only_her_own_pictures_and_known_pages_may_be_used() -> None:
    old = [text("a", '<p data-block-key="k1"><a id="4" linktype="page">Ours</a></p>')]
    assert saved('<figure data-picture="99"></figure>', []) == []
    assert saved(sheet(old), old) == old
    assert "linktype" not in saved('<p><a href="page:5">Secret</a></p>', old)[0]["value"]


@pytest.mark.parametrize(
    "hostile",
    [
        "<p><script>alert(1)</script>x</p>",
        '<p><a href="javascript:alert(1)">x</a></p>',
        '<p onclick="x()">x</p>',
        '<p style="x">x</p>',
    ],
)
def test_nothing_in_a_sheet_becomes_a_program(hostile: str) -> None:
    made = str(saved(hostile, []))
    assert not re.search("script|onclick|style", made)
