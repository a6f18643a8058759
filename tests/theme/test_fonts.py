"""The type that is shipped: small, whole, licensed."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

import byline.theme
from byline.theme.pairings import PAIRINGS, Pairing

STATIC = Path(byline.theme.__file__).parent / "static"
FONTS = STATIC / "theme" / "fonts"
LIMIT = 90_000  # bytes of all fonts that a page in Western Europe's languages loads
TYPED = "The quick brown fox, £1,460 — “Owe Us” … ‘don’t’ àéîõü ßøæ œŒ €½ 0123456789"


@pytest.mark.parametrize("pairing", PAIRINGS.values(), ids=PAIRINGS.keys())
def test_a_page_loads_at_most_90_kilobytes_of_fonts(pairing: Pairing) -> None:
    assert sum((STATIC / font.file()).stat().st_size for font in pairing.fonts) <= LIMIT


@pytest.mark.parametrize("path", sorted(FONTS.glob("*-latin.woff2")), ids=lambda path: path.stem)
def test_every_letter_that_is_typed_has_a_shape(path: Path) -> None:
    known = TTFont(path).getBestCmap()
    assert [letter for letter in TYPED if ord(letter) not in known] == []


@pytest.mark.parametrize("path", sorted(FONTS.glob("*-more.woff2")), ids=lambda path: path.stem)
def test_names_from_all_over_europe_have_a_shape(path: Path) -> None:
    known = TTFont(path).getBestCmap()
    assert [letter for letter in "łŁżćęąőřčšžŠğışțŋ" if ord(letter) not in known and letter not in "ı"] == []


def test_every_file_belongs_to_a_pairing() -> None:
    used = {
        font.file(letters) for pairing in PAIRINGS.values() for font in pairing.fonts for letters in ("latin", "more")
    }
    assert {f"theme/fonts/{path.name}" for path in FONTS.glob("*.woff2")} == used


def test_the_licences_lie_beside_the_files() -> None:
    texts = [path.read_text() for path in FONTS.glob("*-OFL.txt")]
    assert len(texts) == 5
    assert all("SIL Open Font License, Version 1.1" in text for text in texts)
