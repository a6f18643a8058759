"""Neighbours and friends, out of doors and over a scone."""

from __future__ import annotations

import random

from bench import ladder
from cast import NELL, face_and_hair, feeling
from hands import hand_at, pinch, rest, wrap
from heads import Face
from inks import (
    ASH, BARK, BRICK, BROWN, COCOA, CORAL, CREAM, FAIR, INK, LICHEN, MAUVE, MOSS, MUSTARD, NIGHT, OAK, OCHRE, OLIVE, PINE, PLUM, PORCELAIN,
    RUST, SAGE, SAND, SEA, SILVER, SKY, SLATE, STONE, STRAW, TAWNY, UMBER, WOOD,
)  # fmt: skip
from letters import letter
from people import Cloth, Outfit, Pose, figure, put
from rooms import H, W, boat, clouds, curtain, harbour, rain, sea, terrace, wall, window
from shapes import at, clip, fill, gouges, grain, limb, line, lit, oval, poly, rect, shadow, smooth, swash, tiled, trace
from things import cast_shadow, frame, mug, plate, teapot
from tiles import arcs, bricks, gingham, knit, stripes


def ribbon_of_paper(pts: list, w: float, seed: int = 3) -> str:
    """A till receipt falling along the points, printed in faint rows."""
    path = trace(pts, 24)
    out = fill(limb([(x + 6, y + 8) for x, y in pts], [w] * len(pts), cap=False), NIGHT, 0.2) + fill(limb(pts, [w] * len(pts), cap=False), "#fffaf0")
    r = random.Random(seed)
    for i in range(3, len(path) - 3, 3):
        (ax, ay), (bx, by) = path[i - 1], path[i + 1]
        n = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5 or 1
        nx, ny = -(by - ay) / n, (bx - ax) / n
        x, y = path[i]
        a, b, c = 0.34, 0.34 - 0.2 - 0.22 * r.random(), -0.34
        out += line(f"M{x + nx * w * a:.1f} {y + ny * w * a:.1f}L{x + nx * w * b:.1f} {y + ny * w * b:.1f}", ASH, 3) + line(f"M{x + nx * w * (c + 0.16):.1f} {y + ny * w * (c + 0.16):.1f}L{x + nx * w * c:.1f} {y + ny * w * c:.1f}", ASH, 3)
    return out


def paddleboard() -> str:
    """She owes me."""
    sky = fill(rect(0, 0, W, 420), SKY) + clouds([(330, 150, 170), (1240, 110, 210)]) + fill(oval(860, 140, 54), STRAW)
    hill = fill(smooth([(0, 400, 1), (0, 270), (300, 230), (620, 320), (900, 400, 1)]), SAGE) + terrace(150, 408, 7, 86, 120, 4) + terrace(1010, 408, 7, 84, 110, 9)
    water = sea(404, 700, "#5d8894", "#a9c7c8", 5, 70)
    boats = at(470, 540, boat(MUSTARD, OCHRE), s=0.6) + at(1500, 520, boat(BRICK, RUST), s=0.5, flip=True)
    wall_d = poly([(0, 470), (150, 476), (200, 900), (0, 900)])
    quay = fill(wall_d, "#9b907e") + clip(wall_d, "".join(line(f"M0 {y}H220", "#7e7465", 5) for y in range(520, 900, 62)), "".join(line(f"M{x} {y}v62", "#7e7465", 5) for x, y in ((70, 520), (130, 582), (50, 644), (120, 706), (70, 768)))) + fill(poly([(-10, 440), (158, 446), (160, 478), (-10, 474)]), STONE) + lit(rect(50, 376, 44, 70, 10), INK, NIGHT, -8, -4) + fill(rect(40, 370, 64, 18, 9), INK)
    slip_d = poly([(120, 560), (1600, 560), (1600, 930), (1520, 950), (0, 960), (0, 800)])
    slip = fill(slip_d, "#c2b6a2") + clip(slip_d, "".join(line(f"M0 {y}H{W}", "#a79b87", 5) for y in (640, 736, 846)), "".join(line(f"M{x} 560L{(x - 800) * 1.35 + 800} 960", "#a79b87", 5) for x in range(-200, 1800, 190)), grain(slip_d, "#7c7263", (700, 980), (700, 640), 0.6, freq=0.4))
    weed = fill(smooth([(0, 930, 1), (260, 946), (560, 930), (900, 950), (1240, 932), (1600, 946, 1), (1600, 1080, 1), (0, 1080, 1)]), "#4b7683") + "".join(swash([(x, 946 + k), (x + 90, 938 + k), (x + 190, 948 + k)], CREAM, 9, (0.1, 0.1)) for x, k in ((20, 4), (340, 0), (760, 10), (1080, 2), (1380, 8), (180, 66), (620, 80), (1000, 70), (1300, 90))) + gouges(0, 980, W, 90, "#7fa3aa", n=26, length=120, thick=7, seed=4)
    # the board, half unrolled
    bd = smooth([(250, 800), (300, 764), (500, 748), (860, 748, 1), (860, 862, 1), (500, 862), (300, 846)])
    board = at(10, 18, fill(bd, NIGHT, 0.25)) + fill(bd, CORAL) + clip(bd, fill(rect(200, 786, 800, 40), CREAM), fill(rect(200, 796, 800, 20), "#1f7f86"), fill(rect(300, 740, 30, 140), CREAM, 0.7)) + line(bd, "#1f7f86", 9)
    rings = "".join(fill(oval(895, 800, r, r * 1.06), c) for r, c in ((86, RUST), (78, CORAL), (60, "#1f7f86"), (52, CORAL), (36, CREAM), (30, CORAL), (12, RUST)))
    roll = fill(oval(905, 872, 120, 16), NIGHT, 0.28) + rings + swash([(830, 760), (880, 722), (950, 738)], "#f0a48c", 9, (0.1, 0.1))
    bow = at(580, 790, fill(limb([(-12, -50), (0, 0), (-14, 70)], [30, 30, 30], cap=False), MUSTARD) + "".join(lit(smooth([(0, 0, 1), (sx * 60, -56), (sx * 108, -30), (sx * 100, 18), (sx * 50, 22)]), MUSTARD, OCHRE, -4, -8) + fill(smooth([(0, 4, 1), (sx * 30, 40), (sx * 70, 84, 1), (sx * 26, 74, 1), (sx * 4, 40)]), OCHRE) for sx in (-1, 1)) + lit(oval(0, 2, 22, 20), STRAW, MUSTARD, -4, -4))
    pump = at(180, 880, fill(oval(10, 4, 80, 12), NIGHT, 0.25) + fill(rect(-44, -12, 100, 14, 5), INK) + lit(rect(-20, -130, 44, 122, 6), SLATE, INK, -8, 0) + fill(rect(-6, -190, 14, 64), SILVER) + fill(rect(-44, -204, 92, 18, 8), INK))
    # the one who owes: kneeling, unrolling
    a = Face(BROWN, hair="#1c1a22", hair_lit="#4d4958", brow="#1c1a22", brow_w=6, mouth="laugh", eye="smile", nose="broad", lashes=True, blush=0.5, extra={"style": "cloud"})
    oa = Outfit(top=Cloth(MUSTARD, stripes(MUSTARD, CREAM, 44, 0.3)), bare_arm=0.5, legs=Cloth("#37566a"), shoe=CREAM)
    pa = Pose(near_leg=((110, 690), (-60, 840)), far_leg=((190, 560), (176, 826)), hips=(0, 545), near_arm=((-40, 390), (130, 470)), far_arm=((210, 300), (262, 440)), near_hand="rest", far_hand="rest", near_turn=20, far_turn=-30, near_mirror=False, far_in_front=True, head=(52, 24), nod=14)
    kneel = at(680, 470, figure(a, oa, pa, 0.98), s=0.47)
    # the one who is owed
    b = Face(FAIR, hair="#a8502c", hair_lit="#dc8850", brow="#8a4526", brow_tilt=-3, mouth="flat", eye="hood", look=(5, 5), nose="straight", freckles=True, extra={"style": "bob"})
    ob = Outfit(top=Cloth("#3f6b70"), hem=760, legs=Cloth(INK), shoe=BRICK, over=line("M8 140V760", "#2b4d52", 5) + "".join(fill(oval(28, y, 9), STRAW) for y in (230, 330, 430, 540)) + fill(rect(-110, 500, 86, 18), "#2b4d52") + fill(rect(50, 500, 70, 18), "#2b4d52"), collar=fill(smooth([(-66, 118, 1), (-30, 150), (8, 230, 1), (-60, 200)]), "#2b4d52") + fill(smooth([(50, 118, 1), (30, 160), (8, 230, 1), (76, 190)]), "#2b4d52"))
    pb = Pose(near_arm=((-150, 350), (70, 330)), far_arm=((200, 330), (232, 190)), near_hand="rest", far_hand="pinch", near_turn=-10, far_mirror=True, nod=4)
    stand = fill(oval(1120, 806, 120, 14), NIGHT, 0.25) + put(1100, 800, 0.55, figure(b, ob, pb, 0.97))
    top = (1100 + (232 + 26) * 0.55, 800 - 1105 * 0.55 + (190 - 84) * 0.55)
    slip_paper = ribbon_of_paper([top, (top[0] + 50, top[1] + 60), (top[0] + 20, top[1] + 200), (1300, 660), (1230, 760), (1360, 820), (1260, 900), (1380, 960), (1320, 1010), (1420, 1060)], 46)
    gull = at(640, 150, swash([(-70, 0), (-34, -34), (0, 0)], CREAM, 13, (0.1, 0.6)) + swash([(0, 0), (34, -34), (70, 0)], CREAM, 13, (0.6, 0.1)))
    return sky + hill + water + boats + gull + quay + slip + weed + pump + stand + board + bow + kneel + roll + slip_paper


CHILD = 1.34


def child(f: Face, o: Outfit, p: Pose, fine: bool = False) -> str:
    """A child: the same figure on a shorter body, the head kept large."""
    body = figure(f, o, p, 0.9, fine=fine, headless=True)
    behind, front = face_and_hair(f, fine)
    big = f'<g transform="translate(0 24) scale({CHILD})">'
    return f"{big}{behind}</g>{body}{big}{front}</g>"


def tennis_ball_2() -> str:
    """It is drying on the mantelpiece now."""
    sky = fill(rect(0, 0, W, 760), "#7e98a1") + clouds([(230, 150, 200), (820, 90, 160)], "#93aab0")
    row = terrace(-60, 770, 5, 190, 330, 8)
    near = fill(rect(1210, 200, 420, 600), CORAL) + tiled(rect(1210, 200, 420, 600), bricks(CORAL, "#cf6c50", "#b95a41", 110)) + fill(poly([(1160, 210), (1250, 20), (1640, 20), (1640, 210)]), SLATE) + "".join(line(f"M{1180 + k * 6} {190 - k * 38}H1640", "#2d4253", 5) for k in range(5)) + lit(rect(1150, 200, 500, 34, 12), CREAM, SAND, 0, -10) + fill(rect(1196, 230, 26, 560), CREAM) + fill(rect(1212, 230, 10, 560), SAND) + "".join(fill(rect(1188, y, 42, 14, 4), SAND) for y in (330, 520, 700)) + at(1330, 330, fill(rect(-14, -14, 178, 228), CREAM) + fill(rect(0, 0, 150, 200), "#e8c276") + line("M75 0V200M0 100H150", CREAM, 10) + fill(rect(-24, 210, 198, 18), SAND)) + at(1340, 796, fill(rect(-14, -214, 148, 214), CREAM) + lit(rect(0, -200, 120, 200), PINE, "#223a33", -10, 0) + fill(oval(98, -100, 7), MUSTARD))
    street = fill(rect(0, 766, W, 310), "#5f7079") + fill(rect(0, 766, W, 22), SILVER) + "".join(fill(oval(x, y, rx, ry), "#8fa5ac", 0.75) for x, y, rx, ry in ((240, 960, 220, 26), (1330, 1000, 230, 30), (760, 1040, 300, 26), (1060, 860, 120, 12))) + gouges(0, 800, W, 260, "#77888f", n=50, length=120, thick=5, seed=7)
    cx, cy = 620, 228
    top = smooth([(cx - 500, cy + 60, 1), (cx - 430, cy - 70), (cx - 240, cy - 160), (cx, cy - 196), (cx + 240, cy - 160), (cx + 430, cy - 70), (cx + 500, cy + 60, 1), (cx + 420, cy + 26), (cx + 330, cy + 60, 1), (cx + 240, cy + 20), (cx + 166, cy + 56, 1), (cx + 80, cy + 18), (cx, cy + 54, 1), (cx - 80, cy + 18), (cx - 166, cy + 56, 1), (cx - 240, cy + 20), (cx - 330, cy + 60, 1), (cx - 420, cy + 26)])
    panels = "".join(fill(smooth([(cx, cy - 206, 1), (cx + a * 0.6, cy - 150), (cx + a, cy + 90, 1), (cx + b, cy + 90, 1), (cx + b * 0.6, cy - 150)]), c) for a, b, c in ((-510, -330, BRICK), (-330, -166, CREAM), (-166, 0, BRICK), (0, 166, CREAM), (166, 330, BRICK), (330, 510, CREAM)))
    inside = fill(smooth([(cx - 500, cy + 60, 1), (cx - 300, cy - 10), (cx, cy - 30), (cx + 300, cy - 10), (cx + 500, cy + 60, 1), (cx, cy + 72)]), "#7b2f22")
    brolly = fill(rect(cx - 8, cy - 20, 16, 560), BARK) + line(f"M{cx} {cy + 540}C{cx} {cy + 584} {cx - 40} {cy + 584} {cx - 40} {cy + 552}", BARK, 18) + inside + fill(top, BRICK) + clip(top, panels) + shadow(top, NIGHT, -30, -16, 0.2) + line(f"M{cx} {cy - 194}V{cy - 230}", INK, 12)
    people = ""
    spec = (
        (330, 966, 0.5, Face(COCOA, hair="#ece6d8", hair_lit="#b9b2a4", brow="#cfc8b8", mouth="open", eye="round", look=(5, -4), nose="broad", age=0.9, extra={"style": "cloud"}), PLUM, ((210, 250), (330, 130))),
        (452, 946, 0.51, Face(FAIR, hair="#a8502c", hair_lit="#dc8850", brow="#8a4526", mouth="grin", eye="almond", look=(5, -4), jaw=8, extra={"style": "quiff"}), PINE, ((220, 240), (340, 110))),
        (750, 946, 0.5, Face(TAWNY, hair="#1c1a22", hair_lit="#4d4958", brow="#1c1a22", lashes=True, mouth="open", eye="round", look=(5, -4), extra={"style": "bob"}), MUSTARD, ((220, 250), (350, 140))),
        (890, 966, 0.49, Face(PORCELAIN, hair="#8b8886", hair_lit="#cfccc6", brow="#77716b", mouth="soft", eye="hood", look=(5, -4), age=0.9, nose="long", extra={"style": "receding"}), SLATE, ((220, 250), (336, 120))),
    )  # fmt: skip
    for i, (x, feet, s, f, coat, arm) in enumerate(spec):
        o = Outfit(top=Cloth(coat), hem=800, legs=Cloth(INK if i % 2 else "#4a3a34"), shoe=(BARK, INK, BRICK, BARK)[i], over=line("M6 140V800", NIGHT, 5, 0.5) + "".join(fill(oval(26, y, 9), CREAM) for y in (240, 350, 460)), collar=fill(smooth([(-78, 124), (-40, 104), (4, 150), (56, 104), (80, 132), (60, 176), (0, 190), (-66, 176)]), (STRAW, BRICK, PINE, PLUM)[i]))
        p = Pose(near_arm=((-176, 330), (-140, 470)), far_arm=arm, near_hand="none" if i == 1 else "rest", far_hand="point", nod=-12, head=(-4, 2))
        people += fill(oval(x + 20, feet, 90, 12), NIGHT, 0.3) + put(x, feet, s, figure(f, o, p, 0.96, fine=False))
    b, t = wrap(OLIVE)
    holder_f = Face(OLIVE, hair="#3b2419", hair_lit="#7a4e34", brow="#3b2419", brow_w=9, mouth="open", eye="round", look=(5, -4), jaw=4, nose="aquiline", extra={"style": "cap", "wool": MOSS, "deep": PINE})
    holder = put(568, 1016, 0.54, figure(holder_f, Outfit(top=Cloth("#a9573c"), hem=760, legs=Cloth(SLATE), shoe=INK, over=line("M6 140V760", RUST, 5) + fill(rect(-120, 480, 90, 16), RUST)), Pose(near_arm=((-150, 350), (30, 330)), far_arm=((214, 250), (330, 120)), near_hand="none", far_hand="point", nod=-12, head=(-4, 2)), 1.0, fine=False))
    grip = at(cx, 597, hand_at(-34, 6, -4, b, s=0.56) + hand_at(-34, 6, -4, t, s=0.56))
    kid_f = Face(BROWN, hair="#1c1a22", hair_lit="#4d4958", brow="#1c1a22", brow_w=5, mouth="laugh", eye="round", look=(2, -2), nose="button", jaw=4, cheek=4, blush=0.8, extra={"style": "curly"})
    ball = at(14, -10, lit(oval(0, 0, 80, 74), "#a7a99a", "#7e8176", -10, -10) + line(smooth([(-70, -20), (-20, -10), (0, 40), (-14, 72)], False), "#d8d8c8", 8) + line(smooth([(20, -72), (34, -30), (78, -10)], False), "#d8d8c8", 8) + "".join(swash([(x, y), (x + 8, y + 10), (x + 4, y + 22)], "#6a6d62", 5, (0.2, 0.1)) for x, y in ((-40, 30), (20, 20), (40, 40), (-10, -40))) + "".join(fill(limb([(x, 72), (x, 100)], [4, 12]), "#a9c3cb") for x in (-30, 16)))
    kid = fill(oval(1050, 1044, 100, 13), NIGHT, 0.3) + put(1040, 1044, 0.42, child(kid_f, Outfit(top=Cloth(MUSTARD), hem=760, legs=Cloth(SLATE), shoe=BRICK, over=line("M6 140V760", OCHRE, 6) + "".join(fill(oval(28, y, 11), CREAM) for y in (250, 380, 510))), Pose(near_arm=((-170, 330), (-150, 470)), far_arm=((190, 280), (232, 150)), far_hand="wrap", far_in_front=True, items={"far": ball})))
    return sky + row + near + rain(4, 110, "#b9cdd0", 104, 54, (0, 0, W, 760)) + street + people + holder + brolly + grip + kid + rain(9, 26, "#c9d8d8", 104, 54, (1080, 200, 520, 800))


def nobody() -> str:
    """Hand over mouth."""
    room = wall("#e6b69a", arcs("#e6b69a", "#dca98b", 100), BRICK, H, 0.3) + fill(rect(0, 700, W, 380), "#8a5a3a") + fill(rect(0, 560, W, 150), PINE) + "".join(line(rect(x, 584, 150, 100), "#27403a", 6) for x in range(20, 1600, 190)) + fill(rect(0, 548, W, 16), BARK) + fill(rect(0, 700, W, 12), BARK)
    win = window(470, 60, 660, 420, harbour(660, 420), bars=(3, 2)) + "".join(fill(poly([(x, 30), (x + 80, 30), (x + 80, 100), (x + 40, 122), (x, 100)]), BRICK if i % 2 else CREAM) for i, x in enumerate(range(446, 1160, 80)))
    board = at(180, 270, fill(rect(-116, -166, 250, 350), NIGHT, 0.2), fill(rect(-124, -176, 248, 350, 4), BARK), fill(rect(-110, -162, 220, 322), "#2a3733"), letter(0, -100, "scones", 38, CREAM, 6, middle=True), "".join(line(f"M-84 {y}H{40 + (y * 7) % 30}", CREAM, 5, 0.8) for y in (-50, -10, 30, 70)), at(30, 116, fill(smooth([(-40, 16, 1), (-34, -20), (0, -32), (34, -20), (40, 16, 1)]), CREAM, 0.85))) + at(1430, 250, frame(210, 250, fill(rect(-150, -150, 300, 300), STRAW) + fill(oval(0, 20, 50, 60), BRICK) + fill(oval(-50, -20, 40, 34), PINE) + fill(oval(50, -20, 40, 34), MOSS), BARK))
    chairs = "".join(fill(rect(x, 520, 26, 520, 10), BARK) + fill(rect(x, 520, 120 * k, 0), BARK) for x, k in ((230, 1), (1340, -1)))
    nell = feeling(NELL, eye="round", look=(5, 0), brow_arch=9, brow_tilt=2, mouth="soft")
    no = Outfit(top=Cloth(MUSTARD, knit(MUSTARD, OCHRE, 30)), collar=fill(smooth([(-66, 118), (-20, 140), (44, 118), (48, 150), (-8, 176), (-68, 152)]), OCHRE))
    n = at(470, 340, figure(nell, no, Pose(near_arm=((-186, 350), (-60, 460)), far_arm=((150, 350), (120, 480)), near_hand="none", far_hand="none", hips=(0, 500)), 1.0, hide_legs=True), s=1.0)
    rims = "#3f7d5a"
    specs = at(470, 340, fill(oval(-4, 2, 31, 30), CREAM, 0.18) + fill(oval(52, 1, 24, 29), CREAM, 0.18) + line(oval(-4, 2, 31, 30), rims, 7) + line(oval(52, 1, 24, 29), rims, 7) + line("M27 -2L30 -2", rims, 6) + line("M-35 -2L-58 -8", rims, 6))
    # the far arm comes up and the hand lies over the mouth
    fore = limb([(620, 800), (648, 630), (578, 432)], [100, 92, 66])
    clap = hand_at(584, 448, 203, rest(UMBER), s=0.98)
    up = fill(fore, MUSTARD) + tiled(fore, knit(MUSTARD, OCHRE, 28), 8) + shadow(fore, NIGHT, -10, -4, 0.25) + lit(limb([(612, 462), (560, 420)], [60, 60]), OCHRE, "#8f5f1c", -4, -6)
    friend_f = Face(FAIR, hair="#c98f4e", hair_lit="#efc98a", brow="#a06a35", mouth="laugh", eye="smile", look=(1, 3), lashes=True, age=0.6, nose="long", blush=0.8, cheek=4, extra={"style": "plait"})
    fo = Outfit(top=Cloth(PLUM, stripes(PLUM, MAUVE, 56, 0.2)), collar=fill(smooth([(-70, 124), (-30, 104), (0, 150), (46, 104), (76, 130), (60, 180), (0, 196), (-66, 184)]), SEA) + "".join(fill(oval(x, y, 6), CREAM) for x, y in ((-50, 150), (-20, 164), (10, 172), (40, 158))))
    fr = at(1130, 350, figure(friend_f, fo, Pose(near_arm=((-180, 340), (-40, 440)), far_arm=((170, 340), (90, 440)), near_hand="none", far_hand="none", nod=2), 0.98, hide_legs=True), s=0.98, flip=True)
    tab = fill(oval(800, 890, 560, 130), NIGHT, 0.25) + fill(rect(770, 960, 60, 120), INK) + fill(oval(800, 872, 560, 124), WOOD) + fill(oval(800, 856, 560, 124), CREAM) + clip(oval(800, 856, 560, 124), tiled(oval(800, 856, 560, 124), gingham(CREAM, "#8fb0ab", 70)))
    tea = at(800, 830, teapot(SEA, "#446771"), s=1.05) + at(716, 950, mug(BRICK, RUST, CREAM), s=0.84) + at(1000, 934, mug(CORAL, BRICK), s=0.84) + at(420, 868, plate(190, fill(smooth([(-54, -4, 1), (-48, -40), (0, -56), (48, -40), (54, -4, 1)]), OAK) + fill(smooth([(-48, -34), (0, -58), (48, -34), (0, -26)]), WOOD)))
    jam = at(890, 940, cast_shadow(80, 8), fill(rect(-34, -70, 68, 70, 10), "#a63a2c"), fill(rect(-34, -70, 24, 70, 10), "#c75a44"), fill(rect(-38, -84, 76, 20, 6), CREAM))
    pl = at(1190, 872, plate(200, ""))
    b, t = pinch(FAIR)
    a1 = limb([(1330, 800), (1270, 850), (1230, 846)], [96, 84, 62])
    a2 = limb([(960, 740), (990, 810), (1050, 806)], [86, 78, 56])
    sc = at(1150, 826, fill(oval(0, 8, 70, 26), OAK), fill(oval(0, -4, 68, 24), "#f2dca6"), fill(smooth([(-50, -8), (-20, -22), (30, -20), (50, -6), (10, 6), (-30, 6)]), "#fff0b8"))
    sleeves = fill(a1, PLUM) + tiled(a1, stripes(PLUM, MAUVE, 50, 0.2), 30) + shadow(a1, NIGHT, -8, -12, 0.25) + fill(a2, PLUM) + tiled(a2, stripes(PLUM, MAUVE, 50, 0.2), 40) + shadow(a2, NIGHT, -8, -10, 0.25)
    kn = at(1096, 800, fill(smooth([(-14, -9, 1), (110, -8), (128, 4), (100, 12), (-14, 9, 1)]), SILVER) + fill(rect(-70, -10, 62, 20, 8), BARK), turn=6)
    hand_k = hand_at(1046, 806, -12, b, s=0.82) + kn + hand_at(1046, 806, -12, t, s=0.82)
    hand_s = hand_at(1240, 846, 188, rest(FAIR), s=0.8, mirror=True)
    return room + win + board + chairs + n + specs + fr + tab + tea + jam + pl + sc + up + clap + sleeves + hand_s + hand_k


def wear_sleeve(pts: list, colour: str) -> str:
    """A sleeve laid over what the figure holds."""
    d = limb(pts, [82, 74, 54])
    return fill(d, colour) + shadow(d, NIGHT, -6, -9, 0.26)


def nobody_2() -> str:
    """Grand day for it."""
    sky = fill(rect(0, 0, 700, 800), SKY) + clouds([(330, 150, 190), (120, 320, 120)]) + terrace(-100, 800, 5, 150, 330, 12)
    wall_d = rect(640, -20, 980, 830)
    front = fill(wall_d, "#c9d3c4") + tiled(wall_d, bricks("#c9d3c4", "#c0cbba", "#adb9a6", 130)) + shadow(wall_d, NIGHT, 40, 0, 0.12) + fill(rect(640, 780, 980, 40), STONE)
    pave = fill(rect(0, 800, W, 280), "#a79d8d") + fill(rect(0, 800, W, 14), SILVER) + "".join(line(f"M{x} 814L{(x - 800) * 1.5 + 800} {H}", "#8f8575", 5) for x in range(-100, 1800, 160)) + line(f"M0 930H{W}", "#8f8575", 5)
    x, y, w, h = 1010, 110, 400, 520
    sash = fill(rect(x - 46, y - 60, w + 92, 50, 4), CREAM) + fill(rect(x - 30, y - 20, w + 60, h + 46), CREAM) + fill(rect(x, y, w, h), "#58717d") + clip(rect(x, y, w, h), fill(rect(x, y, w, h), "#617b87"), fill(poly([(x, y + 200), (x + 200, y), (x + 300, y), (x, y + 310)]), "#7d97a1"), curtain(x, y, 90, h, STRAW, MUSTARD, 3), curtain(x + w - 90, y, 90, h, STRAW, MUSTARD, 3)) + fill(rect(x, y + h / 2 - 16, w, 32), CREAM) + fill(rect(x + w / 2 - 9, y, 18, h), CREAM) + line(rect(x, y, w, h), SAND, 5) + lit(rect(x - 60, y + h + 20, w + 120, 34, 4), CREAM, SAND, 0, -10)
    wet = fill(rect(x, y + h / 2 - 18, 250, 36), "#3f7c84") + "".join(fill(limb([(x + q, y + h / 2 + 12), (x + q, y + h / 2 + 12 + k)], [12, 7]), "#3f7c84") for q, k in ((30, 40), (90, 26), (150, 54), (220, 20))) + fill(rect(x - 30, y - 20, 30, h + 46), "#3f7c84") + fill(rect(x - 2, y + 120, 16, h - 120), "#3f7c84") + fill(rect(x - 46, y - 60, 260, 50, 4), "#3f7c84")
    steps = at(900, 1000, ladder(560, 230))
    f = Face(PORCELAIN, hair="#a8502c", hair_lit="#dc8850", brow="#8a4526", brow_w=8, mouth="soft", eye="hood", look=(5, -2), nose="aquiline", age=0.5, jaw=5, extra={"style": "cap", "wool": CREAM, "deep": SAND})
    o = Outfit(top=Cloth("#d9d3bd"), bare_arm=0.5, legs=Cloth("#cfc8b0"), shoe=BARK, over="".join(fill(oval(a, b, k), "#3f7c84", 0.8) for a, b, k in ((-60, 330, 12), (40, 420, 9), (-20, 480, 14), (80, 300, 7))) + fill(rect(-84, 130, 20, 200), "#b9b196") + fill(rect(50, 130, 20, 200), "#b9b196"))
    brush = at(0, 0, fill(limb([(-70, 30), (30, -16)], [16, 20]), OAK) + fill(poly([(24, -34), (52, -44), (66, 6), (38, 14)]), SILVER) + fill(poly([(50, -46), (110, -60), (118, -10), (66, 8)]), "#3f7c84"), turn=10)
    pot = at(0, 20, line(smooth([(-50, 0), (-40, -66), (40, -66), (50, 0)], False), INK, 7) + lit(rect(-56, 0, 112, 110, 6), SILVER, ASH, -10, 0) + fill(rect(-56, 30, 112, 50), CREAM) + fill(oval(0, 0, 56, 14), "#3f7c84") + fill(limb([(-30, 4), (-28, 46)], [14, 9]), "#3f7c84"))
    man = at(880, 120, figure(f, o, Pose(near_arm=((-190, 340), (-176, 480)), far_arm=((210, 290), (262, 220)), near_hand="wrap", far_hand="pinch", items={"far": brush, "near": at(0, 40, pot)}, near_leg=((-50, 800), (-60, 1070)), far_leg=((90, 770), (96, 960)), far_mirror=False), 0.98), s=0.6)
    wf = Face(COCOA, hair="#ece6d8", hair_lit="#b9b2a4", brow="#cfc8b8", brow_w=5, mouth="smile", eye="round", look=(1, -6), nose="broad", age=0.9, lashes=True, blush=0.4, extra={"style": "cloud"})
    leaf = lambda t, s, c: at(0, 0, fill(smooth([(0, 60, 1), (-90, 10), (-80, -80), (0, -120), (80, -80), (90, 10)]), c) + line("M0 56V-100M0 10L-50 -40M0 10L50 -40M0 -30L-36 -76M0 -30L36 -76", LICHEN, 5), turn=t, s=s)  # noqa: E731
    cabbage = at(10, -40, leaf(-100, 1.25, MOSS), leaf(100, 1.25, MOSS), leaf(180, 1.15, PINE), leaf(-50, 1.3, "#6f8f5e"), leaf(50, 1.3, "#6f8f5e"), leaf(0, 1.25, MOSS), lit(oval(0, 0, 96, 90), "#9ab87a", "#7a9a62", -12, -10), line(smooth([(-70, 30), (-20, -10), (0, -80)], False), LICHEN, 6), line(smooth([(60, 50), (30, -20), (50, -70)], False), LICHEN, 6), line(smooth([(-20, 84), (0, 20), (-30, -50)], False), LICHEN, 5))
    wo = Outfit(top=Cloth(BRICK), hem=780, legs=Cloth("#4a3a44"), shoe=INK, over=line("M6 140V780", RUST, 5) + "".join(fill(oval(28, q, 10), STRAW) for q in (240, 350)), collar=fill(smooth([(-80, 126), (-40, 100), (0, 140), (56, 100), (84, 130), (64, 182), (0, 200), (-70, 184)]), MUSTARD))
    woman = fill(oval(350, 1030, 150, 18), NIGHT, 0.28) + put(330, 1024, 0.74, figure(wf, wo, Pose(near_arm=((-170, 350), (20, 420)), far_arm=((176, 360), (120, 440)), near_hand="none", far_hand="none", nod=-20, head=(-10, 4)), 1.0), at(50, 390, cabbage), hand_at(-20, 420, 8, rest(COCOA)), wear_sleeve([(-118, 200), (-172, 350), (-14, 424)], BRICK), hand_at(190, 440, 196, rest(COCOA), mirror=True), wear_sleeve([(112, 200), (196, 340), (186, 444)], BRICK))
    bucket = at(1180, 1010, cast_shadow(130, 10), lit(smooth([(-56, -90, 1), (-42, 0, 1), (42, 0, 1), (56, -90, 1)]), SLATE, INK, -10, 0), line(smooth([(-56, -90), (0, -150), (56, -90)], False), SILVER, 6), fill(oval(0, -90, 56, 12), INK))
    return sky + front + sash + wet + pave + steps + man + woman + bucket


ALL = {
    "the-paddleboard": (paddleboard, 1600, 1067),
    "tennis-ball-in-the-downpipe-2": (tennis_ball_2, 1600, 1067),
    "nobody-asked-me": (nobody, 1600, 1067),
    "nobody-asked-me-2": (nobody_2, 1600, 1067),
}
