"""Stages, studios and the people who watch them."""

from __future__ import annotations

import random

from bench import chair, hammer, ladder, screwdriver, spanner
from creatures import dog
from hair_short import beard
from hands import fist, hand_at, pinch, rest
from heads import Face
from inks import (
    BARK, BLUSH, BRICK, CORAL, CREAM, DAMSON, FAIR, INK, MIST, MOSS, MUSTARD, NIGHT, OAK, OCHRE, OLIVE, PINE, PLUM, ROSE, RUST, SAGE, SAND,
    SEA, SILVER, SLATE, STONE, STRAW, TAWNY, WOOD,
)  # fmt: skip
from people import Cloth, Outfit, Pose, back_figure, back_head, bust, coat_of, figure, put, someone, wear
from rooms import H, W, brick_wall, clouds, curtain, harbour, rain, table, window
from shapes import at, clip, fill, gouges, grain, limb, line, lit, oval, poly, rect, shadow, smooth, swash, tiled
from things import books, bowl, cast_shadow, clock, flowers_in, jar_of_brushes, mug, potted, satsumas, suitcase, teapot, television, wellington
from tiles import bricks, flowers, knit, planks, squares, stripes, tartan


def delphine() -> str:
    """The stage from the cheap seats."""
    dark = fill(rect(0, 0, W, H), "#1b2233")
    sx0, sx1, top, fl = 330, 1270, 150, 690
    room = clip(rect(sx0, top, sx1 - sx0, 600),
        fill(rect(sx0, top, 940, 600), "#d9a662"), tiled(rect(sx0, top, 940, 390), flowers("#e6c58a", "#d08c62", "#9c9d62", 74)),
        fill(rect(sx0, 540, 940, 210), "#8a5a37"), "".join(line(f"M{800 + i * 60} 540L{800 + i * 110} 760", "#6e4029", 4) for i in range(-9, 10)),
        window(410, 250, 170, 170, harbour(170, 170, dusk=True), frame=CREAM), curtain(392, 232, 50, 210, MIST, SEA, 3), curtain(548, 232, 50, 210, MIST, SEA, 3),
        at(1000, 545, lit(rect(-130, -150, 260, 150, 4), SAGE, MOSS, -10, -6) + fill(rect(-140, -164, 280, 18, 3), OAK) + "".join(line(rect(x, -136, 110, 120), MOSS, 4) + fill(oval(x + 96, -76, 6), MUSTARD) for x in (-120, 10)), at(-70, -164, teapot(), s=0.42), at(50, -164, mug(MUSTARD, OCHRE, steam=False), s=0.42), at(96, -164, potted(BRICK, RUST, MOSS, "leafy", 110), s=0.42)),
        fill(rect(900, 290, 210, 6), BARK) + at(915, 290, books([(BRICK, 14, 48), (MUSTARD, 16, 42), (PINE, 12, 52), (SLATE, 15, 44)])) + at(1020, 290, mug(CORAL, BRICK, steam=False), s=0.36) + at(1080, 290, flowers_in(), s=0.26),
        at(1200, 545, lit(rect(-50, -300, 104, 300), CREAM, SAND, -8, 0) + line(rect(-34, -280, 70, 110), SAND, 5) + line(rect(-34, -150, 70, 130), SAND, 5) + fill(oval(34, -144, 8), MUSTARD)),
        at(1130, 622, suitcase(BRICK, RUST), s=0.72),
    )  # fmt: skip
    pool = fill(oval(760, 640, 330, 70), STRAW, 0.35)
    beam = fill(poly([(520, -10), (660, -10), (1090, 660), (430, 660)]), STRAW, 0.22)
    tab = at(760, 0, table(556, -190, 190, OAK, WOOD, 60, 90), at(-94, 600, mug(SEA, "#446771"), s=0.6), at(104, 598, mug(BRICK, RUST), s=0.6), at(2, 604, bowl(CREAM, SAND, 120, satsumas(120)), s=0.8))
    ch = at(540, 690, chair(WOOD, BARK, STRAW), s=0.62) + at(1000, 690, chair(WOOD, BARK, STRAW), s=0.62, flip=True)
    stage = fill(rect(230, fl, 1140, 60), "#5b2a20") + fill(rect(230, fl, 1140, 12), OAK) + "".join(fill(oval(x, fl + 6, 24, 12), STRAW) + fill(oval(x, fl + 8, 18, 12), CREAM) for x in range(300, 1320, 92))
    drapes = curtain(150, 60, 330, 700, BRICK, RUST, 6, tied=-1) + curtain(1120, 60, 330, 700, BRICK, RUST, 6, tied=1)
    pelmet = fill(rect(120, 20, 1360, 110), RUST) + "".join(fill(smooth([(x, 118, 1), (x + 85, 220), (x + 170, 118, 1)]), BRICK) + swash([(x + 10, 126), (x + 85, 226), (x + 160, 126)], MUSTARD, 12, (0.6, 0.6)) for x in range(120, 1480, 170)) + fill(rect(100, 6, 1400, 34), MUSTARD) + fill(rect(100, 34, 1400, 8), OCHRE)
    sides = fill(rect(0, 0, W, H), "#222a3d") + "".join(at(x, y, fill(rect(-70, 0, 140, 90, 8), "#3a3247") + fill(rect(-78, -10, 156, 18, 6), OCHRE) + "".join(fill(oval(dx, -24, 22, 26), c) + fill(smooth([(dx - 30, -4, 1), (dx - 24, -18), (dx, -24), (dx + 24, -18), (dx + 30, -4, 1)]), c) for dx, c in ((-34, "#4a4259"), (24, "#413a52"))) + fill(oval(0, 30, 10), STRAW)) for x, y in ((30, 420), (30, 640), (1570, 420), (1570, 640)))
    heads, r = "", random.Random(21)
    styles = ["short", "long", "bun", "bald", "cap", "tail", "bob", "short", "short", "bob"]
    for row, (y, s, step, tone) in enumerate(((866, 0.36, 98, 0.46), (934, 0.52, 146, 0.32), (1032, 0.8, 226, 0.0))):
        off = r.uniform(-50, 0)
        n = int(W / step) + 2
        line_ = ""
        for i in range(n):
            st = r.choice(styles)
            f = someone(r.randrange(999))
            x = off + i * step + r.uniform(-14, 14)
            line_ += at(x, y + r.uniform(-16, 16), fill(smooth([(-60, 100), (-150, 160), (-176, 300, 1), (176, 300, 1), (150, 160), (60, 100)]), coat_of(r.randrange(99))), back_head(f, st, r.choice([BRICK, SLATE, MUSTARD]) if st == "cap" else "", fine=False), s=s)
        heads += line_ + fill(rect(0, max(y - 130, 812), W, H), "#1b2233", (0.5, 0.44, 0.3)[row])
    show = room + tab_shadow() + pool + ch + tab + beam + drapes + pelmet + stage
    return dark + sides + at(-170, -26, show, s=1.21) + heads


def tab_shadow() -> str:
    return fill(oval(770, 668, 230, 16), NIGHT, 0.3)


def delphine_2() -> str:
    """The left boot."""
    night = fill(rect(0, 0, W, H), "#141c2b") + "".join(fill(oval(x, y, r), c, 0.5) for x, y, r, c in ((300, 250, 60, MUSTARD), (320, 260, 26, STRAW), (1180, 330, 44, CORAL), (700, 180, 34, STRAW), (920, 380, 22, MUSTARD), (480, 420, 18, BLUSH)))
    far = "".join(fill(poly([(x, 700), (x, 500 - k), (x + 70, 450 - k), (x + 140, 500 - k), (x + 140, 700)]), "#1d2739") + fill(rect(x + 40, 540 - k, 30, 36), STRAW if i % 3 == 0 else "#2b3850", 0.75) for i, (x, k) in enumerate(((60, 0), (210, 40), (360, 10), (860, 30), (1010, 0), (1160, 50), (1310, 20), (1460, 0))))
    drops = rain(5, 150, "#8fa7b0", 100, 60, (0, 0, W, 760)) + "".join(fill(limb([(x, y), (x + 3, y + k * 0.5), (x, y + k)], [3, 6, 10]), "#a9bec4", 0.7) for x, y, k in ((200, 120, 160), (520, 300, 220), (640, 90, 120), (880, 210, 260), (1060, 80, 180), (1290, 280, 210), (1420, 120, 130), (380, 500, 120), (760, 520, 130)))
    frame_ = "".join(fill(rect(x, 0, 44, 780), CREAM) + fill(rect(x + 32, 0, 12, 780), STONE) for x in (40, 770, 1516)) + fill(rect(0, 330, W, 34), CREAM) + fill(rect(0, 356, W, 10), STONE) + fill(rect(0, 736, W, 50), CREAM) + fill(rect(0, 776, W, 10), STONE)
    sill = fill(rect(0, 786, W, 150), "#e9dcc0") + fill(rect(0, 786, W, 26), "#cdbb96") + fill(rect(0, 920, W, 26), SAND) + fill(rect(0, 946, W, 130), "#b8583c") + tiled(rect(0, 946, W, 130), squares("#7f9f9b", "#66857f", 128))
    glow = fill(oval(620, 760, 560, 420), STRAW, 0.1)
    boot = at(590, 900, wellington(), s=2.25)
    jar = at(1090, 890, jar_of_brushes(), s=2.0)
    soap = at(1370, 896, cast_shadow(130, 12) + lit(rect(-70, -44, 140, 44, 20), BLUSH, ROSE, -8, -8) + fill(rect(-84, -8, 168, 14, 6), CREAM))
    drip = "".join(fill(oval(x, y, rx, 7), "#9db4b5", 0.8) for x, y, rx in ((470, 916, 60), (800, 912, 40), (380, 904, 22)))
    cloth_ = smooth([(130, 800, 1), (300, 792, 1), (306, 900), (300, 1010, 1), (120, 1020, 1), (128, 900)])
    towel = fill(cloth_, CREAM) + tiled(cloth_, stripes(CREAM, SEA, 44, 0.3, across=False), 2) + shadow(cloth_, NIGHT, -14, -6, 0.24)
    return night + far + drops + frame_ + glow + sill + drip + towel + boot + jar + soap


def delphine_3() -> str:
    """The newspaper stand."""
    shop = fill(rect(0, 0, W, 800), "#3f5a63") + tiled(rect(0, 560, W, 260), squares("#36505a", "#2d444d", 90)) + fill(rect(0, 540, W, 24), INK)
    glass_ = clip(rect(80, 60, 560, 470), fill(rect(80, 60, 560, 470), "#d9a45c"), "".join(fill(rect(80, y, 560, 14), BARK) for y in (200, 340, 480)), at(110, 200, books([(BRICK, 26, 90), (CREAM, 30, 84), (MUSTARD, 22, 100), (PINE, 28, 92), (CORAL, 24, 80), (SLATE, 30, 96)])), *[at(360 + i * 70, 200, lit(rect(-24, -80, 48, 80, 8), c, NIGHT, -8, 0) + fill(rect(-26, -92, 52, 16, 4), CREAM)) for i, c in enumerate((CORAL, SAGE, MUSTARD, BLUSH))], *[at(120 + i * 64, 340, lit(rect(-24, -86, 48, 86, 3), c, NIGHT, -6, 0) + fill(rect(-16, -66, 32, 26), CREAM)) for i, c in enumerate((SEA, BRICK, STRAW, MOSS, BLUSH, SLATE, CORAL, PINE))])
    win = fill(rect(60, 40, 600, 510, 4), CREAM) + glass_ + line("M360 60V530", CREAM, 16) + swash([(120, 500), (250, 300), (330, 90)], "#fff5dd", 20, (0.1, 0.1))
    awn = "".join(fill(poly([(x, -10), (x + 100, -10), (x + 92, 110), (x - 8, 110)]), BRICK if i % 2 else CREAM) + fill(smooth([(x - 8, 108, 1), (x + 42, 146), (x + 92, 108, 1)]), BRICK if i % 2 else CREAM) for i, x in enumerate(range(-20, 700, 100)))
    pave = fill(rect(0, 800, W, 280), "#7d8a8d") + "".join(line(f"M{x} 800L{(x - 800) * 1.8 + 800} {H}", "#667376", 5) for x in range(-200, 1900, 170)) + line(f"M0 900H{W}", "#667376", 5) + "".join(fill(oval(x, y, rx, ry), "#a9babb", 0.8) for x, y, rx, ry in ((300, 960, 210, 34), (1340, 1010, 240, 36), (760, 1030, 120, 18))) + fill(oval(330, 956, 90, 12), "#d9a45c", 0.5)
    rails = fill(rect(700, 90, 26, 800, 6), INK) + fill(rect(1440, 90, 26, 800, 6), INK) + "".join(fill(rect(690, y, 790, 26, 4), "#27364a") + fill(rect(690, y, 790, 7), SLATE) for y in (350, 610, 868)) + fill(limb([(713, 886), (690, 930)], [26, 20]), INK) + fill(limb([(1453, 886), (1476, 930)], [26, 20]), INK)

    def paper(x: float, y: float, w: float, h: float, seed: int, title: str) -> str:
        r = random.Random(seed)
        out = fill(rect(6, 8, w, h), NIGHT, 0.3) + fill(rect(0, 0, w, h), "#f5eedb") + fill(rect(8, 10, w - 16, 26), title) + fill(rect(w * 0.2, 17, w * 0.6, 12), CREAM) + fill(rect(10, 44, w - 20, 3), INK) + "".join(fill(rect(10, 54 + k * 15, (w - 20) * (0.95 - 0.3 * k * r.random()), 9), INK) for k in range(2))
        pic = rect(10, 90, w - 20, h - 140)
        cx, cy, k = w / 2, 90 + (h - 140) * 0.56, w / 210
        her = fill(smooth([(-74, 90), (-70, 30), (-34, 14), (0, 30), (4, 90)]), BRICK) + fill(oval(-36, -20, 26, 30), TAWNY.base) + fill(smooth([(-66, 30), (-70, -30), (-40, -58), (-8, -36), (-10, -16), (-40, -30), (-54, 0), (-52, 34)]), INK) + swash([(-40, -4), (-32, 2), (-24, -3)], INK, 3)
        him = fill(smooth([(4, 90), (8, 26), (38, 10), (74, 26), (80, 90)]), SLATE) + fill(oval(38, -26, 25, 30), FAIR.base) + fill(smooth([(12, -26), (14, -56), (40, -66), (66, -52), (64, -28), (50, -44), (26, -40)]), BARK) + swash([(30, -10), (38, -6), (46, -10)], INK, 3)
        tear = [(cx - 4, 88), (cx + 10, 110), (cx - 8, 134), (cx + 9, 160), (cx - 9, 186), (cx + 8, 212), (cx - 5, h - 48)]
        out += fill(pic, "#d8c79e") + clip(pic, at(cx - 3, cy, her, him, s=k)) + fill(limb(tear, [9, 15, 12, 16, 9]), "#f5eedb") + line(poly([(a - 6, b) for a, b in tear], False), STONE, 2.5) + "".join(fill(rect(10, h - 40 + j * 13, (w - 20) * 0.46, 6), STONE) + fill(rect(w / 2 + 4, h - 40 + j * 13, (w - 20) * 0.4, 6), STONE) for j in range(3))
        return at(x, y, out, turn=r.uniform(-1.6, 1.6))

    sheets = "".join(paper(720 + i * 178, y, 170, 232, i + j * 5, c) for j, y in enumerate((114, 374, 634)) for i, c in enumerate(((BRICK, INK, PINE, SLATE), (INK, RUST, SLATE, BRICK), (PINE, BRICK, INK, RUST))[j]))
    lips = "".join(fill(rect(690, y + 196, 790, 46, 4), "#27364a") + fill(rect(690, y + 196, 790, 8), SLATE) for y in (134, 394, 654))
    roof = fill(poly([(660, 96), (1510, 96), (1480, 30), (690, 30)]), BRICK) + "".join(fill(poly([(690 + i * 79, 30), (730 + i * 79, 30), (702 + i * 85, 96), (660 + i * 85, 96)]), CREAM) for i in range(0, 10)) + fill(rect(656, 92, 858, 14), RUST)
    hound = at(560, 930, dog("#b98350", BARK), s=1.75)
    lead = line(smooth([(636, 790), (560, 700), (380, 660), (170, 600), (-20, 560)], False), BRICK, 9)
    refl = fill(poly([(720, 930), (1450, 930), (1400, 1060), (770, 1060)]), INK, 0.14)
    return shop + win + awn + pave + refl + rails + sheets + lips + roof + lead + hound + rain(4, 70, "#c4d3d1", 103, 40)


def _satsuma_scene() -> str:
    """What is on every screen: a woman peeling a satsuma."""
    f = Face(TAWNY, hair=INK, hair_lit=SLATE, brow="#231c1e", mouth="soft", eye="closed", extra={"style": "sleek"})
    b, t = pinch(f.skin)
    return fill(rect(-200, -200, 400, 400), "#e3b064") + fill(rect(-200, 60, 400, 200), "#c98a52") + at(-16, -30, bust(f, Cloth(BRICK), fine=False, low=300), s=0.44, turn=4) + at(-54, 84, hand_at(0, 0, -14, pinch(f.skin)[0], t, s=0.46)) + at(66, 84, hand_at(0, 0, 194, b, t, s=0.46, mirror=True)) + lit(oval(6, 78, 21, 20), "#e08a35", "#bf6522", -5, -4) + fill(limb([(16, 84), (30, 104), (16, 118)], [13, 12, 6]), "#e9b06c")


def delphine_4() -> str:
    """Nine satsumas, Anchor Street."""
    brick = fill(rect(0, 0, W, H), "#4a3b48") + tiled(rect(0, 0, W, H), bricks("#574452", "#503e4b", "#3e313d", 110))
    pic = _satsuma_scene()
    win = rect(150, 190, 1130, 620)
    shop = fill(rect(120, 160, 1190, 690), PINE) + fill(win, "#26303f") + fill(win, "#e0a860", 0.16)
    sets = ""
    for j, y in enumerate((392, 590, 790)):
        sets += fill(rect(150, y, 1130, 16), "#5b4632") + fill(rect(150, y + 16, 1130, 8), NIGHT, 0.5)
        for i in range(3):
            x = 310 + i * 318 + (j % 2) * 12
            w = (232, 210, 244)[(i + j) % 3]
            sets += at(x, y, television(w, at(0, 0, pic, s=w / 300), (BARK, "#3b4452", RUST, PINE)[(i * 2 + j) % 4]))
    sheen = fill(poly([(240, 190), (330, 190), (150, 520), (150, 360)]), CREAM, 0.12) + fill(poly([(1080, 190), (1130, 190), (820, 810), (760, 810)]), CREAM, 0.08)
    sign = lit(rect(90, 66, 1250, 110, 6), BRICK, RUST, -10, -10) + "".join(fill(rect(350 + i * 66, 98, (44, 30, 48)[i % 3], 46, 6), STRAW) for i in range(11)) + at(240, 120, fill(poly([(16, -44), (-24, 8), (-2, 8), (-14, 44), (26, -8), (4, -8)]), STRAW))
    door = lit(rect(1360, 190, 210, 660, 4), BRICK, RUST, -10, 0) + fill(rect(1392, 226, 146, 330), "#26303f") + fill(rect(1392, 226, 146, 330), "#e0a860", 0.4) + fill(oval(1388, 600, 13), MUSTARD) + at(1465, 330, fill(rect(-50, -26, 100, 52, 4), CREAM) + fill(rect(-36, -10, 72, 9), BRICK) + fill(rect(-26, 8, 52, 7), STONE), line("M0 -26L-0 -60", BARK, 3))
    riser = fill(rect(120, 850, 1190, 50), "#24423b")
    pave = fill(rect(0, 890, W, 190), "#5a5b68") + fill(poly([(170, 896), (1290, 896), (1460, H), (20, H)]), "#d9a45c", 0.42) + "".join(line(f"M{x} 890L{(x - 800) * 1.6 + 800} {H}", "#484955", 5) for x in range(-100, 1800, 180))
    f = someone(4)
    hood = smooth([(0, -150), (78, -126), (112, -50), (104, 50), (70, 120), (0, 140), (-70, 120), (-104, 50), (-112, -50), (-78, -126)])
    o = Outfit(top=Cloth("#2d4a63", shade=NIGHT, depth=0.45), hem=690, legs=Cloth(NIGHT), shoe=BARK)
    person_ = put(1262, 1060, 0.7, back_figure(f, o, "short", 1.0, arms="pockets"), lit(hood, "#2d4a63", "#1e3247", -14, -8), swash([(0, -140), (6, -40), (0, 120)], "#1e3247", 6, (0.2, 0.2)), line(smooth([(-108, -60), (-100, -110), (-60, -142), (0, -152)], False), STRAW, 5), line(smooth([(-152, 330), (-156, 230), (-130, 170)], False), STRAW, 5))
    long_shadow = fill(poly([(1200, 1056), (1330, 1056), (1400, H + 40), (1140, H + 40)]), NIGHT, 0.4)
    return brick + shop + sets + sheen + riser + sign + door + pave + long_shadow + person_


def delphine_5() -> str:
    """Bin day."""
    sky = fill(rect(0, 0, W, H), "#efc9a6") + fill(rect(0, 0, W, 260), "#d9b7a4", 0.6) + fill(oval(330, 470, 120), STRAW) + clouds([(1100, 180, 190), (640, 260, 120), (220, 150, 140)], "#f6dfc4")
    trees = "".join(fill(oval(x, y, rx, ry), c) for x, y, rx, ry, c in ((120, 480, 150, 170, SAGE), (1480, 400, 200, 240, MOSS), (1290, 500, 120, 150, SAGE), (690, 520, 90, 110, SAGE)))
    drive = fill(rect(0, 700, W, 380), "#d8c3a0") + gouges(0, 720, W, 340, "#b99f78", n=90, length=34, thick=5, seed=6)
    wall_d = poly([(760, 430), (W, 430), (W, 800), (760, 800)])
    wall_ = fill(wall_d, CORAL) + brick_wall(wall_d, "#c9674c", "#bb5a41", "#a34a34", 110) + fill(rect(744, 402, W, 36), CREAM) + fill(rect(744, 430, W, 10), SAND) + shadow(wall_d, NIGHT, 40, 0, 0.2)
    pier = lit(rect(690, 300, 120, 520), CREAM, SAND, -20, 0) + fill(rect(672, 276, 156, 34, 4), SAND) + lit(oval(750, 236, 42), CREAM, STONE, -8, -6)
    bars = "".join(fill(rect(x, 330 - 60 * (1 - abs(x - 540) / 130), 14, 480 + 60 * (1 - abs(x - 540) / 130)), INK) + fill(poly([(x - 4, 332 - 60 * (1 - abs(x - 540) / 130)), (x + 7, 300 - 60 * (1 - abs(x - 540) / 130)), (x + 18, 332 - 60 * (1 - abs(x - 540) / 130))]), INK) for x in range(410, 690, 34)) + fill(rect(400, 430, 290, 14), INK) + fill(rect(400, 730, 290, 14), INK)
    pier2 = lit(rect(290, 300, 120, 520), CREAM, SAND, -20, 0) + fill(rect(272, 276, 156, 34, 4), SAND) + lit(oval(350, 236, 42), CREAM, STONE, -8, -6)
    hedge = fill(smooth([(-40, 820, 1), (-40, 520), (60, 480), (180, 500), (300, 480), (300, 820, 1)]), MOSS) + gouges(-20, 500, 300, 300, SAGE, n=60, length=26, thick=9, seed=2, turn=40)

    def snapper(x: float, y: float, seed: int, coat: str, flip: bool) -> str:
        f = someone(seed, style=("quiff", "cap", "ponytail", "receding")[seed % 4])
        cam = fill(rect(-44, -28, 92, 58, 8), INK) + fill(rect(-30, -42, 40, 18, 5), SLATE)
        lens = lit(poly([(40, -20), (150, -34), (150, 40), (40, 26)]), "#2b3444", NIGHT, 0, -8) + fill(oval(150, 3, 13, 37), SLATE) + fill(oval(152, 0, 8, 24), MIST)
        pose = Pose(near_arm=((-150, 320), (36, 60)), far_arm=((160, 300), (150, 92)), near_hand="fist", far_hand="none", near_mirror=True, near_turn=-10, nod=8)
        body = figure(f, Outfit(top=Cloth(coat), legs=Cloth(SLATE)), pose, 0.95, fine=False, hide_legs=True)
        return at(x, y, body, at(96, 20, cam, lens, turn=14), hand_at(150, 100, -70, fist(f.skin), s=0.9), s=0.55, flip=flip)

    shots = "".join(snapper(x, y - 74, sd, c, True) + at(x + 30, 790, ladder(450, 190)) for x, y, sd, c in ((960, 218, 12, SLATE), (1150, 190, 5, PINE), (1340, 226, 18, MUSTARD), (1520, 196, 3, PLUM)))
    f = Face(FAIR, hair="#5b3a24", hair_lit="#9b6a42", brow="#5b3a24", mouth="flat", eye="hood", age=0.4, jaw=5, extra={"style": "curly"})
    belt = fill(rect(-170, 392, 330, 40), RUST) + fill(limb([(20, 420), (34, 500), (22, 560)], [24, 24, 22]), RUST)
    lapels = fill(limb([(-40, 118), (-20, 240), (10, 400)], [34, 38, 30]), CREAM) + fill(limb([(40, 118), (36, 240), (14, 400)], [30, 34, 28]), SAND)
    o = Outfit(top=Cloth("#8a3f4b", stripes("#8a3f4b", "#7a3340", 30, 0.5, across=False), 0, NIGHT, 0.35), hem=760, legs=Cloth("#9fb3b8", stripes("#9fb3b8", CREAM, 26, 0.3, across=False)), shoe=STRAW, over=lapels + belt)
    man = put(330, 1010, 0.68, figure(f, o, Pose(near_arm=((-60, 360), (110, 440)), far_arm=((190, 330), (270, 430)), near_hand="fist", far_hand="fist", near_leg=((-130, 800), (-180, 1050)), far_leg=((90, 800), (110, 1070)), lean=3, far_in_front=False), 1.0))
    bin_ = at(610, 1000, fill(oval(30, 0, 150, 16), NIGHT, 0.22) + lit(smooth([(-110, -330, 1), (-84, 0, 1), (90, 0, 1), (112, -330, 1)]), MOSS, PINE, -20, 0) + lit(smooth([(-130, -330, 1), (-124, -372), (0, -392), (124, -376), (134, -330, 1)]), SAGE, MOSS, -12, -8) + "".join(line(f"M{x} -310L{x * 0.8} -20", PINE, 6) for x in (-50, 0, 50)) + fill(rect(-150, -350, 50, 18, 8), INK) + lit(oval(-66, -14, 40), INK, NIGHT, -6, -6) + fill(oval(-66, -14, 15), SILVER), turn=-9)
    return sky + trees + drive + shots + wall_ + hedge + bars + pier2 + pier + bin_ + man


def bram() -> str:
    """The glue."""
    dark = fill(rect(0, 0, W, H), "#1d2534") + grain(rect(0, 0, W, H), "#0e131d", (W, 0), (900, H), 0.7, freq=0.5)
    set_d = poly([(40, 120), (990, 120), (990, 830), (40, 830)])
    flat = fill(set_d, "#e8c98f") + tiled(set_d, planks("#e8c98f", "#d3ad6c", 96)) + fill(rect(984, 110, 26, 740), "#5c4631") + "".join(fill(limb([(1010, y), (1130, 850)], [14, 14]), "#4a3828") for y in (200, 480)) + fill(rect(1010, 300, 60, 12), "#4a3828")
    shelf = fill(rect(110, 330, 360, 16), BARK) + at(130, 330, lit(rect(0, -90, 60, 90, 6), CORAL, BRICK, -8, 0)) + at(230, 330, lit(rect(-22, -70, 44, 70, 5), SEA, SLATE, -8, 0) + fill(rect(-26, -84, 52, 18, 4), CREAM)) + at(320, 330, lit(rect(-26, -80, 52, 80, 5), MUSTARD, OCHRE, -8, 0) + fill(rect(-30, -94, 60, 18, 4), CREAM)) + at(420, 330, potted(), s=0.7)
    pegs = "".join(at(x, 440, fill(rect(-4, -30, 8, 30), BARK) + p) for x, p in ((120, at(0, 200, hammer(190), turn=-90)), (220, at(0, 0, screwdriver(170), turn=90)), (300, at(0, 0, spanner(170), turn=90)))) + fill(rect(110, 400, 300, 12), BARK)
    wind = window(560, 220, 260, 220, harbour(260, 220), bars=(2, 1))
    stage_floor = fill(poly([(0, 830), (1010, 830), (1120, H), (0, H)]), OAK) + "".join(line(f"M{x} 830L{x * 1.08 - 20} {H}", WOOD, 4) for x in range(0, 1040, 90)) + fill(poly([(1010, 830), (W, 830), (W, H), (1120, H)]), "#242d3d")
    beams = "".join(fill(poly([(x - 20, 100), (x + 20, 100), (x + dx + 250, H), (x + dx - 250, H)]), "#fff2c9", 0.14) for x, dx in ((130, 200), (860, -200)))
    lights = fill(rect(0, 20, 1100, 18), INK) + "".join(at(x, 38, fill(rect(-6, 0, 12, 26), INK) + lit(smooth([(-44, 26, 1), (44, 26, 1), (56, 100, 1), (-56, 100, 1)]), "#3a465a", INK, -8, 0) + fill(oval(0, 100, 56, 14), "#fff2c9"), turn=t) for x, t in ((130, -12), (560, 0), (860, 12)))
    f = Face(FAIR, hair="#7a4a26", hair_lit="#b98350", brow="#5b3a24", mouth="grin", eye="closed", jaw=6, age=0.2, extra={"style": "quiff"})
    bib = fill(smooth([(-84, 210, 1), (76, 210, 1), (112, 400), (120, 720, 1), (-136, 720, 1), (-122, 400)]), CREAM) + line("M-80 214L-66 134M72 214L58 134", CREAM, 16) + line(smooth([(-74, 420), (0, 428), (60, 420)], False), SAND, 5) + fill(rect(-64, 440, 126, 110, 8), "#f2e7cd")
    o = Outfit(top=Cloth(SEA, tartan("#5d8089", "#44666f", STRAW, 52)), bare_arm=0.5, legs=Cloth(INK), over=bib, shoe=BARK)
    chair_ = fill(rect(380, 870, 520, 14, 3), WOOD) + fill(rect(380, 856, 520, 20, 4), '#e3b77c') + lit(rect(400, 876, 480, 130), '#c98f57', WOOD, -14, 0) + at(650, 842, fill(limb([(-190, -20), (-60, 10), (120, 12), (240, -30)], [20, 22, 22, 18]), BARK) + fill(limb([(-100, 0), (-110, -190)], [18, 18]), WOOD) + fill(limb([(110, 2), (100, -190)], [18, 18]), WOOD) + lit(poly([(-130, -204), (120, -204), (140, -172), (-150, -172)]), STRAW, OCHRE, 0, -8) + fill(limb([(-120, -190), (-160, -480)], [22, 20]), WOOD) + fill(limb([(-20, -190), (-46, -500)], [20, 18]), WOOD) + "".join(fill(smooth([(-150 + k * 6, -440 + k * 76), (-90 + k * 6, -462 + k * 76), (-36 + k * 6, -456 + k * 76), (-34 + k * 6, -428 + k * 76), (-90 + k * 6, -432 + k * 76), (-146 + k * 6, -410 + k * 76)]), OAK) for k in range(3)) + fill(limb([(-142, -300), (0, -310), (130, -296)], [18, 20, 24]), WOOD) + fill(limb([(118, -290), (112, -190)], [16, 16]), WOOD))
    man = put(452, 1010, 0.72, figure(f, o, Pose(near_arm=((-60, 360), (140, 410)), far_arm=((190, 300), (230, 380)), near_hand="none", far_hand="rest", nod=12, lean=5, near_behind=True, head=(6, 4)), 1.02))
    whisk = put(452, 1010, 0.72, f'<g transform="rotate(5 0 520) translate(6 4) rotate(12 -10 90)">{beard(f)}</g>')
    sleeve_ = Cloth(SEA, tartan("#5d8089", "#44666f", STRAW, 52))
    arm_ = lit(limb([(-122, 192), (-40, 360), (190, 420)], [70, 60, 38]), f.skin.base, f.skin.shade, -5, -8) + wear(limb([(-122, 192), (-40, 360), (20, 376)], [84, 78, 68]), sleeve_, -6, -9) + hand_at(186, 419, 14, rest(f.skin))
    hug = put(452, 1010, 0.72, f'<g transform="rotate(5 0 520)">{arm_}</g>')
    star = "".join(at(x, y, fill(poly([(0, -18), (5, -5), (18, 0), (5, 5), (0, 18), (-5, 5), (-18, 0), (-5, -5)]), "#fff6dc")) for x, y in ((700, 560), (760, 500), (560, 740), (250, 650)))
    # behind the set
    g = Face(TAWNY, hair="#8b8886", hair_lit="#cfccc6", brow="#5b5351", mouth="open", eye="closed", age=0.8, extra={"style": "receding"})
    og = Outfit(top=Cloth("#55697a", shade=NIGHT, depth=0.5), legs=Cloth("#39414f", shade="#0e131d", depth=0.5), bare_arm=0.5, shoe="#3a2418")
    box = at(1330, 960, lit(rect(-100, -180, 230, 180, 4), "#6e4f34", "#4a3421", -10, -6) + line("M-100 -90H130", "#4a3421", 5))
    sleeper = at(1300, 560, figure(g, og, Pose(near_arm=((-140, 350), (10, 440)), far_arm=((130, 340), (50, 420)), near_hand="rest", far_hand="rest", near_leg=((130, 560), (140, 830)), far_leg=((200, 545), (230, 815)), hips=(0, 500), nod=24, head=(10, 16), far_in_front=True), 0.98), s=0.52)
    clamps = "".join(at(1100 + i * 44, 960, fill(rect(-6, -200 - (i % 2) * 30, 12, 200 + (i % 2) * 30), "#6a747d") + fill(rect(-6, -200 - (i % 2) * 30, 44, 20, 4), "#8a3f2b") + fill(rect(-6, -90, 40, 18, 4), "#8a3f2b") + fill(rect(26, -120, 8, 60), "#6a747d")) for i in range(3)) + "".join(at(1490 + i * 46, 960, fill(rect(-6, -210 - (i % 2) * 26, 12, 210 + (i % 2) * 26), "#6a747d") + fill(rect(-6, -210 - (i % 2) * 26, 40, 20, 4), "#8a3f2b") + fill(rect(-6, -96, 38, 18, 4), "#8a3f2b")) for i in range(3))
    big = at(1330, 290, clock(118, 3, 40))
    dim = fill(poly([(1012, 0), (W, 0), (W, H), (1120, H), (1012, 840)]), "#0e131d", 0.34)
    glow = fill(poly([(1012, 840), (1120, H), (1220, H), (1060, 840)]), STRAW, 0.1)
    cable = line(smooth([(1080, 1000), (1200, 1030), (1330, 1000), (1460, 1040), (W, 1010)], False), "#0e131d", 10)
    return dark + flat + wind + shelf + pegs + stage_floor + man + whisk + chair_ + hug + star + beams + lights + box + clamps + sleeper + big + dim + glow + cable


def walked() -> str:
    """The woman who walks for everybody."""
    dark = fill(rect(0, 0, W, H), "#232a3a") + grain(rect(0, 0, W, H), "#11161f", (0, 0), (800, 700), 0.7, freq=0.5)
    foam = "".join(fill(poly([(x, y), (x + 45, y + 38), (x, y + 76), (x - 45, y + 38)]), "#2c3548" if (x // 90 + y // 76) % 2 else "#283043") for y in range(0, 560, 76) for x in range(0 if (y // 76) % 2 else 45, W + 60, 90))
    fl = fill(rect(0, 820, W, 260), "#2e3340") + fill(oval(640, 930, 520, 90), "#e9c98a", 0.28)
    beam = fill(poly([(560, 0), (700, 0), (1080, 960), (180, 960)]), "#ffe9b5", 0.13)
    slab = at(610, 960, fill(oval(10, 12, 330, 34), NIGHT, 0.5) + fill(poly([(-240, -40), (230, -40), (300, 20), (-310, 20)]), STONE) + fill(poly([(-310, 20), (300, 20), (300, 60), (-310, 60)]), "#8c8374") + "".join(fill(oval(x, y, 5, 3), "#9a9182") for x, y in ((-180, -10), (-60, -24), (60, 0), (170, -20), (-10, 10), (220, 8))))
    tv_x, tv_y = 1290, 620
    street = fill(rect(-200, -200, 400, 400), "#8fa6ad") + fill(rect(-200, 40, 400, 200), "#5d666f") + "".join(fill(rect(-170 + i * 90, 70, 50, 14), CREAM) for i in range(4)) + at(-150, 40, fill(rect(0, -190, 90, 190), BRICK) + fill(rect(100, -160, 90, 160), CREAM) + fill(rect(200, -200, 120, 200), MUSTARD) + "".join(fill(rect(x, y, 24, 34), SLATE) for x in (14, 52, 116, 152, 220, 262) for y in (-150, -90)))
    det = put(0, 118, 0.2, figure(Face(OLIVE, hair="#2a2322", hair_lit="#77706c", brow="#2a2322", mouth="flat", extra={"style": "quiff"}), Outfit(top=Cloth(OCHRE), hem=860, legs=Cloth(INK)), Pose(near_leg=((-120, 800), (-200, 1040)), far_leg=((130, 790), (170, 1070)), near_arm=((-220, 320), (-240, 470)), far_arm=((180, 330), (220, 460))), 0.95, fine=False))
    stand = fill(rect(tv_x - 8, tv_y, 16, 330), INK) + fill(limb([(tv_x, 900), (tv_x - 110, 970)], [14, 12]), INK) + fill(limb([(tv_x, 900), (tv_x + 110, 970)], [14, 12]), INK)
    screen = fill(oval(tv_x, tv_y - 150, 330, 260), "#bcd3d6", 0.12) + at(tv_x, tv_y, lit(rect(-210, -300, 420, 300, 14), "#3a4250", NIGHT, -8, -6) + fill(rect(-186, -276, 372, 240, 6), "#8fa6ad") + clip(rect(-186, -276, 372, 240, 6), at(0, -140, street, det)) + fill(oval(180, -18, 6), BRICK))
    mic = line(smooth([(-20, 560), (120, 620), (260, 700)], False), "#4a5366", 16) + at(300, 722, lit(limb([(-30, -18), (70, 30)], [54, 60]), "#515b6e", "#2a3140", -6, -10) + "".join(swash([(x, y), (x + 16, y + 22), (x + 14, y + 40)], "#7c879b", 5, (0.3, 0.1)) for x, y in ((-30, -20), (-6, -10), (20, 2), (46, 14), (68, 24))))
    f = Face(FAIR, hair="#d9d3c4", hair_lit="#a49c8c", brow="#8d867a", mouth="flat", eye="almond", age=0.8, nose="button", cheek=4, look=(3, 0), extra={"style": "jaw_cut"})
    open_ = fill(smooth([(-44, 118, 1), (-20, 240), (-6, 480), (4, 620, 1), (30, 620, 1), (34, 480), (30, 240), (34, 118, 1)]), CREAM) + "".join(fill(oval(-18 + i * 2, 300 + i * 80, 8), BARK) for i in range(4))
    o = Outfit(top=Cloth("#b0573d", knit("#b0573d", "#9a4830", 18), 0, NIGHT, 0.3), hem=620, legs=Cloth(SLATE), skirt=880, shoe=BARK, far_shoe=f.skin.base, over=open_)
    p = Pose(near_arm=((-190, 330), (-230, 470)), far_arm=((170, 320), (230, 420)), near_hand="spread", far_hand="spread", near_mirror=True, near_leg=((-80, 880), (-96, 1060)), far_leg=((90, 850), (150, 1010)), feet=(0, -16))
    woman = put(590, 960, 0.72, figure(f, o, p, 0.96))
    heel = at(590 + 150 * 0.72, 960 - 1105 * 0.72 + 1010 * 0.72, lit(smooth([(-30, -22, 1), (-38, 4), (-34, 26), (-42, 76, 1), (-30, 78, 1), (-18, 36), (20, 44), (96, 66, 1), (104, 52), (64, 22), (32, -8), (28, -22, 1)]), BRICK, RUST, -4, -5), s=0.74, turn=-8)
    bro = at(590 - 96 * 0.72, 960 - 1105 * 0.72 + 1060 * 0.72, line(smooth([(20, 2), (48, 14), (84, 20)], False), OAK, 3.4, dash="3 4") + fill(rect(-8, -14, 34, 8, 2), OAK), s=0.72)
    skin_foot = at(590 + 150 * 0.72, 960 - 1105 * 0.72 + 1010 * 0.72, fill(smooth([(-30, -30), (-36, 8), (30, 30), (64, 24), (30, -10), (28, -30)]), f.skin.base), s=0.74, turn=-8)
    return dark + foam + fl + slab + screen + stand + mic + woman + skin_foot + heel + bro + beam


def walked_2() -> str:
    """The company, resting."""
    back = fill(rect(0, 0, W, H), "#8f9c86") + tiled(rect(0, 0, W, H), planks("#8f9c86", "#7b8872", 120))
    r = random.Random(17)
    cols = [(BRICK, RUST), (BARK, "#4b2a1a"), (INK, NIGHT), (MUSTARD, OCHRE), (PINE, "#223a33"), (PLUM, DAMSON), (CREAM, STONE), (SEA, SLATE), (WOOD, BARK), (CORAL, BRICK), ("#2b2b30", "#141418")]
    out = ""
    for j, y in enumerate((230, 430, 640, 860)):
        out += fill(rect(40, y + 8, 1520, 12), NIGHT, 0.25) + fill(rect(40, y - 10, 1520, 22, 3), OAK) + fill(rect(40, y + 6, 1520, 6), WOOD)
        x = 80
        while x < 1500:
            kind = r.choice(["shoe", "shoe", "boot", "heel", "wellington", "clog", "trainer", "boot"])
            c, d = r.choice(cols)
            k = 0.78
            w = 130
            if kind == "shoe":
                e = lit(smooth([(-50, -62, 1), (-58, -20), (-56, 0, 1), (78, 0, 1), (84, -18), (56, -34), (18, -42), (6, -66, 1)]), c, d, -6, -6) + fill(rect(-60, -8, 146, 9), NIGHT) + "".join(line(f"M{4 + i * 12} {-48 + i * 4}l14 6", CREAM, 3) for i in range(3))
            elif kind == "trainer":
                e = lit(smooth([(-50, -62, 1), (-60, -20), (-58, 0, 1), (84, 0, 1), (90, -22), (56, -36), (18, -44), (2, -68, 1)]), c, d, -6, -6) + fill(rect(-62, -16, 154, 16, 6), CREAM) + line("M-30 -20L6 -50M-8 -20L24 -42", CREAM, 6)
            elif kind == "heel":
                e = lit(smooth([(-52, -96, 1), (-58, -70), (-52, -50), (-62, 0, 1), (-50, 0, 1), (-34, -40), (10, -22), (70, 0, 1), (92, 0, 1), (84, -16), (40, -34), (-6, -66), (-24, -76)]), c, d, -4, -5)
                w = 120
            elif kind == "clog":
                e = lit(smooth([(-64, -14), (-60, 0, 1), (76, 0, 1), (92, -24), (70, -54), (20, -52), (-6, -40), (-40, -26)]), OAK, WOOD, -6, -8)
            elif kind == "boot":
                e = lit(smooth([(-56, -150, 1), (-52, -70), (-60, 0, 1), (80, 0, 1), (86, -20), (60, -38), (18, -50), (14, -90), (16, -152, 1)]), c, d, -8, -6) + fill(rect(-62, -10, 150, 11), NIGHT) + "".join(line(f"M-8 {-60 - i * 20}l20 -8", STRAW, 3.4) for i in range(4))
            else:
                e = at(0, 0, wellington(c, d), s=0.66)
            pair = at(x + 78 + 20, y - 14, e, s=k) + at(x + 66, y - 10, e, s=k)
            lx, ly = x + 40, y - 36
            tag = line(smooth([(lx + 10, ly - 10), (lx - 4, ly + 20), (lx + 2, ly + 44)], False), CREAM, 3) + at(lx + 2, ly + 74, fill(poly([(-20, -20), (-12, -32), (12, -32), (20, -20), (20, 34), (-20, 34)]), "#c39b66") + fill(oval(0, -22, 4), BARK) + "".join(fill(rect(-13, -8 + i * 11, 26 * (1 - 0.2 * i), 4), BARK) for i in range(3)), turn=r.uniform(-9, 9))
            out += fill(oval(x + 90, y - 8, 70, 7), NIGHT, 0.2) + pair + tag
            x += w + r.uniform(6, 22)
    posts = "".join(fill(rect(x, 40, 24, 900), WOOD) + fill(rect(x, 40, 8, 900), OAK) for x in (24, 790, 1552))
    fl = fill(rect(0, 930, W, 140), "#6a5a4b") + "".join(line(f"M{800 + i * 110} 930L{800 + i * 190} {H}", "#54463a", 4) for i in range(-9, 10))
    lad = fill(oval(1130, 1046, 190, 18), NIGHT, 0.3) + at(1120, 1046, ladder(800, 250), s=1.0)
    top = fill(rect(0, 0, W, 60), NIGHT, 0.25)
    return back + out + posts + fl + lad + top


ALL = {
    "delphine-and-jonah": (delphine, 1600, 1067),
    "delphine-and-jonah-2": (delphine_2, 1600, 1067),
    "delphine-and-jonah-3": (delphine_3, 1600, 1067),
    "delphine-and-jonah-4": (delphine_4, 1600, 1067),
    "delphine-and-jonah-5": (delphine_5, 1600, 1067),
    "bram-hollis-and-the-glue": (bram, 1600, 1067),
    "the-woman-who-walked": (walked, 1600, 1067),
    "the-woman-who-walked-2": (walked_2, 1600, 1067),
}
