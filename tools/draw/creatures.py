"""A dog and a heron, feet on (0, 0)."""

from __future__ import annotations

from inks import BARK, BRICK, CREAM, INK, MUSTARD, OCHRE, SLATE, WOOD
from shapes import fill, limb, line, lit, oval, poly, smooth, swash
from things import cast_shadow


def dog(colour: str = WOOD, deep: str = BARK) -> str:
    """A small dog sniffing, nose to the right, feet on y = 0."""
    body = smooth([(-96, -92), (-60, -112), (0, -104), (46, -112), (62, -84), (40, -56), (-20, -54), (-84, -50), (-104, -70)])
    head_ = smooth([(40, -112), (64, -124), (92, -98), (128, -70), (134, -56), (118, -50), (80, -60), (50, -76)])
    legs = "".join(fill(limb([(x, -62), (x + dx, -30), (x + dx * 0.6, -4)], [26, 18, 15]), c) + fill(oval(x + dx * 0.6 + 8, -5, 15, 8), c) for x, dx, c in ((-74, -8, deep), (34, 4, deep), (-88, -14, colour), (20, 6, colour)))
    return cast_shadow(230, 12) + fill(limb([(-98, -84), (-128, -112), (-124, -146)], [18, 13, 7]), colour) + legs + lit(body, colour, deep, -6, -8) + lit(head_, colour, deep, -4, -6) + fill(smooth([(52, -118), (38, -96), (46, -66), (62, -72), (70, -104)]), deep) + fill(oval(130, -61, 9, 8), INK) + fill(oval(92, -88, 4.5), INK) + fill(limb([(44, -108), (52, -84), (48, -62)], [12, 12, 12], cap=False), BRICK)


def heron(colour: str = "#8ea3a8", deep: str = SLATE) -> str:
    """A heron standing, beak to the right, feet on y = 0: about 420 high."""
    legs = line("M-10 -150L-14 -80L-8 0", OCHRE, 9) + line("M16 -150L22 -80L16 0", OCHRE, 9) + "".join(line(f"M{x} 0L{x + 30} 0M{x} 0L{x - 18} 2", OCHRE, 7) for x in (-8, 16))
    body = smooth([(40, -250), (50, -200), (20, -140), (-40, -128), (-120, -96, 1), (-96, -160), (-56, -226), (0, -262)])
    neckd = limb([(18, -210), (46, -270), (14, -330), (30, -388)], [62, 40, 28, 30])
    wing = smooth([(10, -240), (24, -190), (-20, -146), (-124, -92, 1), (-80, -160), (-40, -222)])
    headd = smooth([(8, -400), (30, -412), (56, -400), (60, -386), (30, -374), (10, -382)])
    return legs + lit(body, colour, deep, -8, -8) + lit(neckd, "#dfe3dc", colour, -6, 0) + fill(wing, deep) + "".join(swash([(0 - i * 12, -226 + i * 10), (-30 - i * 10, -170 + i * 6), (-90 - i * 4, -118 + i * 2)], colour, 5, (0.1, 0.1)) for i in range(3)) + fill(headd, "#e8ebe2") + fill(poly([(54, -398), (134, -386), (54, -382)]), MUSTARD) + fill(limb([(44, -402), (10, -404), (-40, -384)], [10, 10, 2]), INK) + fill(oval(44, -394, 4.5), INK) + "".join(swash([(24 + i * 5, -230), (30 + i * 5, -200), (22 + i * 6, -170)], CREAM, 5, (0.1, 0.1)) for i in range(3))
