"""Rooms, and what goes on in them."""

from __future__ import annotations

import random
from dataclasses import replace

from bench import back_chair, hammer, pencil
from hands import fist, hand_at, rest
from heads import Face
from inks import (
    BARK, BLUSH, BRICK, BROWN, CORAL, CREAM, FAIR, INK, MAUVE, MIST, MOSS, MUSTARD, NIGHT, OAK, OCHRE, OLIVE, PINE, PLUM, ROSE, RUST, SAGE,
    SAND, SEA, SILVER, SKY, SLATE, STONE, STRAW, Skin, WOOD,
)  # fmt: skip
from people import Cloth, Outfit, Pose, bust, figure, put, someone
from rooms import H, W, boat, clouds, floor, wall
from shapes import at, clip, fill, gouges, grain, limb, line, lit, oval, poly, rect, shadow, smooth, swash, tiled
from things import books, bottle, bunting, decanter, flowers_in, frame, glass, jug, lamp, mug, plate, potted, script, sheet_of
from tiles import arcs, dots, flowers, gingham, knit, leaves, squares, stripes


def hole() -> str:
    """Listening to the wall."""
    paper = wall("#b9c7a8", leaves("#b9c7a8", "#9fb18c", 120), PINE, h=890) + fill(poly([(200, 0), (760, 0), (420, 890), (-200, 890)]), CREAM, 0.2)
    fl = floor(890, "#a9693c", "#8a5330", 110, CREAM)
    f = Face(BROWN, hair="#1c1a22", hair_lit="#514d5e", brow="#1c1a22", mouth="open", eye="closed", lashes=True, nose="broad", extra={"style": "cropped"})
    o = Outfit(top=Cloth(BRICK), bare_arm=0.5, legs=Cloth("#3f5871"), shoe=MUSTARD, over="")
    straps = line("M-80 130L-70 330M60 130L54 330", "#3f5871", 34) + fill(smooth([(-110, 320, 1), (96, 320, 1), (110, 570, 1), (-126, 570, 1)]), "#3f5871") + fill(oval(-68, 336, 11), MUSTARD) + fill(oval(54, 336, 11), MUSTARD)
    p = Pose(near_arm=((-262, 250), (-236, 90)), far_arm=((170, 330), (60, 440)), near_hand="fist", far_hand="rest", lean=-9, nod=-9, head=(-10, 4), far_in_front=True)
    person_ = fill(oval(800, 1010, 230, 20), NIGHT, 0.25) + put(862, 1010, 0.78, figure(f, replace(o, over=straps), p, 0.95), flip=True)
    edge = fill(rect(1010, 0, 590, 890), "#9fb18c", 0.0)
    knock = "".join(line(smooth([(1080 + k * 34, 190 - k * 10), (1102 + k * 40, 240), (1086 + k * 36, 292 + k * 10)], False), BRICK, 9) for k in range(3))
    return_wall = fill(poly([(930, 0), (W, 0), (W, H), (1040, H), (930, 890)]), "#a8b896") + tiled(poly([(930, 0), (W, 0), (W, H), (1040, H), (930, 890)]), leaves("#a8b896", "#8fa27c", 120), 4) + fill(poly([(930, 856), (1040, 1030), (1040, H), (930, 890)]), CREAM) + fill(poly([(930, 0), (944, 0), (944, 896), (930, 880)]), "#8fa27c")
    light = at(0, 0, fill(rect(-300, -300, 600, 600), SKY) + fill(rect(-300, 60, 600, 300), SEA) + fill(smooth([(-160, 120, 1), (-120, 60), (20, 40), (160, 70), (200, 120, 1)]), STONE) + lit(poly([(-34, 64), (-24, -90), (24, -90), (34, 64)]), CREAM, SAND, -10, 0) + fill(poly([(-31, 20), (31, 20), (29, -20), (-29, -20)]), BRICK) + fill(rect(-26, -116, 52, 28), MUSTARD) + fill(poly([(-32, -116), (0, -146), (32, -116)]), BRICK) + fill(poly([(26, -110), (200, -150), (200, -70)]), STRAW, 0.6) + line("M-180 90C-150 84 -150 96 -120 90M60 130C90 124 90 136 120 130", CREAM, 5))
    pic = at(380, 890, at(0, -150, frame(250, 300, at(0, 20, light, s=0.8), MUSTARD), turn=-9))
    nail = fill(oval(380, 330, 7), INK) + line(rect(276, 336, 210, 250), "#d3dcc2", 5)
    side = at(170, 980, lit(rect(-90, -230, 180, 230, 4), OAK, WOOD, -10, -6) + fill(rect(-102, -246, 204, 22, 3), BARK) + line(rect(-70, -200, 140, 80), WOOD, 4) + line(rect(-70, -104, 140, 80), WOOD, 4) + fill(oval(0, -160, 7), BARK) + fill(oval(0, -64, 7), BARK)) + at(150, 736, lamp(STRAW, MUSTARD, SEA, 180)) + at(1130, 1040, "")
    tools = at(930, 1000, hammer(170), turn=-6) + at(1000, 1044, pencil(110), turn=8)
    return paper + nail + fl + side + edge + return_wall + pic + person_ + knock + tools


def hole_2() -> str:
    """Left, a shelf. Right, a shelf until Thursday."""
    out = fill(rect(0, 0, W, H), "#efe3c8")
    for x0, good in ((40, True), (820, False)):
        box = rect(x0, 60, 740, 946, 12)
        inner = fill(box, "#dbe3d4" if good else "#efd3c2")
        bk = rect(x0, 60, 330, 946)
        bricks_ = fill(bk, "#c9674c") + clip(bk, "".join(fill(rect(x0 - 200 + (j % 2) * 130 + i * 262, 70 + j * 106, 250, 92, 5), (BRICK, "#b5462d", CORAL)[(i * 2 + j) % 3]) for j in range(10) for i in range(-1, 4)), gouges(x0, 60, 330, 946, RUST, n=60, length=24, thick=5, seed=3 + int(good)))
        mortar = fill(bk, "#d8ccb4") + bricks_.replace(f'fill="{"#c9674c"}"', 'fill="#d8ccb4"', 1)
        pl = fill(rect(x0 + 330, 60, 96, 946), "#f6efdf") + "".join(fill(oval(x0 + 340 + (i * 37) % 76, 80 + (i * 71) % 900, 3.5), "#d9cdb2") for i in range(60)) + fill(rect(x0 + 420, 60, 12, 946), "#7f9f8c" if good else "#c98f7a")
        y = 500
        start = x0 + 150 if good else x0 + 322
        end = x0 + 340 if good else x0 + 430
        hole_ = fill(rect(start - 12, y - 34, x0 + 432 - start + 12, 68, 8), "#4a3a30")
        plug_l = end - start
        plug = lit(rect(start, y - 29, plug_l, 58, 10), MUSTARD if good else "#c9a25a", OCHRE, 0, -10) + "".join(fill(poly([(start + 16 + i * 26, y - 29), (start + 30 + i * 26, y - 41), (start + 36 + i * 26, y - 29)]), OCHRE) + fill(poly([(start + 16 + i * 26, y + 29), (start + 30 + i * 26, y + 41), (start + 36 + i * 26, y + 29)]), OCHRE) for i in range(int(plug_l / 30)))
        tip = start + (22 if good else 6)
        scr = fill(poly([(tip, y), (tip + 30, y - 11), (x0 + 478, y - 13), (x0 + 478, y + 13), (tip + 30, y + 11)]), SILVER) + "".join(line(f"M{x} {y - 16}L{x - 10} {y + 16}", "#7d8788", 6) for x in range(int(tip) + 40, x0 + 466, 20)) + fill(poly([(x0 + 470, y - 13), (x0 + 496, y - 34), (x0 + 504, y - 34), (x0 + 504, y + 34), (x0 + 496, y + 34), (x0 + 470, y + 13)]), "#7d8788")
        droop = 0 if good else 13
        br = f'<g transform="rotate({droop} {x0 + 432} {y + 210})">' + lit(rect(x0 + 432, y - 120, 34, 360, 4), PINE, NIGHT, -8, 0) + fill(rect(x0 + 432, y - 122, 270, 30, 4), PINE) + fill(smooth([(x0 + 466, y + 200, 1), (x0 + 560, y + 110), (x0 + 640, y - 96, 1), (x0 + 612, y - 96, 1), (x0 + 540, y + 80), (x0 + 466, y + 160, 1)]), PINE) + lit(rect(x0 + 424, y - 156, 300, 36, 3), OAK, WOOD, 0, -10)
        br += at(x0 + 480, y - 156, books([(BRICK, 26, 110), (STRAW, 30, 96), (SEA, 24, 120), (PLUM, 28, 100)])) + at(x0 + 650, y - 156, potted(CORAL, BRICK, MOSS, "leafy", 120), s=0.85) + "</g>"
        cracks = "" if good else "".join(line(poly(pts, False), BARK, 5) for pts in ([(x0 + 350, y - 40), (x0 + 372, y - 90), (x0 + 360, y - 130), (x0 + 392, y - 180)], [(x0 + 360, y + 40), (x0 + 390, y + 100), (x0 + 376, y + 150), (x0 + 404, y + 210)], [(x0 + 410, y - 44), (x0 + 424, y - 80)])) + "".join(fill(poly([(x, yy), (x + 18, yy - 6), (x + 22, yy + 10), (x + 6, yy + 16)]), "#f6efdf") for x, yy in ((x0 + 470, 800), (x0 + 520, 860), (x0 + 480, 920), (x0 + 560, 940)))
        dust = "" if good else "".join(fill(oval(x0 + 450 + (i * 53) % 190, 700 + (i * 37) % 260, 4), "#f6efdf") for i in range(24))
        mark = (line(smooth([(x0 + 630, 890), (x0 + 654, 922), (x0 + 704, 840)], False), MOSS, 22) if good else line(f"M{x0 + 636} 846L{x0 + 700} 916M{x0 + 700} 846L{x0 + 636} 916", BRICK, 22))
        body = inner + mortar + pl + (hole_ if good else fill(rect(start - 6, y - 34, x0 + 432 - start + 6, 68, 6), "#4a3a30")) + plug + scr + cracks + br + fill(oval(x0 + 500, y, 9, 34), "#9aa3a1") * good + dust + mark
        out += fill(rect(x0 + 12, 76, 740, 946, 12), NIGHT, 0.2) + clip(box, body) + line(box, INK, 8)
    return out


def my_mother() -> str:
    """The box room."""
    base = fill(rect(0, 0, W, H), "#e6c9b4")
    back = poly([(0, 260), (520, 60), (1600, 60), (1600, 800), (0, 800)])
    wall_ = fill(back, "#dfe0cb") + tiled(back, flowers("#dfe0cb", "#d59a88", "#a9b08a", 92))
    slope = fill(poly([(-20, -20), (W + 20, -20), (W + 20, 90), (880, 90), (380, 560), (-20, 720)]), CREAM) + fill(poly([(880, 90), (380, 560), (-20, 720), (-20, 690), (366, 536), (862, 76)]), SAND) + "".join(line(f"M{x} -20L{x - 420} {440 - i * 10}", "#eadfc6", 5) for i, x in enumerate((260, 520, 780)))
    sky_d = poly([(300, 150), (560, 150), (400, 310), (140, 310)])
    skylight = fill(poly([(290, 132), (590, 132), (410, 326), (106, 326)]), OAK) + fill(sky_d, "#bcd4d6") + clip(sky_d, clouds([(350, 260, 80)]), fill(rect(0, 290, 600, 40), SAGE)) + line("M430 150L270 310", OAK, 9) + fill(poly([(410, 326), (140, 326), (300, 1067), (760, 1067)]), CREAM, 0.15)
    fl = fill(rect(0, 800, W, 280), "#9a6440") + "".join(line(f"M{800 + i * 120} 800L{800 + i * 220} {H}", "#7d4d2e", 4) for i in range(-9, 10)) + fill(rect(0, 776, W, 28), CREAM)
    rug_d = smooth([(700, 900), (1200, 890), (1420, 980), (1300, 1060), (720, 1060), (560, 990)])
    rug = fill(rug_d, SEA) + tiled(rug_d, stripes(SEA, CREAM, 60, 0.2, across=False), -16)
    bed_head = lit(rect(1120, 330, 46, 500, 16), BARK, "#4b2a1a", -10, 0) + lit(rect(60, 560, 40, 280, 14), BARK, "#4b2a1a", -10, 0)
    mattress = fill(poly([(96, 700), (1130, 640), (1130, 800), (96, 850)]), CREAM) + fill(poly([(96, 820), (1130, 766), (1130, 810), (96, 868)]), BARK)
    quilt_d = smooth([(90, 660, 1), (300, 616), (600, 606), (900, 590), (1000, 596, 1), (1010, 700), (990, 850, 1), (760, 880), (500, 880), (260, 910), (80, 920, 1), (74, 800)])
    patches, r = "", random.Random(6)
    tiles_ = [("g", CREAM, BRICK), ("d", MUSTARD, CREAM), ("s", SEA, CREAM), ("f", BLUSH, BRICK), ("d", SAGE, CREAM), ("s", PLUM, BLUSH), ("g", STRAW, MOSS), ("p", CORAL, CORAL)]
    for j in range(4):
        for i in range(11):
            k, a, b_ = tiles_[(i * 3 + j * 5 + r.randrange(2)) % 8]
            d = poly([(60 + i * 92, 590 + j * 92 - i * 2), (152 + i * 92, 588 + j * 92 - i * 2), (152 + i * 92, 682 + j * 92 - i * 2), (60 + i * 92, 684 + j * 92 - i * 2)])
            patches += fill(d, a) + {"g": lambda: tiled(d, gingham(a, b_, 26)), "d": lambda: tiled(d, dots(a, b_, 26, 4)), "s": lambda: tiled(d, stripes(a, b_, 16, 0.4)), "f": lambda: tiled(d, flowers(a, b_, MUSTARD, 44)), "p": lambda: ""}[k]() + line(d, CREAM, 3, dash="7 6")
    quilt = fill(quilt_d, CREAM) + clip(quilt_d, patches) + shadow(quilt_d, NIGHT, -20, -30, 0.2) + grain(quilt_d, NIGHT, (200, 940), (260, 700), 0.5, freq=0.5)
    pillow = lit(smooth([(904, 606), (960, 566), (1070, 556), (1124, 580), (1122, 636), (1040, 654), (930, 650)]), CREAM, SAND, -14, -12) + swash([(960, 600), (1010, 612), (1060, 602)], STONE, 6, (0.1, 0.1))
    diary = at(560, 700, at(16, 18, fill(poly([(-190, -40), (0, -86), (190, -50), (190, 40), (0, 10), (-190, 50)]), NIGHT, 0.3)) + fill(poly([(-186, 20), (0, -20), (186, 12), (186, 40), (0, 8), (-186, 50)]), CREAM) + lit(poly([(-190, -30), (0, -84), (0, -16), (-186, 36)]), "#8a2f3f", "#5f1c2b", -4, -4) + lit(poly([(0, -84), (192, -44), (188, 28), (0, -16)]), "#a13c4d", "#6f2434", -4, -4) + line("M0 -84V-16", "#4d1622", 9) + at(96, -30, fill(rect(-40, -16, 80, 26, 3), MUSTARD), turn=12) + line("M-150 -22L-30 -56M-150 10L-30 -26", "#6f2434", 4) + fill(limb([(60, -2), (84, 60), (70, 100)], [10, 10, 8]), MUSTARD), s=1.15)
    table_ = at(1370, 880, fill(oval(10, 4, 170, 18), NIGHT, 0.28) + lit(rect(-140, -270, 280, 270, 6), "#5d8089", "#44666f", -14, -6) + fill(rect(-156, -290, 312, 26, 4), "#44666f") + line(rect(-116, -240, 232, 100), "#44666f", 6) + fill(oval(0, -190, 11), MUSTARD) + line(rect(-116, -122, 232, 100), "#44666f", 6) + fill(oval(0, -72, 11), MUSTARD))
    soup = at(1340, 588, fill(oval(12, 4, 130, 14), NIGHT, 0.25) + fill(oval(0, 0, 120, 16), CREAM) + at(0, -4, fill(oval(0, -74, 98, 17), SAND) + fill(oval(0, -74, 86, 12), "#d9772f") + fill(oval(-20, -76, 9, 3), "#f2b563") + fill(oval(30, -73, 7, 3), "#f2b563") + fill(limb([(20, -74), (70, -150), (104, -180)], [18, 11, 16]), SILVER) + lit(smooth([(-100, -76, 1), (-84, -20), (-40, 0, 1), (40, 0, 1), (84, -20), (100, -76, 1), (40, -60), (-40, -60)]), CREAM, SAND, -14, -2) + fill(smooth([(-92, -50), (0, -30), (92, -50), (88, -38), (0, -18), (-88, -38)]), BRICK)))
    lamp_ = at(1468, 590, lamp(STRAW, MUSTARD, BRICK, 230))
    books_ = at(250, 0, "")
    posters = at(1270, 300, frame(150, 190, fill(rect(-80, -100, 160, 200), SKY) + fill(rect(-80, 20, 160, 100), SEA) + at(0, 40, boat(), s=0.24), CREAM)) + at(1460, 250, fill(rect(-60, -80, 120, 160), NIGHT, 0.2) + fill(rect(-66, -86, 120, 160), MUSTARD) + fill(oval(-6, -16, 36), BRICK) + fill(rect(-46, 36, 80, 10), BARK), turn=4)
    slippers = at(800, 1000, lit(smooth([(-40, -20), (-50, 10), (60, 16), (70, -6), (40, -26)]), BRICK, RUST, -4, -5) + fill(oval(-20, -8, 24, 9), "#5f1c14")) + at(930, 1020, lit(smooth([(-40, -20), (-50, 10), (60, 16), (70, -6), (40, -26)]), BRICK, RUST, -4, -5) + fill(oval(-20, -8, 24, 9), "#5f1c14"), turn=-10)
    return base + wall_ + posters + slope + skylight + fl + rug + bed_head + mattress + pillow + quilt + diary + table_ + soup + lamp_ + books_ + slippers


def number_eight() -> str:
    """The top table."""
    marquee = fill(rect(0, 0, W, H), "#efe3cb") + "".join(fill(poly([(800 + (i - 6) * 60, -80), (800 + (i - 5.5) * 60, -80), (800 + (i - 5.5) * 330, 700), (800 + (i - 6) * 330, 700)]), "#e5d3b2") for i in range(12)) + bunting(-20, 110, 820, 80, 110, 13, [BRICK, MUSTARD, SAGE, CREAM, SEA]) + bunting(780, 80, 1620, 120, 110, 13, [SEA, CREAM, BRICK, SAGE, MUSTARD]) + "".join(fill(oval(x, y, 15), STRAW) + fill(oval(x, y, 34), STRAW, 0.22) for x, y in ((150, 300), (420, 250), (1180, 250), (1460, 300)))
    f = Face(OLIVE, hair="#5b3a24", hair_lit="#a06f42", brow="#4a2e1c", mouth="open", eye="almond", age=0.35, lashes=True, look=(2, 3), extra={"style": "chignon"})
    sheet_ = at(0, -40, at(0, -40, sheet_of(190, 250, 9, "#fbf3dc", SLATE, 5, size=8), turn=-5))
    glass_ = at(-2, 40, glass(190, "#e6b24a"))
    o = Outfit(top=Cloth(PINE), bare_arm=0.7, legs=Cloth(PINE), skirt=980, over=swash([(-40, 140), (0, 190), (34, 140)], STRAW, 7, (0.3, 0.3)))
    p = Pose(near_arm=((-230, 330), (-216, 210)), far_arm=((210, 280), (270, 120)), near_hand="pinch", far_hand="wrap", near_mirror=True, far_mirror=True, items={"near": at(-10, 0, sheet_, s=0.9), "far": glass_}, nod=4)
    her = at(520, 330, figure(f, o, p, 0.95), s=0.74)
    groom_f = Face(OLIVE, hair="#3b2419", hair_lit="#7a4e34", brow="#3b2419", brow_tilt=-2, mouth="sad", eye="closed", jaw=4, extra={"style": "quiff"})
    lapel = fill(smooth([(-44, 116, 1), (-10, 330), (0, 560, 1), (14, 560, 1), (26, 330), (36, 116, 1)]), CREAM) + fill(poly([(-14, 160), (4, 146), (20, 160), (4, 176)]), BRICK) + line("M-48 118L-14 420M40 118L20 420", NIGHT, 16)
    flower = "".join(fill(oval(-92 + 12 * a, 230 + 12 * b_, 11), BLUSH) for a, b_ in ((1, 0), (-1, 0), (0, 1), (0, -1))) + fill(oval(-92, 230, 8), MUSTARD)
    groom = at(905, 470, bust(groom_f, Cloth("#3d5166"), 1.05, collar=lapel + flower), s=0.72, turn=5)
    bride_f = Face(FAIR, hair="#a8502c", hair_lit="#dc8850", brow="#8f4526", mouth="flat", eye="almond", lashes=True, look=(3, 1), freckles=True, extra={"style": "chignon"})
    veil = fill(smooth([(-20, -120, 1), (-110, -80), (-150, 40), (-190, 260), (-200, 430, 1), (-60, 430, 1), (-60, 120), (-70, -20)]), "#fffdf4", 0.75) + "".join(fill(oval(-56 + i * 26, -112 + abs(i - 2) * 8, 15), (BLUSH, CREAM, CORAL)[i % 3]) for i in range(5))
    bride = at(1200, 480, at(0, 0, bust(bride_f, Cloth(CREAM, flowers(CREAM, "#f0e2c6", "#efe0c0", 50), 0, SLATE, 0.2)) + veil), s=0.7, flip=True)
    others = at(180, 500, bust(someone(31, "cloud", skin=OLIVE, eye="almond"), Cloth(MAUVE)), s=0.62) + at(1475, 500, bust(someone(22, "receding", skin=FAIR, hair="#8b8886", hair_lit="#cfccc6", mouth="flat"), Cloth(SLATE)), s=0.64, flip=True)
    cloth_d = rect(-20, 770, W + 40, 320)
    tablec = fill(rect(-20, 740, W + 40, 60), "#fffaf0") + fill(cloth_d, CREAM) + "".join(swash([(x, 800), (x + 12, 930), (x - 6, 1067)], SAND, 16, (0.2, 0.4)) for x in range(60, 1600, 150)) + "".join(fill(smooth([(x, 800, 1), (x + 130, 880), (x + 260, 800, 1), (x + 130, 862)]), MOSS) + "".join(fill(oval(x + 130 + dx, 862 - abs(dx) * 0.32, 15), (BLUSH, CORAL, CREAM)[k % 3]) for k, dx in enumerate((-70, -36, 0, 36, 70))) for x in range(20, 1600, 260)) + fill(rect(-20, 798, W + 40, 8), SAND)
    bits = at(720, 800, flowers_in(SEA, SLATE, CORAL), s=0.8) + at(1040, 800, flowers_in(SEA, SLATE, CORAL), s=0.66) + at(330, 796, glass(110, "#e6b24a")) + at(830, 800, glass(110, "#e6b24a")) + at(1300, 798, glass(110, "#e6b24a")) + at(1390, 800, bottle(PINE, "#213a36"), s=0.8) + "".join(at(x, 790, plate(150, fill(oval(0, -6, 34, 10), OAK) + fill(oval(14, -12, 16, 8), BRICK))) for x in (170, 920, 1190)) + at(610, 798, fill(rect(-44, -36, 88, 36, 2), CREAM) + fill(rect(-30, -22, 60, 6), STONE) + line(rect(-44, -36, 88, 36), SAND, 3))
    hands_ = hand_at(870, 770, 20, rest(groom_f.skin), s=0.7) + hand_at(980, 776, 160, rest(groom_f.skin), s=0.7, mirror=True)
    return marquee + others + her + groom + bride + tablec + hands_ + bits


def number_eight_2() -> str:
    """What was in the box."""
    bed_d = rect(0, 0, W, H)
    base = fill(bed_d, "#8fb0ab") + tiled(bed_d, knit("#8fb0ab", "#82a49f", 34)) + "".join(swash([(x, -20), (x + 90, 500), (x - 40, 1090)], "#7b9d98", 26, (0.4, 0.4)) for x in (160, 980, 1450)) + grain(bed_d, PINE, (W, H), (700, 300), 0.5, freq=0.5)
    box = at(800, 560, fill(rect(-560 + 30, -380 + 34, 1120, 800, 10), NIGHT, 0.3) + fill(rect(-560, -380, 1120, 790, 10), BRICK) + fill(rect(-528, -348, 1056, 726, 4), "#7c2f1f") + fill(rect(-504, -322, 1040, 700, 3), "#e9dcc0") + shadow(rect(-528, -348, 1056, 726), NIGHT, 26, 30, 0.32), turn=-3)
    tissue = at(800, 560, fill(smooth([(-490, -300, 1), (-200, -330), (100, -300), (500, -320, 1), (520, 100), (500, 360, 1), (100, 340), (-300, 366), (-500, 340, 1), (-510, 0)]), "#f6ecd8") + "".join(line(smooth(p, False), "#e2d3b4", 5) for p in ([(-480, -100), (-200, -40), (60, -120)], [(480, 200), (260, 120), (100, 220)], [(-400, 300), (-260, 200), (-120, 320)])), turn=-3)
    def kid(x: float, skin: Skin, hair: str, s: float) -> str:
        claw = lit(smooth([(-30, 10), (-46, -26), (-26, -58), (-4, -40), (4, -60), (26, -34), (20, 4)]), "#d9572f", "#a63c1c", -6, -6)
        legs = "".join(line(smooth([(sx * 50, 60 + k * 22), (sx * 110, 50 + k * 30), (sx * 130, 86 + k * 30)], False), "#c24a26", 13) for sx in (-1, 1) for k in range(3))
        return at(x, 0, legs + "".join(fill(rect(sx * 28 - 11, 110, 22, 70, 8), skin.base) + fill(oval(sx * 30, 182, 20, 11), BARK) for sx in (-1, 1)) + lit(oval(0, 74, 84, 66), "#d9572f", "#a63c1c", -10, -8) + "".join(fill(oval(dx, dy, 8), "#f0a15c") for dx, dy in ((-40, 60), (0, 44), (38, 62), (-18, 92), (20, 94))) + fill(limb([(-60, 40), (-104, 0), (-100, -30)], [24, 20, 18]), "#c24a26") + fill(limb([(60, 40), (104, 0), (100, -30)], [24, 20, 18]), "#c24a26") + at(-100, -36, claw) + at(100, -36, claw, flip=True) + fill(oval(0, -34, 46, 50), skin.base) + fill(smooth([(-50, -30), (-46, -74), (0, -92), (46, -74), (50, -30), (30, -56), (-20, -58)]), hair) + "".join(line(f"M{sx * 16} -82L{sx * 26} -122", "#c24a26", 7) + fill(oval(sx * 26, -128, 13), CREAM) + fill(oval(sx * 27, -127, 6), INK) for sx in (-1, 1)) + fill(oval(-16, -30, 4.5), INK) + fill(oval(16, -30, 4.5), INK) + line(smooth([(-14, -10), (0, -2), (14, -10)], False), skin.line, 4) + fill(oval(-26, -16, 9), skin.blush, 0.7) + fill(oval(26, -16, 9), skin.blush, 0.7), s=s)

    photo = at(590, 440, fill(rect(-210 + 12, -170 + 14, 420, 340), NIGHT, 0.28) + fill(rect(-210, -170, 420, 340, 2), "#fffaf0") + clip(rect(-186, -146, 372, 260), fill(rect(-190, -150, 380, 290), SKY), fill(rect(-190, -20, 380, 60), SEA), fill(rect(-190, 30, 380, 120), "#e8cf9c"), kid(-84, OLIVE, "#3b2419", 0.82), kid(92, OLIVE, "#5b3a24", 0.68)), turn=-9)
    paper = at(1010, 600, fill(poly([(-190 + 14, -250 + 16), (190 + 14, -236 + 16), (180 + 14, 250 + 16), (-200 + 14, 236 + 16)]), NIGHT, 0.26) + fill(poly([(-190, -250), (190, -236), (180, 250), (-200, 236)]), "#fbf3dc") + "".join(line(f"M-188 {-206 + i * 36}L186 {-194 + i * 36}", "#a9c0c4", 3) for i in range(13)) + line("M-130 -248L-140 238", CORAL, 3) + "".join(script(-118, -210 + i * 36 + 4, 200 + (i * 53) % 70, "#2c4560", 11, 70 + i, 3.6) for i in range(6)) + fill(poly([(-196, 8), (186, 16), (180, 250), (-200, 236)]), "#f1e4c2") + line("M-196 8L186 16", SAND, 6) + line("M-4 20L-10 244", "#e2cf9f", 5), turn=7)
    bloom = at(520, 800, "".join(at(0, 0, fill(smooth([(0, 0, 1), (-30, -34), (-12, -78), (16, -80), (30, -36)]), c), turn=t) for c, t in ((ROSE, 0), ("#b9766a", 50), (ROSE, 100), ("#b9766a", 150), (ROSE, 205), ("#b9766a", 255), (ROSE, 310))) + fill(oval(0, 0, 30), "#8f5148") + line(smooth([(-14, -6), (0, -16), (12, -2), (0, 10)], False), ROSE, 5) + line(smooth([(20, 20), (70, 90), (110, 120)], False), "#7c7a4a", 11) + fill(smooth([(50, 60, 1), (100, 40), (140, 60, 1), (100, 80)]), "#8f8d58") + fill(smooth([(40, 80, 1), (30, 130), (56, 160, 1), (66, 110)]), "#7c7a4a") + fill(rect(66, 86, 46, 22, 5), CREAM) + line(f"M{40} {120}L{150} {96}", SILVER, 6) + fill(oval(152, 95, 8), CREAM), s=1.25, turn=-12)
    petals = "".join(fill(oval(x, y, 14, 9, t), ROSE) for x, y, t in ((700, 830, 20), (430, 700, 60), (380, 900, 120)))
    lid = at(1450, 150, fill(rect(-260 + 20, -160 + 22, 560, 380, 8), NIGHT, 0.28) + fill(rect(-260, -160, 560, 380, 8), CORAL) + line(rect(-242, -142, 524, 344), BRICK, 6), turn=14)
    return base + lid + box + tissue + photo + paper + bloom + petals


def christmas() -> str:
    """Nine places."""
    wall_ = wall("#7f9478", arcs("#7f9478", "#75896e", 120), PINE, h=620, dim=0.3) + fill(rect(0, 560, W, 60), CREAM) + fill(rect(0, 556, W, 10), SAND)
    fl = fill(rect(0, 600, W, 480), "#7d4d2e")
    door = fill(rect(640, 10, 320, 610), CREAM) + fill(rect(670, 40, 260, 580), "#e9bf6c") + clip(rect(670, 40, 260, 580), tiled(rect(670, 40, 260, 350), squares("#e9bf6c", "#dcae54", 60)), at(880, 420, lit(rect(-70, -120, 180, 330), CREAM, SAND, -8, 0) + fill(rect(-50, -96, 120, 70, 4), INK)), at(876, 300, mug(BRICK, RUST, steam=False), s=0.5))
    f = Face(FAIR, hair="#7a4a26", hair_lit="#b98350", brow="#5b3a1e", mouth="flat", eye="round", brow_tilt=-2, age=0.3, lashes=True, look=(2, 2), extra={"style": "jaw_cut"})
    crown = fill(poly([(-92, -70), (-84, -130), (-52, -96), (-24, -142), (6, -98), (38, -138), (58, -92), (84, -116), (78, -58), (0, -74)]), MUSTARD) + swash([(-90, -72), (0, -84), (78, -60)], OCHRE, 8, (0.5, 0.5))
    o = Outfit(top=Cloth("#a23b45", knit("#a23b45", "#8e2f3a", 18)), legs=Cloth(INK), skirt=900, shoe=INK, over=fill(smooth([(-70, 420, 1), (70, 420, 1), (100, 700, 1), (-110, 700, 1)]), CREAM))
    cork = fill(rect(-40, -12, 80, 22, 8), BARK) + line("M0 8V30", SILVER, 8) + line(smooth([(0, 30), (12, 40), (-10, 52), (12, 64), (-8, 76), (2, 92)], False), SILVER, 7)
    hold = at(-196, 452, cork, turn=24, s=1.7) + hand_at(-176, 392, 104, fist(f.skin))
    woman = put(800, 640, 0.46, at(0, 0, hold), figure(f, o, Pose(near_arm=((-190, 310), (-150, 400)), far_arm=((170, 320), (110, 400)), near_hand="none", far_hand="none", near_behind=True), 0.94), crown)
    holly = "".join(at(x, 70, fill(smooth([(0, 0, 1), (-24, -14), (-44, 4), (-64, -8, 1), (-54, 18), (-30, 16), (-14, 24)]), PINE) + fill(smooth([(0, 0, 1), (24, -14), (44, 4), (64, -8, 1), (54, 18), (30, 16), (14, 24)]), MOSS) + "".join(fill(oval(dx, 10, 9), BRICK) for dx in (-9, 9, 0)), s=1.2) for x in (606, 994)) + bunting(0, 60, 620, 90, 70, 12, [BRICK, CREAM, MUSTARD]) + bunting(980, 90, 1600, 60, 70, 12, [MUSTARD, CREAM, BRICK])
    tree = at(1370, 640, "".join(fill(poly([(0, -480 + k * 100), (-110 - k * 36, -280 + k * 110), (110 + k * 36, -280 + k * 110)]), PINE if k % 2 else "#2c4a42") for k in range(3)) + fill(rect(-18, -60, 36, 60), BARK) + "".join(fill(oval(x, y, 13), c) for x, y, c in ((-60, -300, BRICK), (50, -260, MUSTARD), (-100, -180, MUSTARD), (10, -200, CREAM), (110, -140, BRICK), (-40, -110, CREAM), (60, -90, BRICK), (-140, -80, CREAM), (0, -380, CREAM))) + fill(poly([(0, -520), (9, -492), (38, -492), (14, -474), (24, -446), (0, -464), (-24, -446), (-14, -474), (-38, -492), (-9, -492)]), STRAW), s=0.98)
    pic = at(300, 300, frame(230, 180, fill(rect(-150, -120, 300, 240), SKY) + fill(rect(-150, 0, 300, 140), SEA) + at(0, 34, boat(), s=0.4), BARK))
    chairs_far = "".join(at(x, 700, back_chair(WOOD, BARK, 130, 230)) for x in (330, 560, 1040, 1270))
    top_d = poly([(250, 640), (1350, 640), (1590, 960), (10, 960)])
    cloth = fill(top_d, "#fffaf0") + clip(top_d, fill(poly([(700, 640), (900, 640), (1000, 960), (600, 960)]), BRICK), fill(poly([(716, 640), (884, 640), (976, 960), (624, 960)]), "#a83f2a"), *[line(f"M{800 - 78 - k * 4} {660 + k * 40}L{800 + 78 + k * 4} {660 + k * 40}", STRAW, 3, dash="2 12") for k in range(8)]) + fill(poly([(10, 960), (1590, 960), (1570, H), (30, H)]), CREAM) + "".join(swash([(x, 966), (x + 8, 1020), (x - 4, 1067)], SAND, 14, (0.3, 0.5)) for x in range(80, 1600, 140)) + fill(rect(10, 956, 1580, 8), SAND)
    def place(x: float, y: float, s: float, col: str, c2: str) -> str:
        cr = at(-4, -22, fill(poly([(-46, 0), (-52, -44), (-28, -22), (-12, -50), (4, -22), (24, -48), (32, -20), (54, -40), (48, 0)]), col) + fill(rect(-48, -8, 96, 12), NIGHT, 0.15))
        ck = at(112, 0, fill(poly([(-60, -16), (-44, -8), (-44, 8), (-60, 16)]), c2) + fill(rect(-46, -14, 92, 28, 8), col) + fill(rect(-10, -14, 20, 28), c2) + fill(poly([(60, -16), (44, -8), (44, 8), (60, 16)]), c2), turn=-12, s=0.8)
        return at(x, y, plate(150, cr) + line("M-96 10V-30", SILVER, 6) + ck, s=s)

    cols = [BRICK, MUSTARD, SEA, PINE, PLUM, CORAL, MOSS, BRICK, SLATE]
    far = "".join(place(x, 690, 0.72, cols[i], cols[(i + 4) % 9]) for i, x in enumerate((400, 590, 1010, 1200)))
    near = "".join(place(x, 890, 1.06, cols[i + 4], cols[(i + 1) % 9]) for i, x in enumerate((230, 560, 1000, 1330)))
    head_place = place(790, 676, 0.66, cols[8], MUSTARD)
    wine = at(310, 790, decanter(), s=0.95)
    squash = at(1330, 800, jug(MIST), s=1.05)
    mids = at(800, 800, fill(oval(0, 4, 130, 18), NIGHT, 0.18) + "".join("" for c in ()) + at(0, 0, potted(MUSTARD, OCHRE, MOSS, "bloom", 90), s=0.9)) + "".join(at(x, y, fill(rect(-7, -74, 14, 74), CREAM) + fill(smooth([(0, -106, 1), (9, -86), (0, -74), (-9, -86)]), MUSTARD) + fill(rect(-16, -6, 32, 10, 3), OCHRE) + fill(oval(0, -92, 40), STRAW, 0.2)) for x, y in ((640, 790), (960, 790)))
    glasses = "".join(at(x, y, glass(h)) for x, y, h in ((490, 740, 74), (680, 730, 70), (1110, 736, 74), (1290, 730, 70), (420, 930, 100), (1180, 930, 100)))
    near_chairs = "".join(at(x, 1130, back_chair(OAK, WOOD, 190, 250)) for x in (190, 520, 1050, 1390))
    return wall_ + pic + door + woman + holly + tree + fl + chairs_far + cloth + far + head_place + glasses + mids + wine + squash + near + near_chairs


ALL = {
    "hole-you-are-allowed-to-make": (hole, 1600, 1067),
    "hole-you-are-allowed-to-make-2": (hole_2, 1600, 1067),
    "my-mother-has-read-my-diary": (my_mother, 1600, 1067),
    "number-eight-on-the-list": (number_eight, 1600, 1067),
    "number-eight-on-the-list-2": (number_eight_2, 1600, 1067),
    "christmas-with-wine": (christmas, 1600, 1067),
}
