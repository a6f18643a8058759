"""Draws a share card: 1200 by 630 pixels, the size that networks show whole."""

import io

from PIL import Image, ImageDraw

from byline.kit.colour import contrast
from byline.theme.pairings import PAIRINGS

from .cards import Card
from .lettering import Type

WIDTH, HEIGHT, MARGIN = 1200, 630, 72
INK = "#14161b"
SIZES = (92, 80, 70, 60, 52, 44, 38)
LINE = 1.08
TITLE_TOP, TITLE_BOTTOM = 150, 500


def paint(card: Card) -> bytes:
    """The card as a PNG."""
    image = Image.new("RGB", (WIDTH, HEIGHT), card.paper)
    picture = ImageDraw.Draw(image)
    ink = max((INK, "#ffffff"), key=lambda colour: contrast(colour, card.paper))
    picture.rectangle((0, 0, WIDTH, 18), fill=card.accent)
    _paint_label(picture, card)
    _paint_title(picture, card, ink)
    _paint_foot(picture, card, ink)
    data = io.BytesIO()
    image.quantize(128).save(data, "PNG", optimize=True)
    return data.getvalue()


def _paint_label(picture: ImageDraw.ImageDraw, card: Card) -> None:
    sans = Type(PAIRINGS[card.fonts].sans, 30)
    sans.draw(picture, (MARGIN, 104), card.label.upper(), card.accent)


def _paint_title(picture: ImageDraw.ImageDraw, card: Card, ink: str) -> None:
    face, lines = _fit(card)
    step = face.size * LINE
    y: float = TITLE_TOP + face.size
    for line in lines:
        face.draw(picture, (MARGIN, y), line, ink)
        y += step


def _fit(card: Card) -> tuple[Type, list[str]]:
    """The largest size at which the title fits; past the smallest it is cut with an ellipsis."""
    display = PAIRINGS[card.fonts].display
    for size in SIZES:
        face = Type(display, size)
        lines = face.wrap(card.title, WIDTH - 2 * MARGIN)
        room = int((TITLE_BOTTOM - TITLE_TOP) // (size * LINE))
        if len(lines) <= room and all(face.length(line) <= WIDTH - 2 * MARGIN for line in lines):
            return face, lines
    kept = lines[:room]
    kept[-1] = kept[-1].rstrip(" .,;:") + "…"
    return face, [_shorten(face, line) for line in kept]


def _shorten(face: Type, line: str) -> str:
    while len(line) > 1 and face.length(line) > WIDTH - 2 * MARGIN:
        line = line[:-2].rstrip() + "…"
    return line


def _paint_foot(picture: ImageDraw.ImageDraw, card: Card, ink: str) -> None:
    pairing = PAIRINGS[card.fonts]
    byline, name = Type(pairing.italic, 36), Type(pairing.display, 34)
    picture.line((MARGIN, 536, WIDTH - MARGIN, 536), fill=ink, width=2)
    width = name.length(card.magazine)
    name.draw(picture, (WIDTH - MARGIN - width, 586), card.magazine, ink)
    if card.byline:
        line = byline.wrap(card.byline, int(WIDTH - 2 * MARGIN - width - 40))[0]
        whole = line if line == card.byline else line.rstrip("& ,") + "…"
        byline.draw(picture, (MARGIN, 586), whole, ink)
