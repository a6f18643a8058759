"""Waiting rooms, an attic, a ward at night."""

from __future__ import annotations

import math
import random
from dataclasses import replace

from cast import BEA, YUSRA, face_and_hair, feeling
from hands import fist, hand_at, rest
from heads import Face
from inks import (
    BARK, BLUSH, BRICK, BROWN, CORAL, CREAM, FAIR, INK, MAUVE, MIST, MOSS, MUSTARD, NIGHT, OAK, OCHRE, PINE, PLUM, RUST, SAND, SEA, SILVER,
    SLATE, STONE, STRAW, TAWNY, WOOD,
)  # fmt: skip
from people import Cloth, Outfit, Pose, figure, put, someone, wear
from rooms import H, W, clouds, curtain, wall, window
from shapes import at, clip, fill, grain, limb, line, lit, oval, poly, rect, shadow, smooth, swash, tiled, trace
from things import clock, lamp, mug, pile, potted, script, telephone
from tiles import flowers, herringbone, knit, stripes, tartan


def _chair_row(x0: float, n: int, y: float, colour: str, deep: str, step: float = 190) -> str:
    out = fill(rect(x0 - 20, y - 16, n * step, 16, 6), SLATE)
    for i in range(n):
        x = x0 + i * step
        out += lit(rect(x, y - 230, step - 24, 150, 24), colour, deep, -10, -8) + lit(rect(x - 4, y - 64, step - 16, 50, 14), colour, deep, -8, -10)
    return out + "".join(fill(rect(x0 + k * step, y, 16, 190), SLATE) for k in range(n + 1))


def _waiting_wall(dark_screen: bool) -> str:
    wall_ = wall("#d6dcc6", stripes("#d6dcc6", "#cbd2b8", 90, 0.5, across=False), MOSS, h=900, dim=0.25) + fill(rect(0, 560, W, 340), "#9fb08f") + fill(rect(0, 552, W, 14), CREAM) + fill(rect(0, 880, W, 200), "#a58f77") + "".join(line(f"M{800 + i * 150} 880L{800 + i * 240} {H}", "#8f7a63", 4) for i in range(-8, 9)) + fill(rect(0, 866, W, 22), CREAM)
    screen = fill(rect(560, 60, 480, 250, 12), NIGHT, 0.25) + fill(rect(548, 48, 480, 250, 12), "#2b3038") + fill(rect(566, 66, 444, 214, 4), "#14181f") + fill(poly([(580, 70), (700, 70), (590, 270), (570, 270)]), CREAM, 0.07) + fill(oval(1000, 288, 4), BRICK) + fill(rect(760, 20, 60, 32), "#2b3038") if dark_screen else ""
    posters = at(220, 240, fill(rect(-90 + 6, -120 + 8, 190, 240), NIGHT, 0.16) + fill(rect(-90, -120, 190, 240), CREAM) + fill(smooth([(4, 60, 1), (-56, 6), (-42, -40), (4, -18, 1), (50, -40), (64, 6)]), CORAL) + fill(rect(-60, 80, 130, 12), STONE)) + at(1330, 230, fill(rect(-100 + 6, -110 + 8, 200, 220), NIGHT, 0.16) + fill(rect(-100, -110, 200, 220), STRAW) + fill(oval(0, -20, 50), SEA) + fill(rect(-8, -56, 16, 72), CREAM) + fill(rect(-36, -28, 72, 16), CREAM) + fill(rect(-70, 56, 140, 12), BARK) + fill(rect(-70, 78, 100, 10), BARK)) + at(430, 200, clock(56, 9, 12))
    return wall_ + screen + posters


def _seated(x: float, y: float, s: float, f: Face, o: Outfit, flip: bool = False, pose: Pose | None = None, build: float = 1.0, extra: str = "") -> str:
    p = pose or Pose(near_arm=((-150, 360), (20, 460)), far_arm=((160, 340), (110, 450)), near_hand="rest", far_hand="rest", near_leg=((110, 570), (96, 860)), far_leg=((180, 556), (176, 846)), hips=(0, 520))
    return at(x, y - 560 * s, figure(f, o, p, build, fine=False), extra, s=s, flip=flip)


def morning() -> str:
    """The screens are off."""
    base = _waiting_wall(True)
    chairs = _chair_row(90, 7, 800, "#c9574a", "#9c3c31", 205)
    pad = at(120, 470, fill(poly([(-70, -50), (80, -66), (110, 40), (-50, 60)]), CREAM) + "".join(line(f"M{-46 + k * 4} {-26 + k * 22}L{70 + k * 4} {-40 + k * 22}", SEA, 4) for k in range(4)) + fill(poly([(-70, -50), (80, -66), (83, -54), (-67, -38)]), BRICK))
    doc_f = feeling(YUSRA, mouth="smile", look=(3, 1))
    jacket = Outfit(top=Cloth("#8c9096", shade=INK), legs=Cloth(INK), shoe=BARK, over=fill(smooth([(-110, 168, 1), (-50, 360), (-40, 560, 1), (0, 560, 1), (-20, 260, 1)]), "#7b8087") + line("M70 150L60 330", BRICK, 12) + fill(rect(30, 326, 56, 66, 6), CREAM))
    sit = Pose(near_arm=((-150, 360), (40, 440)), far_arm=((170, 340), (210, 430)), near_hand="rest", far_hand="none", near_leg=((110, 570), (96, 860)), far_leg=((180, 556), (176, 846)), hips=(0, 520))
    ppl = (
        _seated(190, 740, 0.6, someone(31, "cloud", mouth="smile"), Outfit(top=Cloth(PLUM, flowers(PLUM, MAUVE, STRAW, 60)), legs=Cloth(SLATE), skirt=830, shoe=BARK))
        + _seated(395, 740, 0.62, someone(11, "receding", mouth="soft", eye="closed"), Outfit(top=Cloth(MOSS), legs=Cloth(BARK), shoe=INK), build=1.12)
        + _seated(600, 740, 0.58, someone(24, "plait", mouth="laugh"), Outfit(top=Cloth(MUSTARD), legs=Cloth(SLATE), shoe=BRICK))
        + _seated(820, 740, 0.64, doc_f, jacket, pose=sit, extra=pad + hand_at(196, 440, 170, rest(doc_f.skin), mirror=True))
        + _seated(1035, 740, 0.62, someone(19, "quiff", mouth="open", eye="almond"), Outfit(top=Cloth("#d8e04a"), legs=Cloth(INK), shoe=WOOD, over=fill(rect(-200, 320, 400, 30), SILVER) + fill(rect(-200, 430, 400, 30), SILVER)), flip=True)
        + _seated(1235, 740, 0.58, someone(45, "jaw_cut", mouth="wry"), Outfit(top=Cloth(SEA), legs=Cloth(NIGHT), shoe=BARK), flip=True)
        + _seated(1430, 740, 0.62, someone(8, "cap", mouth="soft"), Outfit(top=Cloth(CORAL), legs=Cloth("#4a5c6e"), shoe=INK), flip=True, build=1.08)
    )  # fmt: skip
    table_ = at(760, 1040, fill(oval(0, 0, 240, 20), NIGHT, 0.24) + fill(rect(-190, -80, 22, 80), BARK) + fill(rect(168, -80, 22, 80), BARK) + lit(poly([(-200, -110), (200, -110), (240, -84), (-240, -84)]), OAK, WOOD, 0, -8) + at(-60, -96, pile([(BRICK, 150), (STRAW, 140), (SEA, 150)]), s=0.8) + at(110, -94, mug(CREAM, SAND), s=0.7))
    plant = at(1520, 1040, potted(BRICK, RUST, MOSS, "leafy", 280), s=1.1)
    return base + chairs + ppl + table_ + plant


def morning_2() -> str:
    """The toddler on the boot."""
    base = _waiting_wall(False)
    chairs = _chair_row(140, 5, 860, "#c9574a", "#9c3c31", 290)
    old_f = Face(FAIR, hair="#ece6d8", hair_lit="#b9b2a4", brow="#b9b2a4", brow_w=8, mouth="laugh", eye="smile", age=1, nose="long", blush=0.8, extra={"style": "receding"})
    p = Pose(near_arm=((-130, 360), (120, 480)), far_arm=((170, 330), (250, 440)), near_hand="none", far_hand="none", near_leg=((160, 545), (330, 690)), far_leg=((170, 570), (140, 860)), feet=(-24, 0), hips=(0, 520), lean=2)
    o = Outfit(top=Cloth("#7d6a58", herringbone("#7d6a58", "#6f5d4c", 18)), legs=Cloth("#4f5a4a"), shoe=BARK, over=fill(smooth([(-44, 116, 1), (-10, 300), (30, 300), (36, 116, 1)]), CREAM) + fill(limb([(-6, 150), (-2, 300)], [20, 34]), BRICK))
    s = 0.86
    ox, oy = 520, 330
    old = at(ox, oy, figure(old_f, o, p, 1.0), s=s)
    kid_f = someone(71, "curly", skin=BROWN, hair="#231c1e", hair_lit="#54464a", mouth="laugh", eye="smile", chin=-14, cheek=9, jaw=4, age=0, blush=0.7)
    kid_o = Outfit(top=Cloth("#e9b53a", stripes("#e9b53a", CREAM, 50, 0.35)), legs=Cloth(SEA), shoe=BRICK)
    kid_p = Pose(near_arm=((-170, 250), (-220, 130)), far_arm=((160, 250), (220, 130)), near_hand="none", far_hand="none", hips=(0, 400), near_leg=((110, 470), (150, 640)), far_leg=((150, 450), (210, 610)))
    kx, ky = 892, 716
    kid = at(kx, ky, figure(kid_f, kid_o, kid_p, 0.92), s=0.44, flip=True)
    grab = hand_at(722, 772, -6, rest(old_f.skin), s=0.8) + wear(limb([(560, 712), (640, 752), (726, 773)], [64, 56, 42]), Cloth("#7d6a58", herringbone("#7d6a58", "#6f5d4c", 18)))
    trolley = at(200, 1010, fill(oval(10, 4, 130, 16), NIGHT, 0.26) + line("M-60 -330L-110 -420L-190 -424", SILVER, 14) + fill(rect(-206, -436, 50, 24, 10), INK) + lit(rect(-100, -340, 210, 300, 20), BRICK, RUST, -14, -6) + tiled(rect(-100, -340, 210, 300, 20), tartan(BRICK, PINE, STRAW, 80)) + shadow(rect(-100, -340, 210, 300, 20), NIGHT, -14, -6, 0.3) + fill(smooth([(-110, -330, 1), (-100, -372), (0, -386), (110, -372), (120, -330, 1)]), RUST) + fill(rect(-70, -200, 150, 110, 8), RUST) + tiled(rect(-64, -194, 138, 98, 6), tartan(BRICK, PINE, STRAW, 80)) + lit(oval(-70, -30, 40), INK, NIGHT, -5, -5) + fill(oval(-70, -30, 15), SILVER) + fill(rect(80, -40, 14, 40), SILVER))
    hi_f = someone(12, "quiff", skin=FAIR, hair="#a8502c", hair_lit="#dc8850", brow="#8f4526", mouth="grin", eye="almond", look=(3, 4), age=0, freckles=True)
    hi = fill(rect(-200, 300, 400, 40), SILVER) + fill(rect(-200, 430, 400, 40), SILVER) + line("M-70 130V560M60 130V560", SILVER, 34)
    young = at(1240, 300, figure(hi_f, Outfit(top=Cloth("#e0d23c", shade=OCHRE, depth=0.5), sleeve=Cloth(SLATE), legs=Cloth(INK), shoe=WOOD, over=hi), Pose(near_arm=((-150, 360), (40, 500)), far_arm=((170, 350), (190, 490)), near_hand="rest", far_hand="rest", far_mirror=True, lean=14, near_leg=((110, 570), (96, 860)), far_leg=((180, 556), (176, 846)), hips=(0, 520), nod=6, far_in_front=True), 1.0), s=0.84, flip=True)
    bounce = "".join(line(smooth([(x, y), (x + dx, y + 24), (x, y + 50)], False), BRICK, 8) for x, y, dx in ((1010, 690, 16), (1040, 680, 18), (800, 640, -16), (774, 632, -18)))
    return base + chairs + trolley + old + young + kid + grab + bounce


def tense() -> str:
    """She has just heard something."""
    wall_ = fill(rect(0, 0, W, H), "#56657a") + fill(poly([(0, 0), (W, 0), (W, 120), (1100, 60), (500, 60), (0, 420)]), "#47566b") + fill(poly([(0, 0), (640, 0), (0, 470)]), "#3f4d61") + "".join(fill(poly([(x, 0), (x + 30, 0), (x - 520, 470), (x - 550, 470)]), "#36435a") for x in (300, 620)) + grain(rect(0, 0, W, H), NIGHT, (W, H), (700, 300), 0.5, freq=0.5)
    sk = poly([(820, 30), (1260, 50), (1330, 300), (760, 280)])
    view = fill(sk, "#c6d6d3") + clip(sk, clouds([(960, 250, 120), (1220, 180, 90)]), at(1010, 292, fill(limb([(-10, -10), (-10, -50)], [7, 7]), MUSTARD) + fill(limb([(14, -8), (14, -50)], [7, 7]), MUSTARD) + lit(smooth([(-90, -70, 1), (-40, -100), (10, -118), (52, -150), (84, -146), (92, -124), (60, -84), (20, -46), (-30, -46)]), "#fffaf0", SILVER, -4, -8) + fill(smooth([(-110, -64, 1), (-40, -96), (20, -96), (10, -70), (-40, -58)]), "#8f9a96") + fill(poly([(88, -138), (122, -128), (88, -122)]), MUSTARD) + fill(oval(74, -136, 4.5), INK)))
    skylight = fill(poly([(800, 10), (1280, 32), (1356, 322), (734, 300)]), OAK) + view + line("M1040 40L1046 290", OAK, 14) + fill(poly([(760, 280), (1330, 300), (1240, 800), (380, 780)]), "#dfe8e0", 0.13)
    desk = fill(rect(360, 800, 1240, 40), OAK) + fill(rect(360, 832, 1240, 14), WOOD) + fill(rect(420, 846, 40, 240), WOOD) + fill(rect(1540, 846, 40, 240), WOOD) + fill(rect(0, 1030, W, 40), "#3a3038")
    def mon(x: float, w: float, inside: str) -> str:
        h = w * 0.62
        return at(x, 800, fill(rect(-60, -18, 120, 18, 5), INK) + fill(rect(-14, -90, 28, 80), INK) + lit(rect(-w / 2, -90 - h, w, h, 10), "#2b3444", NIGHT, -8, -6) + fill(rect(-w / 2 + 14, -76 - h, w - 28, h - 28, 3), "#1c2635") + clip(rect(-w / 2 + 14, -76 - h, w - 28, h - 28), at(0, -90 - h / 2, inside)))

    scene1 = fill(rect(-300, -200, 600, 400), "#34495a") + fill(oval(110, -60, 34), STRAW) + fill(smooth([(-300, 60), (-120, 20), (60, 50), (300, 10), (300, 200, 1), (-300, 200, 1)]), "#24384a") + fill(limb([(-60, 60), (-66, -30), (-40, -80)], [20, 12, 4]), "#1a2836") + fill(rect(-150, 84, 300, 34, 4), NIGHT, 0.85) + line("M-130 92V110M-130 92H-120M-130 110H-120M130 92V110M130 92H120M130 110H120", CREAM, 4) + script(-104, 107, 200, CREAM, 8, 4, 3)
    bars_, r = "", random.Random(4)
    for i in range(44):
        k = 8 + abs(math.sin(i * 0.5)) * 60 * r.random() + 4
        bars_ += fill(rect(-196 + i * 9, -k / 2 - 30, 5, k, 2), CORAL if 20 < i < 27 else "#7fb0a6")
    scene2 = fill(rect(-300, -200, 600, 400), "#1c2635") + bars_ + line("M6 -110V60", STRAW, 4) + "".join(fill(rect(-190 + i * 104, 56, 88, 30, 4), (SEA, MUSTARD, PLUM, MOSS)[i]) for i in range(4))
    screens = mon(880, 440, scene1) + mon(1330, 440, scene2)
    f = Face(TAWNY, hair="#2b2230", hair_lit="#655468", brow="#2b2230", mouth="soft", eye="closed", lashes=True, age=0.2, extra={"style": "chignon"})
    phones = line(smooth([(-92, 126), (-70, 176), (-10, 196), (50, 176), (68, 130)], False), INK, 18) + lit(oval(-92, 130, 34, 42, -14), BRICK, RUST, -6, -6) + lit(oval(70, 132, 28, 38, 12), BRICK, RUST, -6, -6) + fill(oval(-92, 130, 16, 22, -14), INK)
    woman = at(470, 430, figure(f, Outfit(top=Cloth(MUSTARD, knit(MUSTARD, OCHRE, 18)), legs=Cloth(INK)), Pose(near_arm=((-170, 350), (40, 450)), far_arm=((176, 310), (166, 120)), near_hand="rest", far_hand="point", far_turn=10, far_in_front=True, nod=-5, near_leg=((160, 560), (150, 860)), far_leg=((220, 550), (230, 850)), hips=(0, 520)), 0.96), phones, s=0.92)
    chair_ = at(430, 1060, fill(rect(-40, -190, 24, 160, 8), INK) + fill(rect(-150, -40, 250, 18, 9), INK) + "".join(fill(oval(x, -14, 18), INK) for x in (-130, -28, 90)) + lit(rect(-160, -230, 280, 54, 24), SEA, "#44666f", -8, -10) + lit(smooth([(-190, -230), (-220, -420), (-196, -560), (-140, -570), (-110, -420), (-120, -230)]), SEA, "#44666f", -10, -8))
    kb = at(900, 796, fill(rect(-130, -16, 260, 20, 5), CREAM) + "".join(fill(rect(-120 + i * 20, -12, 14, 6), STONE) for i in range(12))) + at(1130, 798, mug(BRICK, RUST), s=0.9) + at(1540, 798, lamp(STRAW, MUSTARD, BRICK, 180))
    slips = "".join(at(x, y, fill(rect(-56, -20, 112, 40), c) + line("M-42 -8V8M-42 -8H-36M-42 8H-36M42 -8V8M42 -8H36M42 8H36", INK, 3) + script(-30, 6, 52, INK, 6, i + 2, 2.4), turn=t) for i, (x, y, t, c) in enumerate(((150, 560, -6, CREAM), (210, 640, 4, STRAW), (110, 660, 8, BLUSH), (190, 730, -4, MIST))))
    ring = "".join(line(smooth([(672 + k * 26, 380 - k * 16), (690 + k * 30, 410), (674 + k * 28, 442 + k * 16)], False), STRAW, 7) for k in range(2))
    return wall_ + skylight + slips + chair_ + woman + desk + screens + kb + ring


_GLYPHS = {
    "h": "M0 -40V0M0 -14C4 -26 22 -26 22 -12V0", "e": "M1 -13H22C23 -32 0 -32 0 -13C0 2 18 4 22 -5", "r": "M0 -26V0M0 -14C4 -26 14 -28 19 -24", "o": "M12 -26C-4 -26 -4 0 12 0C28 0 28 -26 12 -26", "n": "M0 -26V0M0 -14C4 -28 22 -28 22 -12V0",
    "b": "M0 -40V0M0 -14C2 -28 24 -30 24 -13C24 4 2 2 0 -10", "i": "M2 -26V0M2 -37V-35", "t": "M8 -38V-6C8 0 14 1 18 -2M0 -26H18", "[": "M14 -44H2V8H14", "]": "M0 -44H12V8H0", "w": "M0 -26L7 0L15 -22L23 0L30 -26", "d": "M24 -40V0M24 -14C22 -30 0 -30 0 -13C0 4 22 2 24 -10", "a": "M22 -26V0M22 -14C20 -30 0 -30 0 -13C0 4 20 2 22 -10", "s": "M19 -22C12 -30 0 -26 3 -18C6 -11 20 -14 18 -5C15 3 4 2 0 -4", "g": "M22 -26V6C22 18 4 18 1 11M22 -14C20 -30 0 -30 0 -13C0 4 20 2 22 -10", "l": "M2 -40V0", "c": "M20 -20C16 -30 0 -28 0 -13C0 2 16 4 20 -6", "k": "M0 -40V0M18 -26L2 -12L20 0", "u": "M0 -26V-10C0 4 22 4 22 -10V-26M22 -10V0", "m": "M0 -26V0M0 -14C4 -28 16 -28 16 -12V0M16 -14C20 -28 32 -28 32 -12V0", "p": "M0 -26V16M0 -14C2 -30 24 -30 24 -13C24 4 2 2 0 -8", "f": "M18 -38C8 -42 6 -36 6 -26V0M0 -24H15", "v": "M0 -26L10 0L20 -26", "y": "M0 -26L11 -2M22 -26L6 14",
}  # fmt: skip


def letters(text: str, x: float, y: float, s: float, ink: str, w: float = 5) -> str:
    """Printed by hand: words in square brackets."""
    out = ""
    for ch in text:
        if ch == " ":
            x += 18 * s
            continue
        out += at(x, y, line(_GLYPHS[ch], ink, w), s=s)
        x += (44 if ch in "mw" else 16 if ch in "il" else 24 if ch in "[]rt" else 34) * s
    return out


def tense_2() -> str:
    """The board over the desk."""
    frame_ = fill(rect(0, 0, W, H), "#56657a") + fill(rect(60 + 20, 50 + 24, 1480, 970), NIGHT, 0.35) + lit(rect(60, 50, 1480, 970, 6), OAK, WOOD, -14, -14) + fill(rect(106, 96, 1388, 878), "#c9986a")
    cork_d = rect(106, 96, 1388, 878)
    r = random.Random(2)
    cork = clip(cork_d, "".join(fill(oval(r.uniform(106, 1494), r.uniform(96, 974), r.uniform(3, 8), r.uniform(2, 5), r.uniform(0, 180)), r.choice(["#b5814f", "#d9ae82", "#a8713f"])) for _ in range(420))) + shadow(cork_d, NIGHT, 16, 18, 0.3)
    words = [("[wind]", 260, 200, -5, CREAM), ("[sighs]", 600, 170, 3, STRAW), ("[laughs]", 990, 190, -2, MIST), ("[bell]", 1340, 200, 6, CREAM), ("[dog barks]", 330, 370, 4, MIST), ("[gull]", 1330, 390, -5, STRAW), ("[kettle clicks off]", 420, 560, -3, CREAM), ("[footsteps]", 1280, 570, 3, BLUSH), ("[drip]", 220, 720, 6, BLUSH), ("[hinge]", 530, 740, -6, STRAW), ("[tuts]", 1390, 740, -4, MIST), ("[rain on canvas]", 390, 890, 2, MIST), ("[silence]", 860, 900, -3, CREAM), ("[applause dies]", 1250, 890, 4, STRAW)]
    slips = ""
    pins = [(BRICK, RUST), (SEA, SLATE), (MUSTARD, OCHRE), (PINE, INK)]
    for i, (w, x, y, t, c) in enumerate(words):
        wide = sum(44 if ch in "mw" else 16 if ch in "il" else 18 if ch == " " else 24 if ch in "[]rt" else 34 for ch in w) * 0.86 + 56
        slips += at(x, y, fill(rect(-wide / 2 + 6, -50 + 9, wide, 100), NIGHT, 0.26) + fill(rect(-wide / 2, -50, wide, 100, 2), c) + letters(w, -wide / 2 + 28, 24, 0.86, INK, 5.4) + fill(oval(4, -38 + 4, 12), NIGHT, 0.3) + fill(oval(0, -38, 12), pins[i % 4][1]) + fill(oval(-2, -41, 8), pins[i % 4][0]), turn=t)
    main_ = at(850, 440, fill(rect(-230 + 9, -140 + 14, 470, 290), NIGHT, 0.3) + fill(rect(-230, -140, 470, 290, 2), "#fffaf0") + letters("[heron]", -170, -14, 1.5, INK, 5) + line(smooth([(-190, -30), (-60, -22), (60, -38), (190, -28)], False), BRICK, 12) + line(smooth([(-184, -16), (-40, -30), (90, -20), (196, -36)], False), BRICK, 7) + letters("[bittern]", -184, 106, 1.5, "#2c4560", 5) + fill(oval(6, -116, 17), NIGHT, 0.3) + fill(oval(0, -122, 17), RUST) + fill(oval(-3, -126, 12), BRICK), turn=-2)
    string = line(smooth([(990, 180), (1080, 260), (900, 312)], False), BRICK, 4) + line(smooth([(850, 320), (560, 250), (600, 136)], False), BRICK, 4)
    return frame_ + cork + slips + string + main_


def tense_3() -> str:
    """The commute."""
    fl = fill(rect(0, 0, W, H), "#8a5f3b") + "".join(fill(rect(0, y, W, 5), "#744c2d") for y in range(60, H, 130)) + "".join(line(f"M{x} {y}v126", "#744c2d", 5) for x, y in ((300, 60), (900, 60), (1400, 190), (620, 190), (200, 320), (1100, 320), (500, 450), (1450, 450), (320, 580), (1250, 710), (420, 840), (1000, 970)))
    rug = fill(oval(820, 860, 460, 260), BRICK) + line(oval(820, 860, 410, 220), STRAW, 12) + fill(oval(820, 860, 330, 170), RUST) + line(oval(820, 860, 250, 120), CREAM, 7)
    hatch = fill("M-40 -40H1640V1107H-40ZM330 60H1270V1020H330Z", "#efe3cb").replace("/>", ' fill-rule="evenodd"/>') + fill("M300 30H1300V1050H300ZM330 60H1270V1020H330Z", OAK).replace("/>", ' fill-rule="evenodd"/>') + "".join(line(f"M{x} -40V{60}", "#dcccab", 4) for x in range(60, 1600, 140)) + shadow("M330 60H1270V1020H330Z", NIGHT, 60, 70, 0.34)
    rails = "".join(fill(poly([(800 + sx * 330, -20), (800 + sx * 396, -20), (800 + sx * 150, 900), (800 + sx * 122, 900)]), OAK) + fill(poly([(800 + sx * 330, -20), (800 + sx * 346, -20), (800 + sx * 130, 900), (800 + sx * 122, 900)]), STRAW) for sx in (-1, 1))
    rungs = ""
    for i, y in enumerate((90, 270, 430, 570, 690, 790, 870)):
        k = (900 - y) / 920
        half = 126 + 215 * k
        h = 18 + 34 * k
        rungs += fill(rect(800 - half, y, 2 * half, h, 6), "#d9a46c") + fill(rect(800 - half, y + h * 0.66, 2 * half, h * 0.34, 4), WOOD)
    # the climber, seen from above: head and shoulders big, feet small
    f = Face(TAWNY, hair="#2b2230", hair_lit="#655468", brow="#2b2230", mouth="flat", eye="round", look=(2, -6), lashes=True, age=0.2, brow_arch=7, extra={"style": "chignon"})
    legs = wear(limb([(770, 700), (740, 780), (752, 860)], [110, 78, 46]), Cloth(INK)) + wear(limb([(850, 690), (880, 760), (866, 800)], [110, 80, 50]), Cloth(INK)) + fill(oval(750, 872, 36, 17), BARK) + fill(oval(868, 812, 38, 18), BARK)
    body_d = smooth([(620, 470), (660, 380), (780, 340), (900, 360), (980, 440), (990, 530), (940, 660), (860, 740), (760, 740), (680, 660)])
    body = wear(body_d, Cloth(MUSTARD, knit(MUSTARD, OCHRE, 20)), -18, -14)
    arm_l = wear(limb([(668, 470), (560, 420), (540, 320)], [110, 92, 66]), Cloth(MUSTARD, knit(MUSTARD, OCHRE, 20)), -10, -12)
    arm_r = wear(limb([(940, 470), (1050, 400), (1070, 190)], [110, 92, 68]), Cloth(MUSTARD, knit(MUSTARD, OCHRE, 20)), -10, -12)
    hl = hand_at(544, 330, -82, fist(f.skin), s=1.0)
    hr = hand_at(1068, 200, -88, fist(f.skin), s=1.1, mirror=True)
    head_ = at(800, 400, *face_and_hair(f), s=1.45, turn=-8)
    mug_ = at(862, 548, lit(smooth([(-70, -20, 1), (-64, 84), (-50, 110, 1), (50, 110, 1), (64, 84), (70, -20, 1)]), BRICK, RUST, -14, 0) + fill(oval(0, -20, 70, 20), RUST) + fill(oval(0, -18, 58, 14), "#7a4626") + line(smooth([(-20, -30), (-40, -66), (0, -92), (24, -64), (14, -30)], False), RUST, 15), turn=7) + swash([(910, 500), (940, 470), (930, 440)], CREAM, 6, (0.1, 0.1))
    teeth = fill(rect(826, 480, 46, 13, 4), "#fffaf0")
    return fl + rug + hatch + rails + rungs + legs + arm_l + hl + body + arm_r + hr + head_ + mug_ + teeth


def born() -> str:
    """The twenty-fifth."""
    wall_ = fill(rect(0, 0, W, H), "#3d5166") + fill(rect(0, 620, W, 300), "#34465a") + fill(rect(0, 612, W, 12), "#5d7386") + fill(rect(0, 890, W, 190), "#4a4f5c") + "".join(line(f"M{800 + i * 160} 890L{800 + i * 260} {H}", "#3f4450", 4) for i in range(-8, 9)) + fill(rect(0, 878, W, 16), "#5d7386")
    flakes = random.Random(25)
    night = fill(rect(0, 0, 700, 420), "#1a2338") + "".join(fill(poly([(x, 420), (x, 300 - k), (x + 60, 262 - k), (x + 120, 300 - k), (x + 120, 420)]), "#243049") + fill(rect(x + 36, 330 - k, 26, 30), STRAW if i % 2 else "#31405c") for i, (x, k) in enumerate(((20, 0), (150, 30), (300, 0), (440, 24), (570, 6)))) + fill(rect(0, 396, 700, 30), "#dfe6e4") + "".join(fill(oval(flakes.uniform(0, 700), flakes.uniform(0, 410), flakes.uniform(3, 9)), "#f4f3ea") for _ in range(130))
    win = window(130, 100, 700, 420, night, "#c3ccc6", SLATE, (3, 2)) + fill(smooth([(130, 520, 1), (200, 496), (330, 506), (420, 492), (560, 508), (700, 494), (830, 520, 1)]), "#f4f3ea")
    beds = ""
    for x in (1010, 1330):
        beds += at(x, 900, lit(rect(-30, -260, 22, 260, 8), "#8fa3b0", SLATE, -4, 0) + fill(rect(-20, -150, 320, 90, 14), "#cfd8d4") + lit(smooth([(20, -150), (40, -190), (110, -190), (130, -150)]), "#eef0e6", "#b7c3c2", -6, -6) + fill(smooth([(110, -160), (300, -150), (310, -40), (100, -40)]), "#6f8fa0") + tiled(smooth([(110, -160), (300, -150), (310, -40), (100, -40)]), stripes("#6f8fa0", "#86a3b1", 34, 0.3, across=False)) + fill(rect(-10, -60, 14, 60), SLATE) + fill(rect(280, -60, 14, 60), SLATE)) + curtain(x - 60, 130, 70, 640, "#59707f", "#4a5f6f", 3)
    rail = fill(rect(940, 120, 700, 12, 5), SILVER)
    glow = fill(oval(1180, 560, 520, 420), STRAW, 0.13) + fill(oval(1200, 600, 300, 240), STRAW, 0.16)
    desk = lit(rect(900, 700, 640, 260, 8), "#b98350", "#8a5a33", -16, -10) + fill(rect(880, 676, 680, 34, 6), OAK) + fill(rect(880, 704, 680, 8), WOOD)
    tin_pts = trace([(880, 716), (990, 770), (1100, 722), (1220, 776), (1340, 722), (1450, 772), (1560, 716)], 14)
    r = random.Random(5)
    tinsel = "".join(swash([(x, y), (x + r.uniform(-14, 14), y + r.uniform(-12, 12)), (x + r.uniform(-26, 26), y + r.uniform(-24, 24))], r.choice([MUSTARD, STRAW, "#f8e3a4", OCHRE]), 6, (0.9, 0.1)) for x, y in tin_pts for _ in range(4))
    on_desk = at(1440, 676, lamp(STRAW, MUSTARD, PINE, 210)) + at(1010, 676, telephone(CREAM, SAND), s=0.62) + at(1200, 676, pile([(BRICK, 150), (CREAM, 140), (SEA, 150)]), s=0.8) + at(1310, 676, mug(BRICK, RUST), s=0.7)
    f = feeling(BEA, mouth="smile", eye="closed", age=0.7, hair="#c9b48a", hair_lit="#efe0b8", brow="#a48c5e")
    crown = fill(poly([(-92, -76), (-84, -140), (-52, -104), (-24, -152), (6, -106), (38, -148), (58, -100), (84, -126), (78, -64), (0, -80)]), BRICK) + swash([(-90, -78), (0, -90), (78, -66)], RUST, 8, (0.5, 0.5))
    uni = Outfit(top=Cloth("#5f8fa0", shade=NIGHT, depth=0.3), bare_arm=0.5, legs=Cloth("#2f3d52"), shoe=CREAM, over=fill(smooth([(-30, 122, 1), (-6, 170), (20, 122, 1), (0, 138)]), CREAM) + at(-86, 270, fill(oval(0, 0, 17), SILVER) + fill(oval(0, 0, 12), CREAM) + line("M0 0V-8M0 0L6 3", INK, 2.5) + line("M0 -17V-40", SILVER, 4)))
    baby = at(40, 400, lit(smooth([(-150, 10), (-120, -60), (-30, -76), (90, -60), (160, -10), (150, 50), (60, 84), (-80, 76)]), "#f4eee0", "#cfc3a9", -10, -14) + fill(oval(112, -24, 50, 46, 10), "#f4eee0") + fill(oval(118, -20, 36, 34), BROWN.base) + fill(smooth([(86, -30), (96, -54), (124, -58), (150, -42), (140, -48), (108, -46)]), "#231c1e") + line(smooth([(108, -18), (114, -14), (120, -18)], False), BROWN.line, 4) + line(smooth([(132, -18), (138, -14), (144, -18)], False), BROWN.line, 4) + line(smooth([(120, -2), (127, 1), (134, -2)], False), BROWN.line, 4) + swash([(-120, -30), (-40, 10), (60, 60)], "#cfc3a9", 8, (0.1, 0.1)) + swash([(-100, 50), (-10, 40), (90, -10)], "#cfc3a9", 8, (0.1, 0.1)) + line("M-130 20L-60 70", SEA, 9) + line("M-140 2L-46 72", BLUSH, 7))
    p = Pose(near_arm=((-170, 360), (10, 450)), far_arm=((180, 340), (190, 420)), near_hand="rest", far_hand="none", near_leg=((-100, 800), (-140, 1050)), far_leg=((100, 800), (120, 1070)), feet=(8, 0), nod=10, near_turn=-8)
    bea_ = fill(oval(560, 1030, 210, 20), NIGHT, 0.4) + put(540, 1030, 0.82, figure(f, uni, replace(p, near_hand="none"), 1.1), f'<g transform="rotate(10 -10 90)">{crown}</g>', baby, lit(limb([(-160, 380), (-60, 450), (40, 462)], [62, 52, 38]), f.skin.base, f.skin.shade, -5, -8), hand_at(34, 462, -6, rest(f.skin)))
    return wall_ + win + rail + beds + glow + desk + on_desk + tinsel + bea_


ALL = {
    "morning-the-screens-went-off": (morning, 1600, 1067),
    "morning-the-screens-went-off-2": (morning_2, 1600, 1067),
    "tense-music-continues": (tense, 1600, 1067),
    "tense-music-continues-2": (tense_2, 1600, 1067),
    "tense-music-continues-3": (tense_3, 1600, 1067),
    "born-on-the-twenty-fifth": (born, 1600, 1067),
}
