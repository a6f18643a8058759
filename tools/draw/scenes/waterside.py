"""The harbour, the slipway, the marsh."""

from __future__ import annotations

import random

from cast import BEA, YUSRA, face_and_hair, feeling
from creatures import heron
from hands import hand_at, rest
from heads import Face, neck
from inks import (
    ASH, BARK, BRICK, BROWN, CORAL, CREAM, FAIR, INK, MAUVE, MIST, MOSS, MUSTARD, NIGHT, OAK, OCHRE, OLIVE, PINE, PLUM, PORCELAIN, RUST,
    SAGE, SAND, SEA, SILVER, SLATE, STONE, STRAW, TAWNY, WOOD,
)  # fmt: skip
from people import Cloth, Outfit, Pose, STAND, back_figure, figure, put, someone, wear
from rooms import H, W, boat, clouds, rain, sea, tabletop
from shapes import at, clip, fill, gouges, limb, line, lit, oval, poly, rect, shadow, smooth, swash, tiled
from things import flask, mug, pile, potted, script
from tiles import dots, stripes


def slack_water() -> str:
    """Five men and the sea."""
    sky = fill(rect(0, 0, W, H), "#c3cbc6") + clouds([(240, 170, 260), (760, 110, 220), (1300, 190, 300)], "#d4d9d2")
    land = fill(smooth([(W, 430, 1), (W, 360), (1400, 340), (1250, 380), (1100, 430, 1)]), "#9aa69d") + at(1300, 392, fill(rect(-8, -50, 16, 50), CREAM) + fill(rect(-10, -58, 20, 10), BRICK))
    water = sea(430, 320, "#8fa3a5", "#b4c2c0", 6, 70)
    boat_ = at(300, 470, boat(SLATE, INK), s=0.42)
    quay = fill(rect(0, 730, W, 340), "#a99f8e") + fill(rect(0, 720, W, 26), "#c4baa6") + "".join(line(f"M{x} 746L{(x - 800) * 1.5 + 800} {H}", "#8b8170", 6) for x in range(-300, 2000, 170)) + "".join(line(f"M0 {y}H{W}", "#8b8170", 6) for y in (820, 930)) + gouges(0, 750, W, 310, "#978c7a", n=90, length=30, thick=5, seed=12)
    bollards = "".join(at(x, 800, lit(smooth([(-26, 0, 1), (-22, -50), (-38, -64), (-30, -84), (30, -84), (38, -64), (22, -50), (26, 0, 1)]), INK, NIGHT, -6, -4)) for x in (60, 1560)) + line(smooth([(60, 760), (20, 830), (-30, 800)], False), OAK, 12)
    coats = ["#2c3746", "#38302f", "#2a3b3a", "#3a3344", "#26303f"]
    styles = [("short", ""), ("bald", ""), ("cap", "#4a3c36"), ("short", ""), ("cap", "#2f3a48")]
    men = ""
    for i in range(5):
        f = someone(60 + i, "receding", skin=(FAIR, TAWNY, FAIR, PORCELAIN, OLIVE)[i], hair=("#8b8886", "#3b2419", "#2b2230", "#ece6d8", "#5b3a24")[i])
        st, cl = styles[i]
        s = (0.6, 0.57, 0.62, 0.58, 0.6)[i]
        x = 170 + i * 225
        men += fill(poly([(x - 70, 905), (x + 70, 905), (x + 240, 985), (x + 60, 985)]), NIGHT, 0.2) + put(x, 905, s, back_figure(f, Outfit(top=Cloth(coats[i], shade="#0f1520", depth=0.4), hem=(780, 700, 760, 820, 720)[i], legs=Cloth("#20262f"), shoe=NIGHT, over=line("M-140 470H140", "#0f1520", 5) if i % 2 else ""), st, (1.0, 1.12, 0.96, 1.04, 1.1)[i], arms=("pockets", "down", "pockets", "pockets", "down")[i], cloth=cl))
    g = Face(TAWNY, hair="#3b2419", hair_lit="#7a4e34", brow="#3b2419", mouth="soft", eye="almond", lashes=True, look=(4, 0), age=0.2, extra={"style": "jaw_cut"})
    scarf = fill(smooth([(-66, 96), (-90, 140), (-30, 184), (50, 170), (76, 130), (46, 100), (0, 136)]), MUSTARD) + fill(smooth([(-40, 160, 1), (-60, 330), (-10, 340, 1), (4, 176, 1)]), OCHRE)
    o = Outfit(top=Cloth(BRICK), hem=760, legs=Cloth(INK), shoe=BARK, collar=scarf, over=line("M-6 180V760", RUST, 5) + "".join(fill(oval(14, y, 9), RUST) for y in (300, 400, 500)))
    woman = fill(poly([(1310, 1010), (1460, 1010), (1600, 1060), (1500, 1067)]), NIGHT, 0.22) + put(1370, 1010, 0.7, figure(g, o, Pose(near_arm=((-180, 330), (-130, 480)), far_arm=((160, 330), (70, 440)), near_hand="none", far_hand="none"), 0.96), flip=True)
    gull = "".join(line(f"M{x - 26} {y - 8}C{x - 14} {y - 18} {x - 4} {y - 10} {x} {y}C{x + 4} {y - 10} {x + 14} {y - 18} {x + 26} {y - 8}", SLATE, 5) for x, y in ((520, 250), (610, 210), (1010, 290)))
    return sky + land + water + boat_ + gull + quay + bollards + men + woman


def slack_water_2() -> str:
    """The keys, and the change."""
    counter = tabletop("#a9693c", "#8a5330", board=250) + fill(poly([(0, 0), (700, 0), (100, H), (0, H)]), STRAW, 0.18)
    mat = at(1180, 300, fill(rect(-330 + 14, -200 + 18, 660, 380, 20), NIGHT, 0.26) + fill(rect(-330, -200, 660, 380, 20), "#3f6a63") + line(rect(-306, -176, 612, 332, 12), "#335850", 6) + tiled(rect(-290, -160, 580, 300, 8), dots("#3f6a63", "#4b7a72", 26, 5)))
    paper = at(540, 660, fill(poly([(-400 + 18, -260 + 22), (400 + 18, -240 + 22), (410 + 18, 280 + 22), (-410 + 18, 260 + 22)]), NIGHT, 0.28) + fill(poly([(-400, -260), (400, -240), (410, 280), (-410, 260)]), "#f2ead6") + fill(poly([(-400, -260), (400, -240), (400, -228), (-400, -246)]), "#d9ceb2") + at(0, 0, fill(rect(-360, -216, 700, 70), INK) + fill(rect(-330, -196, 300, 30), CREAM) + fill(rect(-10, -196, 180, 30), CREAM) + fill(rect(190, -196, 120, 30), CREAM), *[fill(rect(-360 + c * 240, -120 + k * 22, 210 * (0.7 + 0.3 * ((c * 7 + k * 3) % 4) / 3), 9), "#a9a493") for c in range(3) for k in range(16) if not (c == 1 and 3 < k < 12)], fill(rect(-120, -30, 210, 170), "#c9c0a6") + clip(rect(-120, -30, 210, 170), fill(rect(-120, 60, 210, 100), "#8f9a96"), at(0, 90, boat(SLATE, INK), s=0.4)), turn=1.4), turn=-6)
    def key(turn: float, length: float, bit: int, colour: str = MUSTARD, deep: str = OCHRE) -> str:
        teeth = ("".join(fill(rect(length - 44 + k * 20, 8, 13, 34 - k * 6), deep) for k in range(3)), fill(rect(length - 50, 8, 44, 40), deep) + fill(rect(length - 36, 22, 16, 14), "#f2ead6"), fill(rect(length - 54, 8, 16, 44), deep) + fill(rect(length - 26, 8, 16, 30), deep))[bit]
        return at(0, 0, at(8, 12, fill(rect(40, -9, length - 40, 18), NIGHT, 0.22)) + fill(rect(60, -11, length - 60, 22, 4), colour) + fill(rect(60, -11, length - 60, 7, 3), STRAW) + teeth + fill(rect(78, -18, 14, 36, 3), deep) + line(oval(20, 0, 46, 40), deep, 24) + line(oval(18, -3, 46, 40), colour, 17), turn=turn)

    keys = at(430, 640, key(18, 400, 0) + key(-24, 360, 1, OCHRE, "#8a5a18") + key(52, 340, 2) + key(-62, 300, 0, OCHRE, "#8a5a18") + line(oval(-26, 0, 74), "#7d8788", 15) + line(oval(-28, -3, 74), SILVER, 7) + at(-120, 90, fill(poly([(-60, -30), (40, -46), (70, -20), (50, 26), (-50, 40)]), "#c39b66") + fill(oval(46, -12, 9), BARK) + script(-40, 10, 80, BARK, 11, 3, 4), turn=24) + line(smooth([(-60, 60), (-80, 76), (-84, 84)], False), BARK, 6))
    b = rest(TAWNY)
    hx, hy = 1240, 120
    cloth = Cloth(PLUM, dots(PLUM, MAUVE, 60, 8))
    arm = limb([(1560, -480), (1360, -110), (1262, 90)], [270, 200, 126])
    fore = lit(limb([(1330, -40), (1262, 96), (1236, 150)], [130, 112, 92]), TAWNY.base, TAWNY.shade, -10, -14)
    hand = hand_at(hx, hy + 10, 118, b, s=2.7, mirror=True)
    slv = fill(arm, cloth.colour) + tiled(arm, cloth.tile, -30) + shadow(arm, NIGHT, -16, -18, 0.25) + lit(limb([(1210, 60), (1326, 128)], [46, 46]), MAUVE, PLUM, -6, -6)
    def coin(x: float, y: float, r: float, c: str, d: str) -> str:
        return fill(oval(x + 6, y + 9, r), NIGHT, 0.3) + fill(oval(x, y, r), d) + fill(oval(x - 2, y - 3, r * 0.94), c) + line(oval(x - 2, y - 3, r * 0.74), d, 4) + fill(smooth([(x - r * 0.3, y + r * 0.3), (x - r * 0.2, y - r * 0.4), (x + r * 0.16, y - r * 0.46), (x + r * 0.24, y), (x + r * 0.34, y + r * 0.34)]), d)

    coins = coin(1010, 520, 46, SILVER, "#9aa3a1") + coin(1090, 570, 40, "#c98f57", "#95613a") + coin(960, 600, 38, "#c98f57", "#95613a") + coin(1050, 640, 52, STRAW, OCHRE) + coin(1140, 500, 36, SILVER, "#9aa3a1")
    note = at(930, 470, fill(rect(-110 + 6, -54 + 8, 220, 108), NIGHT, 0.22) + fill(rect(-110, -54, 220, 108, 3), "#b9cdb0") + line(rect(-98, -42, 196, 84), MOSS, 4) + fill(oval(60, 0, 30, 34), "#9cb591") + line(oval(60, 0, 30, 34), MOSS, 4) + fill(rect(-84, -24, 70, 14), MOSS) + fill(rect(-84, 6, 100, 6), MOSS), turn=18)
    bell = at(1440, 800, fill(oval(14, 18, 120, 112), NIGHT, 0.26) + fill(oval(0, 0, 116, 108), BARK) + fill(oval(0, -8, 96, 88), MUSTARD) + fill(oval(-10, -18, 70, 62), STRAW, 0.7) + fill(oval(0, -10, 18), OCHRE))
    tin = at(1180, 930, fill(rect(-150 + 12, -80 + 16, 300, 200, 16), NIGHT, 0.24) + fill(rect(-150, -80, 300, 220, 16), SEA) + line(rect(-134, -64, 268, 200, 8), "#44666f", 5) + fill(rect(-70, -20, 140, 16, 8), NIGHT) + fill(rect(-90, 20, 180, 60, 4), CREAM) + script(-70, 64, 140, SLATE, 16, 9, 5))
    return counter + mat + paper + keys + note + coins + at(-150, 170, fore + hand + slv) + bell + tin


def ambrose() -> str:
    """The heron, and the other heron."""
    sky = fill(rect(0, 0, W, H), "#f0c9a0") + fill(rect(0, 0, W, 300), "#e3b393", 0.5) + fill(oval(800, 500, 320), STRAW, 0.4) + fill(oval(800, 500, 210), "#f6d98f") + fill(oval(800, 500, 140), "#fbe9b8") + clouds([(280, 220, 190), (1320, 190, 210)], "#f8e2c2")
    bank = fill(smooth([(0, 560, 1), (0, 500), (300, 480), (700, 520), (1100, 500), (1600, 470), (W, 560, 1)]), "#8d9a72")
    crew = ""
    for i, (x, st, col) in enumerate(((1262, "cap", SLATE), (1340, "ponytail", BRICK), (1420, "quiff", PINE), (1500, "hijab", MUSTARD))):
        f = someone(80 + i, st)
        crew += put(x, 572, 0.2, figure(f, Outfit(top=Cloth(col), hem=600, legs=Cloth(INK)), Pose(near_arm=((-160, 330), (20, 380)), near_hand="fist") if i % 2 else STAND, fine=False), flip=True)
    cam = at(1190, 560, "".join(line(f"M0 -110L{dx} 0", INK, 8) for dx in (-44, 0, 44)) + fill(rect(-40, -150, 84, 44, 5), INK) + fill(poly([(-40, -142), (-76, -152), (-76, -104), (-40, -114)]), SLATE) + fill(oval(10, -164, 20, 16), INK)) + line("M1390 480L1260 350", BARK, 6) + fill(limb([(1268, 358), (1228, 332)], [26, 30]), ASH) + at(1530, 560, fill(rect(-40, -44, 80, 44, 3), SLATE) + fill(rect(-34, -50, 68, 10, 3), SILVER))
    water = fill(rect(0, 550, W, H), "#7f9a94") + fill(poly([(640, 550), (960, 550), (1180, H), (420, H)]), "#f0d59a", 0.5) + gouges(0, 570, W, 480, "#a9bdae", n=70, length=120, thick=8, seed=3) + gouges(520, 570, 560, 480, "#f8e6ba", n=26, length=130, thick=8, seed=8)

    def reeds(x0: float, x1: float, base: float, h: float, n: int, seed: int, cols: list[str]) -> str:
        r, out = random.Random(seed), ""
        for _ in range(n):
            x, k = r.uniform(x0, x1), h * r.uniform(0.6, 1.1)
            lean = r.uniform(-0.12, 0.12) * k
            out += fill(limb([(x, base + r.uniform(-14, 14)), (x + lean * 0.4, base - k * 0.6), (x + lean, base - k)], [9, 7, 2], cap=False), r.choice(cols))
            if r.random() < 0.25:
                out += fill(limb([(x + lean * 0.9, base - k * 0.86), (x + lean, base - k * 1.02)], [18, 18]), BARK)
        return out

    back_reeds = reeds(-20, 420, 680, 330, 70, 2, [SAGE, "#a9a35e", MOSS]) + reeds(1400, 1620, 720, 240, 40, 5, [SAGE, "#a9a35e", MOSS])
    f = Face(FAIR, hair="#ece6d8", hair_lit="#b9b2a4", brow="#cfc8ba", brow_w=9, mouth="soft", eye="hood", age=1, nose="long", jaw=2, blush=0.7, extra={"style": "receding"})
    hat = fill(smooth([(-128, -38), (-60, -62), (40, -66), (112, -50), (126, -34), (40, -40), (-40, -34), (-110, -18)]), "#5a5133") + lit(smooth([(-84, -48, 1), (-84, -110), (-40, -146), (20, -142), (64, -110), (70, -52, 1), (0, -62)]), "#6f6440", "#4a4229", -10, -6) + fill(smooth([(-84, -52, 1), (-84, -76), (0, -88), (70, -74), (70, -54, 1), (0, -64)]), "#3a341f")
    o = Outfit(top=Cloth("#6b7a58", shade="#2c3424", depth=0.4), hem=690, legs=Cloth("#4b4a3a"), shoe=PINE, over=line("M-6 150V690", "#3d4732", 5) + "".join(line(rect(x, 480, 96, 110), "#3d4732", 5) for x in (-110, 20)))
    pose = Pose(far_arm=((196, 110), (176, -80)), far_hand="rest", near_arm=((-176, 330), (-150, 480)), near_hand="rest", far_turn=6)
    man = put(560, 1090, 0.76, figure(f, o, pose, 0.94), hat)
    her = at(960, 960, heron("#9cb0b3", SLATE), s=1.62)
    wing_up = at(960, 960, limb_wing(), s=1.62)
    ring = "".join(line(oval(x, y, rx, rx * 0.16), "#dfe9d6", 6) for x, y, rx in ((560, 914, 120), (560, 914, 180), (975, 930, 110), (975, 930, 160)))
    surface = fill(smooth([(380, 920, 1), (460, 908), (560, 912), (660, 908), (740, 920, 1), (760, H, 1), (380, H, 1)]), "#7f9a94") + fill(smooth([(860, 950, 1), (980, 930), (1100, 950, 1), (1100, H, 1), (860, H, 1)]), "#7f9a94", 0.9)
    refl = fill(limb([(556, 930), (570, 1000), (548, 1067)], [150, 120, 90]), "#5d7568", 0.5) + fill(limb([(975, 950), (984, 1010), (970, 1067)], [60, 50, 30]), SLATE, 0.4)
    front = reeds(-20, 330, 1090, 380, 60, 11, [MOSS, PINE, "#7f8f4f"]) + reeds(1240, 1620, 1110, 400, 60, 13, [MOSS, PINE, "#7f8f4f"])
    return sky + bank + crew + cam + water + back_reeds + wing_up + her + man + surface + refl + ring + front


def limb_wing() -> str:
    """One wing held up, as the man holds his hand."""
    d = smooth([(-10, -230), (30, -300), (96, -380), (120, -470, 1), (140, -390), (150, -330, 1), (130, -290), (120, -250, 1), (80, -220), (40, -190), (0, -190)])
    return lit(d, "#8ea3a8", SLATE, -6, -6) + "".join(swash([(20 + i * 14, -220 - i * 8), (70 + i * 16, -290 - i * 16), (112 + i * 8, -420 + i * 50)], INK, 6, (0.1, 0.1)) for i in range(3))


def blank_lines_2() -> str:
    """Two on the slipway."""
    sky = fill(rect(0, 0, W, H), "#ccd3cd") + clouds([(300, 150, 250), (1240, 120, 300), (800, 230, 180)], "#dadfd6")
    land = fill(smooth([(0, 400, 1), (0, 340), (200, 320), (420, 360), (560, 400, 1)]), "#9ba89f") + fill(smooth([(W, 400, 1), (W, 300), (1440, 290), (1240, 350), (1100, 400, 1)]), "#8f9d95")
    water = sea(400, 420, "#8ea4a6", "#b9c6c3", 9, 80) + at(1240, 470, boat(SLATE, INK), s=0.4) + "".join(at(x, y, lit(oval(0, 0, 26, 24), c, d, -5, -5) + fill(rect(-4, -44, 8, 22), BARK)) for x, y, c, d in ((420, 540, CORAL, BRICK), (980, 590, MUSTARD, OCHRE)))
    slip = fill(poly([(-20, 760), (1100, 700), (1640, 690), (1640, H), (-20, H)]), "#a89d8b") + "".join(line(f"M-20 {790 + i * 70 + i * i * 6}L1640 {716 + i * 76 + i * i * 6}", "#8d8270", 6) for i in range(5)) + fill(poly([(-20, 750), (1640, 680), (1640, 708), (-20, 782)]), "#c0b6a3") + gouges(0, 780, W, 280, "#978c7a", n=80, length=30, thick=5, seed=4) + "".join(fill(smooth([(x, y), (x + 40, y - 12), (x + 90, y + 2), (x + 50, y + 12)]), MOSS, 0.7) for x, y in ((60, 800), (1400, 740), (1250, 760), (240, 790)))
    tuft = (fill(rect(0, 0, 22, 22), "#8fb0a6") + swash([(4, 8), (7, 4), (10, 8)], "#6f968c", 2.5, (0.3, 0.3)) + swash([(14, 18), (17, 14), (20, 18)], "#a9c6bc", 2.5, (0.3, 0.3)), 22, 22)
    tuft2 = (fill(rect(0, 0, 22, 22), "#c98a78") + swash([(4, 8), (7, 4), (10, 8)], "#b1705e", 2.5, (0.3, 0.3)) + swash([(14, 18), (17, 14), (20, 18)], "#dca594", 2.5, (0.3, 0.3)), 22, 22)
    # they look out to sea, so we see them from behind and aside
    def seated(f: Face, base: str, tile, flip: bool, on_chest: bool) -> str:
        d = smooth([(-60, 110, 1), (-104, 130), (-180, 156), (-236, 210), (-270, 340), (-290, 520), (-300, 650, 1), (270, 650, 1), (262, 520), (240, 340), (206, 200), (150, 152), (80, 132), (44, 110, 1), (0, 140)])
        hood = lit(smooth([(-84, 84, 1), (-130, 130), (-96, 190), (0, 214), (92, 186), (118, 128), (66, 84, 1), (50, 120), (-10, 140), (-62, 120)]), "#a9c6bc" if not flip else "#dca594", base, -8, -8)
        legs = wear(limb([(60, 600), (330, 560), (400, 700)], [170, 140, 96]), Cloth(f.skin.base, shade=f.skin.shade, depth=1)) + wear(limb([(-60, 640), (230, 620), (290, 770)], [170, 146, 100]), Cloth(f.skin.base, shade=f.skin.shade, depth=1)) + wear(smooth([(-180, 560), (40, 510), (270, 500), (330, 560), (250, 690), (0, 690), (-200, 680)]), Cloth(base, tile))
        feet = "".join(at(x, y, lit(smooth([(-34, -30), (-40, 20), (20, 30), (104, 34), (112, 18), (60, -2), (30, -30)]), f.skin.base, f.skin.shade, -4, -6)) for x, y in ((292, 780), (404, 712)))
        behind, front = face_and_hair(f)
        if on_chest:
            arm = wear(limb([(-150, 220), (-196, 400), (10, 330)], [118, 110, 80]), Cloth(base, tile)) + hand_at(4, 332, -16, rest(f.skin), s=1.0)
        else:
            arm = wear(limb([(-150, 220), (-220, 420), (-40, 540)], [118, 110, 84]), Cloth(base, tile)) + hand_at(-48, 536, 30, rest(f.skin), s=1.0)
        return behind + neck(f, 1.05) + legs + feet + wear(d, Cloth(base, tile), -18, -6) + hood + front + arm

    a_f = feeling(BEA, mouth="soft", eye="almond", look=(3, 0))
    b_f = Face(BROWN, hair="#231c1e", hair_lit="#6b5d60", brow="#1d1513", mouth="soft", eye="closed", lashes=True, age=0.3, extra={"style": "cropped"})
    left = at(430, 440, fill(oval(40, 690, 380, 30), NIGHT, 0.24), seated(b_f, "#c98a78", tuft2, True, True), s=0.66)
    right = at(1010, 424, fill(oval(40, 690, 380, 30), NIGHT, 0.24), seated(a_f, "#8fb0a6", tuft, False, False), s=0.66)
    fl = at(742, 900, flask(BRICK, RUST), s=1.05) + at(830, 906, fill(oval(4, 2, 36, 7), NIGHT, 0.24) + lit(smooth([(-30, -56, 1), (-24, 0, 1), (24, 0, 1), (30, -56, 1)]), SILVER, "#9aa3a1", -8, 0) + fill(oval(0, -56, 30, 7), "#6b3d24") + swash([(-4, -68), (-16, -92), (0, -116)], CREAM, 5, (0.1, 0.1)))
    gull = "".join(line(f"M{x - 26} {y - 8}C{x - 14} {y - 18} {x - 4} {y - 10} {x} {y}C{x + 4} {y - 10} {x + 14} {y - 18} {x + 26} {y - 8}", SLATE, 5) for x, y in ((720, 230), (800, 280)))
    caps = at(1290, 930, lit(smooth([(-46, 0, 1), (-52, -30), (-10, -56), (44, -40), (54, 0, 1)]), "#efd0bd", CORAL, -8, -4) + fill(oval(-10, -28, 9), BRICK) + fill(oval(22, -22, 8), BRICK))
    return sky + land + water + gull + slip + left + right + fl + caps


def coraline() -> str:
    """The drizzle walk, from the surgery window."""
    out_d = rect(0, 0, W, H)
    sky = fill(out_d, "#b9c4c2") + clouds([(260, 170, 280), (900, 120, 320), (1380, 220, 240)], "#c8d0cc")
    water = sea(400, 200, "#8ea3a5", "#b1bfbe", 5, 60)
    seawall = fill(rect(0, 600, W, 480), "#a39b8c") + fill(rect(0, 590, W, 30), "#c2baa9") + "".join(line(f"M{x} 620V760", "#8c8474", 6) for x in range(40, 1600, 150)) + line("M0 690H1600", "#8c8474", 6) + fill(rect(0, 760, W, 320), "#77807f") + "".join(fill(oval(x, y, rx, 14), "#9aa8a8", 0.8) for x, y, rx in ((200, 830, 130), (620, 860, 170)))
    styles = ["cap", "cloud", "hijab", "receding", "ponytail", "afro", "quiff", "jaw_cut", "curly", "plait", "cropped"]
    cols = ["#e9b53a", CORAL, SEA, PLUM, PINE, BRICK, "#6f9a8c", MUSTARD, SLATE, "#c9483a", MOSS]
    ppl = ""
    for i in reversed(range(11)):
        f = someone(100 + i * 3, styles[i], mouth=("smile", "soft", "grin", "flat", "laugh", "soft", "grin", "smile", "flat", "grin", "soft")[i], eye=("almond", "smile", "almond", "hood", "smile", "almond", "round", "smile", "hood", "round", "almond")[i])
        bd = (0.95, 1.15, 1.0, 1.2, 0.92, 1.1, 0.96, 1.25, 1.05, 0.94, 1.14)[i]
        s = (0.27, 0.25, 0.26, 0.285, 0.27, 0.26, 0.28, 0.255, 0.275, 0.2, 0.265)[i]
        x = 1010 - i * 92
        zip_ = line("M-6 150V640", NIGHT, 6) + line("M-120 430H100", NIGHT, 4)
        o = Outfit(top=Cloth(cols[i]), hem=640, legs=Cloth((INK, SLATE, "#3a4552")[i % 3]), shoe=("#e8505b", "#f2b134", "#3fb8af", "#f26b38", "#9bc53d")[i % 5], over=zip_)
        if i == 0:
            ph = fill(oval(0, -50, 170), "#fff2c0", 0.35) + fill(oval(0, -50, 90), "#fff2c0", 0.45) + fill(rect(-30, -110, 60, 112, 10), INK) + fill(rect(-23, -100, 46, 88, 4), "#fff6d2")
            p = Pose(far_arm=((190, 140), (230, -60)), far_hand="wrap", far_mirror=True, items={"far": ph}, near_leg=((-100, 800), (-170, 1050)), far_leg=((110, 800), (130, 1070)), near_arm=((-190, 320), (-200, 460)))
        else:
            k = 1 if i % 2 else -1
            p = Pose(near_leg=((-60 - 50 * k, 800), (-66 - 100 * k, 1064)), far_leg=((62 + 40 * k, 800), (70 + 70 * k, 1066)), near_arm=((-180, 330), (-120 - 60 * k, 460)), far_arm=((160, 320), (150 + 60 * k, 440)), feet=(6 if k > 0 else 0, 0))
        ppl += put(x, 612, s, figure(f, o, p, bd, fine=False))
    outside = sky + water + seawall + ppl + rain(6, 190, "#e3e9e5", 102, 36)
    tint = fill(out_d, "#8fa3a5", 0.12)
    wx, wy, ww, wh = 60, 80, 1120, 760
    room = fill(out_d, "#d9c7a1") + tiled(out_d, stripes("#d9c7a1", "#d2bd93", 70, 0.5, across=False))
    glassy = "".join(fill(limb([(x, y), (x + 3, y + k * 0.5), (x - 1, y + k)], [4, 6, 11]), "#dfe8e6", 0.75) for x, y, k in ((130, 160, 90), (250, 330, 140), (420, 120, 110), (520, 420, 120), (700, 140, 150), (860, 300, 110), (980, 150, 130), (1100, 420, 150), (180, 560, 110), (660, 600, 90), (340, 620, 120), (930, 600, 130))) + "".join(fill(oval(x, y, 6, 8), "#dfe8e6", 0.7) for x, y in ((160, 400), (300, 200), (470, 300), (610, 250), (760, 420), (820, 180), (1040, 330), (1130, 200), (230, 700), (560, 720), (800, 700), (1060, 700)))
    win = fill(rect(wx - 46, wy - 46, ww + 92, wh + 92, 6), CREAM) + clip(rect(wx, wy, ww, wh), outside + tint + glassy) + fill(rect(wx + ww * 0.62, wy, 22, wh), CREAM) + line(rect(wx, wy, ww, wh), STONE, 6) + lit(rect(wx - 70, wy + wh + 40, ww + 140, 44, 4), CREAM, SAND, 0, -14)
    sill = at(220, wy + wh + 42, potted(BRICK, RUST, MOSS, "leafy", 150), s=1.0) + at(420, wy + wh + 42, mug(SEA, "#446771", CREAM), s=0.9) + at(600, wy + wh + 42, pile([(SLATE, 190), (BRICK, 170), (CREAM, 180)]), s=0.8)
    f = feeling(YUSRA, mouth="soft", look=(4, -1))
    sand_ = at(0, -10, lit(poly([(-60, -10), (50, -44), (70, 10), (-50, 40)]), "#f0dcb0", OAK, -4, -8) + fill(poly([(-58, 2), (60, -26), (64, -14), (-54, 16)]), MOSS) + fill(poly([(-56, 14), (64, -14), (66, -4), (-54, 24)]), BRICK) + fill(oval(62, -24, 18, 22), "#f4e8d1"))
    o = Outfit(top=Cloth("#8c9096", shade=INK), over=fill(smooth([(-110, 168, 1), (-50, 360), (-40, 560, 1), (0, 560, 1), (-20, 260, 1)]), "#7b8087") + line("M70 150L60 330", BRICK, 12) + fill(rect(30, 326, 56, 66, 6), CREAM) + fill(rect(40, 340, 36, 24, 3), MIST))
    doc = at(1370, 470, figure(f, o, Pose(near_arm=((-190, 330), (-170, 480)), far_arm=((190, 310), (110, 260)), far_hand="pinch", far_mirror=True, items={"far": sand_}, near_hand="none", far_in_front=True), 1.0, hide_legs=True), s=1.02, flip=True)
    desk = fill(rect(1010, 960, 620, 120), WOOD) + fill(rect(990, 940, 640, 30), OAK) + at(1120, 940, fill(rect(-70, -14, 140, 14, 4), CREAM) + fill(rect(-60, -26, 130, 12, 3), MIST))
    return room + win + sill + doc + desk


ALL = {
    "slack-water": (slack_water, 1600, 1067),
    "slack-water-2": (slack_water_2, 1600, 1067),
    "let-ambrose-tull-get-old": (ambrose, 1600, 1067),
    "blank-lines-2": (blank_lines_2, 1600, 1067),
    "coraline-peake-and-my-patients": (coraline, 1600, 1067),
}
