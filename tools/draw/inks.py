"""The inks of the house: one warm paper, six inks, and the tints they make."""

from __future__ import annotations

from dataclasses import dataclass

PAPER = "#f4e8d1"
CREAM = "#fbf4e3"
SAND = "#e6d2ae"

INK = "#1f2b3d"
NIGHT = "#172031"
SLATE = "#3d5166"
SEA = "#5d8089"
MIST = "#b9cdc6"
SKY = "#d5dfd3"

BRICK = "#bb4a30"
RUST = "#8c3524"
CORAL = "#d9765a"

MUSTARD = "#dfa437"
OCHRE = "#b67a24"
STRAW = "#f0cd7f"

SAGE = "#8ca481"
MOSS = "#5d7a5f"
PINE = "#35524a"
LICHEN = "#c3cda9"

PLUM = "#7d3f57"
MAUVE = "#b98a97"
DAMSON = "#55293d"

BLUSH = "#ebbaa3"
PETAL = "#f3d5c3"
ROSE = "#cf8f80"

WOOD = "#a9693c"
BARK = "#6e4029"
OAK = "#c98f57"
STONE = "#b9ad9a"
ASH = "#8b8a88"
SILVER = "#c9c8c2"


@dataclass(frozen=True)
class Skin:
    """One skin: what the light meets, what it misses, the blush, the line, the lips."""

    base: str
    shade: str
    blush: str
    line: str
    lip: str


PORCELAIN = Skin("#f4d3b8", "#e0a98a", "#e79a82", "#7d3f30", "#bf5a4a")
FAIR = Skin("#efc6a4", "#d79b76", "#dd8a6c", "#74392a", "#b8543f")
OLIVE = Skin("#dfae82", "#bf8257", "#cf7f58", "#5d2f22", "#a54a37")
TAWNY = Skin("#c98f62", "#a56a42", "#b9633f", "#4a2419", "#95402f")
BROWN = Skin("#a96b45", "#834a2e", "#9c4a31", "#33180f", "#7c3027")
UMBER = Skin("#814b32", "#5f3322", "#8a3d2a", "#24100b", "#6b2521")
COCOA = Skin("#653a29", "#48261b", "#7a3324", "#1a0b08", "#5b1f1c")
