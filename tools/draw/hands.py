"""Hands. The wrist lies at (0, 0), the forearm comes from the left, fingertips reach about x = 100."""

from __future__ import annotations

import math

from inks import Skin
from shapes import Point, fill, grain, limb, lit, oval, smooth, swash


def _finger(skin: Skin, pts: list[Point], w: float, nail: bool = False, tip: float = 0.72) -> str:
    d = limb(pts, [w, w, w * 0.93, w * tip])
    out = lit(d, skin.base, skin.shade, -w * 0.1, -w * 0.2)
    if nail:
        (ax, ay), (bx, by) = pts[-2][:2], pts[-1][:2]
        n = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        ux, uy = (bx - ax) / n, (by - ay) / n
        nx, ny = bx + ux * w * 0.02 + uy * w * 0.12, by + uy * w * 0.02 - ux * w * 0.12
        out += fill(oval(nx, ny, w * 0.26, w * 0.2, math.degrees(math.atan2(uy, ux))), "#f3d9c6" if skin.base > "#a" else "#c99a80", 0.8)
    return out


def _crease(skin: Skin, pts: list[Point], w: float = 2.4) -> str:
    return swash(pts, skin.line, w, (0.1, 0.1))


def wrap(skin: Skin) -> tuple[str, str]:
    """A fist about an upright bar near x = 62: (what lies behind the bar, what lies before it)."""
    palm = smooth([(-6, -16), (22, -27), (52, -34), (66, -22), (68, 24), (54, 36), (24, 28), (-6, 18)])
    behind = _finger(skin, [(34, -24), (60, -44), (86, -40)], 17) + lit(palm, skin.base, skin.shade, -2, -7)
    front = []
    for i, (y, x0, x1) in enumerate(((-26, 26, 78), (-9, 20, 84), (8, 20, 82), (24, 26, 74))):
        front.append((i, _finger(skin, [(x0, y + 1), (x0 + 26, y - 2), (x1, y)], 17.5 - i * 0.6, tip=0.85)))
    top = "".join(f for _, f in sorted(front, reverse=True))
    marks = _crease(skin, [(30, -18), (46, -18.5), (66, -17)], 2) + _crease(skin, [(26, 0), (44, -1), (68, 0)], 2) + _crease(skin, [(28, 16), (46, 16), (66, 16.5)], 2)
    return behind, top + marks


def fist(skin: Skin) -> str:
    """Closed, knuckles forward, thumb across: knocking, holding something thin."""
    back = smooth([(-6, -17), (24, -30), (54, -32), (72, -16), (74, 14), (60, 32), (30, 30), (-6, 18)])
    rolls = "".join(_finger(skin, [(50, y), (66, y - 1), (74, y + 2)], 17, tip=0.9) for y in (24, 9, -7, -23))
    thumb = _finger(skin, [(14, 8), (38, 20), (62, 12)], 18, nail=True)
    return lit(back, skin.base, skin.shade, -2, -7) + rolls + thumb


def pinch(skin: Skin) -> tuple[str, str]:
    """Thumb and forefinger meet at (92, 2): (behind the thing held, before it)."""
    back = smooth([(-6, -17), (22, -29), (48, -30), (58, -14), (52, 14), (28, 24), (-6, 18)])
    curled = "".join(_finger(skin, p, w) for p, w in (
        ([(40, 12), (60, 20), (58, 34), (44, 32)], 16), ([(44, 2), (68, 10), (70, 27), (54, 28)], 17), ([(46, -10), (76, -4), (82, 14), (68, 20)], 17.5)))  # fmt: skip
    index = _finger(skin, [(44, -20), (70, -34), (88, -20), (94, -2)], 18, nail=True)
    thumb = _finger(skin, [(14, 10), (46, 14), (72, 10), (92, 4)], 18, nail=True)
    return curled + lit(back, skin.base, skin.shade, -2, -8) + index, thumb


def rest(skin: Skin) -> str:
    """Lying flat or hanging loose, fingers together, thumb below."""
    thumb = _finger(skin, [(14, 12), (34, 30), (56, 32)], 16.5)
    back = smooth([(-6, -17), (24, -28), (54, -30), (64, -16), (62, 14), (38, 24), (-6, 18)])
    fingers = "".join(_finger(skin, p, w, nail=n) for p, w, n in (
        ([(50, 12), (74, 18), (90, 20)], 15, True), ([(52, 3), (82, 6), (102, 9)], 16.5, True),
        ([(52, -9), (84, -7), (107, -2)], 17, True), ([(50, -21), (80, -21), (101, -14)], 16.5, True)))  # fmt: skip
    return thumb + lit(back, skin.base, skin.shade, -2, -6) + fingers + _crease(skin, [(56, -15), (66, -15), (76, -14)], 1.8) + _crease(skin, [(56, -3), (68, -2), (78, -1)], 1.8)


def spread(skin: Skin) -> str:
    """An open hand, asking or explaining: palm to us, fingers apart."""
    palm = smooth([(-6, -17), (20, -26), (46, -30), (60, -14), (60, 12), (44, 26), (16, 24), (-6, 18)])
    inner = smooth([(6, -10), (24, -18), (44, -22), (52, -10), (52, 8), (40, 18), (16, 16)])
    fingers = "".join(_finger(skin, p, w) for p, w in (
        ([(48, -20), (72, -40), (86, -54)], 16.5), ([(54, -10), (82, -22), (102, -30)], 17), ([(54, 2), (84, -1), (106, -3)], 16.5), ([(50, 14), (74, 20), (94, 24)], 14.5)))  # fmt: skip
    thumb = _finger(skin, [(14, -14), (26, -40), (34, -58)], 18)
    return thumb + fingers + lit(palm, skin.base, skin.shade, -2, -4) + fill(inner, skin.blush, 0.4) + _crease(skin, [(20, -14), (34, -4), (36, 18)], 2.2) + _crease(skin, [(26, -18), (44, -14), (54, -4)], 2)


def point(skin: Skin) -> str:
    """A pointing finger."""
    back = smooth([(-6, -17), (22, -29), (48, -30), (58, -14), (52, 14), (28, 24), (-6, 18)])
    curled = "".join(_finger(skin, p, w) for p, w in (
        ([(40, 12), (58, 18), (54, 30), (40, 28)], 16), ([(44, 2), (66, 8), (66, 24), (50, 26)], 17), ([(46, -8), (72, -2), (74, 14), (58, 18)], 17.5)))  # fmt: skip
    return curled + lit(back, skin.base, skin.shade, -2, -8) + _finger(skin, [(44, -20), (74, -24), (104, -24)], 17, nail=True) + _finger(skin, [(14, 6), (40, 10), (62, 2)], 17)


def soften(d: str, skin: Skin, a: Point, b: Point) -> str:
    """A spatter of shade over a limb."""
    return grain(d, skin.shade, a, b, 0.6, freq=0.7)


def hand_at(x: float, y: float, angle: float, *parts: str, s: float = 1, mirror: bool = False) -> str:
    """A hand (or its half) with the wrist at (x, y), fingers pointing along ``angle``; mirrored, the thumb changes sides."""
    return f'<g transform="translate({x} {y}) rotate({angle}) scale({s} {-s if mirror else s})">{"".join(parts)}</g>'


def reach(x: float, y: float, angle: float, at: Point, s: float = 1, mirror: bool = False) -> tuple[float, float]:
    """Where a point of that hand lies on the sheet: (92, 2) for a pinch, (62, 0) for a grip."""
    c, n = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    px, py = at[0] * s, at[1] * (-s if mirror else s)
    return x + px * c - py * n, y + px * n + py * c
