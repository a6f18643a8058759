"""Ten portraits, 800 by 800: each of the magazine's people with what they are never seen without."""

from __future__ import annotations

import sys

from cast import BEA, CALLUM, IMOGEN, NELL, ODILE, PRIYA, SAMIR, THEO, WREN, YUSRA, face_and_hair
from hands import hand_at, pinch, reach, rest, wrap
from heads import Face, ear, neck
from inks import (
    BARK,
    BLUSH,
    BRICK,
    CORAL,
    CREAM,
    INK,
    MIST,
    MOSS,
    MUSTARD,
    NIGHT,
    OAK,
    OCHRE,
    PAPER,
    PETAL,
    PINE,
    RUST,
    SAND,
    SEA,
    SILVER,
    SKY,
    SLATE,
    STONE,
    STRAW,
    WOOD,
)  # fmt: skip
from press import PICTURES, page, render, save
from shapes import at, clip, fill, grain, limb, line, lit, oval, poly, rect, shadow, smooth, swash, tiled
from tiles import arcs, knit, leaves, planks, squares, stripes, tartan

TORSO = [(-48, 112, 1), (-70, 134), (-128, 156), (-176, 190), (-198, 270), (-206, 360, 1), (190, 360, 1), (184, 270), (166, 190), (124, 156), (62, 136), (30, 112, 1), (10, 150), (-20, 152)]
BROAD = [(-52, 110, 1), (-80, 130), (-150, 150), (-208, 184), (-236, 270), (-244, 360, 1), (226, 360, 1), (218, 270), (196, 184), (144, 150), (70, 132), (34, 110, 1), (10, 152), (-24, 154)]


def cloth(pts: list, base: str, tile=None, turn: float = 0, shade: str = NIGHT, depth: float = 0.28) -> str:
    """A garment: flat or patterned, with a cut shadow and a spatter on the far side."""
    d = smooth(pts)
    xs, ys = [p[0] for p in pts], [p[1] for p in pts]
    body = fill(d, base) + (tiled(d, tile, turn) if tile else "")
    return body + shadow(d, shade, -16, -8, depth) + grain(d, shade, (max(xs), max(ys)), ((min(xs) + max(xs)) / 2, min(ys)), 0.6, freq=0.8)


def sleeve(pts: list, widths: list, base: str, tile=None, turn: float = 0, shade: str = NIGHT) -> str:
    """A sleeve along an arm."""
    d = limb(pts, widths)
    return fill(d, base) + (tiled(d, tile, turn) if tile else "") + shadow(d, shade, -8, -12, 0.3)


def forearm(f: Face, pts: list, widths: list) -> str:
    """A bare forearm."""
    return lit(limb(pts, widths), f.skin.base, f.skin.shade, -4, -8)


def sheet(ground: str, *els: str, s: float = 1.5, y: float = 300, x: float = 400, flip: bool = False, wall: str = "") -> str:
    """The square: wall, then the sitter about the face's centre."""
    return page(800, 800, wall, at(x, y, *els, s=s, flip=flip), paper=ground)


def nell() -> str:
    """With the drawer she is named for."""
    f = NELL
    behind, front = face_and_hair(f)
    drawers = "".join(
        fill(rect(x, y, 246, 176, 8), "#93a982") + line(rect(x + 14, y + 14, 218, 148, 5), MOSS, 3) + fill(oval(x + 123, y + 92, 15), MUSTARD) + fill(oval(x + 119, y + 88, 5), STRAW)
        for x in (20, 278, 536) for y in (16, 204, 392, 580))  # fmt: skip
    letters = at(660, 196, "".join(at(dx, dy, fill(rect(-62, -44, 124, 88, 3), CREAM) + line(poly([(-60, -42), (0, 8), (60, -42)], False), STONE, 3) + fill(rect(30, -34, 20, 22), BRICK), turn=t) for dx, dy, t in ((-40, -6, -14), (36, -14, 9), (0, 6, -3))))
    open_ = letters + fill(rect(532, 214, 254, 40, 6), MOSS) + lit(rect(524, 232, 270, 150, 8), "#a5b993", "#86a078", -6, -8) + fill(oval(659, 312, 17), MUSTARD) + fill(oval(655, 307, 5), STRAW)
    blouse = cloth([(-48, 116), (-20, 170), (10, 190), (26, 120), (66, 140), (80, 360, 1), (-90, 360, 1), (-76, 146)], CREAM, leaves(CREAM, SEA, 34), 12)
    left = cloth([(-50, 110, 1), (-74, 134), (-130, 156), (-178, 192), (-200, 270), (-206, 360, 1), (-12, 360, 1), (-20, 280), (-46, 210), (-60, 160)], MUSTARD, knit(MUSTARD, "#cf9330", 15), 6, OCHRE, 0.5)
    right = cloth([(32, 110, 1), (60, 134), (124, 156), (166, 192), (186, 270), (190, 360, 1), (30, 360, 1), (34, 290), (52, 220), (52, 160)], MUSTARD, knit(MUSTARD, "#cf9330", 15), -6, OCHRE, 0.5)
    bands = sum_(swash([(-52, 118), (-40, 210), (-10, 300), (-4, 370)], OCHRE, 15, (0.8, 1)), swash([(38, 118), (54, 180), (38, 270), (32, 370)], OCHRE, 15, (0.8, 1)))
    buttons = "".join(fill(oval(x, y, 8), BARK) + fill(oval(x - 2, y - 2, 3), OAK) for x, y in ((-8, 292), (-2, 340)))
    frame = "#3f7d5a"
    glass = (fill(oval(-4, 2, 31, 30), CREAM, 0.18) + fill(oval(52, 1, 24, 29), CREAM, 0.18) + line(oval(-4, 2, 31, 30), frame, 7) + line(oval(52, 1, 24, 29), frame, 7)
             + line(smooth([(27, -2), (29.5, -5), (30, -2)], False), frame, 6) + line("M-35 -2L-58 -8", frame, 6)
             + swash([(-22, -14), (-12, -20), (-2, -21)], CREAM, 4, (0.1, 0.1)) + swash([(42, -16), (49, -20), (55, -19)], CREAM, 3.4, (0.1, 0.1)))  # fmt: skip
    pencil = at(-84, -16, fill(rect(-74, -6, 118, 12, 2), BRICK) + fill(rect(-74, -6, 118, 4), CORAL) + fill(poly([(44, -6), (62, 0), (44, 6)]), SAND) + fill(poly([(56, -2), (63, 0), (56, 2)]), INK) + fill(rect(-82, -6, 10, 12, 2), SILVER) + fill(rect(-92, -6, 11, 12, 4), BLUSH), turn=-17)
    ring = line(oval(-60, 44, 9, 11), MUSTARD, 4.5)
    return sheet("#7f9873", behind, neck(f, 0.95), blouse, left, right, bands, buttons, front, pencil, ear(f), glass, ring, wall=drawers + open_)


def sum_(*els: str) -> str:
    """Elements one after another."""
    return "".join(els)


def imogen() -> str:
    """Before the curtain."""
    f = IMOGEN
    behind, front = face_and_hair(f)
    folds = "".join(fill(limb([(x, -20), (x + 10 * ((i % 2) * 2 - 1), 400), (x, 820)], [70, 52, 74], cap=False), RUST) + swash([(x - 44, 0), (x - 30, 400), (x - 40, 800)], CORAL, 9, (0.4, 0.3)) for i, x in enumerate(range(30, 840, 118)))
    jersey = cloth([(-56, 112, 1), (-80, 134), (-134, 154), (-176, 190), (-196, 270), (-204, 360, 1), (190, 360, 1), (182, 270), (164, 190), (124, 156), (66, 138), (38, 112, 1), (16, 140), (-24, 142)], CREAM, stripes(CREAM, "#26374f", 34, 0.52), -3)
    crook = [(122, 380), (122, 220), (116, 178), (86, 166), (62, 184), (64, 208)]
    stick = fill(limb(crook, [20, 20, 20, 20, 19, 17]), BARK) + fill(limb([(p[0] - 4, p[1] - 1) for p in crook], [4, 5, 5, 5, 4, 2]), WOOD) + fill(limb([(122, 236), (122, 246)], [24, 24], cap=False), MUSTARD)
    b, t = wrap(f.skin)
    cloth_ = stripes(CREAM, "#26374f", 32, 0.52)
    upper = sleeve([(150, 196), (206, 270), (226, 340)], [78, 84, 80], CREAM, cloth_, 66)
    fore = sleeve([(236, 344), (214, 318), (190, 296)], [80, 62, 44], CREAM, cloth_, 130)
    arm = hand_at(184, 292, 196, b, mirror=True)
    hand = hand_at(184, 292, 196, t, mirror=True)
    return sheet("#a23f2b", behind, neck(f, 0.92), jersey, front, arm, stick, hand, upper, fore, wall=folds, flip=True, x=410)


def theo() -> str:
    """Arms folded, oven on."""
    f = THEO
    behind, front = face_and_hair(f)
    wall = tiled(rect(0, 0, 800, 800), squares("#c6d6cf", "#aebfb8", 92))
    wall += fill(rect(0, 78, 800, 12, 4), BARK)
    pans = at(120, 84, fill(rect(-6, 0, 12, 130, 5), INK) + lit(oval(0, 200, 86), SLATE, INK, -12, -10) + line(oval(0, 200, 64), INK, 4)) + at(672, 84, fill(rect(-5, 0, 10, 90, 5), BARK) + lit(poly([(-66, 92), (66, 92), (56, 190), (-56, 190)]), CORAL, BRICK, -14, -6) + fill(rect(-74, 84, 148, 16, 8), BRICK)) + at(565, 84, line("M0 0V150", SILVER, 8) + "".join(line(smooth([(0, 150), (dx, 200), (dx * 0.9, 250), (0, 280)], False), "#6d7a80", 4) for dx in (-34, -16, 0, 16, 34)))
    shirt = cloth([(p[0], p[1], *p[2:]) for p in BROAD], CREAM, shade=SLATE, depth=0.22)
    collar = fill(smooth([(-58, 108, 1), (-66, 134), (-26, 182, 1), (-6, 152, 1)]), "#fffaf0") + fill(smooth([(38, 110, 1), (48, 132), (14, 182, 1), (-4, 152, 1)]), "#efe6d2") + line("M-4 158V232", STONE, 3)
    apron = cloth([(-74, 226), (0, 234), (76, 224), (120, 360, 1), (-126, 360, 1)], INK, stripes(INK, SLATE, 22, 0.16, across=False)) + line(smooth([(-70, 228), (-80, 180), (-70, 134)], False), INK, 13) + line(smooth([(74, 226), (82, 180), (62, 134)], False), INK, 13)
    towel_d = [(-190, 168), (-160, 150), (-104, 150), (-92, 190), (-98, 262), (-106, 290, 1), (-186, 284, 1), (-192, 230)]
    towel = cloth(towel_d, CREAM, stripes(CREAM, BRICK, 32, 0.4), 4, BARK, 0.25)
    up_l = sleeve([(-186, 190), (-236, 250), (-240, 318)], [96, 104, 92], CREAM, shade=SLATE)
    up_r = sleeve([(176, 190), (224, 250), (228, 318)], [92, 100, 90], "#f1e8d6", shade=SLATE)
    low = forearm(f, [(-208, 321), (-90, 312), (70, 282)], [70, 64, 46])
    over = forearm(f, [(198, 321), (90, 316), (-66, 276)], [70, 64, 44])
    hand = hand_at(-62, 277, 196, rest(f.skin), s=1.05, mirror=True)
    cuffs = lit(smooth([(-232, 282, 1), (-196, 280, 1), (-190, 350, 1), (-226, 362, 1)]), "#fffaf0", SAND, -6, -6) + lit(smooth([(222, 282, 1), (186, 284, 1), (182, 352, 1), (216, 362, 1)]), "#f6eedd", STONE, -6, -6)
    return sheet("#c6d6cf", behind, neck(f, 1.22), shirt, collar, apron, up_l, up_r, low, towel, over, hand, cuffs, front, wall=wall + pans, y=298, s=1.4)


def yusra() -> str:
    """Between surgeries."""
    f = YUSRA
    behind, front = face_and_hair(f)
    wall = fill(rect(0, 0, 800, 800), STRAW) + tiled(rect(0, 0, 800, 800), arcs(STRAW, "#e6bf6b", 110))
    chair = "".join(lit(rect(x, 560, 150, 300, 30), SEA, "#44666f", -10, -6) for x in (-40, 690))
    poster = lit(rect(78, 88, 150, 204, 4), CREAM, SAND, -6, -6) + at(153, 178, fill(smooth([(0, 50, 1), (-52, 0), (-40, -40), (0, -22, 1), (40, -40), (52, 0)]), CORAL)) + fill(rect(100, 252, 106, 8), STONE) + fill(rect(116, 268, 74, 7), STONE)
    jacket = cloth([(p[0], p[1], *p[2:]) for p in TORSO], "#8c9096", shade=INK)
    lapel = fill(smooth([(-116, 168, 1), (-60, 330), (-40, 360, 1), (-10, 360, 1), (-26, 250, 1)]), "#7b8087") + fill(smooth([(100, 168, 1), (70, 300), (52, 360, 1), (20, 360, 1), (20, 250, 1)]), "#70757d")
    lanyard = fill(limb([(70, 150), (104, 190), (116, 214)], [11, 11, 11], cap=False), BRICK)
    badge = at(118, 232, lit(rect(-28, -22, 56, 64, 6), CREAM, SAND, -4, -4) + fill(rect(-9, -27, 18, 9, 3), SILVER) + fill(rect(-20, -12, 40, 26, 3), MIST) + fill(oval(0, 0, 8), OAK) + fill(smooth([(-14, 14, 1), (0, 6), (14, 14, 1)]), SLATE) + fill(rect(-20, 22, 30, 5), STONE), turn=-6)
    mug_d = smooth([(-58, 196, 1), (-55, 260), (-46, 330), (-40, 344, 1), (46, 344, 1), (52, 330), (62, 260), (66, 196, 1), (30, 202), (-24, 202)])
    mug = fill(oval(4, 196, 62, 12), "#6b4a36") + lit(mug_d, CREAM, SAND, -14, 0) + line(oval(4, 195, 62, 12), CREAM, 6) + fill(oval(4, 197, 55, 8), "#6b3d24") + clip(mug_d, fill(rect(-80, 222, 160, 16), SEA), fill(rect(-80, 244, 160, 6), BRICK))
    steam = swash([(-18, 182), (-30, 158), (-12, 136), (-20, 116)][:3], CREAM, 5, (0.2, 0.2)) + swash([(22, 180), (36, 156), (18, 132)], CREAM, 5, (0.2, 0.2))
    lb, lf = wrap(f.skin)
    hands = lambda part: at(-92, 282, part, s=0.9, turn=-6) + at(100, 286, part, s=0.9, turn=6, flip=True)  # noqa: E731
    arms = sleeve([(-200, 300), (-180, 350), (-88, 284)], [70, 76, 50], "#8c9096") + sleeve([(196, 300), (180, 354), (96, 288)], [70, 76, 50], "#83878d")
    return sheet(STRAW, behind, jacket, lapel, lanyard, front, lanyard, badge, steam, hands(lb), mug, arms, hands(lf), wall=wall + poster + chair, y=282, s=1.46, flip=True)


def callum() -> str:
    """At the pegboard."""
    f = CALLUM
    behind, front = face_and_hair(f)
    holes = tiled(rect(0, 0, 800, 800), (fill(rect(0, 0, 50, 50), "#7f9ba0") + fill(oval(25, 25, 4.5), "#57767d"), 50, 50))
    saw = at(130, 250, lit(smooth([(-30, -150, 1), (26, -140, 1), (44, 150, 1), (-36, 150, 1)]), SILVER, "#9da3a3", -8, 0) + fill(smooth([(-50, 150, 1), (56, 150, 1), (60, 210), (20, 240), (-40, 236), (-58, 190)]) , BARK) + fill(oval(2, 192, 26, 18), "#7f9ba0"), turn=6)
    hammer = at(680, 230, fill(rect(-9, -80, 18, 260, 8), OAK) + lit(smooth([(-62, -110, 1), (30, -116, 1), (66, -100), (66, -78, 1), (30, -66, 1), (-62, -72, 1)]), SLATE, INK, -4, -8), turn=-4)
    square = at(640, 560, fill(poly([(-60, -110), (-30, -110), (-30, 60), (110, 60), (110, 90), (-60, 90)]), SILVER) + fill(rect(-66, -110, 36, 204, 3), WOOD))
    tee = cloth([(p[0] * 0.88, p[1], *p[2:]) for p in TORSO], PAPER, stripes(PAPER, BRICK, 30, 0.34), 0)
    apron = cloth([(-92, 206), (-40, 214), (30, 214), (88, 204), (122, 270), (130, 360, 1), (-140, 360, 1), (-128, 280)], "#8a5530", shade="#3a1e10", depth=0.35)
    straps = fill(limb([(-84, 214), (-100, 170), (-84, 132)], [24, 22, 22]), BARK) + fill(limb([(80, 212), (94, 168), (70, 136)], [24, 22, 22]), BARK)
    stitch = line(smooth([(-84, 218), (-30, 226), (30, 226), (80, 216)], False), OAK, 2.4, dash="7 6")
    tools = (at(-62, 262, fill(rect(-7, -62, 14, 60, 5), MUSTARD) + fill(rect(-3, -2, 6, 60), SILVER), turn=-5)
             + at(-28, 262, fill(rect(-5, -48, 10, 50, 2), BRICK) + fill(poly([(-5, -48), (0, -62), (5, -48)]), SAND), turn=3)
             + at(18, 262, fill(smooth([(-14, -10, 1), (-16, -54), (-6, -58), (0, -14), (6, -58), (16, -54), (14, -10, 1)]), SLATE), turn=4)
             + at(60, 262, fill(rect(-9, -50, 18, 50, 6), OAK) + fill(poly([(-7, -50), (7, -50), (9, -84), (-9, -84)]), SILVER), turn=6))  # fmt: skip
    pocket = cloth([(-96, 262, 1), (0, 268), (92, 260, 1), (98, 360, 1), (-102, 360, 1)], "#7a4827", shade="#3a1e10", depth=0.3) + "".join(line(f"M{x} 266V360", OAK, 2.4, dash="7 6") for x in (-44, -4, 38))
    dust = "".join(fill(oval(x, y, r), STRAW, 0.95) for x, y, r in ((-24, 22, 3), (-14, 30, 2.4), (-6, 24, 2), (-18, 38, 2), (-30, 32, 2.2), (58, 24, 2.4), (63, 32, 2), (56, 36, 1.8), (-10, 41, 1.6), (-34, 40, 1.7), (66, 24, 1.6), (4, 32, 1.6), (-26, 46, 1.6)))
    dust += "".join(swash(p, SAND, 4, (0.2, 0.2)) for p in ([(-30, 26), (-22, 34), (-12, 36)], [(56, 28), (60, 30), (66, 28)], [(-20, 18), (-10, 20), (-4, 28)]))
    shelf = holes + saw + hammer + square
    return sheet("#7f9ba0", behind, neck(f, 0.9), tee, straps, apron, stitch, tools, pocket, front, dust, wall=shelf, flip=True, y=310)


def priya() -> str:
    """With the receipts."""
    f = PRIYA
    behind, front = face_and_hair(f)
    wall = fill(rect(0, 0, 800, 800), BLUSH)
    boards = "".join(fill(rect(x, 0, 5, 800), "#dda58c") for x in range(60, 800, 124))
    slips = "".join(at(x, y, lit(poly([(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), *[(w / 2 - (i + 0.5) * w / 8, h / 2 + (8 if i % 2 == 0 else 0)) for i in range(8)], (-w / 2, h / 2)]), CREAM, SAND, -5, -5) + "".join(fill(rect(-w / 2 + 14, -h / 2 + 22 + i * 18, (w - 28) * k, 6), STONE) for i, k in enumerate((0.7, 0.9, 0.5, 0.8, 0.35))) + fill(oval(0, -h / 2 + 6, 7), BRICK), turn=t)
                    for x, y, w, h, t in ((110, 170, 116, 170, -7), (220, 330, 96, 130, 6), (676, 150, 120, 180, 5), (90, 430, 100, 140, 4), (716, 380, 100, 150, -5)))  # fmt: skip
    top = cloth([(-48, 112), (-70, 140), (-60, 360, 1), (60, 360, 1), (60, 140), (30, 114), (10, 170), (-16, 172)], INK)
    green, deep = "#24524a", "#16332f"
    left = cloth([(-54, 104, 1), (-80, 132), (-136, 154), (-182, 190), (-204, 270), (-212, 360, 1), (-16, 360, 1), (-20, 300), (-44, 220), (-62, 160)], green, shade=deep, depth=0.6)
    right = cloth([(34, 104, 1), (66, 134), (128, 154), (172, 190), (192, 270), (198, 360, 1), (20, 360, 1), (16, 300), (40, 230), (54, 170)], green, shade=deep, depth=0.6)
    lapels = lit(smooth([(-56, 100, 1), (-94, 150), (-100, 196, 1), (-70, 204, 1), (-74, 224, 1), (-20, 310, 1), (-44, 210), (-56, 150)]), "#2f6458", deep, -4, -4) + lit(smooth([(36, 100, 1), (76, 148), (84, 192, 1), (58, 202, 1), (62, 222, 1), (16, 310, 1), (34, 220), (48, 150)]), "#2f6458", deep, -4, -4)
    folder = at(162, 290, "".join(at(dx, -76, fill(rect(-26, -38, 52, 90), CREAM) + "".join(fill(rect(-18, -28 + i * 13, 36 * k, 4), STONE) for i, k in enumerate((0.9, 0.6, 0.8))), turn=t) for dx, t in ((-62, -10), (-12, 3), (42, 12))) + lit(rect(-110, -70, 200, 160, 8), MUSTARD, OCHRE, -6, -8) + fill(rect(-30, -40, 70, 36, 3), CREAM) + fill(rect(-20, -30, 50, 5), STONE) + fill(rect(-20, -20, 34, 5), STONE), turn=-9)
    arm = sleeve([(158, 204), (216, 268), (236, 326)], [74, 82, 76], green, shade=deep)
    hand = hand_at(226, 312, 190, rest(f.skin), s=0.98, mirror=True)
    cuff = lit(limb([(238, 322), (216, 312)], [62, 56], cap=False), '#2f6458', deep, -3, -6)
    hoops = line(oval(-62, 58, 17, 21), MUSTARD, 6) + line(smooth([(-76, 50), (-72, 42), (-63, 38)], False), STRAW, 3) + line(smooth([(75, 38), (82, 50), (78, 66), (72, 62)], False), MUSTARD, 5)
    return sheet(BLUSH, behind, neck(f, 0.92), top, left, right, lapels, front, hoops, folder, arm, hand, cuff, wall=wall + boards + slips, x=392)


def odile() -> str:
    """In the cheap seats."""
    f = ODILE
    behind, front = face_and_hair(f)
    wall = fill(rect(0, 0, 800, 800), "#d49a33")
    box = fill(rect(-10, 0, 150, 800), BRICK) + swash([(30, 0), (60, 400), (20, 800)], RUST, 30, (0.5, 0.6)) + swash([(96, 0), (104, 400), (86, 800)], CORAL, 12, (0.5, 0.6))
    lamps = "".join(at(x, 130, fill(oval(0, 0, 60), STRAW, 0.35) + fill(oval(0, 0, 22), CREAM) + fill(rect(-14, 18, 28, 40, 6), OCHRE)) for x in (250, 690))
    balcony = fill(rect(0, 250, 800, 40), "#b67a24") + fill(rect(0, 250, 800, 10), STRAW) + "".join(fill(smooth([(x, 290), (x + 50, 340), (x + 100, 290, 1)]), "#c58a2c") for x in range(-20, 820, 100))
    roll = cloth([(-56, 100, 1), (-62, 132), (-126, 156), (-172, 190), (-194, 270), (-200, 360, 1), (186, 360, 1), (180, 270), (162, 190), (120, 156), (48, 134), (42, 102, 1), (0, 124), (-40, 112)], "#232228", shade="#0e0e12", depth=0.6)
    rib = fill(smooth([(-56, 98, 1), (-68, 150), (0, 168), (52, 150), (44, 98, 1), (0, 116), (-34, 112)]), '#232228') + clip(smooth([(-56, 96), (-66, 150), (0, 168), (50, 150), (46, 98)]), *[swash([(x, 108), (x - 3, 128), (x - 5, 152)], "#3f3d47", 3.4, (0.4, 0.2)) for x in range(-50, 46, 11)])
    fold = swash([(-64, 128), (-6, 152), (48, 130)], "#45434e", 6, (0.1, 0.1)) + swash([(-140, 210), (-120, 260), (-128, 340)], "#45434e", 6, (0.1, 0.1))
    b, t = pinch(f.skin)
    hold = (166, 232, -110)
    cx, cy = reach(*hold, (90, 2), 0.95, True)
    glasses = at(cx, cy, fill(limb([(0, 26), (-2, -72)], [12, 12]), OCHRE) + swash([(-3, 20), (-4, -20), (-5, -66)], STRAW, 4, (0.3, 0.3)) + "".join(at(dx, -104, lit(smooth([(-21, -16, 1), (21, -16, 1), (27, 30, 1), (-27, 30, 1)]), "#8e2f3d", "#5c1a28", -6, 0) + fill(rect(-30, 24, 60, 13, 6), MUSTARD) + fill(rect(-23, -24, 46, 12, 5), MUSTARD) + fill(oval(0, 36, 24, 7), "#cfe0dc")) for dx in (-31, 31)) + fill(rect(-10, -100, 20, 10, 3), OCHRE) + fill(oval(0, -95, 9), MUSTARD), turn=12)
    arm = sleeve([(150, 200), (214, 290), (232, 350)], [74, 82, 80], "#2a2930", shade="#0e0e12") + swash([(172, 236), (206, 296), (214, 340)], "#45434e", 6, (0.1, 0.1))
    hand = hand_at(*hold, b, s=0.95, mirror=True)
    thumb = hand_at(*hold, t, s=0.95, mirror=True)
    cuff = sleeve([(236, 360), (196, 300), (164, 226)], [84, 68, 46], "#2f2e36", shade="#0e0e12") + swash([(200, 340), (184, 300), (166, 262)], "#4b4955", 5, (0.1, 0.1))
    return sheet("#d49a33", behind, neck(f, 0.86), roll, rib, fold, front, arm, hand, glasses, thumb, cuff, wall=wall + lamps + balcony + box, x=350)


def samir() -> str:
    """By his stairs."""
    f = SAMIR
    behind, front = face_and_hair(f)
    wall = tiled(rect(0, 0, 800, 800), planks("#9fb08f", "#7f9473", 110))
    stair = "".join(fill(poly([(540 + i * 62, 800), (540 + i * 62, 560 - i * 74), (602 + i * 62 + 20, 560 - i * 74), (602 + i * 62 + 20, 800)]), OAK if i % 2 else "#bb8049") + fill(rect(528 + i * 62, 546 - i * 74, 100, 18, 3), BARK) for i in range(5))
    shirt = cloth([(p[0] * 1.02, p[1], *p[2:]) for p in TORSO], BRICK, tartan(BRICK, INK, STRAW, 46), 4)
    placket = fill(rect(-14, 168, 22, 200), RUST) + "".join(fill(oval(-3, y, 6), CREAM) for y in (206, 262, 318))
    collar = lit(smooth([(-56, 104, 1), (-78, 132), (-40, 196, 1), (-6, 156, 1), (-30, 140)]), CORAL, RUST, -4, -3) + lit(smooth([(36, 106, 1), (56, 132), (22, 194, 1), (-4, 156, 1), (20, 140)]), CORAL, RUST, -4, -3)
    curl = lambda x, y, t, k=1.0: at(x, y, line("M-12 4C-14 -10 6 -14 8 -2C9 7 -3 8 -3 0", STRAW, 4.5), s=k, turn=t)  # noqa: E731
    shavings = curl(-150, 176, 10) + curl(-118, 188, 80, 0.8) + curl(-90, 250, 200) + curl(96, 168, 130, 0.9) + curl(130, 184, 20) + curl(-40, 280, 60, 0.8) + curl(60, 240, 300, 0.8) + curl(-170, 220, 160, 0.8)
    b, t = pinch(f.skin)
    hold = (158, 262, -118)
    cx, cy = reach(*hold, (90, 2), 0.98, True)
    pencil = at(cx, cy, fill(rect(-10, -92, 20, 164, 2), MUSTARD) + fill(rect(-10, -92, 8, 164), STRAW) + fill(poly([(-10, -92), (-4, -118), (4, -118), (10, -92)]), SAND) + fill(rect(-4, -125, 8, 11), INK), turn=-16)
    arm = sleeve([(156, 206), (218, 290), (238, 350)], [80, 88, 84], BRICK, tartan(BRICK, INK, STRAW, 46), 62)
    fore = forearm(f, [(226, 352), (190, 310), (156, 258)], [60, 52, 37])
    roll = lit(limb([(252, 318), (192, 352)], [54, 58]), CORAL, RUST, -5, -5)
    hand = hand_at(*hold, b, s=0.98, mirror=True)
    thumb = hand_at(*hold, t, s=0.98, mirror=True)
    return sheet("#9fb08f", behind, neck(f, 1.1), shirt, placket, collar, shavings, front, arm, fore, roll, hand, pencil, thumb, wall=wall + stair, y=290, x=366)


def wren() -> str:
    """On the quay."""
    f = WREN
    behind, front = face_and_hair(f)
    sea = fill(rect(0, 430, 800, 400), SEA) + "".join(swash([(x, y), (x + 50, y - 5), (x + 100, y)], MIST, 5, (0.1, 0.1)) for x, y in ((30, 480), (200, 520), (560, 470), (650, 540), (80, 590), (600, 620), (20, 680), (690, 700)))
    boat = at(640, 400, lit(smooth([(-130, 0, 1), (-104, 62), (-60, 76), (70, 76), (112, 56), (140, -8, 1), (60, 8), (-60, 10)]), BRICK, RUST, -10, -4) + lit(rect(-60, -62, 116, 70, 6), CREAM, SAND, -8, -4) + "".join(fill(oval(x, -28, 13), INK) for x in (-34, 0, 34)) + fill(rect(-70, -74, 138, 16, 5), INK) + fill(rect(64, -190, 9, 200), BARK) + line("M68 -186L136 -10", INK, 2.5))
    gulls = "".join(line(f"M{x - 26} {y - 8}C{x - 14} {y - 18} {x - 4} {y - 10} {x} {y}C{x + 4} {y - 10} {x + 14} {y - 18} {x + 26} {y - 8}", SLATE, 5) for x, y in ((110, 130), (190, 210), (690, 110)))
    y_, deep = "#e9b53a", "#b67a24"
    hood = lit(smooth([(-70, 60, 1), (-110, 90), (-124, 140), (-80, 170), (0, 190), (70, 170), (100, 136), (84, 90), (52, 66, 1), (40, 110), (0, 140), (-44, 116)]), "#d99f2c", deep, -8, -6)
    jersey = fill(smooth([(-48, 112), (-50, 180), (40, 180), (36, 112)]), SLATE) + "".join(swash([(-50, yy), (-4, yy + 14), (40, yy)], INK, 5, (0.6, 0.6)) for yy in (128, 142, 156))
    coat = cloth([(-60, 128, 1), (-84, 140), (-140, 158), (-186, 194), (-208, 270), (-216, 360, 1), (200, 360, 1), (192, 270), (174, 194), (130, 158), (64, 136), (44, 128, 1), (20, 190), (-6, 214, 1), (-34, 180)], y_, shade=deep, depth=0.55)
    zip_ = line("M-6 214L-8 360", deep, 7) + line("M-6 214L-8 360", STRAW, 2.5, dash="5 5") + fill(rect(-14, 216, 14, 22, 4), SILVER)
    collar = lit(smooth([(-62, 104, 1), (-84, 140), (-46, 200, 1), (-8, 218, 1), (-30, 176), (-44, 140)]), "#f2c65a", deep, -5, -3) + lit(smooth([(42, 104, 1), (66, 138), (34, 196, 1), (-8, 218, 1), (18, 176), (32, 140)]), "#f2c65a", deep, -5, -3)
    strap = fill(limb([(-84, 150), (-74, 220), (-46, 276)], [15, 14, 13]), BARK) + fill(limb([(70, 146), (68, 220), (50, 276)], [15, 14, 13]), BARK)
    cam = at(2, 296, lit(rect(-76, -36, 152, 84, 9), "#2b2f38", "#14161c", -5, -8) + fill(rect(-76, -36, 152, 22, 8), SILVER) + fill(rect(-30, -56, 56, 24, 5), SILVER) + fill(rect(42, -48, 24, 14, 4), STONE) + fill(rect(-64, -46, 18, 12, 3), STONE) + fill(oval(0, 12, 40), SILVER) + fill(oval(0, 12, 33), "#14161c") + fill(oval(0, 12, 22), SLATE) + fill(oval(-7, 4, 8), MIST) + fill(rect(-16, -50, 28, 12, 3), INK))
    return sheet(SKY, behind, hood, neck(f, 0.9), jersey, coat, collar, zip_, strap, cam, front, wall=sea + gulls + boat, flip=True, y=290, x=392)


def bea() -> str:
    """After the swim."""
    f = BEA
    behind, front = face_and_hair(f)
    sky = fill(rect(0, 0, 800, 360), PETAL) + fill(oval(170, 250, 70), STRAW)
    sea = fill(rect(0, 300, 800, 500), "#6f959a") + "".join(swash([(x, y), (x + 60, y - 6), (x + 120, y)], SKY, 6, (0.1, 0.1)) for x, y in ((20, 350), (180, 396), (560, 340), (640, 400), (30, 460), (640, 480)))
    slip = fill(poly([(520, 800), (800, 480), (800, 800)]), STONE) + fill(poly([(620, 560), (660, 560), (800, 430), (800, 400)]), BARK)
    d = [(-66, 108, 1), (-96, 132), (-160, 152), (-218, 190), (-248, 280), (-256, 360, 1), (246, 360, 1), (234, 280), (204, 190), (150, 152), (76, 136), (44, 108, 1), (24, 170), (-8, 220, 1), (-40, 176)]
    tuft = (fill(rect(0, 0, 22, 22), "#8fb0a6") + swash([(4, 8), (7, 4), (10, 8)], "#6f968c", 2.5, (0.3, 0.3)) + swash([(14, 18), (17, 14), (20, 18)], "#a9c6bc", 2.5, (0.3, 0.3)), 22, 22)
    suit = fill(smooth([(-44, 150), (-40, 240), (30, 240), (34, 150), (-6, 190)]), INK)
    robe = cloth(d, "#8fb0a6", tuft, 8, PINE, 0.4)
    hood = lit(smooth([(-66, 98, 1), (-112, 124), (-120, 160), (-58, 214), (-8, 232, 1), (-30, 190), (-50, 150)]), "#a9c6bc", "#6f968c", -6, -4) + lit(smooth([(46, 100, 1), (88, 124), (96, 156), (40, 212), (-8, 232, 1), (20, 186), (36, 150)]), "#a9c6bc", "#6f968c", -6, -4)
    seam = line("M-8 232V360", PINE, 4)
    b, t = wrap(f.skin)
    flask = at(-168, 250, fill(rect(-30, -96, 60, 46, 8), SILVER) + fill(rect(-30, -96, 20, 46, 8), CREAM) + lit(rect(-36, -52, 72, 170, 12), BRICK, RUST, -10, 0) + fill(rect(-36, -20, 72, 12), STRAW))
    larm = sleeve([(-206, 226), (-262, 340), (-236, 312)], [92, 92, 66], "#8fb0a6", tuft, 0, PINE)
    lh = lambda p: at(-226, 288, p, s=0.95, turn=-8)  # noqa: E731
    rb, rt = pinch(f.skin)
    hold = (196, 262, -124)
    cx, cy = reach(*hold, (90, 2), 0.98, True)
    cap_ = at(cx, cy + 66, lit(smooth([(-8, -84), (-44, -40), (-50, 20), (-44, 62), (-8, 78), (36, 68), (52, 26), (40, -34), (8, -86)]), "#efd0bd", CORAL, -10, -4) + "".join(fill(oval(x, y, 9), BRICK) + fill(oval(x, y, 3.4), STRAW) for x, y in ((-22, -16), (10, -34), (26, 4), (-10, 24), (16, 44), (-30, 50))) + swash([(-44, 60), (-6, 74), (36, 66)], BRICK, 6, (0.3, 0.3)), turn=-4)
    rup = sleeve([(190, 226), (244, 300), (256, 360)], [92, 100, 96], "#8fb0a6", tuft, 0, PINE)
    rarm = sleeve([(262, 372), (230, 318), (200, 270)], [96, 82, 66], "#84a59b", tuft, 0, PINE)
    rh = lambda p: hand_at(*hold, p, s=0.98, mirror=True)  # noqa: E731
    return sheet(PETAL, behind, neck(f, 1.16), suit, robe, hood, seam, front, lh(b), flask, larm, lh(t), rup, rh(rb), cap_, rh(rt), rarm, wall=sky + sea + slip, s=1.42, y=300)


ALL = {
    "nell-abara": nell, "imogen-strand": imogen, "theo-marchetti-boyle": theo, "yusra-haleem": yusra, "callum-reeve": callum,
    "priya-venkat-holt": priya, "odile-fournier": odile, "samir-dost": samir, "wren-castellane": wren, "bea-lowry": bea,
}  # fmt: skip


def main(names: list[str]) -> None:
    """Print the portraits named, or all."""
    for name in names or list(ALL):
        size = save(render(ALL[name](), 800, 800, seed=len(name)), PICTURES / f"portrait-{name}.webp")
        print(name, size)


if __name__ == "__main__":
    main(sys.argv[1:])
