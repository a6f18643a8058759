"""Tools, and what stands about a workshop: placed with ``at`` like the other things."""

from __future__ import annotations

from inks import ASH, BARK, BLUSH, BRICK, CORAL, CREAM, INK, MUSTARD, OAK, OCHRE, RUST, SAND, SILVER, SLATE, STRAW, WOOD
from shapes import fill, limb, line, lit, oval, poly, rect, smooth, swash


def pencil(length: float = 180, colour: str = BRICK, light: str = CORAL) -> str:
    """A pencil, its point at (0, 0), lying to the left."""
    return fill(rect(-length, -7, length - 26, 14, 2), colour) + fill(rect(-length, -7, length - 26, 5), light) + fill(poly([(-26, -7), (0, 0), (-26, 7)]), SAND) + fill(poly([(-9, -2.6), (0, 0), (-9, 2.6)]), INK) + fill(rect(-length - 14, -7, 14, 14), SILVER) + fill(rect(-length - 28, -7, 15, 14, 5), BLUSH)


def hammer(length: float = 240) -> str:
    """A hammer lying along x, head to the right."""
    return fill(limb([(0, 0), (length * 0.4, -2), (length, 0)], [24, 17, 15]), OAK) + swash([(10, -5), (length * 0.4, -6), (length - 10, -4)], STRAW, 4, (0.2, 0.2)) + lit(smooth([(length - 18, -66, 1), (length + 22, -70, 1), (length + 24, -30), (length + 18, 30), (length + 12, 62), (length - 6, 66, 1), (length - 14, 30), (length - 20, -20)]), SLATE, INK, -6, -4) + fill(rect(length - 22, -78, 50, 20, 4), INK)


def pliers(colour: str = BRICK) -> str:
    """Pliers lying along x, jaws to the right."""
    return (
        fill(limb([(0, -34), (90, -26), (150, -2), (170, 2)], [20, 20, 20, 18]), colour) + fill(limb([(0, 34), (90, 26), (150, 2), (170, -2)], [20, 20, 20, 18]), RUST)
        + lit(smooth([(150, -24), (190, -22), (250, -10), (252, -1, 1), (150, 2, 1)]), SILVER, ASH, 0, -5) + lit(smooth([(150, 24), (190, 22), (250, 10), (252, 1, 1), (150, -2, 1)]), SILVER, ASH, 0, -5) + fill(oval(168, 0, 13), SLATE) + fill(oval(168, 0, 5), SILVER)
    )  # fmt: skip


def spanner(length: float = 230) -> str:
    """A spanner lying along x."""
    return fill(rect(20, -11, length - 40, 22, 6), SILVER) + fill(rect(34, -4, length - 70, 8, 4), ASH) + fill(smooth([(length - 40, -14, 1), (length - 16, -36), (length + 24, -34), (length + 40, -14, 1), (length + 6, -12, 1), (length + 6, 12, 1), (length + 40, 14, 1), (length + 24, 34), (length - 16, 36), (length - 40, 14, 1)]), SILVER) + fill(oval(8, 0, 28), SILVER) + fill(oval(8, 0, 14), SLATE)


def screwdriver(length: float = 210, colour: str = MUSTARD, deep: str = OCHRE) -> str:
    """A screwdriver lying along x, tip to the right."""
    return lit(smooth([(0, -16), (16, -20), (80, -17), (96, -10), (96, 10), (80, 17), (16, 20), (0, 16), (-6, 0)]), colour, deep, 0, -8) + line("M10 -4H80", deep, 3) + line("M10 5H80", deep, 3) + fill(rect(94, -6, length - 110, 12), SILVER) + fill(poly([(length - 18, -6), (length, -9), (length, 9), (length - 18, 6)]), ASH)


def tape_measure() -> str:
    """A tape measure seen from its side, tape out to the right."""
    return fill(rect(40, 30, 110, 16), STRAW) + "".join(line(f"M{x} 30v{8 if x % 20 else 12}", INK, 2.5) for x in range(50, 148, 10)) + fill(rect(146, 28, 8, 26, 2), SLATE) + lit(rect(-60, -60, 118, 112, 30), BRICK, RUST, -10, -8) + fill(oval(-4, -6, 34), STRAW) + fill(oval(-4, -6, 24), CREAM) + fill(rect(-18, -12, 28, 11), INK)


def stool(colour: str = WOOD, h: float = 180) -> str:
    """A three-legged stool."""
    return "".join(fill(limb([(x * 0.6, -h + 16), (x, 0)], [15, 12]), BARK) for x in (-62, 60)) + fill(limb([(0, -h + 16), (4, -6)], [14, 12]), BARK) + lit(rect(-84, -h, 168, 22, 10), colour, BARK, 0, -8)


def chair(colour: str = WOOD, deep: str = BARK, seat: str = STRAW, h: float = 360) -> str:
    """A ladder-back kitchen chair seen aslant, facing right."""
    return (
        fill(rect(-84, -h, 18, h, 6), deep) + fill(rect(58, -h * 0.5, 16, h * 0.5, 5), deep) + fill(rect(-20, -h, 16, h, 5), colour) + "".join(fill(smooth([(-80, y - 14), (-46, y - 20), (-8, y - 14), (-8, y + 8), (-46, y + 2), (-80, y + 8)]), colour) for y in (-h + 34, -h + 92, -h + 150))
        + fill(rect(102, -h * 0.46, 16, h * 0.46, 5), colour) + lit(poly([(-90, -h * 0.5), (70, -h * 0.5), (126, -h * 0.43), (-30, -h * 0.43)]), seat, OCHRE, 0, -6) + fill(rect(-30, -h * 0.43, 156, 12), colour) + fill(rect(-16, -h * 0.2, 124, 9), deep)
    )  # fmt: skip


def back_chair(colour: str = WOOD, deep: str = BARK, w: float = 150, h: float = 330) -> str:
    """A chair seen from behind."""
    bars = "".join(fill(rect(-w / 2 + 14, y, w - 28, 24, 8), colour) for y in (-h + 24, -h + 74, -h + 124))
    return bars + "".join(fill(rect(x, -h, 18, h, 7), deep) for x in (-w / 2, w / 2 - 18)) + fill(rect(-w / 2, -h * 0.46, w, 18), colour)


def ladder(h: float = 500, w: float = 150) -> str:
    """A step ladder."""
    steps = int(h / 74)
    rungs = "".join(fill(rect(-w * (0.26 + 0.24 * i / steps), -h + 20 + i * 74, w * (0.52 + 0.48 * i / steps), 14, 3), OAK) for i in range(steps))
    return fill(limb([(w * 0.2, -h), (w * 0.85, 0)], [12, 12]), BARK) + "".join(fill(limb([(sx * w * 0.26, -h), (sx * w * 0.5, 0)], [16, 16]), WOOD) for sx in (-1, 1)) + rungs + fill(rect(-w * 0.36, -h - 12, w * 0.72, 20, 4), OAK)
