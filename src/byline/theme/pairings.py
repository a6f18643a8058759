"""The three sets of type a magazine may choose from, and the files each one needs.

A set is a face for titles, a roman and an italic for reading, and a sans for labels: four files, under 90 KB together.
Bold words inside a text are set in the sans, as magazines do, so that no fifth file is needed.
"""

from dataclasses import dataclass
from typing import Literal

LATIN = "U+0000-00FF, U+0131, U+0152-0153, U+0178, U+2000-206F, U+20AC, U+2116, U+2122, U+2212, U+FB01-FB02"
MORE = "U+0100-0130, U+0132-0151, U+0154-0177, U+0179-017F, U+0218-021B"
SERIF = "Georgia, 'Times New Roman', serif"
SANS = "system-ui, 'Helvetica Neue', Arial, sans-serif"

Role = Literal["display", "text", "italic", "sans"]


@dataclass(frozen=True)
class Font:
    """One cut: the stem of its files, its weight (or range of weights), and the face to stand in until it is there."""

    stem: str
    family: str
    weight: str = "400"
    style: str = "normal"
    fallback: str = SERIF

    def file(self, letters: str = "latin") -> str:
        """The file's path below the static folder."""
        return f"theme/fonts/{self.stem}-{letters}.woff2"


@dataclass(frozen=True)
class Pairing:
    """Type for a whole magazine."""

    display: Font
    text: Font
    italic: Font
    sans: Font
    display_tracking: str
    text_scale: float  # brings the faces to one apparent size
    letter_width: float  # of the display face, in ems: how large a nameplate may be on its line

    @property
    def fonts(self) -> tuple[Font, ...]:
        return (self.display, self.text, self.italic, self.sans)

    @property
    def preloaded(self) -> tuple[Font, ...]:
        """The two a reader sees first."""
        return (self.display, self.text)


FRANKLIN = Font("franklin-sans", "Libre Franklin", "400 700", fallback=SANS)
ARCHIVO = Font("archivo-sans", "Archivo", "400 700", fallback=SANS)

PAIRINGS = {
    "editorial": Pairing(
        display=Font("literata-display", "Literata Display", "800"),
        text=Font("literata-text", "Literata"),
        italic=Font("literata-italic", "Literata", style="italic"),
        sans=FRANKLIN,
        display_tracking="-0.012em",
        text_scale=1.0,
        letter_width=0.605,
    ),
    "literary": Pairing(
        display=Font("newsreader-display", "Newsreader Display", "600"),
        text=Font("newsreader-text", "Newsreader"),
        italic=Font("newsreader-italic", "Newsreader", style="italic"),
        sans=FRANKLIN,
        display_tracking="-0.018em",
        text_scale=1.08,
        letter_width=0.47,
    ),
    "modern": Pairing(
        display=Font("archivo-display", "Archivo Display", "800", fallback=SANS),
        text=Font("source-serif-text", "Source Serif 4"),
        italic=Font("source-serif-italic", "Source Serif 4", style="italic"),
        sans=ARCHIVO,
        display_tracking="-0.015em",
        text_scale=1.02,
        letter_width=0.45,
    ),
}
DEFAULT = "editorial"


def pairing(name: str) -> Pairing:
    """The pairing of this name, or the default one."""
    return PAIRINGS.get(name, PAIRINGS[DEFAULT])
