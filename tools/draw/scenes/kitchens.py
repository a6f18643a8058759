"""Cafés, kitchens and what was cooked in them."""

from __future__ import annotations

import random

from hands import hand_at, wrap
from inks import BARK, BLUSH, BRICK, CORAL, CREAM, LICHEN, MOSS, NIGHT, PINE, RUST, SAND, SEA, SILVER, SLATE, STONE, STRAW, UMBER
from people import Cloth, wear
from rooms import H, W, tabletop
from shapes import at, clip, fill, grain, limb, line, lit, oval, poly, rect, shadow, smooth, swash, tiled
from things import script
from tiles import knit, planks, stripes


def _bread(x: float, y: float, turn: float, s: float = 1.0, burnt: float = 0.5) -> str:
    """A triangle of bread standing in a dish."""
    d = smooth([(-130, 60, 1), (-60, -70), (0, -150), (22, -160), (44, -140), (90, -60), (130, 60, 1), (0, 84)])
    crust = smooth([(-74, -50), (-10, -150), (22, -166), (50, -146), (100, -46), (74, -56), (36, -116), (16, -128), (-8, -110), (-50, -40)])
    return at(x, y, at(8, 10, fill(d, NIGHT, 0.2)) + fill(d, "#e6b458") + clip(d, fill(oval(0, 40, 90, 60), STRAW), *[fill(oval(a, b, r), "#d59a3c", 0.8) for a, b, r in ((-40, 10, 12), (20, -20, 10), (50, 30, 14), (-10, 40, 9), (10, -70, 8))]) + fill(crust, "#a8641f") + clip(crust, fill(oval(20, -160, 46, 30), "#5f3210", burnt)) + swash([(-60, -40), (-20, -90), (10, -120)], STRAW, 6, (0.1, 0.1)), turn=turn, s=s)


def savoury() -> str:
    """The corner already gone."""
    base = tabletop("#4f6f77", "#40606a", planks("#4f6f77", "#40606a", 170, across=True))
    cloth_d = smooth([(150, 200, 1), (700, 120), (1480, 210, 1), (1520, 700), (1440, 1020, 1), (800, 1060), (120, 980, 1), (90, 600)])
    cloth = at(12, 18, fill(cloth_d, NIGHT, 0.28)) + fill(cloth_d, CREAM) + tiled(cloth_d, stripes(CREAM, BRICK, 120, 0.12), -8) + shadow(cloth_d, NIGHT, -14, -16, 0.14)
    cx, cy = 740, 580
    dish = fill(oval(cx + 26, cy + 34, 560, 380), NIGHT, 0.32) + "".join(lit(smooth([(cx + sx * 520, cy - 80, 1), (cx + sx * 640, cy - 60), (cx + sx * 640, cy + 60), (cx + sx * 520, cy + 80, 1)]), BRICK, RUST, -6, -8) for sx in (-1, 1)) + lit(oval(cx, cy, 560, 376), BRICK, RUST, -18, -18) + fill(oval(cx, cy, 510, 330), "#fffaf0") + fill(oval(cx, cy + 8, 486, 306), "#f0c667")
    inner = oval(cx, cy + 4, 490, 312)
    leek = lambda x, y, t: at(x, y, fill(oval(0, 0, 26, 20), LICHEN) + line(oval(0, 0, 20, 15), "#7fa35a", 4) + line(oval(0, 0, 10, 7), "#7fa35a", 3), turn=t)  # noqa: E731
    fish = lambda x, y, t: at(x, y, fill(smooth([(-50, 0), (-20, -26), (30, -22), (54, 4), (20, 24), (-30, 20)]), "#f8e7d6") + line("M-24 -14L-6 14M2 -20L20 16M26 -16L38 8", BLUSH, 4), turn=t)  # noqa: E731
    crumbs, r = "", random.Random(4)
    rows = [(cy - 170, [(-250, -10), (-80, 6), (100, -6), (270, 10)]), (cy - 50, [(-370, 8), (-190, -8), (-10, 8), (170, -10), (350, 8)]), (cy + 80, [(-320, -8), (-130, 10), (60, -8), (250, 10)]), (cy + 190, [(-220, 6), (-30, -8), (150, 8)])]
    for y, row in rows:
        crumbs += "".join(fish(cx + dx + 84, y + 50, r.uniform(-30, 30)) + leek(cx + dx + 92, y - 10, r.uniform(-40, 40)) for dx, _ in row)
        crumbs += "".join(_bread(cx + dx, y + 10, t + r.uniform(-6, 6), 0.92, r.uniform(0.3, 0.7)) for dx, t in row)
        crumbs += "".join(leek(cx + dx + 88, y + 34, r.uniform(-40, 40)) + (fish(cx + dx + 96, y + 66, r.uniform(-30, 30)) if k % 2 else "") for k, (dx, _) in enumerate(row))
    gap = smooth([(cx + 170, cy + 150), (cx + 300, cy + 60), (cx + 480, cy + 30), (cx + 520, cy + 200), (cx + 380, cy + 330), (cx + 210, cy + 300)])
    scoop = fill(gap, "#fffaf0") + fill(smooth([(cx + 190, cy + 180), (cx + 300, cy + 110), (cx + 420, cy + 90), (cx + 440, cy + 160), (cx + 340, cy + 260), (cx + 230, cy + 270)]), "#f6dc98") + shadow(gap, "#a8641f", 20, 18, 0.35) + leek(cx + 300, cy + 200, 10) + fish(cx + 370, cy + 150, 20)
    spoon = at(1170, 800, at(10, 14, fill(limb([(0, 0), (180, 120), (330, 220)], [26, 30, 34]), NIGHT, 0.25)) + fill(limb([(0, 0), (180, 120), (340, 226)], [26, 28, 34]), SILVER) + swash([(10, 0), (180, 112), (330, 212)], "#fffaf0", 7, (0.2, 0.2)) + at(-70, -46, fill(oval(10, 14, 112, 74, 34), NIGHT, 0.2) + lit(oval(0, 0, 112, 74, 34), SILVER, "#9aa3a1", -10, -12) + at(-6, -30, _bread(0, 20, 6, 0.72, 0.6)) + leek(50, 20, 0) + fish(-54, 22, 20)))
    b, t = wrap(UMBER)
    hand = hand_at(1492, 1052, 218, b, s=1.9, mirror=True)
    hand_t = hand_at(1492, 1052, 218, t, s=1.9, mirror=True)
    slv = wear(limb([(1760, 1260), (1640, 1160), (1540, 1090)], [260, 210, 150]), Cloth(PINE, knit(PINE, "#2a463f", 24)), -16, -16)
    fore = lit(limb([(1640, 1160), (1560, 1104), (1490, 1050)], [130, 110, 70]), UMBER.base, UMBER.shade, -8, -12)
    plate_ = at(1360, 250, fill(oval(14, 18, 210, 190), NIGHT, 0.24) + fill(oval(0, 0, 206, 186), CREAM) + line(oval(0, 0, 186, 168), SEA, 7) + fill(oval(0, 0, 130, 116), "#efe5cf"))
    fork = at(1120, 150, line("M0 0V120", SILVER, 15) + "".join(line(f"M{x} -74V0", SILVER, 7) for x in (-18, -6, 6, 18)) + line("M-18 0H18", SILVER, 16), turn=14)
    return base + cloth + plate_ + fork + dish + clip(inner, crumbs) + clip(inner, scoop) + hand + spoon + hand_t + fore + slv


def born_2() -> str:
    """A turkey leg, dressed."""
    base = tabletop("#7f95a0", "#6d848f") + grain(rect(0, 0, W, H), SLATE, (W, H), (500, 200), 0.6, freq=0.5)
    tray = at(800, 560, fill(rect(-600 + 26, -370 + 32, 1200, 760, 90), NIGHT, 0.3) + fill(rect(-600, -370, 1200, 760, 90), "#2f4f6f") + fill(rect(-584, -354, 1168, 728, 80), "#f3f1e6") + fill(rect(-500, -280, 1000, 580, 60), "#e2e2d6") + shadow(rect(-500, -280, 1000, 580, 60), SLATE, 18, 20, 0.3) + swash([(-470, 220), (-480, 0), (-440, -220)], "#fffdf6", 18, (0.1, 0.1)) + "".join(fill(oval(x, y, k, k * 0.7), "#2f4f6f") for x, y, k in ((-540, 330, 16), (560, -310, 12), (520, 350, 9), (-560, -200, 8))))
    knuckle_d = smooth([(300, 800), (230, 760), (170, 790), (150, 850), (190, 880), (170, 930), (220, 970), (280, 940), (330, 900), (420, 830), (380, 760)])
    bone = at(0, -40, at(10, 14, fill(knuckle_d, NIGHT, 0.22)) + lit(knuckle_d, "#f0e2c4", "#cdb68c", -8, -10))
    meat_d = smooth([(360, 740), (470, 600), (640, 470), (860, 400), (1060, 430), (1130, 550), (1080, 690), (900, 760), (680, 780), (500, 800), (420, 830), (370, 800)])
    meat = at(12, 18, fill(meat_d, NIGHT, 0.26)) + lit(meat_d, "#c17a35", "#8f4f1e", -26, -26) + grain(meat_d, "#6e3612", (1080, 760), (640, 500), 0.8, freq=0.4) + clip(meat_d, *[swash(p, "#e2a45c", 12, (0.1, 0.1)) for p in ([(480, 640), (600, 540), (760, 460)], [(560, 640), (660, 560), (740, 530)], [(420, 740), (470, 680), (520, 640)])], *[fill(oval(x, y, 6), "#6e3612") for x, y in ((620, 640), (700, 600), (560, 720), (760, 680), (660, 720), (500, 740))])
    front_d = smooth([(-270, -40, 1), (-120, -150), (40, -180), (180, -170), (300, -110, 1), (350, 30), (320, 150, 1), (100, 212), (-110, 200), (-240, 140, 1), (-210, 60)])
    front = at(900, 570, at(10, 16, fill(front_d, NIGHT, 0.24)) + fill(front_d, "#4f8a72") + clip(front_d, fill(poly([(-280, -60), (10, -190), (-40, 220), (-260, 200)]), "#5a987f"), *[swash(p, "#3a6d59", 10, (0.1, 0.1)) for p in ([(-20, -180), (-60, 0), (-40, 200)], [(180, -170), (230, 0), (230, 180)], [(-190, -90), (-160, 40), (-190, 150)])], *[swash(p, "#78b39b", 8, (0.1, 0.1)) for p in ([(80, -170), (70, 0), (90, 200)], [(-110, -130), (-120, 30), (-120, 180)])]) + shadow(front_d, NIGHT, -20, -20, 0.24) + line(smooth([(-262, -40), (-120, -148), (40, -176)], False), "#78b39b", 6), turn=-10)
    band = at(900, 570, fill(limb([(20, -182), (-26, 0), (10, 206)], [62, 58, 62], cap=False), "#fffaf0") + "".join(line(f"M{-22 + (abs(y) * 0.1):.0f} {y}l52 6", SAND, 3) for y in range(-160, 200, 22)), turn=-10)
    bow = at(868, 520, at(8, 12, fill(smooth([(0, 0), (-90, -90), (-180, -70), (-160, 30), (-50, 40)]), NIGHT, 0.22)) + lit(smooth([(0, 0, 1), (-80, -90), (-170, -76), (-156, 20), (-50, 34)]), "#fffaf0", SAND, -8, -10) + lit(smooth([(0, 0, 1), (80, -96), (176, -80), (160, 20), (50, 34)]), "#fffaf0", SAND, -8, -10) + lit(smooth([(-14, 10, 1), (-90, 120), (-60, 170, 1), (-40, 140), (-14, 150, 1), (10, 30)]), "#fffaf0", SAND, -6, -6) + lit(smooth([(14, 10, 1), (70, 110), (60, 176, 1), (90, 150), (120, 156, 1), (110, 100), (40, 10)]), "#fffaf0", SAND, -6, -6) + lit(oval(0, 6, 36, 34), "#fffaf0", SAND, -6, -8) + "".join(line(smooth(p, False), STONE, 3.4) for p in ([(-140, -60), (-90, -40), (-30, -4)], [(-140, 0), (-90, 0), (-34, 10)], [(144, -62), (90, -40), (30, -4)], [(140, 0), (90, 0), (34, 10)])), turn=-10)
    tag = at(1260, 760, line(smooth([(-300, -170), (-180, -120), (-100, -40)], False), "#fffaf0", 7) + at(0, 0, fill(rect(-100 + 8, -56 + 11, 220, 112, 6), NIGHT, 0.26) + fill(rect(-100, -56, 220, 112, 6), "#f6e7c8") + fill(oval(-82, 0, 8), BARK) + script(-60, 4, 150, SLATE, 13, 5, 4) + script(-60, 40, 110, SLATE, 13, 6, 4), turn=8))
    holly = at(420, 330, "".join(at(0, 0, fill(smooth([(0, 0, 1), (24, -20), (44, -8, 1), (62, -26), (84, -10, 1), (100, -20), (124, 0, 1), (100, 18), (84, 8, 1), (62, 24), (44, 8, 1), (24, 18)]), c) + line("M6 0H112", LICHEN, 4), turn=t) for c, t in ((PINE, -20), (MOSS, 200), (PINE, 80))) + "".join(fill(oval(x, y, 20), BRICK) + fill(oval(x - 6, y - 6, 5), CORAL) for x, y in ((-8, -14), (22, 16), (-18, 20))))
    return base + tray + holly + bone + meat + front + band + bow + tag


ALL = {
    "savoury-bread-pudding": (savoury, 1600, 1067),
    "born-on-the-twenty-fifth-2": (born_2, 1600, 1067),
}
