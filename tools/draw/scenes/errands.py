"""A door on a bus, a stain, a loan: people out and about, and at home about money."""

from __future__ import annotations

from bench import pencil
from cast import CALLUM, feeling
from hands import hand_at, pinch, rest
from heads import Face
from inks import (
    BARK, BLUSH, BRICK, BROWN, CORAL, CREAM, FAIR, INK, MIST, MOSS, MUSTARD, NIGHT, OAK, OCHRE, PAPER, PINE, PLUM, RUST, SAND, SEA, SILVER,
    SKY, SLATE, STONE, STRAW, TAWNY, UMBER, WOOD,
)  # fmt: skip
from people import Cloth, Outfit, Pose, bust, figure, put, someone, wear
from rooms import H, W, boat, clouds, curtain, sea, terrace, wall, window
from shapes import at, clip, fill, gouges, grain, limb, line, lit, oval, poly, rect, smooth, swash, tiled
from things import books, cast_shadow, flowers_in, mug, plate, potted, script, teapot
from tiles import diamonds, herringbone, knit, stripes


def _callum() -> Face:
    return feeling(CALLUM, mouth="smile", look=(2, 2))


def door_bus() -> str:
    """The door on the number seven."""
    inside = fill(rect(0, 0, W, H), "#e6d3a8") + fill(rect(0, 0, W, 110), "#c9574a") + fill(rect(0, 100, W, 16), CREAM) + "".join(fill(rect(x, 24, 180, 54, 6), (CREAM, STRAW, MIST, BLUSH)[i % 4]) + fill(rect(x + 20, 40, 90, 8), BARK) + fill(rect(x + 20, 56, 60, 6), BARK) for i, x in enumerate(range(30, 1600, 205)))
    view = fill(rect(0, 0, 420, 360), SKY) + terrace(-40, 330, 4, 150, 240, 8) + fill(rect(0, 330, 420, 40), STONE)
    wins = "".join(fill(rect(x - 16, 150, 452, 392, 26), INK) + clip(rect(x, 166, 420, 360, 20), at(x, 166, view, clouds([(200, 70, 60)]))) + fill(poly([(x + 60, 166), (x + 130, 166), (x, 380), (x, 260)]), CREAM, 0.3) for x in (40, 580, 1120))
    lower = fill(rect(0, 560, W, 520), "#b8714c") + fill(rect(0, 556, W, 14), INK) + fill(rect(0, 960, W, 120), "#5b616a") + gouges(0, 970, W, 100, "#6f7680", n=60, length=30, thick=5, seed=3)
    rail = fill(rect(0, 128, W, 14), MUSTARD) + "".join(line(f"M{x} 140V190", BARK, 7) + line(smooth([(x - 26, 238), (x - 18, 194), (x + 18, 194), (x + 26, 238), (x - 26, 238)], False), BARK, 11) for x in (300, 1080, 1290))
    poles = "".join(fill(rect(x, 110, 20, 900), MUSTARD) + fill(rect(x, 110, 7, 900), STRAW) for x in (470, 1330))

    def seat(x: float) -> str:
        d = rect(x, 640, 250, 360, 40)
        return lit(d, SEA, "#44666f", -16, -8) + tiled(d, diamonds("#5d8089", "#4d6f78", 40)) + fill(rect(x + 20, 652, 210, 26, 12), MUSTARD)

    riders = at(110, 575, bust(someone(31, "cloud", mouth="smile"), Cloth(PLUM), fine=False), s=0.62) + at(1490, 570, bust(someone(12, "hijab", mouth="soft"), Cloth(MOSS), fine=False), s=0.62, flip=True) + at(1285, 470, figure(someone(52, "quiff", mouth="wry", eye="almond"), Outfit(top=Cloth(SLATE), legs=Cloth(INK)), Pose(far_arm=((180, 20), (150, -170)), far_hand="wrap", far_turn=0), 1.0, fine=False), s=0.58, flip=True)
    seats = seat(-40) + seat(1380)
    door_ = at(800, 1000, fill(oval(10, 4, 170, 16), NIGHT, 0.3) + lit(rect(-135, -790, 270, 790, 4), PINE, "#213a36", -16, 0) + "".join(fill(rect(x, y, 92, h), "#2a473f") + lit(rect(x + 8, y + 8, 76, h - 16), "#3f6156", "#2a473f", 6, 6) for x in (-110, 18) for y, h in ((-750, 210), (-500, 230), (-230, 200))) + fill(oval(108, -390, 15), MUSTARD) + fill(oval(104, -394, 5), STRAW) + fill(rect(-136, -700, 12, 50), MUSTARD) + fill(rect(-136, -150, 12, 50), MUSTARD) + at(0, -620, line(smooth([(-16, 0), (0, 34), (16, 0)], False), MUSTARD, 9) + fill(oval(0, -4, 15), MUSTARD)) + fill(rect(-40, -446, 80, 20, 4), MUSTARD))
    f = _callum()
    straps = fill(limb([(-84, 214), (-96, 170), (-84, 132)], [24, 22, 22]), BARK) + fill(limb([(80, 212), (94, 168), (70, 136)], [24, 22, 22]), BARK) + fill(smooth([(-92, 206), (-40, 214), (30, 214), (88, 204), (110, 380), (116, 640, 1), (-136, 640, 1), (-124, 380)]), "#8a5530") + line("M-100 380H96", OAK, 3, dash="8 7")
    o = Outfit(top=Cloth(PAPER, stripes(PAPER, BRICK, 34, 0.34)), legs=Cloth("#4a5c6e"), shoe=BARK, over=straps)
    callum = put(560, 1010, 0.78, figure(f, o, Pose(near_arm=((-40, 340), (130, 330)), far_arm=((160, 230), (150, 120)), near_hand="none", far_hand="none"), 0.94), flip=False)
    grip = hand_at(664, 406, -8, rest(f.skin), s=0.78) + hand_at(668, 246, -24, rest(f.skin), s=0.78)
    kid_f = someone(71, "curly", skin=UMBER, hair="#231c1e", hair_lit="#54464a", mouth="grin", eye="round", look=(2, -4), chin=-8, cheek=6, age=0)
    kid = put(574, 1044, 0.44, figure(kid_f, Outfit(top=Cloth("#e9b53a"), hem=600, legs=Cloth(INK), shoe=BRICK), Pose(far_arm=((190, 90), (240, -60)), far_hand="fist", near_leg=((-66, 760), (-66, 1040)), nod=-14), 1.0, fine=False))
    old_f = Face(FAIR, hair="#ece6d8", hair_lit="#b9b2a4", brow="#b9b2a4", brow_w=8, mouth="smile", eye="almond", age=1, nose="long", extra={"style": "receding"})
    old = put(1075, 1020, 0.7, figure(old_f, Outfit(top=Cloth("#7d6a58", herringbone("#7d6a58", "#6f5d4c", 18)), hem=720, legs=Cloth(SLATE), shoe=BARK), Pose(near_arm=((-180, 330), (-140, 480)), far_arm=((150, 340), (70, 420)), far_hand="fist", near_hand="rest"), 0.96), flip=True)
    return inside + wins + rail + lower + riders + seats + poles + old + callum + door_ + grip + kid + knock_marks()


def knock_marks() -> str:
    return "".join(line(smooth([(640 + k * 4, 486 - k * 24), (668, 470 - k * 28), (700, 480 - k * 30)], False), BRICK, 8) for k in range(2))


def bath_bridge() -> str:
    """The bath and the bride."""
    sky = fill(rect(0, 0, W, H), SKY) + fill(oval(240, 200, 90), STRAW) + clouds([(620, 150, 170), (1240, 210, 220)])
    row = terrace(-30, 600, 8, 220, 230, 12) + fill(rect(0, 590, W, 24), STONE)
    water = sea(610, 470, SEA, MIST, 3, 60) + at(250, 700, boat(MUSTARD, OCHRE), s=0.6) + at(1420, 720, boat(), s=0.7)
    arch_d = smooth([(-40, 980, 1), (-40, 930), (400, 880), (800, 866), (1200, 880), (1640, 930), (1640, 990, 1), (1200, 936), (800, 922), (400, 936)])
    bridge = fill(arch_d, "#7d4d2e") + fill(smooth([(-40, 930, 1), (400, 880), (800, 866), (1200, 880), (1640, 930), (1640, 950, 1), (1200, 900), (800, 886), (400, 900), (-40, 950, 1)]), OAK) + "".join(fill(poly([(x, 950), (x + 26, 950), (x + 40, H), (x - 14, H)]), BARK) for x in (180, 760, 1380))
    rail_back = line(smooth([(-40, 740), (400, 690), (800, 676), (1200, 690), (1640, 740)], False), CREAM, 14) + "".join(line(f"M{x} {700 + abs(x - 800) * 0.07 - 20}V{890 + abs(x - 800) * 0.06}", CREAM, 8) for x in range(20, 1600, 74))
    f = _callum()
    apr = fill(smooth([(-92, 206), (-40, 214), (30, 214), (88, 204), (110, 380), (116, 640, 1), (-136, 640, 1), (-124, 380)]), "#8a5530") + fill(limb([(-84, 214), (-96, 170), (-84, 132)], [24, 22, 22]), BARK) + fill(limb([(80, 212), (94, 168), (70, 136)], [24, 22, 22]), BARK)
    o = Outfit(top=Cloth(PAPER, stripes(PAPER, BRICK, 34, 0.34)), bare_arm=0.5, legs=Cloth("#4a5c6e"), shoe=BARK, over=apr)
    push = put(300, 905, 0.6, figure(f, o, Pose(near_arm=((-20, 330), (150, 350)), far_arm=((190, 310), (250, 330)), near_hand="fist", far_hand="fist", lean=10, near_leg=((-150, 800), (-230, 1030)), far_leg=((90, 800), (90, 1074)), feet=(16, 0)), 0.95))
    tub = at(620, 880, fill(limb([(-210, -330), (-150, -60), (-120, -10)], [16, 18, 18]), INK) + fill(rect(-150, -26, 250, 16, 6), INK) + lit(oval(-110, -18, 44), INK, NIGHT, -6, -6) + fill(oval(-110, -18, 18), SILVER) + at(30, -40, at(0, 0, "".join(fill(smooth([(x - 20, 0, 1), (x + 20, 0, 1), (x + 30, 40), (x + 8, 52), (x, 30), (x - 8, 52), (x - 30, 40)]), MUSTARD) for x in (-110, 130)), lit(smooth([(-250, -150, 1), (-220, -60), (-150, 0), (150, 4), (230, -50), (270, -150, 1)]), CREAM, SAND, -26, -8), lit(smooth([(-280, -166), (-262, -188), (280, -188), (302, -166), (282, -146), (-262, -146)]), "#fffaf0", SILVER, -10, -8), fill(rect(226, -246, 16, 70, 4), MUSTARD), fill(limb([(232, -246), (190, -262), (176, -232)], [16, 16, 14]), MUSTARD), swash([(-190, -130), (-180, -70), (-140, -24)], "#fffaf0", 12, (0.1, 0.1)), turn=-12)), s=1.04)
    br_f = Face(BROWN, hair="#231c1e", hair_lit="#54464a", brow="#1d1513", mouth="laugh", eye="closed", lashes=True, extra={"style": "afro"})
    dress = Outfit(top=Cloth("#fffaf0", shade=SLATE, depth=0.22), bare_arm=1, legs=Cloth("#fffaf0", shade=SLATE, depth=0.22), skirt=1070, shoe=CREAM, over="".join(fill(oval(x, 210 + abs(x) * 0.3, 9), SAND) for x in range(-90, 90, 24)))
    posy = "".join(fill(oval(x, y, 26), c) for x, y, c in ((-26, 0, CORAL), (20, -16, BLUSH), (0, 26, BRICK), (36, 20, MUSTARD), (-8, -30, CREAM))) + fill(limb([(0, 30), (10, 110)], [20, 14]), MOSS)
    crown = "".join(fill(oval(-66 + k * 26, -92 - (2 - abs(k - 2)) * 12, 17), (CREAM, CORAL, BLUSH, MUSTARD, CREAM)[k]) for k in range(5))
    bride = put(985, 912, 0.62, figure(br_f, dress, Pose(near_arm=((-170, 320), (-30, 400)), far_arm=((150, 330), (60, 400)), near_hand="wrap", far_hand="none", items={"near": posy}, nod=-6), 0.94), f'<g transform="rotate(-6 -10 90)">{crown}</g>', flip=True)
    gr_f = Face(FAIR, hair="#a8502c", hair_lit="#dc8850", brow="#8f4526", mouth="laugh", eye="smile", freckles=True, extra={"style": "quiff"})
    lap = fill(smooth([(-44, 116, 1), (-10, 330), (0, 560, 1), (14, 560, 1), (26, 330), (36, 116, 1)]), CREAM) + fill(poly([(-16, 158), (4, 146), (22, 158), (4, 176)]), BRICK) + fill(oval(-86, 240, 17), CORAL)
    groom = put(1190, 918, 0.64, figure(gr_f, Outfit(top=Cloth("#3d5166"), legs=Cloth("#34465a"), shoe=BARK, over=lap), Pose(near_arm=((-180, 340), (-70, 420)), far_arm=((190, 330), (230, 460)), near_hand="rest", far_hand="rest"), 1.0), flip=True)
    confetti = "".join(fill(oval(x, y, 7, 5, x % 90), (CORAL, MUSTARD, CREAM, BRICK, STRAW)[i % 5]) for i, (x, y) in enumerate([(880 + (i * 73) % 480, 340 + (i * 131) % 480) for i in range(46)]))
    gull = "".join(line(f"M{x - 26} {y - 8}C{x - 14} {y - 18} {x - 4} {y - 10} {x} {y}C{x + 4} {y - 10} {x + 14} {y - 18} {x + 26} {y - 8}", SLATE, 5) for x, y in ((420, 260), (500, 220)))
    truck = fill(limb([(448, 640), (470, 700), (540, 872)], [15, 16, 16]), RUST) + fill(rect(530, 862, 150, 15, 6), RUST) + fill(limb([(500, 800), (600, 800)], [12, 12]), RUST) + lit(oval(540, 884, 38), INK, NIGHT, -6, -6) + fill(oval(540, 884, 15), SILVER)
    return sky + gull + row + water + rail_back + bridge + push + tub + truck + groom + bride + confetti


def lend() -> str:
    """One sheet of paper."""
    wall_ = wall("#cfd8bd", stripes("#cfd8bd", "#c4ceb0", 80, 0.5, across=False), MOSS, dim=0.25)
    van = fill(rect(0, 0, 620, 420), SKY) + clouds([(140, 90, 70), (470, 70, 80)]) + fill(rect(0, 300, 620, 140), STONE) + terrace(-30, 306, 5, 140, 150, 21) + at(330, 380, fill(oval(0, 0, 200, 14), NIGHT, 0.2) + lit(smooth([(-190, -20, 1), (-190, -230, 1), (60, -230, 1), (84, -210), (92, -130, 1), (176, -120), (184, -20, 1)]), CORAL, BRICK, -12, -8) + fill(rect(-170, -196, 150, 90, 4), CREAM) + "".join(fill(poly([(-176 + i * 27, -212), (-149 + i * 27, -212), (-152 + i * 28, -168), (-180 + i * 28, -168)]), BRICK if i % 2 else "#fffaf0") for i in range(6)) + fill(rect(10, -196, 62, 66, 4), "#4f6b78") + "".join(lit(oval(x, -18, 34), INK, NIGHT, -4, -4) + fill(oval(x, -18, 14), SILVER) for x in (-116, 116)) + fill(poly([(92, -128), (100, -134), (176, -232), (186, -226), (110, -120)]), BRICK) + line("M150 -124L160 -200", SILVER, 4) + fill(rect(100, -122, 70, 14), INK) + "".join(swash([(x, -140), (x - 16, -180), (x + 6, -214)], "#fffaf0", 9, (0.1, 0.1)) for x in (120, 146)))
    win = window(480, 70, 640, 420, at(0, 0, van, s=1.032), bars=(2, 1)) + curtain(420, 40, 110, 500, BRICK, RUST, 4) + curtain(1070, 40, 110, 500, BRICK, RUST, 4) + fill(rect(400, 30, 800, 20, 8), BARK)
    sill = at(620, 508, potted(), s=0.6) + at(980, 508, flowers_in(MUSTARD, OCHRE, CORAL), s=0.5)
    sis_f = someone(9, "ponytail", skin=TAWNY, hair="#2a1c18", hair_lit="#6a4634", brow="#2a1c18", mouth="soft", eye="closed", lashes=True, age=0.2)
    bro_f = someone(10, "curly", skin=TAWNY, hair="#2a1c18", hair_lit="#6a4634", brow="#2a1c18", mouth="soft", eye="almond", look=(3, 5), jaw=8, age=0.2)
    sis = at(360, 430, figure(sis_f, Outfit(top=Cloth(MUSTARD, knit(MUSTARD, OCHRE, 16))), Pose(near_arm=((-140, 360), (60, 460)), far_arm=((180, 340), (240, 450)), near_hand="none", far_hand="none", lean=6, nod=12), 0.96, hide_legs=True), s=0.84)
    bro = at(1240, 410, figure(bro_f, Outfit(top=Cloth("#5d8089"), bare_arm=0.5, over=fill(smooth([(-84, 226, 1), (76, 226, 1), (110, 420), (112, 600, 1), (-136, 600, 1), (-122, 420)]), CREAM) + line("M-78 230L-66 134M70 230L58 134", CREAM, 15)), Pose(near_arm=((-160, 360), (20, 470)), far_arm=((180, 340), (230, 460)), near_hand="none", far_hand="none", lean=4, nod=8), 1.08, hide_legs=True), s=0.84, flip=True)
    top = fill(rect(0, 790, W, 290), OAK) + fill(rect(0, 790, W, 16), "#d9a46c") + "".join(swash([(x, y), (x + 120, y - 6), (x + 260, y)], WOOD, 6, (0.1, 0.1)) for x, y in ((40, 860), (420, 1010), (900, 1030), (1240, 880), (1320, 1000), (180, 960)))
    sheet_ = at(800, 905, f'<g transform="scale(1.2 0.62)">{fill(poly([(-180 + 12, -150 + 18), (190 + 12, -150 + 18), (220 + 12, 160 + 18), (-210 + 12, 160 + 18)]), NIGHT, 0.22)}{fill(poly([(-180, -150), (190, -150), (220, 160), (-210, 160)]), "#fffaf0")}{"".join(script(-150 - i * 3, -104 + i * 40, 270 + (i % 3) * 20, "#2c4560", 13, 20 + i, 4) for i in range(4))}{line("M-190 112H-30M40 112H190", SLATE, 4)}{script(-170, 104, 120, BRICK, 19, 61, 5.5)}</g>')
    b, t = pinch(sis_f.skin)
    pen1 = lambda part: hand_at(520, 868, 8, part, s=0.92)  # noqa: E731
    h1 = pen1(b) + at(604, 874, pencil(150, BRICK, CORAL), turn=52) + pen1(t)
    pen2 = lambda part: hand_at(1092, 878, 172, part, s=0.92, mirror=True)  # noqa: E731
    h2 = pen2(pinch(bro_f.skin)[0]) + at(1006, 884, pencil(150, SEA, MIST), turn=128) + pen2(pinch(bro_f.skin)[1])
    cuffs = wear(limb([(396, 812), (452, 846), (520, 866)], [80, 66, 48]), Cloth(MUSTARD, knit(MUSTARD, OCHRE, 14))) + lit(limb([(1214, 832), (1160, 858), (1092, 876)], [66, 52, 38]), bro_f.skin.base, bro_f.skin.shade, -5, -8)
    things = at(170, 930, mug(SEA, "#446771", CREAM), s=1.2) + at(1440, 930, mug(BRICK, RUST, CREAM), s=1.2) + at(330, 1020, plate(190, fill(oval(-20, -12, 40, 14), OAK) + fill(oval(30, -10, 36, 13), WOOD)), s=1) + at(1250, 1000, fill(rect(-60, -20, 130, 44, 6), SLATE) + fill(rect(-50, -14, 110, 18, 3), MIST) + "".join(fill(rect(-50 + i * 28, 8, 22, 10, 2), CREAM) for i in range(4)))
    return wall_ + win + sill + sis + bro + top + sheet_ + things + cuffs + h1 + h2


def lend_2() -> str:
    """Inside the cupboard door."""
    cup = fill(rect(0, 0, W, H), "#6d5138") + "".join(fill(rect(-20, y, 420, 20), "#8a6a4a") for y in (330, 690, 1040)) + at(40, 330, books([(MUSTARD, 60, 190), (CREAM, 70, 170), (SEA, 60, 200), (BRICK, 66, 180)])) + at(110, 690, lit(rect(-70, -180, 140, 180, 10), CORAL, BRICK, -14, 0) + fill(rect(-76, -200, 152, 34, 8), CREAM) + fill(rect(-40, -130, 80, 60), CREAM)) + at(280, 690, mug(SEA, "#446771", steam=False), s=1.5) + at(150, 1040, teapot(), s=1.4)
    door = fill(rect(420, -20, 1220, 1120), NIGHT, 0.4) + lit(poly([(400, -20), (1640, -60), (1640, 1120), (400, 1090)]), "#7f9f8c", "#64836f", 12, 0) + lit(poly([(470, 50), (1560, 30), (1560, 1030), (470, 1010)]), "#8dae9a", "#6f9079", 12, 12) + grain(poly([(470, 50), (1560, 30), (1560, 1030), (470, 1010)]), PINE, (1560, 1030), (900, 400), 0.5, freq=0.5) + "".join(fill(rect(404, y, 40, 110, 4), MUSTARD) + "".join(fill(oval(424, y + 20 + k * 34, 6), OCHRE) for k in range(3)) for y in (130, 820))

    def pin(x: float, y: float, c: str, d: str) -> str:
        return fill(oval(x + 6, y + 9, 17), NIGHT, 0.3) + fill(oval(x, y, 17), d) + fill(oval(x - 3, y - 4, 12), c)

    menu = at(660, 420, fill(rect(-140 + 8, -230 + 12, 280, 460), NIGHT, 0.25) + fill(rect(-140, -230, 280, 460, 2), STRAW) + fill(rect(-140, -230, 280, 96), BRICK) + at(0, -182, fill(smooth([(-40, -10, 1), (-30, 20), (30, 20), (40, -10, 1)]), CREAM) + "".join(swash([(x, -16), (x - 8, -30), (x + 4, -42)], CREAM, 6, (0.1, 0.1)) for x in (-16, 4, 20))) + "".join(fill(rect(-112, -104 + i * 36, 130 + (i * 37) % 40, 11), BARK) + fill(rect(74, -104 + i * 36, 36, 11), BRICK) for i in range(9)), turn=-4) + pin(664, 206, BRICK, RUST)
    paper = at(1010, 520, fill(rect(-180 + 10, -260 + 14, 370, 530), NIGHT, 0.26) + fill(rect(-180, -260, 370, 530, 2), "#fffaf0") + "".join(script(-150, -200 + i * 48, 260 + (i * 31) % 50, "#2c4560", 14, 80 + i, 4.4) for i in range(7)) + line("M-150 196H-14M30 196H166", SLATE, 4) + script(-146, 184, 110, BRICK, 19, 61, 5.5) + script(36, 184, 110, "#2c4560", 21, 67, 5.5) + line(oval(96, -50, 78, 76), "#b98350", 11, 0.75) + line(oval(98, -48, 70, 68), "#b98350", 3, 0.5) + fill(oval(160, 12, 9), "#b98350", 0.6), turn=2) + pin(1004, 276, MUSTARD, OCHRE)
    sky_ = fill(rect(-150, -130, 300, 260), "#fffaf0")
    crayon = lambda d, c, w=9: line(d, c, w)  # noqa: E731
    van = crayon("M-110 60V-40H40L84 8H110V60H-110", BRICK, 12) + crayon("M-100 -28L-90 50M-80 -30L-66 52M-56 -30L-40 52M-30 -30L-14 52M-4 -30L12 52M24 -26L38 52M62 10L68 54M90 16L94 54", CORAL, 8) + crayon("M-60 62A22 22 0 1 0 -60 61M60 62A22 22 0 1 0 60 61", INK, 10) + crayon("M50 -24H30V0H66", SEA, 8) + crayon("M-120 100C-60 92 60 108 130 98", MOSS, 12) + crayon("M90 -100A24 24 0 1 0 90 -101M90 -70V-52M58 -100H44M122 -100H136M66 -122L56 -134M114 -122L124 -134", MUSTARD, 8) + crayon("M-130 -90C-120 -110 -96 -110 -92 -92C-76 -104 -60 -92 -66 -80H-130", SEA, 7)
    kid = at(1370, 430, fill(rect(-150 + 8, -130 + 12, 300, 260), NIGHT, 0.25) + sky_ + van, turn=6) + pin(1362, 318, SEA, SLATE)
    extra = at(1370, 760, fill(rect(-110 + 6, -60 + 9, 220, 150), NIGHT, 0.22) + fill(rect(-110, -60, 220, 150), MIST) + script(-84, -10, 150, SLATE, 13, 5, 4) + script(-84, 40, 110, SLATE, 13, 6, 4), turn=-5) + pin(1364, 712, BRICK, RUST) + at(640, 830, fill(rect(-100 + 6, -80 + 9, 200, 170), NIGHT, 0.22) + fill(rect(-100, -80, 200, 170), CREAM) + fill(rect(-100, -80, 200, 40), SEA) + "".join(fill(rect(-84 + c * 35, -26 + r_ * 28, 22, 16), BRICK if (c + r_ * 5) == 12 else STONE) for c in range(5) for r_ in range(4)), turn=3) + pin(640, 760, MUSTARD, OCHRE)
    knob = fill(oval(1590, 560, 36), "#5f7d6a") + fill(oval(1584, 552, 28), MUSTARD)
    return cup + door + menu + paper + kid + extra + knob


def stain_2() -> str:
    """Foil, twice, from the side."""
    out = fill(rect(0, 0, W, H), "#f1e6cc")
    for x0, room_side in ((40, True), (820, False)):
        box = rect(x0, 60, 740, 946, 12)
        inner = fill(box, "#f6dfc8" if room_side else "#d5e0dc")
        br = "".join(fill(rect(x0 - 120 + (j % 2) * 110 + i * 222, 70 + j * 106, 212, 92, 5), ("#c9674c", "#b5462d", CORAL)[(i * 2 + j) % 3]) for j in range(10) for i in range(0, 2))
        bricks_ = fill(rect(x0, 60, 210, 946), "#d8ccb4") + clip(rect(x0, 60, 210, 946), br)
        plaster = fill(rect(x0 + 210, 60, 120, 946), "#f6efdf" if room_side else "#dccfb4") + "".join(fill(oval(x0 + 222 + (i * 37) % 100, 80 + (i * 71) % 900, 3.5), "#d9cdb2" if room_side else "#b9a888") for i in range(60)) + fill(rect(x0 + 324, 60, 8, 946), "#b9ad98")
        if not room_side:
            plaster += grain(rect(x0 + 210, 60, 120, 946), "#8d7a58", (x0 + 330, 520), (x0 + 170, 520), 0.8, freq=0.4) + "".join(fill(smooth([(x0 + 100 + k * 36, 340 + k * 90, 1), (x0 + 150 + k * 30, 330 + k * 90), (x0 + 196 + k * 30, 344 + k * 90, 1), (x0 + 150 + k * 30, 356 + k * 90)]), SEA, 0.6) for k in range(4))
        fx = x0 + 352
        foil_d = smooth([(fx, 250, 1), (fx + 12, 330), (fx + 2, 420), (fx + 14, 520), (fx + 2, 620), (fx + 12, 710), (fx, 790, 1), (fx + 30, 790, 1), (fx + 42, 710), (fx + 32, 620), (fx + 44, 520), (fx + 32, 420), (fx + 42, 330), (fx + 30, 250, 1)])
        foil = lit(foil_d, SILVER, "#8f9a96", -12, 0) + "".join(swash([(fx + 10, y), (fx + 24, y + 16), (fx + 30, y + 40)], "#fffaf0", 6, (0.1, 0.1)) for y in (280, 380, 470, 570, 660, 730))
        tape = "".join(fill(smooth([(x0 + 326, y - 52, 1), (x0 + 352, y - 46), (fx + 26, y - 20), (fx + 56, y + 6, 1), (fx + 50, y + 22, 1), (fx + 10, y + 6), (x0 + 326, y - 20, 1)]) if up else smooth([(x0 + 326, y + 52, 1), (x0 + 352, y + 46), (fx + 26, y + 20), (fx + 56, y - 6, 1), (fx + 50, y - 22, 1), (fx + 10, y - 6), (x0 + 326, y + 20, 1)]), MUSTARD, 0.95) for y, up in ((246, True), (794, False)))

        def drop(x: float, y: float, k: float) -> str:
            dd = smooth([(x, y - 24 * k, 1), (x + 16 * k, y + 2 * k), (x + 12 * k, y + 18 * k), (x, y + 24 * k), (x - 12 * k, y + 18 * k), (x - 16 * k, y + 2 * k)])
            return lit(dd, "#6fa3ad", "#467a86", -5 * k, -4 * k) + swash([(x - 7 * k, y - 4 * k), (x - 9 * k, y + 6 * k), (x - 4 * k, y + 14 * k)], "#eef6f3", 4 * k, (0.1, 0.1))

        spots = [(300, 1.0), (360, 0.8), (430, 1.2), (500, 0.9), (560, 1.1), (640, 1.0), (710, 0.8), (760, 1.0)]
        dx = fx + 52 if room_side else fx - 4
        drops = "".join(drop(dx + (i % 3) * (14 if room_side else 3), y, k if room_side else k * 0.86) for i, (y, k) in enumerate(spots))
        if room_side:
            room = at(x0 + 590, 900, cast_shadow(150, 10) + lit(rect(-64, -34, 130, 34, 8), BRICK, RUST, -8, -6) + at(0, -30, lit(smooth([(-50, 0, 1), (-58, -90), (-20, -110), (20, -110), (58, -90), (50, 0, 1)]), SILVER, "#9aa3a1", -10, -6) + fill(limb([(46, -70), (92, -90), (104, -112)], [26, 18, 14]), "#9aa3a1") + line(smooth([(-40, -106), (0, -160), (40, -106)], False), INK, 10))) + "".join(swash([(x0 + 600 + k * 30, 700), (x0 + 570 + k * 30, 630), (x0 + 610 + k * 30, 560)], "#fffaf0", 14, (0.1, 0.1)) for k in range(3)) + "".join(line(f"M{x0 + 560 - k * 10} {440 + k * 70}C{x0 + 520} {430 + k * 70} {x0 + 500} {446 + k * 70} {x0 + 476} {440 + k * 70}M{x0 + 490} {428 + k * 70}L{x0 + 474} {440 + k * 70}L{x0 + 490} {452 + k * 70}", SEA, 7) for k in range(2)) + fill(rect(x0 + 332, 930, 420, 80), "#b8714c")
        else:
            room = at(x0 + 580, 930, potted(MUSTARD, OCHRE, MOSS, "leafy", 200)) + "".join(line(f"M{x0 + 100} {440 + k * 90}C{x0 + 150} {430 + k * 90} {x0 + 190} {450 + k * 90} {x0 + 236} {440 + k * 90}M{x0 + 220} {428 + k * 90}L{x0 + 238} {440 + k * 90}L{x0 + 220} {452 + k * 90}", "#eef6f3", 9) for k in range(3)) + fill(rect(x0 + 332, 930, 420, 80), "#b8714c")
        body = inner + bricks_ + plaster + room + (foil + drops if room_side else fill(rect(x0 + 332, 262, 22, 520), "#6fa3ad", 0.3) + drops + foil) + tape
        out += fill(rect(x0 + 12, 76, 740, 946, 12), NIGHT, 0.2) + clip(box, body) + line(box, INK, 8)
    return out


ALL = {
    "door-on-the-number-seven": (door_bus, 1600, 1067),
    "door-on-the-number-seven-2": (bath_bridge, 1600, 1067),
    "lend-it-to-your-brother": (lend, 1600, 1067),
    "lend-it-to-your-brother-2": (lend_2, 1600, 1067),
    "stain-shaped-like-portugal-2": (stain_2, 1600, 1067),
}
