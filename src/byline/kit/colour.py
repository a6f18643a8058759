"""Colours: how far two of them stand apart, and the nearest one that stands far enough.

Contrast is WCAG 2.2's ratio (relative luminance of sRGB). Nearness is measured in OKLab, where equal steps look
equally large, so that a suggestion keeps the hue the person chose.
"""

import math
import re
from collections.abc import Iterable
from typing import NamedTuple

TEXT = 4.5  # WCAG 2.2, 1.4.3: text of ordinary size
SHAPE = 3.0  # WCAG 2.2, 1.4.11: what one must see to use a control; also large text
_HEX = re.compile(r"#?([0-9a-f]{6})", re.IGNORECASE)


class Oklch(NamedTuple):
    """A colour by lightness (0 to 1), chroma and hue (radians)."""

    lightness: float
    chroma: float
    hue: float


def contrast(one: str, other: str) -> float:
    """The WCAG ratio of two colours, from 1 (the same) to 21 (black on white)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def nearest_passing(colour: str, against: Iterable[str], ratio: float = TEXT) -> str | None:
    """The colour nearest to this one that reaches the ratio against all the others, or None if there is none."""
    grounds = list(against)
    start = to_oklch(colour)
    for step in range(201):
        for sign in (-1, 1):
            lightness = start.lightness + sign * step / 200
            if not 0 <= lightness <= 1:
                continue
            found = from_oklch(start._replace(lightness=lightness)) if step else colour
            if all(contrast(found, ground) >= ratio for ground in grounds):
                return found
    return None


def mix(colour: str, into: str, share: float) -> str:
    """`share` (0 to 1) of the first colour stirred into the second."""
    pairs = zip(channels(colour), channels(into), strict=True)
    return _hex(a * share + b * (1 - share) for a, b in pairs)


def luminance(colour: str) -> float:
    """WCAG's relative luminance, from 0 (black) to 1 (white)."""
    red, green, blue = (_linear(channel) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 1. ValueError if this is not `#rrggbb`."""
    match = _HEX.fullmatch(colour)
    if not match:
        raise ValueError(f"{colour!r} is not a colour written as # and six digits.")
    digits = match[1]
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def to_oklch(colour: str) -> Oklch:
    """The same colour by lightness, chroma and hue (Björn Ottosson's OKLab)."""
    red, green, blue = (_linear(channel) for channel in channels(colour))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return Oklch(lightness, math.hypot(a, b), math.atan2(b, a))


def from_oklch(colour: Oklch) -> str:
    """`#rrggbb`; a chroma no screen can show is lowered until it fits."""
    fitted = colour
    for _ in range(40):
        parts = _from_oklab(fitted)
        if all(-0.0005 <= part <= 1.0005 for part in parts):
            break
        fitted = fitted._replace(chroma=fitted.chroma * 0.93)
    return _hex(_encoded(min(1.0, max(0.0, part))) for part in parts)


def _from_oklab(colour: Oklch) -> tuple[float, float, float]:
    a, b = colour.chroma * math.cos(colour.hue), colour.chroma * math.sin(colour.hue)
    long = (colour.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (colour.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (colour.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(channel: float) -> float:
    return channel * 12.92 if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055


def _hex(parts: Iterable[float]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
