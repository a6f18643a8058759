"""The magazine's icon in a browser's tab and on a phone's first screen: its initial on its colour."""

import hashlib
import io

from PIL import Image, ImageDraw

from byline import __version__
from byline.kit.colour import contrast
from byline.publication.models import MagazineSettings
from byline.theme.pairings import PAIRINGS

from .lettering import Type

SIZES = (48, 180, 512)  # tab, phone, web app
DRAWN_AT = 512


def icon_fingerprint(magazine: MagazineSettings) -> str:
    """Changes whenever the icon would look different."""
    seen = "\0".join((__version__, _initial(magazine), magazine.accent, magazine.fonts))
    return hashlib.sha256(seen.encode()).hexdigest()[:12]


def paint_icon(magazine: MagazineSettings, size: int) -> bytes:
    """The icon as a square PNG of `size` pixels."""
    image = Image.new("RGB", (DRAWN_AT, DRAWN_AT), magazine.accent)
    ink = max(("#ffffff", "#14161b"), key=lambda colour: contrast(colour, magazine.accent))
    face = Type(PAIRINGS[magazine.fonts].display, 380)
    letter = _initial(magazine)
    at = ((DRAWN_AT - face.length(letter)) / 2, DRAWN_AT * 0.76)
    face.draw(ImageDraw.Draw(image), at, letter, ink)
    data = io.BytesIO()
    image.resize((size, size), Image.Resampling.LANCZOS).save(data, "PNG", optimize=True)
    return data.getvalue()


def _initial(magazine: MagazineSettings) -> str:
    """The first letter of the name, an article left out; a bullet where our type has no such letter."""
    words = magazine.name.split()
    first = words[1] if len(words) > 1 and words[0].lower() in ("the", "a", "an") else magazine.name.strip()
    letter = first[:1].upper()
    return letter if letter and Type(PAIRINGS[magazine.fonts].display, 380).covers(letter) else "•"
