"""Colours are told apart as WCAG measures it, and a suggestion stays near what was asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byline.kit.colour import TEXT, contrast, from_oklch, mix, nearest_passing, to_oklch

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
    ],
)
def test_contrast_is_wcags(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_a_colour_that_passes_is_left_alone() -> None:
    assert nearest_passing("#c22f1c", ["#ffffff"]) == "#c22f1c"


def test_a_pale_colour_gets_darker_and_keeps_its_hue() -> None:
    found = nearest_passing("#ff8a65", ["#ffffff"])
    assert found is not None
    assert contrast(found, "#ffffff") >= TEXT
    assert to_oklch(found).hue == pytest.approx(to_oklch("#ff8a65").hue, abs=0.05)


def test_nothing_passes_between_black_and_white() -> None:
    assert nearest_passing("#777777", ["#000000", "#ffffff"], 7) is None


def test_not_a_colour() -> None:
    with pytest.raises(ValueError, match="six digits"):
        contrast("red", "#ffffff")


@given(COLOURS)
def test_every_colour_survives_the_way_there_and_back(colour: str) -> None:
    there_and_back = from_oklch(to_oklch(colour))
    pairs = zip(bytes.fromhex(colour[1:]), bytes.fromhex(there_and_back[1:]), strict=True)
    assert all(abs(before - after) <= 2 for before, after in pairs)


@given(COLOURS, COLOURS)
def test_a_mixture_lies_between(one: str, other: str) -> None:
    triples = zip(*(bytes.fromhex(colour[1:]) for colour in (one, mix(one, other, 0.5), other)), strict=True)
    assert all(min(a, b) - 1 <= middle <= max(a, b) + 1 for a, middle, b in triples)
