"""What the manual gives as an example is what happens."""

import re

import pytest
from django.conf import settings

from byline.publication.models.settings import FontPairing
from byline.theme.look import DEFAULT_ACCENT, Look, refusals
from byline.theme.pairings import PAIRINGS
from tests.structure.rooms import ROOT

TRANSLATE = (ROOT / "docs/how-to/translate.md").read_text()
CHANGE_THE_LOOK = (ROOT / "docs/how-to/change-the-look.md").read_text()
ROW = re.compile(r"^\| (accent|paper) `(#\w{6})`[^|]*\| `(#\w{6})` \| `(#\w{6})` \|$", re.MULTILINE)


@pytest.mark.parametrize(("field", "colour", "paper", "suggestion"), ROW.findall(CHANGE_THE_LOOK))
def test_the_manual_suggests_what_the_form_suggests(field: str, colour: str, paper: str, suggestion: str) -> None:
    look = Look(accent=colour, paper=paper) if field == "accent" else Look(accent=DEFAULT_ACCENT, paper=colour)
    found = {refusal.field: refusal.suggestion for refusal in refusals(look)}
    assert found[field] == suggestion
    if field == "accent":
        assert set(found) == {"accent"}, "a good paper is not refused for its accent"


def test_the_manual_has_an_example_for_each_field() -> None:
    assert {field for field, *_ in ROW.findall(CHANGE_THE_LOOK)} == {"accent", "paper"}


def test_the_manual_names_every_set_of_type_and_its_faces() -> None:
    for choice in FontPairing:
        fonts = PAIRINGS[choice.value]
        faces = [font.family.removesuffix(" Display") for font in (fonts.display, fonts.text, fonts.sans)]
        assert f"| {choice.label} | {' | '.join(faces)} |" in CHANGE_THE_LOOK


def test_the_manual_lists_every_language() -> None:
    assert re.findall(r"^\| `([\w-]+)` \|", TRANSLATE, re.MULTILINE) == ["en-gb", "en", "de"]
    assert {code for code, _ in settings.LANGUAGES} == {"en-gb", "en", "de"}


def test_the_manual_translates_a_text_that_there_is() -> None:
    [example] = re.findall(r'msgid "(.+)"', TRANSLATE)
    assert f'msgid "{example}"' in (ROOT / "src/byline/locale/byline.pot").read_text()
