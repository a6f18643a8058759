"""Benches, halls, buses: people getting on with it."""

from __future__ import annotations

import math
import random

from bench import hammer, pencil, screwdriver, spanner
from cast import PRIYA, SAMIR, THEO, feeling
from hands import fist, hand_at, rest
from inks import (
    ASH, BARK, BLUSH, BRICK, CORAL, CREAM, INK, MIST, MOSS, MUSTARD, NIGHT, OAK, OCHRE, PINE, PLUM, RUST, SAND, SEA, SILVER, SKY, SLATE,
    STONE, STRAW, WOOD,
)  # fmt: skip
from people import Cloth, Outfit, Pose, back_figure, bust, figure, someone, wear
from rooms import H, W, boat, clouds, panelling, tabletop, wall
from shapes import at, clip, fill, grain, group, limb, line, lit, oval, poly, rect, smooth, swash, tiled
from things import bunting, cast_shadow, flowers_in, frame, glass, jug, mug, plate, script
from tiles import arcs, dots, gingham, planks, squares, tartan


def nine_screwdrivers() -> str:
    """Two of nine."""
    board = fill(rect(0, 0, W, 640), "#d9b98a") + tiled(rect(0, 0, W, 640), dots("#d9b98a", "#c3a06d", 64, 5)) + grain(rect(0, 0, W, 640), WOOD, (W, 640), (900, 100), 0.5, freq=0.5)
    slots = ""
    for i in range(9):
        x, length, wide = 140 + i * 165, 300 + (i * 53) % 130, 1.25 + (i % 3) * 0.15
        sh = at(x, 110, fill(smooth([(0, -16), (16, -20), (80, -17), (96, -10), (96, 10), (80, 17), (16, 20), (0, 16), (-6, 0)]), INK) + fill(rect(94, -6, length - 110, 12), INK) + fill(poly([(length - 18, -6), (length, -9), (length, 9), (length - 18, 6)]), INK), turn=90, s=wide)
        slots += fill(oval(x, 76, 9), SILVER) + line(f"M{x} 76V100", SLATE, 6)
        if i in (2, 6):
            slots += sh + at(x + 8, 118, at(0, 0, screwdriver(length, (BRICK, "", "", "", MUSTARD)[i - 2], (RUST, "", "", "", OCHRE)[i - 2]), turn=90, s=wide))
        else:
            slots += f'<g opacity="0.8">{sh}</g>'
        slots += at(x, 596, fill(rect(-36, -18, 72, 34, 3), CREAM) + script(-24, 6, 50, SLATE, 8, 30 + i, 3))
    bench = fill(rect(0, 640, W, 440), OAK) + fill(rect(0, 640, W, 20), WOOD) + "".join(line(f"M0 {y}H{W}", WOOD, 5) for y in (780, 930)) + "".join(swash([(x, y), (x + 110, y - 7), (x + 230, y)], WOOD, 6, (0.1, 0.1)) for x, y in ((60, 710), (480, 740), (980, 700), (1280, 830), (200, 860), (640, 1000), (1120, 990)))
    vice = at(160, 960, fill(rect(-120, -60, 280, 150, 10), NIGHT, 0.26) + lit(rect(-140, -90, 120, 150, 10), SLATE, INK, -10, -10) + lit(rect(20, -90, 110, 150, 10), SLATE, INK, -10, -10) + fill(rect(-20, -30, 44, 30), ASH) + fill(rect(130, -26, 90, 22, 8), SILVER) + fill(rect(206, -90, 18, 150, 8), SILVER))
    odd = at(520, 860, fill(oval(14, 14, 100, 92), NIGHT, 0.24) + fill(oval(0, 0, 96, 90), MUSTARD) + fill(oval(0, -4, 80, 74), "#6b4a2a") + "".join(fill(oval(x, y, 9), SILVER) + line(f"M{x - 5} {y - 3}L{x + 5} {y + 3}", SLATE, 3) for x, y in ((-40, -20), (-10, 10), (20, -36), (40, 14), (-26, 36), (8, 44), (-52, 20), (50, -20), (0, -16))))
    butter = at(830, 880, at(8, 10, fill(limb([(-160, 0), (160, 0)], [20, 26]), NIGHT, 0.26)) + fill(rect(-170, -14, 150, 28, 12), CREAM) + lit(smooth([(-20, -14, 1), (120, -20), (170, -4), (150, 18), (-20, 14, 1)]), SILVER, "#9aa3a1", 0, -8), turn=-12) + at(830, 800, fill(rect(-140, -28, 280, 60, 6), CREAM) + script(-110, 12, 220, BRICK, 16, 4, 5), turn=-4)
    coin = at(1130, 930, fill(oval(7, 9, 50), NIGHT, 0.28) + fill(oval(0, 0, 48), "#c98f57") + line(oval(0, 0, 38), "#95613a", 4) + fill(smooth([(-14, 14), (-10, -18), (8, -22), (12, 0), (16, 16)]), "#95613a"))
    mug_ = at(1380, 900, fill(oval(16, 18, 116), NIGHT, 0.24) + fill(limb([(96, -40), (170, -34), (170, 34), (96, 40)], [26, 24, 24, 26]), RUST) + fill(oval(0, 0, 114), BRICK) + fill(oval(0, 0, 96), RUST) + fill(oval(3, 3, 88), "#8a5128") + swash([(-56, -34), (-20, -62), (26, -62)], "#a8703f", 9, (0.1, 0.1)))
    shavings = "".join(at(x, y, line("M-12 4C-14 -10 6 -14 8 -2C9 7 -3 8 -3 0", STRAW, 6), turn=t, s=s) for x, y, t, s in ((380, 1010, 10, 1.6), (700, 730, 80, 1.4), (980, 1020, 200, 1.6), (1240, 760, 130, 1.3), (340, 740, 300, 1.3)))
    return board + slots + bench + vice + odd + butter + coin + mug_ + shavings


def thirteen_risers() -> str:
    """A staircase to nothing."""
    wall_ = fill(rect(0, 0, W, H), "#c9b48a") + tiled(rect(0, 0, W, H), planks("#c9b48a", "#b39d72", 150)) + grain(rect(0, 0, W, H), BARK, (0, 0), (600, 600), 0.6, freq=0.5)
    sky_d = poly([(560, -10), (1080, -10), (1010, 150), (630, 150)])
    skylight = fill(poly([(530, -10), (1110, -10), (1030, 172), (610, 172)]), BARK) + fill(sky_d, "#c4d8d6") + clip(sky_d, clouds([(760, 110, 90), (950, 60, 70)])) + line("M820 -10V150", BARK, 12) + fill(poly([(630, 150), (1010, 150), (1420, H), (120, H)]), "#fff2cf", 0.22)
    fl = fill(rect(0, 860, W, 220), "#8a5f3b") + "".join(line(f"M{800 + i * 120} 860L{800 + i * 200} {H}", "#744c2d", 4) for i in range(-10, 11))
    back = at(110, 860, "".join(lit(rect(i * 34, -560 + (i * 41) % 120, 28, 560 - (i * 41) % 120, 2), c, BARK, -4, 0) for i, c in enumerate((OAK, SAND, WOOD, OAK, STRAW)))) + at(360, 560, fill(rect(-20, -240, 270, 14), BARK) + at(20, -226, lit(smooth([(-10, 0, 1), (20, 0, 1), (30, 150, 1), (-24, 150, 1)]), SILVER, "#9aa3a1", -6, 0) + fill(rect(-28, 150, 62, 60, 10), WOOD)) + at(110, -76, hammer(150), turn=-90) + at(190, -226, spanner(150), turn=90))
    n, x0, y0, tw, rh = 13, 330, 950, 74, 53
    top_x = x0 + n * tw
    props = "".join(fill(rect(x, y, 22, y0 - y + 6), "#a9693c") for x, y in ((top_x + 96, y0 - n * rh + 60), (x0 + 620, y0 - 380))) + fill(limb([(x0 + 632, y0 - 40), (top_x + 104, y0 - 330)], [14, 14]), "#8a5330")
    sh = fill(poly([(x0 + 40, y0 + 6), (top_x + 140, y0 + 6), (top_x + 40, y0 + 70), (x0 - 60, y0 + 60)]), NIGHT, 0.22)
    # thirteen treads drawn as a broad flight
    flight = ""
    for i in range(n - 1, -1, -1):
        x, y = x0 + i * tw, y0 - (i + 1) * rh
        flight += fill(rect(x, y, tw + 130, rh + 8), "#dcae72") + fill(rect(x + 4, y + 16, tw + 120, 9), "#b5793f", 0.6) + fill(rect(x - 16, y - 2, tw + 150, 18, 4), "#f3d6a5") + fill(rect(x + tw + 110, y - 2, 24, 18, 4), "#d9a968")
    side = fill(poly([(x0 + 130, y0 + 6)] + [p for i in range(n) for p in ((x0 + i * tw + 130 + tw, y0 - (i + 0) * rh + 6), (x0 + i * tw + 130 + tw, y0 - (i + 1) * rh + 6))] + [(top_x + 130, y0 - n * rh + 60), (x0 + 330, y0 + 6)]), "#a9693c")
    f = feeling(SAMIR, mouth="soft", eye="closed")
    o = Outfit(top=Cloth(BRICK, tartan(BRICK, INK, STRAW, 46)), bare_arm=0.5, legs=Cloth("#4a5c6e"), shoe=BARK)
    i = 6
    sx, sy = x0 + i * tw + 40, y0 - (i + 1) * rh
    tin = at(-10, 18, lit(rect(-80, -60, 160, 70, 12), SILVER, "#9aa3a1", -8, -10) + fill(rect(-80, -66, 160, 18, 8), "#c9d2d0") + fill(rect(-18, -58, 36, 14, 3), SLATE) + line(smooth([(-40, -66), (0, -100), (40, -66)], False), SLATE, 8))
    seated = Pose(near_arm=((-150, 360), (60, 450)), far_arm=((170, 340), (190, 440)), near_hand="rest", far_hand="rest", far_mirror=True, far_turn=30, near_leg=((170, 560), (250, 760)), far_leg=((215, 548), (330, 750)), hips=(0, 510), nod=8)
    man = at(sx + 40, sy - 530 * 0.62, figure(f, o, seated, 1.0), at(130, 500, tin, s=0.95), hand_at(40, 446, 20, rest(f.skin)), s=0.62, flip=True)
    shavings = "".join(at(x, y, line("M-12 4C-14 -10 6 -14 8 -2C9 7 -3 8 -3 0", STRAW, 5.5), turn=t, s=s) for x, y, t, s in ((250, 1000, 10, 1.8), (330, 1030, 80, 1.5), (420, 1010, 200, 1.7), (520, 1040, 130, 1.4), (190, 960, 300, 1.5), (610, 1010, 40, 1.6), (710, 1040, 250, 1.4), (290, 960, 160, 1.3), (820, 1020, 10, 1.5), (140, 1030, 100, 1.6))) + fill(smooth([(170, 1050), (260, 1010), (420, 1020), (560, 1050), (400, 1064)]), STRAW, 0.55)
    horse = at(1450, 1000, fill(rect(-150, -180, 300, 26, 4), OAK) + "".join(fill(limb([(x, -160), (x + dx, 0)], [18, 18]), WOOD) for x, dx in ((-110, -34), (-90, 24), (90, -24), (110, 34))) + lit(rect(-200, -206, 400, 28, 3), "#e3b77c", WOOD, 0, -8))
    return wall_ + skylight + fl + back + sh + props + side + flight + man + horse + shavings


def thirteen_risers_2() -> str:
    """The lath."""
    bench = tabletop("#a9693c", "#8a5330", board=210)
    mess = "".join(at(x, y, line("M-12 4C-14 -10 6 -14 8 -2C9 7 -3 8 -3 0", STRAW, 6), turn=t, s=s) for x, y, t, s in ((240, 300, 10, 2), (520, 900, 80, 1.7), (1080, 240, 200, 2), (1420, 520, 130, 1.7), (860, 960, 300, 1.8), (160, 760, 40, 1.6)))
    digits = {"1": "M0 6L8 0V28", "2": "M0 6C2 -4 18 -4 16 8C14 16 0 24 0 28H18", "3": "M0 2C10 -4 20 4 8 13C22 14 16 32 0 26", "4": "M12 28V0L0 18H18", "5": "M16 0H2L0 12C12 8 20 18 12 26C8 30 2 28 0 26", "6": "M14 0C2 6 -2 18 2 24C8 32 20 24 14 16C10 10 2 14 1 20", "7": "M0 0H16L6 28", "8": "M8 13C-4 8 2 -2 8 0C16 -2 20 8 8 13C-6 18 0 30 8 28C18 30 22 18 8 13", "9": "M15 8C14 -4 0 -2 0 8C2 18 16 14 15 6C16 18 12 24 8 28", "0": "M8 0C-4 2 -4 26 8 28C20 26 20 2 8 0"}

    def num(v: int, x: float, y: float) -> str:
        return "".join(at(x + k * 26, y, line(digits[c], INK, 5), s=1.25) for k, c in enumerate(str(v)))

    marks = ""
    for i in range(13):
        x = -900 + i * 122
        marks += line(f"M{x} -62V62", INK, 5) + (line(f"M{x} -62L{x + 14} -40M{x} -62L{x - 14} -40", INK, 4) if i else "")
        if i < 12:
            marks += num(i + 1, x + 44, -22) + line(f"M{x + 61} 40V62", SLATE, 3)
    lath = at(800, 500, fill(rect(-1000 + 14, -62 + 22, 2010, 128, 3), NIGHT, 0.3) + fill(rect(-1000, -64, 2010, 128, 3), "#f0d3a2") + fill(rect(-1000, 46, 2010, 18), "#d9b27a") + "".join(swash([(x, -30 + (x % 7) * 9), (x + 120, -36 + (x % 5) * 9), (x + 260, -28 + (x % 3) * 9)], "#e0bd86", 6, (0.1, 0.1)) for x in range(-980, 960, 190)) + clip(rect(-1000, -64, 2010, 128), marks), turn=-17)
    phone = at(390, 400, fill(oval(20, 20, 190, 150), NIGHT, 0.28) + lit(smooth([(-150, -110), (-40, -140), (80, -136), (170, -90), (180, 60), (120, 130), (-100, 140), (-176, 70)]), BRICK, RUST, -16, -14) + fill(oval(6, 20, 100, 96), CREAM) + "".join(fill(oval(6 + 68 * c, 20 + 64 * s, 15), SAND) + fill(oval(6 + 68 * c, 20 + 64 * s, 11), INK) for c, s in [(math.cos(0.55 * k - 1.2), math.sin(0.55 * k - 1.2)) for k in range(10)]) + fill(oval(6, 20, 34, 32), BRICK) + fill(oval(6, 20, 20, 19), CREAM) + fill(limb([(-170, -100), (-90, -150), (90, -156), (190, -100)], [70, 46, 46, 70]), RUST) + swash([(-140, -120), (0, -160), (150, -124)], CORAL, 9, (0.1, 0.1)), turn=-14) + line(smooth([(210, 470), (120, 560), (200, 640), (60, 700), (110, 800), (-20, 860)], False), RUST, 14, dash="4 10")
    glue = at(1210, 780, fill(oval(18, 20, 128, 120), NIGHT, 0.28) + fill(oval(0, 0, 126, 120), SLATE) + fill(oval(0, 0, 108, 102), INK) + fill(oval(0, 4, 100, 92), "#c08a3e") + swash([(-60, -20), (-20, -50), (40, -46)], STRAW, 12, (0.1, 0.1)) + at(20, 10, fill(rect(-9, -260, 18, 220, 8), OAK) + fill(rect(-20, -60, 40, 30, 3), SILVER) + fill(smooth([(-22, -34, 1), (22, -34, 1), (16, 20), (-16, 20)]), BARK), turn=38) + fill(limb([(-100, 60), (-130, 110), (-120, 150)], [22, 20, 16]), "#c08a3e"))
    sq = at(330, 900, fill(poly([(8, 10), (308, 10), (308, 50), (50, 50), (50, 190), (8, 190)]), NIGHT, 0.24) + fill(poly([(0, 0), (300, 0), (300, 40), (42, 40), (42, 180), (0, 180)]), SILVER) + fill(rect(0, 0, 52, 190, 4), BARK) + "".join(line(f"M{x} 0V{12 if x % 40 else 20}", SLATE, 3) for x in range(60, 300, 20)), turn=-20)
    pen = at(1150, 250, at(6, 10, fill(rect(-210, -8, 190, 18), NIGHT, 0.25)) + pencil(220, MUSTARD, STRAW), turn=150)
    return bench + mess + phone + lath + glue + sq + pen


def forty() -> str:
    """Wednesday at the Seamen's Hall."""
    wall_ = panelling(rect(0, 0, W, 620), "#b98350", "#9a6538", 110) + fill(rect(0, 0, W, 40), BARK) + fill(rect(0, 500, W, 16), BARK) + grain(rect(0, 0, W, 620), BARK, (0, 0), (900, 400), 0.5, freq=0.5)
    fl = fill(rect(0, 610, W, 480), "#6e4a33")
    bell = at(420, 70, fill(limb([(-60, 0), (0, -20), (60, 0)], [18, 18, 18]), BARK) + lit(smooth([(-22, 6), (-50, 60), (-66, 120), (-92, 150, 1), (92, 150, 1), (66, 120), (50, 60), (22, 6)]), MUSTARD, OCHRE, -14, -4) + fill(rect(-98, 146, 196, 18, 8), OCHRE) + fill(oval(0, 176, 18), OCHRE) + line(smooth([(0, 190), (14, 240), (-6, 290)], False), CREAM, 9) + fill(oval(-6, 300, 12, 18), CREAM))
    pics = at(160, 230, frame(190, 150, fill(rect(-120, -100, 240, 200), SKY) + fill(rect(-120, 6, 240, 100), SEA) + at(0, 30, boat(), s=0.32), MUSTARD)) + at(660, 220, lit(oval(0, 0, 76), CREAM, SAND, -8, -8) + line(oval(0, 0, 60), BRICK, 26, dash="47 47") + fill(oval(0, 0, 40), "#b98350")) + at(150, 420, "") + bunting(520, 60, 960, 60, 60, 10, [BRICK, CREAM, SEA, MUSTARD])
    hx = 1020
    hatch = fill(rect(hx - 30, 120, 520, 400), BARK) + fill(rect(hx, 150, 460, 340), "#e9c98a") + clip(rect(hx, 150, 460, 340), tiled(rect(hx, 150, 460, 340), squares("#e9d9b4", "#d9c493", 60)), fill(rect(hx, 170, 460, 8), INK), at(hx + 90, 178, fill(rect(-4, 0, 8, 40), INK) + lit(oval(0, 76, 40), SLATE, INK, -6, -4)), at(hx + 400, 178, fill(rect(-4, 0, 8, 40), INK) + lit(poly([(-40, 40), (40, 40), (34, 100), (-34, 100)]), CORAL, BRICK, -6, 0)))
    f = feeling(THEO, mouth="laugh")
    bib = fill(smooth([(-84, 226, 1), (76, 226, 1), (110, 420), (112, 600, 1), (-136, 600, 1), (-122, 420)]), INK) + line("M-78 230L-66 134M70 230L58 134", INK, 15)
    pot = at(0, 0, lit(rect(-190, -170, 380, 240, 20), SILVER, "#8f9a96", -26, 0) + fill(oval(0, -170, 190, 34), "#8f9a96") + fill(oval(0, -166, 172, 27), "#c0622f") + "".join(fill(oval(x, y, 18, 7), c) for x, y, c in ((-90, -168, MUSTARD), (-20, -160, MOSS), (60, -170, MUSTARD), (110, -160, BRICK))) + fill(rect(-236, -120, 60, 30, 12), INK) + fill(rect(176, -120, 60, 30, 12), INK) + swash([(-150, -130), (-156, -40), (-146, 40)], CREAM, 12, (0.1, 0.1)))
    steam = "".join(swash([(x, -190), (x - 40, -290), (x + 20, -370), ][:3], CREAM, 20, (0.1, 0.1)) for x in (-110, -20, 80, 140))
    cook = clip(rect(hx - 60, 0, 600, 520), at(hx + 240, 300, figure(f, Outfit(top=Cloth(CREAM, shade=SLATE), bare_arm=0.5, over=bib), Pose(near_arm=((-250, 330), (-236, 470)), far_arm=((240, 330), (226, 460)), near_hand="none", far_hand="none"), 1.18, hide_legs=True), s=0.62))
    potty = at(hx + 236, 560, group(steam, opacity=0.55), pot, s=0.72) + hand_at(hx + 92, 470, 70, fist(f.skin), s=0.62) + hand_at(hx + 380, 470, 110, fist(f.skin), s=0.62, mirror=True)
    counter = fill(rect(hx - 60, 500, 580, 30, 4), OAK) + fill(rect(hx - 60, 522, 580, 10), WOOD)
    # one long table running toward us, people on both sides
    cols = [BRICK, MUSTARD, SEA, PINE, PLUM, CORAL, SLATE, MOSS, CREAM, STRAW, RUST, BLUSH]
    styles = ["cloud", "curly", "hijab", "quiff", "plait", "receding", "bob", "afro", "ponytail", "cap", "jaw_cut", "cropped", "sleek", "chignon", "shaved", "fringe_plait"]
    moods = ["laugh", "smile", "grin", "soft", "open", "wry"]

    def rowf(y: float, s: float, n: int, seed: int, x0: float, step: float, jitter: float = 8) -> str:
        r, out = random.Random(seed), ""
        for i in range(n):
            kid_ = r.random() < 0.16
            f = someone(seed * 40 + i, styles[(i * 5 + seed * 3) % 16], mouth=moods[(i + seed) % 6], eye=("almond", "smile", "closed", "hood")[(i * 3 + seed) % 4])
            k = s * (0.82 if kid_ else 1)
            out += at(x0 + i * step + r.uniform(-jitter, jitter), y + (28 * s * 3 if kid_ else 0) + r.uniform(-6, 6), bust(f, Cloth(cols[(i * 7 + seed) % 12]), r.uniform(0.92, 1.12), fine=False, low=460), s=k, flip=(i + seed) % 2 == 0)
        return out

    def spread_(y: float, h: float, s: float, seed: int) -> str:
        r = random.Random(seed)
        top = fill(rect(-20, y, W + 40, h), CREAM) + tiled(rect(-20, y, W + 40, h), gingham(CREAM, "#c9574a", 44 * s)) + fill(rect(-20, y + h, W + 40, 16), "#a33a2c")
        out = ""
        for i in range(int(W / (120 * s)) + 1):
            x = i * 120 * s + r.uniform(-10, 10)
            kind = i % 5
            yy = y + h * 0.55
            if kind in (0, 2):
                out += at(x, yy, plate(100, fill(oval(0, -5, 34, 9), "#c0622f") + fill(oval(8, -8, 12, 5), MOSS)), s=s)
            elif kind == 1:
                out += at(x, yy, glass(66, "#7fa6a8", stem=False), s=s)
            elif kind == 3:
                out += at(x, yy + 6, lit(smooth([(-44, 0, 1), (-40, -26), (0, -40), (40, -26), (44, 0, 1)]), OAK, WOOD, -6, -6), s=s)
            else:
                out += at(x, yy, jug(SEA, "#9db9ba"), s=s * 0.6)
        return top + out

    row1 = rowf(540, 0.27, 13, 1, 50, 76)
    t1 = spread_(640, 56, 0.72, 2)
    backs = ""
    r = random.Random(33)
    st = ["short", "bun", "tail", "cap", "bob", "short", "long", "scarf", "bald", "short"]
    for i in range(11):
        backs += at(80 + i * 146 + r.uniform(-12, 12), 760 + r.uniform(-10, 12), back_figure(someone(400 + i), Outfit(top=Cloth(cols[(i * 5) % 12])), st[i % 10], r.uniform(0.95, 1.15), legs=False, arms="pockets", cloth=BRICK if st[i % 10] == "cap" else SEA if st[i % 10] == "scarf" else ""), s=0.36)
    row_near = rowf(806, 0.4, 9, 7, 60, 186, 14)
    t2 = spread_(960, 116, 1.15, 9)
    return wall_ + bell + pics + hatch + cook + counter + potty + fl + row1 + t1 + backs + row_near + t2


def bill() -> str:
    """Nine jars and a dog."""
    wall_ = wall("#d9dfc8", squares("#d9dfc8", "#c5cdb0", 130), MOSS, h=700, dim=0.3)
    shelf_y = 520
    shelf = fill(rect(90, shelf_y + 30, 1420, 14), NIGHT, 0.2) + lit(rect(70, shelf_y, 1460, 40, 4), OAK, WOOD, 0, -14) + "".join(fill(poly([(x, shelf_y + 40), (x + 26, shelf_y + 40), (x + 13, shelf_y + 130)]), WOOD) for x in (180, 1390))
    tooth = fill(smooth([(-22, -20), (-10, -28), (0, -22), (10, -28), (22, -20), (20, 4), (14, 28, 1), (4, 8), (-4, 8), (-14, 28, 1), (-20, 4)]), "#fffaf0") + line(smooth([(-22, -20), (-10, -28), (0, -22), (10, -28), (22, -20), (20, 4), (14, 28, 1), (4, 8), (-4, 8), (-14, 28, 1), (-20, 4)]), SLATE, 4)
    icons = [
        fill(rect(-26, -8, 52, 20, 6), BRICK) + fill(poly([(-14, -8), (-8, -22), (10, -22), (18, -8)]), BRICK) + fill(oval(-14, 14, 7), INK) + fill(oval(14, 14, 7), INK),
        fill(rect(-22, -20, 44, 34, 3), SEA) + fill(rect(-6, 14, 12, 8), SEA) + fill(rect(-16, 20, 32, 5), SEA),
        fill(poly([(0, -28), (26, -6), (20, -6), (20, 22), (-20, 22), (-20, -6), (-26, -6)]), MUSTARD) + fill(rect(-7, 4, 14, 18), BARK),
        tooth,
        fill(poly([(0, -28), (7, -8), (28, -8), (11, 5), (18, 26), (0, 13), (-18, 26), (-11, 5), (-28, -8), (-7, -8)]), PINE),
        fill(rect(-24, -14, 48, 36, 3), BRICK) + fill(rect(-5, -14, 10, 36), STRAW) + fill(rect(-24, -2, 48, 9), STRAW) + line(smooth([(0, -14), (-18, -30), (-20, -16), (0, -14)], False), STRAW, 5) + line(smooth([(0, -14), (18, -30), (20, -16), (0, -14)], False), STRAW, 5),
        fill(smooth([(-26, 14), (-24, -4), (-4, -8), (4, -22), (14, -22), (14, -6), (26, 8), (26, 18), (-26, 20)]), WOOD) + line("M-26 22H28", INK, 5),
        line(oval(-13, 8, 11), INK, 5) + line(oval(15, 8, 11), INK, 5) + line("M-13 8L-2 -12H10L15 8M-2 -12L4 8H-13M-8 -14H2M10 -12L14 -18", INK, 4),
        fill(limb([(-20, 20), (16, -16)], [8, 8]), SILVER) + line("M12 -26L24 -14M20 -24C10 -34 0 -22 6 -12", SLATE, 6) + fill(oval(-20, 20, 9), SLATE),
    ]  # fmt: skip
    jars, r = "", random.Random(5)
    for i in range(9):
        x = 160 + i * 160
        level = (0.5, 0.3, 0.62, 0.18, 0.4, 0.7, 0.35, 0.55, 0.25)[i]
        d = smooth([(-52, -178, 1), (-62, -150), (-62, -20), (-52, 0, 1), (52, 0, 1), (62, -20), (62, -150), (52, -178, 1)])
        coins = "".join(fill(oval(r.uniform(-52, 52), -r.random() * 165 * level - 8, 15, 9, r.uniform(-30, 30)), r.choice([MUSTARD, OCHRE, "#c98f57", SILVER, STRAW])) for _ in range(int(70 * level) + 6))
        label = fill(rect(-42, -128, 84, 78, 4), CREAM) + at(0, -88, icons[i])
        jars += at(x, shelf_y, cast_shadow(130, 9) + fill(d, "#cfe0dc", 0.7) + clip(d, coins) + fill(d, "#e8f1ec", 0.25) + label + line(d, "#a9c3c0", 4) + swash([(-48, -160), (-52, -90), (-48, -20)], CREAM, 8, (0.1, 0.1)) + lit(rect(-58, -204, 116, 34, 8), (BRICK, PINE, MUSTARD, CORAL, SLATE, PLUM, SEA, MOSS, OCHRE)[i], NIGHT, -8, -6))
    counter = fill(rect(0, 700, W, 380), "#b8714c") + tiled(rect(0, 700, W, 380), squares("#c27a53", "#a8623f", 170)) + fill(rect(0, 676, W, 30), CREAM)
    dg, dk = "#cbb79a", "#9a8364"
    tufts = "".join(swash([(x, y), (x + dx * 0.5, y + dy * 0.6), (x + dx, y + dy)], c, 13, (0.9, 0.1)) for x, y, dx, dy, c in ((-110, -190, -34, 30, dg), (-80, -220, -30, -20, dg), (-20, -236, -10, -34, dg), (40, -220, 20, -30, dg), (-120, -130, -30, 20, dg), (-100, -70, -30, 24, dk), (60, -90, 26, 22, dk), (70, -150, 30, 10, dg), (0, -60, 6, 34, dk), (-50, -56, -8, 36, dk)))
    body = lit(smooth([(-130, -10, 1), (-150, -90), (-110, -190), (-30, -230), (50, -200), (80, -110), (90, -20), (80, 0, 1), (-120, 0, 1)]), dg, dk, -10, -8)
    headd = at(10, -250, fill(smooth([(-70, -40), (-104, -20), (-116, 40), (-86, 60), (-58, 20)]), dk) + lit(smooth([(-76, -20), (-60, -80), (0, -104), (60, -96), (108, -116), (150, -110), (156, -84), (124, -58), (84, -30), (60, 20), (10, 50), (-50, 36)]), dg, dk, -6, -8) + fill(oval(154, -104, 16, 14), INK) + fill(oval(62, -78, 10), INK) + fill(oval(59, -81, 3.4), CREAM) + "".join(swash([(x, y), (x + dx * 0.5, y + dy * 0.6), (x + dx, y + dy)], dg, 12, (0.9, 0.1)) for x, y, dx, dy in ((-30, -96, -24, -30), (0, -104, 0, -36), (30, -102, 24, -28), (80, -40, 30, 26), (60, 0, 20, 34), (30, 30, 6, 36), (100, -56, 30, 20), (-66, -50, -36, -14))) + swash([(44, -100), (58, -112), (80, -104)], dk, 10, (0.3, 0.1)) + line(smooth([(140, -84), (110, -66), (84, -58)], False), BARK, 5), turn=-24)
    legs = "".join(fill(limb([(x, -60), (x + 6, 0)], [44, 34]), c) + fill(oval(x + 16, 2, 34, 16), c) for x, c in ((40, dk), (-10, dg))) + fill(oval(-96, -14, 64, 30), dg) + fill(limb([(-130, -50), (-190, -90), (-196, -150)], [28, 20, 10]), dg)
    pup = at(560, 1000, fill(oval(10, 8, 200, 24), NIGHT, 0.26) + legs + body + tufts + fill(limb([(-48, -214), (10, -196), (64, -206)], [20, 20, 20]), BRICK) + fill(oval(20, -176, 15), MUSTARD) + headd, s=1.15)
    bowl_ = at(1080, 1010, cast_shadow(230, 16) + lit(poly([(-110, -70), (110, -70), (140, 0), (-140, 0)]), SEA, "#44666f", -14, 0) + fill(oval(0, -70, 110, 22), "#44666f") + fill(oval(0, -64, 92, 15), BARK) + at(0, -30, fill(oval(-16, -6, 9), CREAM) + fill(oval(-16, 8, 9), CREAM) + fill(oval(16, -6, 9), CREAM) + fill(oval(16, 8, 9), CREAM) + fill(rect(-18, -7, 36, 16), CREAM)))
    hooks = fill(rect(400, 140, 800, 16, 4), WOOD) + "".join(at(x, 152, line("M0 0V22", BARK, 6) + at(-10, 120, mug(c, d, steam=False), s=0.9)) for x, c, d in ((500, BRICK, RUST), (690, SEA, "#44666f"), (890, MUSTARD, OCHRE), (1090, PINE, "#213a36")))
    return wall_ + hooks + shelf + jars + counter + bowl_ + pup


def bill_2() -> str:
    """Six steps of statements."""
    wall_ = fill(rect(0, 0, W, H), "#d98f72") + tiled(rect(0, 0, W, H), arcs("#d98f72", "#cc7f61", 110)) + grain(rect(0, 0, W, H), RUST, (W, 0), (700, 700), 0.5, freq=0.5)
    n = 7
    x0, y0, tw, rh = 180, 1080, 196, 122
    steps = ""
    for i in range(n - 1, -1, -1):
        x, y = x0 + (i - 1) * tw, y0 - (i + 1) * rh + 60
        steps += fill(rect(x, y, W, rh + 300), "#efe3cb") + fill(rect(x, y + 16, W, 20), NIGHT, 0.12)
        steps += fill(rect(x - 18, y - 12, W, 28, 5), OAK) + fill(rect(x - 18, y + 10, W, 7), WOOD)
    sheets, r = "", random.Random(9)
    for i in range(1, 7):
        x, y = x0 + (i - 1) * tw, y0 - (i + 1) * rh + 48
        for k in range(3):
            sx_ = x + 24 + k * 52 + r.uniform(-8, 8)
            sheets += at(sx_, y + 4, f'<g transform="skewX({-20 + r.uniform(-8, 8):.0f}) scale(1 0.52) rotate({r.uniform(-14, 14):.0f})">{fill(rect(-52 + 5, -66 + 8, 104, 126), NIGHT, 0.2)}{fill(rect(-52, -66, 104, 126), CREAM)}{fill(rect(-40, -54, 50, 12), SEA)}{"".join(fill(rect(-40, -30 + j * 16, 80 * (0.5 + 0.5 * r.random()), 6), STRAW if (j + k) % 3 == 0 else STONE) for j in range(5))}</g>')
        if i % 2:
            sheets += at(x + 120, y + 54, f'<g transform="rotate({r.uniform(-8, 8):.0f})">{fill(rect(-40, -4, 88, 62), CREAM)}{fill(rect(-30, 8, 60, 6), STRAW)}{fill(rect(-30, 22, 44, 6), STONE)}{fill(rect(-30, 36, 54, 6), STONE)}</g>')
    f = feeling(PRIYA, mouth="flat", eye="closed", brow_tilt=1)
    green, deep = "#24524a", "#16332f"
    lap = fill(smooth([(-48, 118, 1), (-20, 300), (-10, 560, 1), (20, 560, 1), (24, 300), (34, 118, 1)]), INK) + lit(smooth([(-54, 104, 1), (-98, 160), (-76, 214), (-20, 330, 1), (-40, 200)]), "#2f6458", deep, -4, -4) + lit(smooth([(36, 104, 1), (84, 156), (62, 212), (24, 330, 1), (34, 190)]), "#2f6458", deep, -4, -4)
    o = Outfit(top=Cloth(green, shade=deep, depth=0.5), legs=Cloth("#8a4b3a", shade=NIGHT), shoe=MUSTARD, over=lap, under=wear(smooth([(-126, 440, 1), (100, 440, 1), (180, 466), (236, 500), (232, 600, 1), (150, 590), (60, 640), (-60, 700, 1), (-150, 690, 1), (-140, 560)]), Cloth(green, shade=deep, depth=0.5)))
    i = 4
    sx, sy = x0 + (i - 1) * tw + 120, y0 - (i + 1) * rh + 60
    pose = Pose(near_arm=((-180, 340), (-20, 430)), far_arm=((180, 330), (120, 420)), near_hand="pinch", far_hand="pinch", near_mirror=False, far_mirror=True, far_in_front=True, hips=(0, 510), near_leg=((170, 480), (250, 652)), far_leg=((215, 470), (336, 644)), nod=8,
                items={"near": at(20, -40, fill(rect(-70, -90, 150, 190, 2), "#fffaf0") + "".join(fill(rect(-54, -70 + j * 24, 110 * (0.6 + 0.1 * (j % 4)), 8), STRAW if j in (2, 5) else STONE) for j in range(7)), turn=-6)})  # fmt: skip
    pen = at(36, 66, fill(rect(-92, -11, 150, 22, 6), STRAW) + fill(rect(-92, -11, 150, 8, 4), CREAM) + fill(rect(20, -12, 60, 24, 6), MUSTARD) + fill(poly([(-92, -9), (-112, -5), (-112, 5), (-92, 9)]), OCHRE), turn=8)
    hoop = line(oval(-62, 58, 17, 21), MUSTARD, 6)
    scale = 0.7
    body = at(sx, sy - 535 * scale, figure(f, o, pose, 0.95), f'<g transform="rotate(8 -10 90)">{pen}{hoop}</g>', s=scale, flip=True)
    mugs = at(x0 + 5 * tw + 150, y0 - 6 * rh + 50, mug(BRICK, RUST), s=0.8)
    pic = at(300, 260, frame(220, 260, fill(rect(-140, -160, 280, 320), MIST) + at(0, 110, flowers_in(BRICK, RUST, MUSTARD), s=0.8), BARK)) + at(590, 150, frame(170, 140, fill(rect(-100, -100, 200, 200), SEA) + at(0, 20, boat(), s=0.3), MUSTARD))
    return wall_ + pic + steps + sheets + mugs + body


ALL = {
    "nine-screwdrivers": (nine_screwdrivers, 1600, 1067),
    "thirteen-risers": (thirteen_risers, 1600, 1067),
    "thirteen-risers-2": (thirteen_risers_2, 1600, 1067),
    "forty-on-a-wednesday": (forty, 1600, 1067),
    "bill-you-forgot-you-knew": (bill, 1600, 1067),
    "bill-you-forgot-you-knew-2": (bill_2, 1600, 1067),
}
