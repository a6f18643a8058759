"""Whatever a host chooses, everything on the page can be read by day and by night."""

import pytest
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st

from byline.kit.colour import TEXT, contrast
from byline.theme import palette, stylesheet
from byline.theme.look import Look, refusals, render
from byline.theme.pairings import PAIRINGS

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_the_default_look_is_not_refused() -> None:
    assert refusals(Look()) == []


@settings(max_examples=150, deadline=None)
@given(COLOURS, COLOURS)
def test_a_look_made_of_suggestions_is_legible_day_and_night(accent: str, paper: str) -> None:
    look = Look(accent, paper)
    for refusal in refusals(look):
        look = Look(**{**vars(look), refusal.field: refusal.suggestion})
    assert refusals(look) == []
    assert palette.failures(look.day) == []
    assert palette.failures(look.night) == []


def test_a_colour_that_cannot_be_read_is_refused_with_the_nearest_that_can() -> None:
    [refusal] = refusals(Look(accent="#ffcc00"))
    assert refusal.field == "accent"
    assert contrast(refusal.suggestion, "#ffffff") >= TEXT


def test_dark_paper_is_refused() -> None:
    fields = [refusal.field for refusal in refusals(Look(paper="#1a1a1a"))]
    assert "paper" in fields


@pytest.mark.parametrize("name", PAIRINGS)
def test_the_stylesheet_has_the_colours_and_the_type(client: Client, name: str) -> None:
    look = Look(accent="#1d4e9e", paper="#fbf8f2", fonts=name)
    response = client.get(look.url)
    text = response.content.decode()
    assert response["Content-Type"] == "text/css; charset=utf-8"
    assert "immutable" in response["Cache-Control"]
    assert "--accent:#1d4e9e" in text
    assert "--paper:#fbf8f2" in text
    assert all(font.file() in text for font in PAIRINGS[name].fonts)
    assert text.count("{") == text.count("}")


def test_another_look_has_another_address() -> None:
    addresses = {Look().url, Look(accent="#1d4e9e").url, Look(paper="#fbf8f2").url, Look(fonts="modern").url}
    assert len(addresses) == 4


def test_an_old_address_is_answered_and_soon_forgotten(client: Client) -> None:
    response = client.get(Look().url.replace(stylesheet.version(), "00000000"))
    assert response.status_code == 200
    assert "max-age=60" in response["Cache-Control"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "name", ["red-blue-editorial", "c22f1c-ffffff-comic", "c22f1c-ffffff", "c22f1c-ffffff-editorial;x"]
)
def test_what_is_no_look_is_not_found(client: Client, name: str) -> None:
    assert client.get(f"/look/{stylesheet.version()}/{name}.css").status_code == 404


def test_layers_come_in_one_order() -> None:
    text = render(Look())
    assert "@layer base,layout,parts,blocks,pages,media;" in text
    assert "//" not in text.replace("://", "")


def test_squeezing_keeps_what_spaces_mean() -> None:
    css = "/* a */ .a  .b > c { margin: calc(1px + 2px) 0 ; color : red }\n@media (min-width: 1px) { a { b: c; } }"
    squeezed = stylesheet.squeeze(css)
    assert ".a .b > c{margin: calc(1px + 2px) 0;color : red}" in squeezed
    assert "/*" not in squeezed
