"""House fronts, doorsteps, pavements."""

from __future__ import annotations

from dataclasses import replace

from bench import pencil
from cast import person_head
from creatures import heron
from hands import hand_at, rest, wrap
from heads import Face
from inks import (
    BARK, BLUSH, BRICK, CORAL, CREAM, FAIR, INK, LICHEN, MAUVE, MIST, MOSS, MUSTARD, NIGHT, OAK, OCHRE, OLIVE, PINE, PLUM, ROSE, RUST, SAGE,
    SAND, SEA, SILVER, SKY, SLATE, STONE, STRAW, TAWNY, UMBER, WOOD,
)  # fmt: skip
from people import Cloth, Outfit, Pose, STAND, back_figure, figure, put, someone
from rooms import H, W, arch, boat, brick_wall, clouds, curtain, harbour, house, rain, window
from shapes import at, clip, fill, gouges, grain, limb, line, lit, oval, poly, rect, shadow, smooth, swash, tiled
from things import books, clock, flowers_in, frame, lamp, pile, potted, sheet_of, teapot
from tiles import arcs, bricks, diamonds, dots, flowers, gingham, squares, stripes


def eleven_bars() -> str:
    """A house cut open."""
    sky = fill(rect(0, 0, W, H), SKY) + fill(oval(210, 190, 80), STRAW) + clouds([(1370, 200, 170), (330, 330, 110)])
    ground = fill(rect(0, 960, W, 120), SAGE) + gouges(0, 970, W, 90, MOSS, n=80, length=30, thick=6, turn=80, seed=3)
    neighbour = house(40, 965, 250, 560, BLUSH, "#d39c84", SLATE, PINE, 2) + house(1330, 965, 260, 600, MIST, "#98b0a8", RUST, BRICK, 2)
    shell = fill(poly([(290, 330), (800, 70), (1310, 330)]), RUST) + fill(poly([(360, 330), (800, 108), (1240, 330)]), "#7a4c35") + "".join(line(f"M{x} 330L{800 + (x - 800) * 0.1} 120", "#5e3826", 7) for x in range(420, 1240, 110)) + fill(rect(1080, 100, 90, 180), BRICK) + fill(rect(1068, 90, 114, 20), RUST) + fill(rect(310, 326, 980, 640), CREAM) + fill(rect(290, 320, 1020, 22), BARK)
    up = rect(340, 348, 920, 280)
    upr = fill(up, "#bcd0cf") + tiled(up, stripes("#bcd0cf", "#adc4c3", 46, 0.5, across=False)) + clip(up, fill(poly([(980, 348), (1160, 348), (820, 628), (560, 628)]), CREAM, 0.3))
    downr_d = rect(340, 668, 920, 286)
    downr = fill(downr_d, "#e4b35e") + tiled(downr_d, arcs("#e4b35e", "#d59f44", 80))
    floors = fill(rect(320, 626, 960, 44), BARK) + fill(rect(320, 626, 960, 12), OAK) + fill(rect(320, 948, 960, 26), BARK)
    win_up = window(1010, 390, 140, 130, harbour(140, 130), bars=(2, 2), sill=False) + curtain(976, 374, 56, 170, CORAL, BRICK, 3) + curtain(1130, 374, 56, 170, CORAL, BRICK, 3)
    bed = at(640, 622, fill(rect(-250, -170, 26, 170, 8), BARK) + fill(rect(230, -110, 22, 110, 8), BARK) + lit(rect(-240, -64, 480, 44, 8), OAK, WOOD, 0, -10))
    f = Face(TAWNY, hair="#2a2322", hair_lit="#77706c", brow="#2a2322", brow_tilt=-3, mouth="sad", eye="closed", age=0.3, extra={"style": "curly"})
    pillow2 = lit(smooth([(-86, -40), (-70, 30), (0, 46), (80, 34), (92, -36), (0, -54)]), CREAM, SAND, -8, -8)
    sleeper = at(500, 530, at(0, 30, lit(smooth([(-90, -30), (-80, 36), (60, 44), (90, -20), (0, -46)]), CREAM, SAND, -6, -6)), person_head(f, 10, 6, 0.42, turn=-64), at(26, -38, pillow2, s=0.8, turn=8), hand_at(112, -4, 196, rest(f.skin), s=0.46), hand_at(-20, 58, -62, rest(f.skin), s=0.46), limb_sleeve([(160, 50), (150, 10), (108, -6)], "#8fa6b5"), limb_sleeve([(-2, 104), (-20, 90), (-24, 62)], "#8fa6b5"))
    quilt_d = smooth([(556, 560, 1), (640, 528), (760, 540), (868, 560, 1), (880, 606), (874, 624, 1), (540, 624, 1), (548, 590)])
    quilt = fill(quilt_d, BRICK) + tiled(quilt_d, diamonds(BRICK, MUSTARD, 54), 6) + shadow(quilt_d, NIGHT, -10, -10, 0.25)
    side = at(966, 624, lit(rect(-36, -90, 72, 90, 4), OAK, WOOD, -6, -6) + fill(rect(-26, -62, 52, 24, 3), BARK) + at(0, -90, clock(22, 2, 10)) + at(0, 0)) + at(966, 534 - 24, "") + at(410, 470, frame(90, 70, fill(rect(-60, -60, 120, 120), SEA) + fill(oval(0, 8, 22, 12), CREAM)))
    piano = at(760, 952, fill(rect(-190, -250, 400, 250, 8), "#4a2a1c") + lit(rect(-200, -262, 420, 26, 6), BARK, "#3a2014", 0, -8) + fill(rect(-176, -226, 372, 66, 4), "#5c3625") + fill(poly([(-60, -222), (70, -222), (76, -170), (-66, -170)]), CREAM) + "".join(line(f"M-48 {-212 + k * 12}H60", SLATE, 2.5) for k in range(4)) + fill(rect(-206, -150, 432, 22, 4), BARK) + fill(rect(-186, -148, 392, 14), CREAM) + "".join(fill(rect(-182 + i * 22, -148, 9, 9), INK) for i in range(18)) + fill(rect(-200, -130, 24, 130), "#3a2014") + fill(rect(196, -130, 24, 130), "#3a2014") + at(-140, -262, lamp(CORAL, BRICK, MUSTARD, 90), s=1) + at(110, -262, flowers_in(SEA, SLATE, CORAL), s=0.4) + at(160, -262, frame(44, 56, fill(rect(-30, -30, 60, 60), BLUSH)), s=1))
    g = someone(2)
    player = at(760, 952, fill(rect(-60, -96, 130, 22, 8), BRICK) + "".join(fill(rect(x, -80, 12, 80), BARK) for x in (-50, 48))) + at(765, 736, back_figure(replace(g, hair="#3b2419", hair_lit="#7a4e34"), Outfit(top=Cloth(PINE, dots(PINE, STRAW, 46, 6)), hem=600, legs=Cloth(INK)), "bun", 0.98, legs=False, arms="none"), s=0.3) + "".join(hand_at(765 + sx * 62, 812, -90 - sx * 8, rest(g.skin), s=0.3, mirror=sx > 0) + limb_dress([(765 + sx * 38, 796), (765 + sx * 72, 846), (765 + sx * 60, 812)], PINE) for sx in (-1, 1))
    notes = "".join(at(x, y, fill(oval(0, 0, 13, 9, -20), INK) + line("M11 -4V-48", INK, 5) + (fill(smooth([(11, -48, 1), (34, -38), (30, -20, 1), (26, -30), (11, -34, 1)]), INK)), turn=t, s=s) for x, y, t, s in ((920, 720, 8, 0.8), (990, 780, -10, 1.0), (610, 760, -12, 0.9), (1060, 716, 14, 0.9), (540, 702, 6, 0.8)))
    rug = fill(oval(770, 956, 260, 12), BRICK)
    arm_ch = at(430, 952, lit(smooth([(-70, -150), (60, -150), (74, -60), (84, -10), (-84, -10), (-80, -80)]), SEA, "#44666f", -10, -8) + lit(rect(-90, -80, 40, 76, 16), SEA, "#44666f", -6, -6) + lit(rect(56, -80, 40, 76, 16), SEA, "#44666f", -6, -6) + fill(rect(-52, -56, 110, 30, 10), MIST))
    door_d = at(1170, 952, lit(rect(-60, -240, 120, 240), CREAM, SAND, -8, 0) + line(rect(-44, -222, 88, 90), SAND, 4) + line(rect(-44, -116, 88, 100), SAND, 4) + fill(oval(44, -112, 7), MUSTARD))
    return sky + neighbour + ground + shell + upr + downr + win_up + bed + sleeper + quilt + side + floors + door_d + arm_ch + rug + piano + player + notes


def limb_sleeve(pts: list, colour: str) -> str:
    d = limb(pts, [40, 36, 24])
    return fill(d, colour) + tiled(d, stripes(colour, CREAM, 14, 0.3)) + shadow(d, NIGHT, -4, -5, 0.25)


def limb_dress(pts: list, colour: str) -> str:
    d = limb(pts, [28, 26, 17])
    return fill(d, colour) + tiled(d, dots(colour, STRAW, 14, 2)) + shadow(d, NIGHT, -3, -3, 0.25)


def eleven_bars_2() -> str:
    """A loaf, offered."""
    wall_ = fill(rect(0, 0, W, H), "#d7dbc6") + brick_wall(rect(0, 0, W, H), "#d7dbc6", "#cfd3bd", "#bcc2aa", 170)
    frame_ = fill(rect(840, -20, 620, H + 40), CREAM) + fill(rect(1420, -20, 40, H + 40), SAND) + fill(rect(884, 30, 532, H), "#2c2433")
    hall = clip(rect(884, 30, 532, H), fill(rect(884, 30, 300, H), "#3a2f3f"), fill(rect(884, 860, 300, 240), "#5b3a2a"), at(1010, 420, lamp(STRAW, MUSTARD, BRICK, 170), s=0.8), fill(rect(930, 424, 160, 12), BARK), line("M950 436V860M1076 436V860", BARK, 9))
    door = lit(poly([(1120, 30), (1416, 30), (1416, H), (1120, 1000 + 67)]), BRICK, RUST, -20, 0) + "".join(lit(poly([(1164, y), (1372, y - 4), (1372, y + h), (1164, y + h)]), CORAL, "#a03d26", 10, 10) for y, h in ((110, 300), (560, 400))) + fill(rect(1220, 470, 110, 34, 6), MUSTARD) + fill(rect(1228, 480, 94, 14, 3), OCHRE) + lit(oval(1150, 500, 20), MUSTARD, OCHRE, -6, -6) + line(smooth([(1250, 210), (1268, 260), (1288, 210)], False), MUSTARD, 14) + fill(oval(1268, 206, 26), MUSTARD) + fill(oval(1268, 206, 16), OCHRE)
    step = fill(poly([(780, 1000), (1500, 1000), (1560, H), (720, H)]), STONE)
    eye_f = Face(TAWNY, hair="#2a2322", hair_lit="#77706c", brow="#2a2322", mouth="flat", eye="almond", age=0.3, extra={"style": "curly"})
    peek = clip(rect(884, 30, 236, H), put(1090, 1240, 0.86, figure(eye_f, Outfit(top=Cloth("#8fa6b5", stripes("#8fa6b5", CREAM, 30, 0.3, across=False))), STAND, 0.95, hide_legs=True), flip=True), fill(rect(884, 30, 236, H), "#2c2433", 0.25))
    plant = at(770, 1040, potted("#5d8089", "#44666f", MOSS, "leafy", 260), s=1.3)
    towel_back = smooth([(250, 560), (400, 480), (620, 470), (790, 540), (850, 640), (800, 720), (560, 760), (300, 720)])
    loaf_d = smooth([(300, 560), (340, 430), (470, 352), (600, 350), (720, 420), (770, 560), (720, 640), (540, 670), (350, 640)])
    loaf = lit(loaf_d, OAK, WOOD, -26, -16) + grain(loaf_d, BARK, (760, 640), (440, 420), 0.7, freq=0.5) + clip(loaf_d, "".join(fill(limb(p, [4, 26, 4]), "#ecd0a0") for p in ([(400, 400), (470, 470), (500, 580)], [(510, 370), (560, 450), (590, 570)], [(620, 380), (660, 460), (676, 560)])), *[fill(oval(x, y, r), CREAM, 0.7) for x, y, r in ((440, 420, 16), (480, 400, 9), (560, 390, 18), (640, 430, 12), (390, 500, 14), (460, 520, 8), (600, 500, 7), (520, 470, 6), (700, 520, 9))])
    cloth = stripes(CREAM, SEA, 58, 0.22, across=False)
    back = fill(towel_back, CREAM) + tiled(towel_back, cloth, 12)
    front_d = smooth([(230, 570, 1), (320, 610), (420, 690), (540, 720), (660, 690), (780, 600), (860, 550, 1), (870, 680), (800, 790), (680, 830, 1), (600, 800), (520, 850, 1), (420, 800), (300, 800), (236, 700)])
    front = fill(front_d, CREAM) + tiled(front_d, cloth, -8) + shadow(front_d, NIGHT, -16, -22, 0.2) + swash([(320, 620), (400, 700), (420, 800)], STONE, 7, (0.1, 0.1)) + swash([(700, 680), (690, 740), (650, 800)], STONE, 7, (0.1, 0.1))
    b, t = wrap(FAIR)
    flour = lambda x, y: "".join(fill(oval(x + dx, y + dy, r), CREAM, 0.9) for dx, dy, r in ((0, 0, 11), (24, -14, 8), (44, 10, 9), (16, 26, 7), (66, -4, 6), (-18, 12, 6)))  # noqa: E731
    sleeves = "".join(fill(d, MUSTARD) + tiled(d, gingham("#e9b95a", OCHRE, 46), tn) + shadow(d, NIGHT, -18, -20, 0.25) for d, tn in ((limb([(-80, 1080), (60, 960), (190, 800)], [240, 220, 170]), -40), (limb([(420, 1180), (520, 1060), (600, 900)], [240, 210, 166]), -50)))
    arms = lit(limb([(120, 880), (200, 790), (290, 700)], [140, 120, 92]), FAIR.base, FAIR.shade, -10, -16) + lit(limb([(540, 1000), (600, 900), (660, 800)], [140, 120, 92]), FAIR.base, FAIR.shade, -10, -16)
    hands = hand_at(280, 712, -42, rest(FAIR), s=2.5) + hand_at(655, 812, -50, rest(FAIR), s=2.5, mirror=False)
    dust = flour(330, 640) + flour(380, 590) + flour(700, 740) + flour(760, 680) + flour(240, 740)
    steam = "".join(swash([(x, 330), (x - 30, 250), (x + 10, 190)], CREAM, 12, (0.1, 0.1)) for x in (470, 550, 640))
    return wall_ + frame_ + hall + peek + door + step + plant + steam + back + loaf + front + arms + sleeves + hands + dust


def man_who_brought() -> str:
    """Only I've had nothing for you."""
    sky = fill(rect(0, 0, W, H), SKY)
    wall_d = rect(150, -20, 1100, 1000)
    wall_ = fill(wall_d, "#e0b7a0") + tiled(wall_d, bricks("#e0b7a0", "#d8ab92", "#cc9a80", 120)) + shadow(wall_d, NIGHT, -60, 0, 0.16)
    left = house(-120, 975, 280, 900, MIST, "#98b0a8", SLATE, PINE, 3)
    right = fill(rect(1250, 300, 400, 680), SAGE) + tiled(rect(1250, 300, 400, 680), bricks("#9db08f", "#93a784", "#84987a", 120)) + fill(rect(1250, 270, 400, 40), SLATE) + at(1330, 400, fill(rect(-16, -16, 182, 232), CREAM) + fill(rect(0, 0, 150, 200), "#4f6b78") + line("M75 0V200M0 100H150", CREAM, 10))
    street = fill(rect(0, 960, W, 120), STONE) + "".join(line(f"M{x} 960L{(x - 700) * 1.5 + 700} {H}", "#998d7a", 5) for x in range(0, 1700, 150))
    sash = fill(rect(740, 84, 400, 360), CREAM) + fill(rect(770, 110, 340, 310), "#38455a") + clip(rect(770, 110, 340, 310), fill(rect(770, 110, 340, 310), "#e4c27a"), tiled(rect(770, 110, 340, 310), flowers("#e4c27a", CORAL, SAGE, 90)), curtain(760, 100, 90, 340, BRICK, RUST, 3), curtain(1040, 100, 90, 340, BRICK, RUST, 3)) + fill(rect(770, 110, 340, 70), CREAM) + fill(rect(786, 120, 308, 44), MIST)
    box = fill(rect(712, 440, 456, 36, 4), CREAM) + fill(rect(712, 468, 456, 12), STONE)
    f = Face(FAIR, hair="#b08a5a", hair_lit="#e5c691", brow="#94703f", mouth="open", eye="almond", age=0.45, look=(3, 4), nose="button", extra={"style": "ponytail", "tie": BRICK})
    o = Outfit(top=Cloth(PLUM, stripes(PLUM, MAUVE, 34, 0.3)), bare_arm=0.5)
    woman = clip(poly([(600, -100), (1300, -100), (1300, 446), (600, 446)]), at(920, 250, figure(f, o, Pose(near_arm=((-190, 330), (-150, 480)), far_arm=((170, 330), (120, 480)), nod=18, head=(26, 12), near_hand="none", far_hand="none"), 0.95, hide_legs=True), s=0.56, turn=9, flip=True))
    fingers = hand_at(838, 424, 97, rest(f.skin), s=0.62) + hand_at(1004, 424, 86, rest(f.skin), s=0.62, mirror=True)
    pots = at(1110, 442, potted(BRICK, RUST, MOSS, "bloom", 90), s=0.7)
    door = fill(rect(316, 470, 330, 500), CREAM) + fill(rect(300, 440, 362, 40, 4), SAND) + lit(rect(350, 510, 262, 460), PINE, "#223a33", -14, 0) + "".join(line(rect(x, y, 96, h), "#213a36", 6) for x in (374, 492) for y, h in ((670, 120), (820, 120))) + fill(smooth([(374, 640, 1), (374, 570), (481, 530), (588, 570), (588, 640, 1)]), "#d9a45c") + line("M481 530V640", "#213a36", 8) + fill(oval(590, 760, 11), MUSTARD) + fill(rect(446, 800, 70, 18, 4), MUSTARD) + at(690, 560, fill(rect(-26, -30, 52, 60, 6), SLATE) + line(smooth([(-14, 12), (-8, -14), (8, -14), (14, 12)], False), CREAM, 0.1) + fill(rect(-14, -8, 28, 26, 3), CREAM) + line("M0 -12V16", SLATE, 5))
    steps = fill(poly([(290, 930), (680, 930), (720, 980), (250, 980)]), SILVER) + fill(rect(250, 980, 470, 34), STONE)
    g = Face(OLIVE, hair="#3b2419", hair_lit="#7a4e34", brow="#3b2419", mouth="soft", eye="round", look=(2, -5), age=0.2, jaw=4, extra={"style": "cap", "wool": INK, "deep": "#0f1722"})
    hi = fill(rect(-200, 300, 400, 34), STRAW) + fill(rect(-200, 430, 400, 34), STRAW) + line("M-6 150V560", "#5f2018", 6)
    og = Outfit(top=Cloth(BRICK), legs=Cloth(SLATE), over=hi, shoe=INK)
    p = Pose(near_arm=((-190, 320), (-240, 450)), far_arm=((176, 320), (236, 440)), near_hand="spread", far_hand="spread", near_mirror=True, near_turn=30, far_turn=-20, nod=-16, head=(-6, 2))
    man = fill(oval(560, 1000, 170, 18), NIGHT, 0.3) + put(520, 1000, 0.62, figure(g, og, p, 1.0))
    van = at(1420, 985, fill(oval(20, 4, 330, 22), NIGHT, 0.25) + lit(smooth([(-290, -40, 1), (-290, -330, 1), (60, -330, 1), (110, -320), (190, -190), (280, -160), (300, -40, 1)]), CREAM, SAND, -16, -10) + fill(smooth([(80, -290, 1), (110, -290), (168, -190, 1), (80, -190, 1)]), "#4f6b78") + fill(rect(-290, -160, 600, 34), BRICK) + fill(rect(-290, -120, 600, 10), MUSTARD) + line("M60 -330V-40", STONE, 4) + "".join(lit(oval(x, -30, 58), INK, NIGHT, -6, -6) + fill(oval(x, -30, 24), SILVER) for x in (-180, 190)) + fill(oval(286, -120, 12, 18), STRAW) + at(-140, -230, lit(poly([(-50, -34), (50, -34), (50, 40), (-50, 40)]), OAK, WOOD, -10, -8) + fill(rect(-8, -34, 16, 74), STRAW)))
    return sky + left + wall_ + right + sash + woman + box + fingers + pots + door + street + steps + van + man


def man_2() -> str:
    """The fridge, first week of March."""
    kitchen = fill(rect(0, 0, W, H), "#d8a33f") + tiled(rect(0, 0, W, H), squares("#dba845", "#c99433", 120))
    door = fill(rect(230, -40, 1150, 1200, 60), NIGHT, 0.25) + lit(rect(200, -60, 1150, 1240, 60), "#e8ede2", "#c6d0c4", -40, 0) + grain(rect(200, -60, 1150, 1240, 60), "#a9b7ac", (1350, 1100), (600, 300), 0.5, freq=0.5) + fill(rect(200, 860, 1150, 12), "#b6c3b8") + lit(rect(1250, 240, 44, 440, 20), SILVER, "#8f9a96", -10, 0) + lit(rect(1250, 910, 44, 200, 20), SILVER, "#8f9a96", -10, 0)
    long_ = at(650, 440, at(4, 300, sheet_of(470, 330, 7, "#fdf6e2", "#2c4560", 9, struck=3, size=13), turn=1.6), sheet_of(490, 640, 13, "#fbf3dc", "#2c4560", 4, struck=11, size=13), turn=-2.4)
    tape = "".join(at(x, y, fill(poly([(-60, -20), (60, -20), (56, -8), (62, 4), (56, 20), (-58, 20), (-62, 8), (-56, -4)]), "#e9dca6", 0.85), turn=t) for x, y, t in ((500, 752, -4), (660, 758, 2), (830, 756, -3)))
    fish = at(640, 128, at(10, 14, fill(smooth([(-120, 0), (-60, -56), (30, -50), (90, -10), (90, 10), (30, 50), (-60, 56)]), NIGHT, 0.28)) + fill(poly([(70, 0), (150, -56), (134, 0), (150, 56)]), RUST) + lit(smooth([(-124, 0), (-64, -58), (30, -52), (92, -10), (92, 10), (30, 52), (-64, 58)]), BRICK, RUST, -8, -12) + "".join(line(f"M{x} -22C{x + 16} -10 {x + 16} 10 {x} 22", STRAW, 5) for x in (-34, -4, 26, 54)) + "".join(line(f"M{x} -40C{x + 10} -32 {x + 10} -26 {x + 4} -20M{x} 40C{x + 10} 32 {x + 10} 26 {x + 4} 20", STRAW, 5) for x in (-16, 12)) + fill(oval(-86, -12, 15), CREAM) + fill(oval(-88, -11, 8), INK) + line(smooth([(-116, 12), (-104, 18), (-96, 14)], False), NIGHT, 5) + fill(smooth([(-40, -56, 1), (-10, -92), (30, -54, 1)]), RUST))
    other = at(1060, 300, at(6, 8, fill(rect(-90, -110, 180, 220), NIGHT, 0.2)) + fill(rect(-90, -110, 180, 220), CREAM) + clip(rect(-78, -98, 156, 150), fill(rect(-90, -110, 180, 220), SKY), fill(rect(-90, 10, 180, 120), SEA), at(10, 24, boat(), s=0.3)), turn=6) + lit(oval(1070, 196, 20), MUSTARD, OCHRE, -5, -5) + at(1080, 640, at(5, 7, fill(rect(-70, -46, 140, 92), NIGHT, 0.2)) + fill(rect(-70, -46, 140, 92), STRAW) + "".join(fill(rect(-54, -26 + i * 20, 90 - i * 20, 7), BARK) for i in range(3)), turn=-8) + lit(oval(1074, 600, 16), SEA, SLATE, -4, -4)
    pen_string = line(smooth([(330, 180), (300, 360), (330, 560), (318, 700)], False), BARK, 5) + at(316, 780, pencil(150, MUSTARD, STRAW), turn=84) + lit(oval(330, 176, 17), PINE, INK, -4, -4)
    left = fill(rect(0, 640, 170, 440), PINE) + fill(rect(0, 610, 180, 40), CREAM) + at(90, 610, teapot(), s=0.9) + fill(rect(40, 700, 90, 10, 5), MUSTARD)
    right = at(1490, 1090, potted(BRICK, RUST, MOSS, "leafy", 330), s=1.6)
    return kitchen + left + door + other + long_ + tape + fish + pen_string + right


def tennis_ball() -> str:
    """Six houses, one gutter."""
    sky = fill(rect(0, 0, W, H), "#8298a0") + fill(rect(0, 0, W, 330), "#6d848e", 0.5) + clouds([(300, 170, 260), (900, 120, 320), (1400, 210, 240)], "#74899281"[:7])
    roof_y, base = 400, 950
    roof = fill(poly([(40, roof_y), (110, 220), (1490, 220), (1560, roof_y)]), "#55616f") + "".join(line(f"M{40 + i * 14} {roof_y - i * 36}H{1560 - i * 14}", "#46525f", 5) for i in range(1, 5)) + "".join(at(x, 226, lit(rect(-44, -110, 88, 120), BRICK, RUST, -10, 0) + fill(rect(-54, -124, 108, 20), RUST) + "".join(lit(rect(dx - 12, -164, 24, 44, 3), CORAL, BRICK, -4, 0) for dx in (-22, 20))) for x in (300, 800, 1300))
    paints = [(CREAM, SAND), (BLUSH, "#d39c84"), (MIST, "#98b0a8"), (STRAW, "#d8ae58"), (CORAL, BRICK), (LICHEN, SAGE)]
    doors = [BRICK, PINE, MUSTARD, SLATE, PINE, PLUM]
    row = ""
    for i in range(6):
        x, w = 70 + i * 243, 243
        c, d = paints[i]
        row += lit(rect(x, roof_y, w, base - roof_y), c, d, -18, 0)
        row += fill(rect(x + 74, 446, 96, 140), CREAM) + fill(rect(x + 84, 456, 76, 120), STRAW if i in (1, 3, 4) else "#40586a") + line(f"M{x + 122} 456V576M{x + 84} 516H{x + 160}", CREAM, 7) + fill(rect(x + 64, 584, 116, 12), d)
        row += fill(rect(x + 20, 650, 90, 130), CREAM) + fill(rect(x + 29, 660, 72, 110), STRAW if i in (0, 3) else "#40586a") + line(f"M{x + 65} 660V770M{x + 29} 715H{x + 101}", CREAM, 7) + fill(rect(x + 12, 778, 106, 12), d)
        row += fill(rect(x + 132, 690, 92, base - 690), CREAM) + lit(rect(x + 142, 702, 72, base - 702), doors[i], NIGHT, -6, 0) + fill(rect(x + 150, 712, 56, 40), "#d9c08a") + fill(oval(x + 202, 840, 6), MUSTARD) + at(x + 178, 782, fill(oval(0, 0, 13), MUSTARD, 0.9), s=0.8) + fill(rect(x + 126, base - 12, 104, 14), SILVER)
    gutter = fill(rect(30, roof_y - 12, 1540, 30, 12), "#2e3a4b") + fill(rect(30, roof_y - 12, 1540, 8, 4), SILVER) + "".join(fill(rect(x, roof_y + 14, 16, base - roof_y - 20), "#2e3a4b") + "".join(fill(rect(x - 5, y, 26, 10), "#2e3a4b") for y in (520, 700, 860)) for x in (48, 1536))
    fx = 70 + 3 * 243
    fall_d = smooth([(fx + 96, roof_y + 6, 1), (fx + 250, roof_y + 6, 1), (fx + 262, 620), (fx + 254, 880), (fx + 268, 970, 1), (fx + 100, 970, 1), (fx + 110, 880), (fx + 100, 640)])
    fall = fill(fall_d, "#cfe0e0", 0.5) + clip(fall_d, "".join(fill(limb([(x, roof_y), (x + 5, 660), (x - 3, 980)], [4, 7, 5]), c, 0.75) for x, c in zip(range(fx + 104, fx + 268, 13), [CREAM, "#9fb8bd"] * 9, strict=False))) + "".join(fill(oval(fx + 180 + dx, 966 + dy, rx, ry), c, 0.85) for dx, dy, rx, ry, c in ((0, 0, 140, 22, "#cfe0e0"), (-70, -14, 34, 18, CREAM), (60, -16, 40, 20, CREAM), (0, -20, 36, 20, "#cfe0e0"))) + fill(smooth([(fx + 84, roof_y - 10, 1), (fx + 120, roof_y - 34), (fx + 180, roof_y - 26), (fx + 236, roof_y - 36), (fx + 266, roof_y - 10, 1), (fx + 240, roof_y + 16), (fx + 110, roof_y + 16)]), "#dbe8e6")
    street = fill(rect(0, base, W, 130), "#5d6a72") + fill(rect(0, base, W, 18), "#7c8890") + "".join(fill(oval(x, y, rx, 12), "#8ba0a6", 0.8) for x, y, rx in ((250, 1020, 160), (620, 1050, 120), (980, 1010, 220), (1380, 1040, 150))) + fill(poly([(fx + 60, base + 10), (fx + 320, base + 10), (fx + 420, H), (fx, H)]), "#9fb8bd", 0.55)
    cat = at(fx - 40, 778 - 0, "") + at(70 + 4 * 243 + 65, 778, fill(smooth([(-26, 0, 1), (-30, -30), (-14, -48), (8, -46), (24, -28), (26, 0, 1)]), INK) + fill(oval(-4, -56, 17, 15), INK) + fill(poly([(-18, -62), (-14, -82), (-4, -68)]), INK) + fill(poly([(2, -68), (10, -82), (12, -62)]), INK) + fill(oval(-9, -57, 2.6), STRAW) + fill(oval(3, -57, 2.6), STRAW))
    return sky + roof + row + cat + gutter + fall + street + rain(9, 300, "#c7d6d6", 102, 54)


def library() -> str:
    """Tuesdays."""
    sky = fill(rect(0, 0, W, H), "#b8c8c4") + clouds([(260, 190, 240), (1330, 150, 260)], "#cbd6cf")
    trees = "".join(fill(oval(x, y, rx, ry), c) for x, y, rx, ry, c in ((60, 560, 190, 240, SAGE), (1540, 540, 200, 260, MOSS), (180, 680, 120, 150, MOSS)))
    bd = rect(270, 340, 1060, 560)
    build = fill(poly([(230, 350), (800, 130), (1370, 350)]), SLATE) + fill(poly([(560, 350), (800, 150), (1040, 350)]), BRICK) + tiled(poly([(560, 350), (800, 150), (1040, 350)]), bricks(BRICK, "#b2452c", RUST, 84)) + line(poly([(552, 350), (800, 142), (1048, 350)], False), CREAM, 16) + fill(bd, BRICK) + tiled(bd, bricks(BRICK, "#b2452c", RUST, 84)) + fill(rect(250, 336, 1100, 24), CREAM) + fill(rect(260, 640, 1080, 14), CREAM) + at(800, 268, clock(50, 10, 2)) + "".join(fill(rect(x, 340, 22, 560), CREAM) for x in (270, 560, 1018, 1308))
    wins = ""
    for x in (320, 440, 1080, 1200):
        wins += fill(arch(x - 12, 620, 104, 224), CREAM) + fill(arch(x, 612, 80, 200), "#f0cd7f") + line(f"M{x + 40} 412V612M{x} 520H{x + 80}", CREAM, 7) + at(x + 6, 610, books([(PINE, 14, 46), (BARK, 16, 52), (SLATE, 14, 40), (RUST, 16, 50)]))
        wins += fill(rect(x - 12, 700, 104, 150), CREAM) + fill(rect(x, 712, 80, 126), "#e8bf6b") + line(f"M{x + 40} 712V838M{x} 770H{x + 80}", CREAM, 7)
    door = fill(arch(654, 900, 292, 440), CREAM) + fill(arch(676, 900, 248, 416), RUST) + lit(rect(686, 600, 112, 300), PINE, "#223a33", -8, 0) + lit(rect(804, 600, 112, 300), PINE, "#223a33", -8, 0) + fill("M686 594A114 106 0 0 1 914 594Z", "#f0cd7f") + "".join(line(f"M800 594L{800 + 112 * c:.0f} {594 - 104 * s:.0f}", CREAM, 7) for c, s in ((-0.7, 0.7), (0, 1), (0.7, 0.7))) + fill(oval(784, 760, 8), MUSTARD) + fill(oval(818, 760, 8), MUSTARD)
    letters = {"T": ["M0 0H36M18 0V56"], "u": ["M0 18V42C0 60 28 60 28 42V18M28 18V56"], "e": ["M2 38H30C32 14 2 12 2 38C2 60 26 58 30 48"], "s": ["M28 24C20 12 0 16 4 30C8 40 30 36 28 48C24 60 4 58 0 48"], "d": ["M28 38C28 14 0 16 0 38C0 60 28 60 28 38M28 -4V56"], "a": ["M28 38C28 14 0 16 0 38C0 60 28 60 28 38M28 20V56"], "y": ["M0 18L16 50M32 18L12 74"]}
    word, x = "", -196.0
    for ch in "Tuesdays":
        word += at(x, -30, "".join(line(d, CREAM, 10) for d in letters[ch]), turn=(-2, 2)[ord(ch) % 2])
        x += 50
    banner = at(800, 420, line("M-330 -64L-250 -50M330 -64L250 -50", BARK, 6) + lit(smooth([(-256, -56, 1), (-120, -44), (0, -50), (130, -44), (256, -56, 1), (250, 64, 1), (120, 76), (0, 70), (-130, 76), (-250, 64, 1)]), "#2f6b73", "#234f57", -6, -10) + at(-2, 4, word, s=1.08))
    steps = "".join(fill(rect(560 - i * 50, 890 + i * 34, 480 + i * 100, 36), (SILVER, STONE, SILVER, STONE, SILVER)[i]) + fill(rect(560 - i * 50, 918 + i * 34, 480 + i * 100, 8), "#9a9080") for i in range(4))
    street = fill(rect(0, 880, W, 200), "#8d9a93") + fill(rect(0, 880, W, 16), SAGE)
    queue = ""
    cols = ["#e9b53a", SEA, CORAL, PINE, PLUM, MUSTARD, SLATE]
    pos = [(930, 946, 0.36), (1020, 980, 0.39), (1110, 1012, 0.41), (1205, 1030, 0.43), (1305, 1040, 0.44), (1405, 1046, 0.45), (1510, 1050, 0.46)]
    styles = ["bob", "hijab", "cap", "cloud", "curly", "sleek", "receding"]
    for i, (x, y, s) in reversed(list(enumerate(pos))):
        f = someone(50 + i * 3, styles[i])
        queue += put(x, y, s, figure(f, Outfit(top=Cloth(cols[i]), hem=740, legs=Cloth(INK), shoe=(BRICK, MOSS, INK)[i % 3], over=line("M-6 150V740", NIGHT, 4)), Pose(near_arm=((-172, 320), (-60, 430)) if i % 2 else ((-172, 330), (-150, 480)), near_hand="fist" if i % 2 else "rest"), 1.0, fine=False), flip=True)
    kid = someone(71, "curly", skin=UMBER, hair="#231c1e", hair_lit="#54464a", mouth="smile", eye="round", chin=-8, cheek=6, age=0)
    boy = put(820, 930, 0.36, figure(kid, Outfit(top=Cloth("#c9483a"), hem=620, legs=Cloth(SLATE), shoe="#e9b53a"), Pose(near_arm=((-160, 340), (20, 470)), far_arm=((170, 340), (90, 480)), near_hand="rest", far_hand="none", near_leg=((-66, 760), (-66, 1040)), far_leg=((62, 760), (70, 1034)), items={}), 0.98, fine=False) + at(60, 480, pile([(BRICK, 210), (MUSTARD, 190), (SEA, 220), (CREAM, 180), (PINE, 210), (CORAL, 190), (SLATE, 206), (STRAW, 180)]), s=1.5) + hand_at(-20, 468, 16, rest(kid.skin), s=1.0), flip=True)
    brolly = at(1405, 760, fill(smooth([(-110, 0, 1), (-90, -60), (0, -100), (90, -60), (110, 0, 1), (60, -14), (0, 0), (-60, -14)]), BRICK) + line("M0 -100V100", BARK, 6))
    return sky + trees + build + wins + door + banner + street + steps + brolly + queue + boy + rain(8, 160, "#dfe7e2", 102, 40)


def hobb() -> str:
    """Hobb & Daughter, at dusk."""
    dusk = fill(rect(0, 0, W, H), "#3c3f5c") + fill(rect(0, 0, W, 300), "#2c3050", 0.6)
    left = fill(rect(0, 120, 330, 860), "#4b4560") + tiled(rect(0, 120, 330, 860), bricks("#4b4560", "#453f59", "#393450", 110)) + fill(rect(70, 300, 150, 210), "#2a2d44") + line("M145 300V510M70 405H220", "#5c5672", 9)
    right = fill(rect(1270, 60, 340, 920), "#44506a") + tiled(rect(1270, 60, 340, 920), bricks("#44506a", "#3f4a63", "#343e56", 110)) + fill(rect(1360, 260, 150, 210), "#e0a860") + line("M1435 260V470M1360 365H1510", "#5c6a86", 9)
    front = lit(rect(300, 40, 1000, 940), PINE, "#24423b", -20, 0) + fill(rect(330, 60, 940, 130), "#22423d") + line(rect(346, 74, 908, 102), MUSTARD, 5) + "".join(fill(rect(400 + i * 60, 100, (38, 24, 42, 30)[i % 4], 50, 5), STRAW) for i in range(13) if i not in (4, 6)) + at(672, 124, line("M-14 10C-22 -18 10 -20 6 0C2 16 -18 10 -8 24C0 32 16 20 20 10", STRAW, 7))
    glass_d = rect(350, 226, 620, 560)
    inside = fill(glass_d, "#e0a050") + clip(glass_d,
        fill(rect(350, 226, 620, 560), "#d38f45"), "".join(fill(rect(350, y, 620, 12), "#8a5328") for y in (330, 420)),
        *[at(380 + i * 74, 330, lamp((STRAW, CORAL, MIST, BLUSH, CREAM, MUSTARD, SAGE, STRAW)[i], (MUSTARD, BRICK, SEA, ROSE, SAND, OCHRE, MOSS, MUSTARD)[i], (BRICK, PINE, BARK, SLATE, RUST, INK, BRICK, PLUM)[i], (84, 96, 76, 90, 100, 80, 92, 84)[i])) for i in range(8)])  # fmt: skip
    pend = "".join(line(f"M{x} 226V{y - 40}", BARK, 4) + fill(oval(x, y, 100), STRAW, 0.18) + fill(smooth([(x - 44, y, 1), (x - 30, y - 34), (x, y - 44), (x + 30, y - 34), (x + 44, y, 1)]), c) + fill(oval(x, y + 2, 20, 9), CREAM) for x, y, c in ((440, 396, BRICK), (880, 390, SEA)))
    old = Face(FAIR, hair="#ece6d8", hair_lit="#b9b2a4", brow="#b9b2a4", brow_w=8, mouth="soft", eye="closed", age=1, nose="long", blush=0.6, extra={"style": "receding"})
    dau = Face(FAIR, hair="#7a4a26", hair_lit="#b98350", brow="#5b3a1e", mouth="soft", eye="closed", age=0.2, lashes=True, nose="long", extra={"style": "chignon"})
    ppl = clip(glass_d, at(520, 500, figure(old, Outfit(top=Cloth("#7d8a99"), over=fill(smooth([(-84, 220, 1), (76, 220, 1), (110, 620, 1), (-130, 620, 1)]), "#5b3a28")), Pose(near_arm=((-130, 380), (80, 440)), far_arm=((150, 360), (200, 420)), near_hand="rest", far_hand="none", nod=14, lean=7), 0.98, hide_legs=True), s=0.42), at(826, 496, figure(dau, Outfit(top=Cloth(PLUM), bare_arm=0.5), Pose(near_arm=((-130, 380), (60, 440)), far_arm=((150, 360), (200, 400)), near_hand="pinch", far_hand="none", nod=14, lean=7), 0.92, hide_legs=True), s=0.42, flip=True))
    counter = fill(rect(350, 690, 620, 100), "#6e4029") + fill(rect(350, 680, 620, 18), OAK)
    her = at(668, 684, fill(oval(0, -120, 150, 130), "#fff0c0", 0.2) + fill(rect(-50, -16, 100, 16, 5), MUSTARD) + at(0, -14, heron("#cfa348", OCHRE), s=0.46) + fill(oval(14, -196, 24, 20), "#fff6d8"))
    front_l = "".join(at(x, 786, lamp(a, b_, c, h)) for x, a, b_, c, h in ((400, CORAL, BRICK, PINE, 150), (490, CREAM, SAND, SEA, 110), (586, MUSTARD, OCHRE, INK, 128), (756, MIST, SEA, BRICK, 116), (844, STRAW, MUSTARD, PLUM, 140), (930, BLUSH, ROSE, BARK, 120)))
    globe = at(664, 786, fill(oval(0, -60, 90), STRAW, 0.25) + fill(oval(0, -52, 36), CREAM) + lit(rect(-26, -18, 52, 18, 4), BARK, NIGHT, -4, 0))
    bars = fill(rect(342, 218, 636, 14), "#c9a24f") + "".join(fill(rect(x, 226, 10, 560), "#24423b") for x in (345, 966)) + fill(rect(655, 226, 9, 130), "#24423b") + fill(rect(350, 352, 620, 0), "#24423b")
    stall = lit(rect(330, 786, 660, 190), "#2d5a52", "#24423b", -12, 0) + "".join(line(rect(356 + i * 212, 816, 186, 136), "#24423b", 6) for i in range(3))
    door = fill(rect(1030, 226, 210, 750), "#24423b") + lit(rect(1050, 246, 170, 730), BRICK, RUST, -10, 0) + fill(rect(1076, 280, 118, 330), "#e0a050") + fill(rect(1076, 280, 118, 330), "#d38f45", 0.5) + at(1134, 420, fill(rect(-42, -22, 84, 44, 3), CREAM) + fill(rect(-28, -6, 56, 9), BRICK) + line("M0 -22V-60", BARK, 3)) + fill(oval(1208, 680, 9), MUSTARD) + fill(rect(1040, 960, 190, 20), STONE) + at(1135, 262, fill(oval(0, 0, 12), MUSTARD))
    pave = fill(rect(0, 976, W, 110), "#4f5068") + fill(poly([(350, 980), (970, 980), (1120, H), (240, H)]), "#e0a860", 0.45) + fill(poly([(1060, 980), (1210, 980), (1300, H), (1080, H)]), "#e0a860", 0.3) + "".join(line(f"M{x} 980L{(x - 800) * 1.4 + 800} {H}", "#3f4058", 5) for x in range(-60, 1700, 160))
    sign = line("M1290 250H1400", INK, 10) + at(1370, 320, line("M-40 -70V-44M40 -70V-44", INK, 4) + lit(rect(-70, -46, 140, 110, 8), CREAM, SAND, -6, -6) + at(0, 56, lamp(MUSTARD, OCHRE, BRICK, 86, lit_up=False)))
    cat = at(1000, 976, fill(smooth([(-34, 0, 1), (-38, -40), (-18, -66), (10, -62), (30, -38), (34, 0, 1)]), NIGHT) + fill(oval(-4, -76, 23, 20), NIGHT) + fill(poly([(-24, -84), (-18, -110), (-4, -92)]), NIGHT) + fill(poly([(2, -92), (14, -110), (18, -84)]), NIGHT) + line(smooth([(30, -6), (60, -10), (62, -40)], False), NIGHT, 9))
    return dusk + left + right + front + inside + pend + ppl + counter + her + front_l + globe + bars + stall + door + pave + sign + cat


ALL = {
    "eleven-bars-of-piano": (eleven_bars, 1600, 1067),
    "eleven-bars-of-piano-2": (eleven_bars_2, 1600, 1067),
    "the-man-who-brought-me-things": (man_who_brought, 1600, 1067),
    "the-man-who-brought-me-things-2": (man_2, 1600, 1067),
    "tennis-ball-in-the-downpipe": (tennis_ball, 1600, 1067),
    "library-keeps-its-tuesdays": (library, 1600, 1067),
    "hobb-and-daughter": (hobb, 1600, 1067),
}
