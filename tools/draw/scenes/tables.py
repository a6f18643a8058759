"""Things on tables, mostly seen from above."""

from __future__ import annotations

import random

from bench import hammer, pencil, pliers, screwdriver, spanner, tape_measure
from hands import hand_at, wrap
from inks import (
    BARK, BLUSH, BRICK, CORAL, CREAM, INK, MIST, MOSS, MUSTARD, NIGHT, OAK, OCHRE, OLIVE, PINE, RUST, SAGE, SAND, SEA, SILVER, SLATE, STONE,
    STRAW, WOOD,
)  # fmt: skip
from rooms import H, W, tabletop, wall
from shapes import at, clip, fill, grain, limb, line, lit, oval, poly, rect, shadow, smooth, swash, tiled
from things import script, spectacles
from tiles import flowers, gingham, leaves, planks, squares, stripes


def _mug_above(r: float, colour: str, deep: str, tea: str) -> str:
    """A mug seen from straight above."""
    return fill(oval(16, 18, r * 1.02), NIGHT, 0.22) + fill(limb([(r * 0.86, -r * 0.34), (r * 1.5, -r * 0.3), (r * 1.5, r * 0.3), (r * 0.86, r * 0.34)], [26, 24, 24, 26]), deep) + fill(oval(0, 0, r), colour) + fill(oval(0, 0, r * 0.84), deep) + fill(oval(3, 3, r * 0.78), tea) + swash([(-r * 0.5, -r * 0.3), (-r * 0.2, -r * 0.56), (r * 0.2, -r * 0.58)], "#a8703f", 9, (0.1, 0.1))


def biscuit_tin() -> str:
    """The whole kit, in a tin."""
    cloth = tabletop(CREAM, SAND, gingham(CREAM, "#8fb0ab", 120))
    x, y, r = 640, 545, 420
    tin = fill(oval(x + 26, y + 30, r * 1.02), NIGHT, 0.22) + fill(oval(x, y, r), BRICK) + tiled(oval(x, y, r), flowers(BRICK, STRAW, MUSTARD, 90), 12) + fill(oval(x, y, r * 0.9), MUSTARD) + fill(oval(x, y, r * 0.87), "#b9a88a") + fill(oval(x + 6, y + 8, r * 0.84), "#d9cdb2") + shadow(oval(x, y, r * 0.87), NIGHT, 26, 30, 0.3)
    tools = at(322, 470, hammer(400), s=1.35, turn=-14) + at(300, 570, pliers("#39707a"), s=1.6, turn=13) + at(372, 770, spanner(320), s=1.45, turn=-2) + at(520, 880, screwdriver(280), s=1.3, turn=-16) + at(860, 650, tape_measure(), s=1.5, turn=-6)
    lid = at(1420, 170, fill(oval(14, 18, 300), NIGHT, 0.22) + fill(oval(0, 0, 300), RUST) + fill(oval(0, 0, 282), BRICK) + tiled(oval(0, 0, 282), flowers(BRICK, STRAW, MUSTARD, 110), -8) + fill(oval(0, 0, 150), CREAM) + line(oval(0, 0, 136), BRICK, 6) + at(0, 44, _cottage(), s=1.2))
    tea = at(1310, 770, _mug_above(150, SEA, "#446771", "#8a5128"))
    crumbs = "".join(fill(oval(a, b, c), OAK) for a, b, c in ((1090, 900, 7), (1116, 880, 5), (1080, 930, 4), (1140, 930, 6))) + at(1190, 1000, fill(rect(-60, -34, 130, 70, 8), OAK) + line(rect(-50, -24, 110, 50, 5), WOOD, 4) + "".join(fill(oval(dx, dy, 4), WOOD) for dx in (-34, -4, 26, 50) for dy in (-8, 12)), turn=-18)
    return cloth + lid + tin + tools + tea + crumbs


def _cottage() -> str:
    return fill(oval(0, 20, 100, 14), MOSS) + fill(rect(-60, -50, 120, 70), CREAM) + fill(poly([(-76, -50), (0, -104), (76, -50)]), RUST) + fill(rect(-12, -26, 26, 46), BRICK) + fill(rect(-46, -30, 24, 24), SLATE) + fill(rect(24, -30, 24, 24), SLATE) + fill(rect(34, -100, 16, 34), BRICK) + fill(oval(-78, -6, 22, 28), SAGE) + fill(oval(82, -2, 20, 24), SAGE)


def biscuit_tin_2() -> str:
    """End for end."""
    paper = wall("#dfe3cf", leaves("#dfe3cf", "#c3cfae", 130), MOSS, dim=0.3)
    beam = fill(poly([(0, 0), (760, 0), (260, H), (0, H)]), CREAM, 0.28)
    shelf = fill(rect(0, 700, W, 26), NIGHT, 0.24) + fill(poly([(0, 560), (W, 560), (W, 690), (0, 690)]), OAK) + "".join(swash([(x, y), (x + 150, y - 8), (x + 320, y)], WOOD, 7, (0.1, 0.1)) for x, y in ((40, 600), (420, 640), (820, 596), (1180, 650), (1300, 590), (120, 664), (760, 670))) + fill(rect(0, 690, W, 46), WOOD) + fill(rect(0, 690, W, 8), BARK)
    brackets = "".join(fill(poly([(x, 736), (x + 46, 736), (x + 46, 930), (x + 24, 930)]), PINE) + fill(poly([(x - 60, 736), (x + 46, 736), (x + 46, 772)]), PINE) for x in (300, 1270))
    mark = line("M802 372V452", INK, 7) + line("M768 412H842", INK, 6) + swash([(860, 396), (890, 380), (910, 392)], INK, 4, (0.2, 0.2))
    level = at(800, 560, fill(oval(0, 8, 380, 16), NIGHT, 0.25) + lit(rect(-350, -84, 700, 88, 10), MUSTARD, OCHRE, 0, -14) + fill(rect(-350, -84, 40, 88, 8), INK) + fill(rect(310, -84, 40, 88, 8), INK) + fill(rect(-90, -70, 180, 54, 26), INK) + fill(rect(-80, -62, 160, 38, 19), "#c9d98a") + fill(oval(8, -43, 26, 14), "#eef3c8") + line("M-30 -62v38M30 -62v38", INK, 5) + fill(oval(-230, -40, 26), INK) + fill(oval(-230, -40, 18), "#c9d98a") + fill(oval(230, -40, 26), INK) + fill(oval(230, -40, 18), "#c9d98a"), turn=-7)
    b, t = wrap(OLIVE)
    def arm(x: float, y: float, ang: float, ex: float, ey: float, mirror: bool, part: str) -> str:
        return hand_at(x, y, ang, part, s=2.05, mirror=mirror)

    lx, ly, la = 428, 712, -78
    rx, ry, ra = 1166, 628, 258
    sleeve_l = limb([(200, 1190), (330, 960), (412, 772)], [250, 206, 132])
    sleeve_r = limb([(1440, 1150), (1290, 880), (1184, 688)], [250, 206, 132])
    cloth = stripes("#6a8a92", SLATE, 40, 0.4)
    sleeves = "".join(fill(d, "#6a8a92") + tiled(d, cloth, tn) + shadow(d, NIGHT, -20, -16, 0.3) for d, tn in ((sleeve_l, 36), (sleeve_r, -36)))
    cuffs = lit(limb([(350, 752), (476, 794)], [52, 52]), SLATE, INK, -6, -6) + lit(limb([(1246, 662), (1122, 710)], [52, 52]), SLATE, INK, -6, -6)
    return paper + beam + mark + shelf + brackets + arm(lx, ly, la, 0, 0, False, b) + arm(rx, ry, ra, 0, 0, True, b) + level + arm(lx, ly, la, 0, 0, False, t) + arm(rx, ry, ra, 0, 0, True, t) + sleeves + cuffs


def blank_lines() -> str:
    """The line left empty."""
    base = tabletop("#b98a5a", "#95683d", board=230)
    light = fill(poly([(0, 0), (900, 0), (300, H), (0, H)]), STRAW, 0.2)
    bx, by = 700, 560

    def leaf(side: int) -> str:
        x0 = 0 if side > 0 else -470
        d = smooth([(0, -330, 1), (side * 235, -348), (side * 470, -330, 1), (side * 474, 0), (side * 470, 330, 1), (side * 235, 318), (0, 332, 1)])
        rows = ""
        for i in range(15):
            y = -272 + i * 39
            rows += line(f"M{x0 + 18} {y}H{x0 + 452}", "#a9b8bd", 3)
        rows += line(f"M{x0 + 330} -320V316", CORAL, 3) + line(f"M{x0 + 84} -320V316", CORAL, 3)
        return fill(d, "#fbf3de") + clip(d, rows) + grain(d, "#c9ab7a", (0, 0), (side * 110, 0), 0.7, freq=0.6)

    def page_of(side: int) -> str:
        r, out = random.Random(11 + side), ""
        x0 = 0 if side > 0 else -470
        for i in range(14):
            if side > 0 and i == 6:
                continue
            y = -278 + (i + 1) * 39 - 4
            out += script(x0 + 98, y, 90 + r.random() * 130, "#2c4560", 9, 40 * side + i, 3.2) + script(x0 + 24, y, 40, "#2c4560", 9, i, 3.2)
            for k in range(3):
                out += line(smooth([(x0 + 350 + k * 26, y - 18), (x0 + 360 + k * 26, y - 12), (x0 + 350 + k * 26, y - 3)], False), "#2c4560", 3.4)
        return out

    cover = fill(rect(-500 + 18, -364 + 26, 1000, 728, 10), NIGHT, 0.3) + fill(rect(-500, -364, 1000, 728, 10), BRICK) + line(rect(-490, -354, 980, 708, 8), RUST, 6) + "".join(fill(poly([(sx * 500, sy * 364), (sx * 436, sy * 364), (sx * 500, sy * 300)]), RUST) for sx in (-1, 1) for sy in (-1, 1))
    edges = "".join(line(f"M{sx * (474 + k * 4)} -326V328", SAND if k % 2 else STONE, 3) for sx in (-1, 1) for k in range(3))
    gap = fill(rect(20, -38, 430, 34), STRAW, 0.6)
    spine = fill(limb([(0, -346), (0, 346)], [16, 16]), "#d6bb8b")
    ribbon = fill(limb([(6, 330), (20, 400), (-10, 470)], [16, 16, 14]), MUSTARD)
    book = at(bx, by, cover + edges + ribbon + leaf(-1) + leaf(1) + gap + page_of(-1) + page_of(1) + spine, turn=-5)
    bottle = at(1420, 720, fill(rect(-74 + 20, -300 + 24, 150, 580, 40), NIGHT, 0.26) + lit(rect(-76, -180, 152, 470, 26), PINE, "#21352f", -22, 0) + fill(rect(-76, -120, 152, 24), STRAW) + fill(rect(-62, -310, 124, 140, 18), SILVER) + fill(rect(-62, -310, 34, 140, 18), CREAM) + fill(rect(-62, -196, 124, 10), STONE) + swash([(-50, -70), (-52, 80), (-48, 250)], "#6c8f80", 12, (0.1, 0.1)), turn=14)
    specs = at(1300, 235, fill(oval(-84, 16, 84, 60), NIGHT, 0.16) + fill(oval(96, 16, 84, 60), NIGHT, 0.16) + spectacles(BARK, 330), turn=-168)
    pen = at(230, 955, pencil(330, SLATE, SEA), turn=-14, s=1.2)
    ring = line(oval(178, 150, 92), "#95683d", 12, 0.55)
    return base + ring + light + book + bottle + specs + pen


def _drill_half(mirror: bool) -> str:
    d = smooth([(-220, -96), (-252, -30), (-246, 60), (-268, 200), (-280, 330, 1), (-130, 344, 1), (-124, 250), (-108, 120), (-84, 74, 1), (60, 70), (200, 54), (226, 30, 1), (226, -60, 1), (196, -92), (60, -104)])
    shell = fill(f"{d}", NIGHT, 0)
    inner = smooth([(-200, -68), (-222, -20), (-216, 60), (-236, 200), (-246, 300, 1), (-158, 308, 1), (-150, 220), (-134, 104), (-100, 48), (60, 42), (180, 26), (196, -40), (180, -66), (60, -76)])
    return shell + at(14, 18, fill(d, NIGHT, 0.28)) + fill(d, "#3d7f86" if not mirror else "#35727a") + fill(inner, INK) + clip(inner, "".join(fill(rect(x, -90, 9, 150), SLATE) for x in (-170, -110, 120, 160)))


def nine_screwdrivers_2() -> str:
    """Two brushes, on a saucer."""
    back = wall("#e9dfc6", squares("#e9dfc6", "#d5c7a6", 150), BARK, dim=0.2)
    board = lit(rect(70, 150, 1180, 850, 40), SILVER, "#9aa3a1", -10, -14) + "".join(fill(rect(110, 200 + i * 62, 1100, 22, 11), "#aeb6b3") + fill(rect(110, 200 + i * 62, 1100, 7, 4), CREAM) for i in range(13))
    left = at(400, 420, _drill_half(False), turn=-8, s=1.16)
    innards = (
        lit(rect(-196, -52, 120, 86, 10), STONE, "#8c8374", -6, -8) + "".join(line(f"M{-186 + i * 16} -46V30", BARK, 5) for i in range(7)) + lit(rect(-70, -44, 100, 74, 8), "#b7693a", BARK, -6, -8) + "".join(line(f"M-66 {-36 + i * 12}H26", "#d9925e", 5) for i in range(6)) + fill(rect(30, -18, 150, 26, 5), SILVER) + lit(oval(110, -4, 42), ASH_, SLATE, -6, -6) + "".join(line(f"M{110 + 42 * c:.0f} {-4 + 42 * s:.0f}L{110 + 52 * c:.0f} {-4 + 52 * s:.0f}", ASH_, 9) for c, s in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7)))
        + lit(rect(222, -34, 90, 56, 6), SILVER, SLATE, 0, -8) + fill(rect(312, -7, 120, 10), ASH_) + line(smooth([(-120, 40), (-176, 110), (-190, 200), (-206, 300), (-196, 420)], False), BRICK, 8) + line(smooth([(-100, 40), (-156, 110), (-172, 210), (-184, 300), (-176, 420)], False), MUSTARD, 8) + lit(rect(-206, 110, 64, 84, 8), CORAL, BRICK, -6, -6)
    )  # fmt: skip
    right = at(860, 720, _drill_half(True), turn=10, s=1.16, flip=True)
    cord = line(smooth([(215, 860), (206, 960), (140, 1020), (60, 980), (-20, 1040)], False), INK, 22) + line(smooth([(211, 860), (202, 954), (136, 1012), (60, 972), (-20, 1032)], False), SLATE, 5)
    saucer = at(1360, 720, fill(oval(16, 22, 190, 190), NIGHT, 0.22) + fill(oval(0, 0, 186), CREAM) + line(oval(0, 0, 172), BRICK, 7) + fill(oval(0, 0, 104), "#efe5cf") + line(oval(0, 0, 104), SAND, 5) + "".join(at(dx, dy, fill(rect(-22, -13, 56, 34, 4), NIGHT, 0.3) + lit(rect(-28, -18, 56, 34, 4), "#25272c", "#0f1013", -6, -6) + line(smooth([(26, 0), (40, -14), (54, 2)], False), WOOD, 5), turn=tn) for dx, dy, tn in ((-34, -22, -12), (26, 36, 22))))
    cup = at(1370, 290, _mug_above(128, BLUSH, "#d79f85", "#8a5128"))
    screws = "".join(at(x, y, fill(oval(0, 0, 13), SILVER) + line("M-7 -4L7 4", SLATE, 4), turn=tn) for x, y, tn in ((1180, 130, 0), (1130, 96, 50), (1088, 134, 120), (1050, 92, 20)))
    return back + board + cord + left + at(400, 420, innards, turn=-8, s=1.16) + right + cup + saucer + screws


ASH_ = "#8b8a88"


def hobb_and_daughter_2() -> str:
    """What was left of the shepherdess."""
    base = tabletop("#587a72", "#45655e", planks("#587a72", "#45655e", 150, across=True))
    box = fill(rect(250, 170, 1120, 790, 10), NIGHT, 0.3) + fill(rect(220, 130, 1120, 790, 10), "#c49a68") + fill(rect(250, 160, 1060, 730, 4), "#8f6a41")
    inner = rect(250, 160, 1060, 730)
    r, news = random.Random(8), ""
    for x, y, tn in ((380, 300, -14), (700, 250, 9), (1080, 290, 24), (400, 620, 11), (760, 690, -12), (1120, 650, -28), (1180, 830, 8), (560, 860, 4)):
        pts = [(-230, -160, 1), (-60, -190), (190, -170, 1), (240, 10), (210, 170, 1), (0, 190), (-220, 160, 1), (-250, 0)]
        d = smooth(pts)
        cols = "".join(fill(rect(-200 + c * 140, -130 + k * 17, 118 * (0.6 + 0.4 * r.random()), 7), "#a7a497") for c in range(3) for k in range(17))
        news += at(x, y, fill(d, "#ece5d3") + clip(d, fill(rect(-200, -164, 300, 20), "#6b6a66"), cols) + shadow(d, BARK, -14, -12, 0.3), turn=tn)
    china = "#f4f0e6"

    def shard(x: float, y: float, tn: float, pts: list, pat: str = "") -> str:
        d = smooth(pts)
        return at(x, y, at(9, 12, fill(d, NIGHT, 0.3)) + fill(d, china) + clip(d, pat) + shadow(d, SEA, -8, -8, 0.35) + line(d, "#d8d2c2", 2.5), turn=tn)

    skirt = shard(520, 660, -16, [(-130, -110, 1), (-40, -140, 1), (60, -120, 1), (150, 90), (140, 130, 1), (60, 110, 1), (10, 150, 1), (-60, 120, 1), (-170, 120, 1), (-160, 60)], "".join(at(dx, dy, "".join(fill(oval(12 * a, 12 * b, 10), CORAL) for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))) + fill(oval(0, 0, 7), MUSTARD)) for dx, dy in ((-90, 60), (-20, -10), (70, 60), (10, 100), (-60, -70), (40, -80))))
    hem = shard(860, 760, 10, [(-110, -40, 1), (0, -66, 1), (120, -30, 1), (140, 60), (30, 80, 1), (-30, 50, 1), (-130, 70)], fill(rect(-200, 30, 400, 16), SEA) + fill(rect(-200, 56, 400, 6), MUSTARD))
    crook = at(960, 440, fill(limb([(-120, 120), (-20, 0), (60, -90), (110, -110), (130, -70), (104, -50)], [13, 13, 13, 13, 12, 9]), NIGHT, 0.3) + fill(limb([(-130, 110), (-30, -10), (50, -100), (100, -120), (120, -80), (94, -60)], [13, 13, 13, 13, 12, 9]), MUSTARD))
    hand = shard(1110, 560, 30, [(-60, -16), (-10, -24), (30, -34), (60, -20), (54, 6), (62, 20), (30, 26), (-10, 20), (-60, 18)])
    lamb = at(1130, 780, at(8, 12, fill(smooth([(-80, -30), (0, -60), (80, -30), (70, 40), (-70, 40)]), NIGHT, 0.3)) + "".join(fill(oval(x, y, 30), china) for x, y in ((-50, -10), (-14, -28), (28, -24), (54, 0), (-34, 18), (8, 14), (40, 24))) + fill(smooth([(50, -40), (96, -44), (108, -18), (84, -2), (56, -8)]), STONE) + fill(oval(86, -28, 4), INK) + fill(poly([(-30, 40), (-14, 40), (-18, 76), (-28, 66)]), STONE) + fill(poly([(26, 40), (42, 40), (36, 60), (28, 78)]), STONE), turn=12)
    bits = "".join(shard(x, y, tn, [(-26, -14, 1), (8, -26, 1), (28, 6, 1), (-6, 24, 1)]) for x, y, tn in ((700, 560, 0), (740, 620, 60), (330, 480, 20), (1240, 470, 100), (660, 820, 30), (1000, 640, 75), (390, 810, 10)))
    fitting = at(420, 330, at(8, 12, fill(rect(-40, -30, 120, 60, 8), NIGHT, 0.3)) + lit(rect(-44, -32, 70, 64, 8), MUSTARD, OCHRE, -6, -8) + fill(rect(26, -22, 60, 44, 6), CREAM) + line(smooth([(-44, 0), (-110, 20), (-130, -40), (-70, -80)], False), WOOD, 8), turn=-24)
    face = (
        at(12, 16, fill(oval(0, 0, 128, 140), NIGHT, 0.3)) + fill(smooth([(-40, 90, 1), (-50, 160), (-30, 176, 1), (10, 164, 1), (40, 178, 1), (46, 100, 1)]), china) + fill(oval(0, -14, 128, 122), "#b5793c") + "".join(fill(oval(x, y, 38), "#b5793c") for x, y in ((-110, 50), (112, 50), (-96, 96), (98, 96))) + "".join(line(oval(x, y, 20), "#d7a25f", 6) for x, y in ((-110, 50), (112, 50), (-96, 96), (98, 96)))
        + fill(smooth([(0, -74), (70, -60), (92, 10), (70, 84), (0, 122), (-70, 84), (-92, 10), (-70, -60)]), china) + fill(smooth([(-96, -10, 1), (-60, -70), (0, -84, 1), (60, -70), (96, -10, 1), (60, -48), (0, -60), (-60, -48)]), "#b5793c") + fill(oval(-50, 46, 24, 18), BLUSH) + fill(oval(50, 46, 24, 18), BLUSH)
        + swash([(-62, 8), (-40, -2), (-18, 8)], INK, 7, (0.1, 0.1)) + swash([(62, 8), (40, -2), (18, 8)], INK, 7, (0.1, 0.1)) + fill(oval(-40, 15, 8), SEA) + fill(oval(40, 15, 8), SEA) + swash([(-64, -22), (-42, -32), (-18, -24)], "#8c5a2a", 5, (0.1, 0.1)) + swash([(64, -22), (42, -32), (18, -24)], "#8c5a2a", 5, (0.1, 0.1)) + swash([(-2, 20), (8, 40), (-6, 46)], "#d9c9b0", 6, (0.1, 0.2)) + fill(smooth([(-20, 74, 1), (-8, 68), (0, 72), (8, 68), (20, 74, 1), (0, 88)]), BRICK) + fill(smooth([(-130, -60), (-70, -150), (0, -160), (80, -148), (136, -60), (60, -96), (-60, -96)]), STRAW) + swash([(-120, -66), (0, -112), (126, -66)], BRICK, 15, (0.3, 0.3)) + fill(oval(40, -106, 22, 20), BRICK) + line(smooth([(88, -20), (66, 10), (78, 40), (60, 70)], False), "#b9ad98", 4)
    )  # fmt: skip
    card = line(smooth([(50, 150), (110, 190), (150, 170)], False), BARK, 5) + at(232, 190, fill(rect(-76, -44, 170, 100, 4), NIGHT, 0.28) + fill(poly([(-90, -10), (-64, -52), (86, -52), (86, 48), (-64, 48)]), CREAM) + fill(oval(-66, -2, 8), BARK) + script(-44, -12, 120, SLATE, 12, 5, 4) + script(-44, 24, 84, SLATE, 12, 6, 4), turn=-8)
    head = at(720, 380, face + card, turn=-12, s=1.12)
    lid = at(1500, 200, fill(rect(-130, -260, 300, 560, 8), NIGHT, 0.26) + fill(rect(-150, -280, 320, 560, 8), "#d2a976") + line(rect(-136, -266, 292, 532, 4), "#a97f4e", 5) + fill(rect(-40, -60, 120, 180, 4), CREAM) + fill(rect(-22, -36, 84, 10), STONE) + fill(rect(-22, -10, 60, 10), STONE), turn=9)
    return base + lid + box + clip(inner, news, grain(inner, NIGHT, (250, 160), (420, 330), 0.6)) + shadow(inner, NIGHT, 24, 26, 0.3) + fitting + skirt + hem + crook + hand + lamb + bits + head


def walked_3() -> str:
    """The props, laid for lunch."""
    base = fill(rect(0, 0, W, H), "#42545c") + grain(rect(0, 0, W, H), NIGHT, (W, H), (500, 200), 0.6, freq=0.5)
    cloth_d = poly([(110, 70), (1490, 70), (1560, 1010), (40, 1010)])
    cloth = at(14, 20, fill(cloth_d, NIGHT, 0.35)) + fill(cloth_d, CREAM) + tiled(cloth_d, stripes(CREAM, "#eadfc4", 90, 0.5, across=False)) + line(poly([(150, 104), (1452, 104), (1516, 976), (84, 976)]), BRICK, 9)

    def dish(x: float, y: float, rx: float, ry: float, inside: str, rim: str = SEA) -> str:
        return at(x, y, fill(oval(12, 16, rx, ry), NIGHT, 0.22) + fill(oval(0, 0, rx, ry), "#fffaf0") + line(oval(0, 0, rx - 12, ry - 12), rim, 6) + fill(oval(0, 0, rx * 0.68, ry * 0.68), "#f0e7d3") + inside)

    stick = "".join(at(dx, dy, fill(limb([(-150, 10), (0, -6), (130, 0)], [44, 34, 26]), SAGE_) + "".join(line(smooth([(-150, 2 + k), (0, -12 + k), (126, -4 + k)], False), c, 4) for k, c in ((-6, "#8fae63"), (4, "#d5e3a4"), (12, "#8fae63"))) + fill(oval(-152, 10, 13, 22), "#dfe9bd") + "".join(fill(limb([(126, 0), (160, dy2 * 0.6), (190, dy2)], [16, 10, 5]), "#7f9f55") + "".join(fill(smooth([(184, dy2, 1), (200, dy2 + b - 8), (222 + a, dy2 + b, 1), (200, dy2 + b + 8)]), MOSS if b else "#7f9f55") for a, b in ((-6, -16), (6, 0), (-6, 16))) for dy2 in (-34, 0, 36)), turn=tn) for dx, dy, tn in ((-16, -44, -10), (6, 10, -3), (-10, 60, 6)))
    celery = dish(400, 330, 250, 190, at(-10, 0, stick))
    leather = dish(800, 280, 170, 150, fill(smooth([(-110, -30), (-50, -84), (20, -60), (92, -84), (112, 0), (70, 76), (0, 50), (-60, 88), (-116, 40)]), WOOD) + swash([(-80, -20), (-20, -40), (60, -50)], BARK, 10, (0.1, 0.1)) + swash([(-70, 30), (0, 10), (80, 20)], BARK, 9, (0.1, 0.1)) + swash([(-50, -56), (-20, -20), (-40, 40)], OAK, 8, (0.1, 0.1)) + "".join(fill(smooth([(x, y - 14, 1), (x + 9, y + 4), (x, y + 12), (x - 9, y + 4)]), MIST) for x, y in ((-40, -10), (30, -30), (60, 30), (-10, 34), (-80, 6), (0, -50))), BRICK)
    r = random.Random(3)
    stones = "".join(fill(oval(r.uniform(-196, 196), r.uniform(-96, 96), r.uniform(9, 19), r.uniform(8, 14), r.uniform(0, 90)), r.choice([STONE, SILVER, "#8d8577", "#6f6b64", SAND, "#a59a86"])) for _ in range(210))
    tray_d = rect(-210, -110, 420, 220, 14)
    gravel = at(1210, 300, fill(rect(-232, -130, 480, 280, 24), NIGHT, 0.24) + fill(rect(-244, -144, 488, 288, 24), BRICK) + fill(rect(-216, -116, 432, 232, 16), "#7a756c") + clip(tray_d, stones) + shadow(tray_d, NIGHT, 12, 14, 0.35) + "".join(fill(rect(sx * 244 - 16, -40, 32, 80, 12), RUST) for sx in (-1, 1)))
    hinge = dish(330, 760, 200, 170, "".join(at(0, 0, lit(poly([(0, -70), (sx * 128, -80), (sx * 136, 66), (0, 76)]), "#a85c34", "#7b3d20", -5, -5) + "".join(fill(oval(sx * 84, y, 12), "#4b2412") for y in (-44, 0, 40)) + "".join(fill(oval(sx * x, y, 6), "#d08a50") for x, y in ((40, -40), (110, 20), (60, 50), (30, 10))), turn=sx * -8) for sx in (-1, 1)) + "".join(lit(rect(-14, -86 + k * 36, 28, 30, 6), "#8c4724", "#5f2d15", -4, 0) for k in range(5)), MOSS)

    def mitt(col: str, deep: str, flip: bool) -> str:
        d = smooth([(-70, 150, 1), (-80, 0), (-70, -110), (-10, -160), (56, -120), (66, -20), (104, -60), (140, -40), (128, 30), (76, 90), (70, 150, 1)])
        return at(10, 14, fill(d, NIGHT, 0.25)) + fill(d, col) + clip(d, "".join(line(f"M{-200 + k * 46} -200L{100 + k * 46} 200M{200 - k * 46} -200L{-100 - k * 46} 200", deep, 3.5) for k in range(-3, 9))) + shadow(d, NIGHT, -10, -8, 0.25) + fill(rect(-78, 130, 156, 36, 10), STRAW)

    gloves = at(720, 740, mitt(CORAL, BRICK, False), turn=-14, s=1.04) + at(960, 760, mitt(CORAL, BRICK, True), turn=12, s=1.04, flip=True)
    coco = dish(1270, 770, 220, 190, fill(oval(0, 6, 136, 124), NIGHT, 0.2) + fill(oval(0, 0, 134, 124), BARK) + "".join(swash([(132 * c, 122 * s), (140 * c, 130 * s), (150 * c + 6, 138 * s)], WOOD, 7, (0.5, 0.1)) for c, s in [(__import__("math").cos(a / 5), __import__("math").sin(a / 5)) for a in range(32)]) + fill(oval(0, 0, 112, 102), "#4f2d1c") + fill(oval(0, 0, 102, 92), "#fffaf0") + fill(oval(0, 2, 70, 62), "#e2dac8") + shadow(oval(0, 2, 70, 62), BARK, 12, 14, 0.45), MUSTARD)
    fork = at(620, 560, line("M0 0V-150", SILVER, 12) + "".join(line(f"M{x} -150V-210", SILVER, 6) for x in (-15, -5, 5, 15)) + line("M-15 -150H15", SILVER, 14), turn=-70)
    knife = at(1030, 520, fill(rect(-7, -90, 14, 100, 6), BARK) + fill(smooth([(-8, -90, 1), (-8, -220), (10, -200), (10, -90, 1)]), SILVER), turn=64)
    return base + cloth + celery + leather + gravel + hinge + gloves + coco + fork + knife


SAGE_ = "#b7cf7e"
ALL = {
    "biscuit-tin": (biscuit_tin, 1600, 1067),
    "biscuit-tin-2": (biscuit_tin_2, 1600, 1067),
    "blank-lines": (blank_lines, 1600, 1067),
    "nine-screwdrivers-2": (nine_screwdrivers_2, 1600, 1067),
    "hobb-and-daughter-2": (hobb_and_daughter_2, 1600, 1067),
    "the-woman-who-walked-3": (walked_3, 1600, 1067),
}
