"""What hair is made of: curls and strands."""

from __future__ import annotations

import math
import random

from shapes import Point, clip, fill, limb, oval, swash

Layers = tuple[str, str]


def curls(spots: list[Point], r: float, base: str, glow: str, seed: int = 3) -> str:
    """A cloud of curls: round tufts, each with a cut of light."""
    rnd = random.Random(seed)
    tufts, marks = [], []
    for x, y in spots:
        k = r * (0.85 + rnd.random() * 0.35)
        tufts.append(fill(oval(x, y, k), base))
        a = rnd.random() * 40 - 120
        arc = [(x + k * 0.62 * math.cos(math.radians(a + t)), y + k * 0.62 * math.sin(math.radians(a + t))) for t in (-60, 0, 60)]
        marks.append(swash(arc, glow, 3, (0.1, 0.1)))
    return "".join(tufts) + "".join(marks)


def strands(d: str, lines: list[list[Point]], colour: str, w: float = 3.4) -> str:
    """Cut lines along the lie of the hair."""
    return clip(d, *[swash(pts, colour, w, (0.05, 0.05)) for pts in lines if len(pts) == 3],
                *[fill(limb(pts, [0.3, w, w * 0.7, 0.3]), colour) for pts in lines if len(pts) > 3])  # fmt: skip
