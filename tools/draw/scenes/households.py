"""A stair, a damp wall, a dish."""

from __future__ import annotations

from cast import THEO, feeling
from hands import hand_at, rest
from heads import Face
from inks import (
    BARK, BRICK, BROWN, CORAL, CREAM, DAMSON, FAIR, INK, LICHEN, MOSS, MUSTARD, NIGHT, OAK, OCHRE, OLIVE, PINE, PLUM, RUST, SAGE, SAND, SEA,
    SILVER, SKY, SLATE, STONE, STRAW, TAWNY, WOOD,
)  # fmt: skip
from people import Cloth, Outfit, Pose, bust, figure, put, someone
from rooms import H, W, curtain, harbour, wall, window
from shapes import at, clip, fill, grain, limb, line, lit, oval, poly, rect, shadow, smooth, swash, tiled
from things import bowl, cast_shadow, flowers_in, frame, jug, lamp, mug, teapot, telephone
from tiles import arcs, diamonds, dots, flowers, leaves, squares, stripes


def _portrait(seed: int, top: str, back: str, s: float = 0.4, style: str = "") -> str:
    """Someone's likeness for a frame, about (0, 0)."""
    return fill(rect(-200, -200, 400, 400), back) + at(-4, -14, bust(someone(seed, style), Cloth(top), fine=False), s=s)


def _boy() -> str:
    """A boy in football kit with a fish, about (0, 0)."""
    f = Face(FAIR, hair="#7a4a26", hair_lit="#b98350", brow="#7a4a26", brow_w=5, mouth="grin", eye="round", nose="button", jaw=6, cheek=6, blush=0.9, freckles=True, extra={"style": "quiff"})
    shirt = Cloth(BRICK, stripes(BRICK, CREAM, 100, 0.5, across=False))
    o = Outfit(top=shirt, bare_arm=0.7, legs=Cloth(CREAM), collar=fill(smooth([(-50, 116, 1), (-10, 170), (34, 116, 1), (40, 140), (-10, 196), (-60, 140)]), CREAM))
    p = Pose(near_arm=((-190, 300), (-120, 400)), far_arm=((170, 300), (150, 400)), near_hand="none", far_hand="none")
    fish = smooth([(-230, 0), (-130, -74), (40, -66), (150, -16), (240, -70), (220, 0), (244, 66), (150, 16), (40, 64), (-130, 70)])
    body = lit(fish, "#9fb5b6", "#5f7f86", -6, -14) + fill(oval(-176, -14, 13), CREAM) + fill(oval(-176, -14, 7), INK) + swash([(-130, -60), (-108, 0), (-130, 56)], "#5f7f86", 9, (0.2, 0.2)) + "".join(swash([(x, -20), (x + 12, 0), (x, 20)], "#5f7f86", 6, (0.1, 0.1)) for x in (-70, -30, 10, 50))
    hands = hand_at(-110, 392, -6, rest(f.skin), s=0.9) + hand_at(140, 400, 186, rest(f.skin), s=0.9, mirror=True)
    return fill(rect(-200, -240, 400, 480), "#9cc0c4") + fill(rect(-200, 60, 400, 200), SEA) + fill(rect(-200, 120, 400, 200), SAND) + at(0, -76, figure(f, o, p, 0.82, fine=False, hide_legs=True), at(0, 380, body), hands, s=0.56)


def boy_in_photograph() -> str:
    """Nobody will tell me."""
    base = fill(rect(0, 0, W, H), "#43596b") + tiled(rect(0, 0, W, H), arcs("#43596b", "#4d6577", 110)) + grain(rect(0, 0, W, H), NIGHT, (W, 0), (700, 520), 0.7, freq=0.4) + grain(rect(0, 0, W, H), NIGHT, (0, 1000), (600, 600), 0.5, freq=0.4)
    glow = "".join(fill(oval(800, 440, r, r * 0.94), STRAW, o) for r, o in ((560, 0.1), (430, 0.13), (300, 0.16)))
    # steps climbing to the right
    x0, y0, run, rise = -60.0, 1180.0, 150.0, 70.0
    pts = [(x0, y0 + 100)]
    for i in range(13):
        pts += [(x0 + i * run, y0 - i * rise), (x0 + (i + 1) * run, y0 - i * rise)]
    pts += [(1800, 1200), (x0, 1200)]
    skirt = fill(poly([(x0 - 100, y0 - 120), (x0 + 12 * run, y0 - 12 * rise - 120 + 30), (x0 + 12 * run, y0 - 12 * rise + 140), (x0 - 100, y0 + 140)]), CREAM) + line(f"M{x0 - 100} {y0 - 124}L{x0 + 12 * run} {y0 - 12 * rise - 94}", SAND, 9)
    stairs = fill(poly(pts), WOOD) + "".join(fill(rect(x0 + i * run - 12, y0 - i * rise, run + 16, 20, 5), OAK) + fill(rect(x0 + i * run, y0 - i * rise + 20, 10, rise - 20), BARK, 0.5) for i in range(13))
    runner = "".join(fill(rect(x0 + i * run + 26, y0 - i * rise - 2, run - 26, 15, 6), BRICK) + fill(rect(x0 + i * run + 26, y0 - i * rise - 2, run - 26, 5, 3), CORAL) for i in range(13))
    below = [(x0 - 100, y0 + 110), (x0 + 12 * run, y0 - 12 * rise + 64), (x0 + 12 * run, 1300), (x0 - 100, 1300)]
    spandrel = fill(poly(below), "#35524a") + line(poly(below), BARK, 8) + "".join(line(poly([(x, y0 - (x - x0) / run * rise + 128), (x + 170, y0 - (x + 170 - x0) / run * rise + 128), (x + 170, 1040), (x, 1040)]), "#27403a", 7) for x in (560, 780, 1000, 1220, 1440))
    house_ = fill(rect(-200, -200, 400, 400), SKY) + fill(rect(-200, 20, 400, 200), SAGE) + fill(rect(-60, -40, 120, 90), BRICK) + fill(poly([(-76, -40), (0, -100), (76, -40)]), SLATE) + fill(rect(-14, 4, 28, 46), CREAM)
    wed = fill(rect(-300, -200, 600, 500), "#cdbb9c") + at(-50, -10, bust(someone(3, "quiff"), Cloth(INK), fine=False), s=0.42) + at(56, 6, bust(someone(12, "chignon"), Cloth(CREAM), fine=False), s=0.4, flip=True)
    trio = fill(rect(-300, -200, 600, 500), "#8da49a") + "".join(at(x, y, bust(someone(sd, st), Cloth(c), fine=False), s=0.3, flip=fl) for x, y, sd, st, c, fl in ((-86, 0, 22, "bob", MUSTARD, False), (0, -26, 30, "receding", SLATE, False), (84, 4, 41, "ponytail", CORAL, True)))
    pics = ""
    for x, y, w, h, inside, col, turn in (
        (190, 420, 210, 260, _portrait(5, PLUM, "#d7c09a", 0.46, "chignon"), BARK, 0), (170, 120, 250, 190, at(0, 10, wed, s=0.86), OCHRE, 0), (1420, 330, 130, 150, _portrait(18, PINE, "#b9c4ad", 0.26, "receding"), OCHRE, 0),
        (440, -10, 220, 170, house_, WOOD, 0), (1010, 70, 260, 200, at(0, 8, trio, s=0.84), BARK, 0), (1250, 160, 160, 200, _portrait(44, MUSTARD, "#c8d0c4", 0.36, "plait"), OCHRE, 0), (680, 70, 180, 220, _portrait(52, SEA, "#e0c7a0", 0.4, "curly"), OCHRE, 0),
        (1480, 60, 200, 250, _portrait(61, BRICK, "#bfae90", 0.44, "bob"), BARK, 0), (200, 700, 150, 180, _portrait(70, SLATE, "#d9b7a0", 0.34, "cropped"), OCHRE, 0),
    ):  # fmt: skip
        pics += at(x, y, frame(w, h, inside, col), turn=turn)
    boy = at(936, 394, frame(310, 374, at(0, 10, _boy(), s=0.98), OAK, CREAM), turn=6)
    f = Face(TAWNY, hair="#231c1e", hair_lit="#5d4c50", brow="#231c1e", mouth="open", eye="round", look=(5, 1), nose="straight", lashes=True, brow_tilt=2, blush=0.4, extra={"style": "plait"})
    o = Outfit(top=Cloth(MUSTARD, flowers("#d8a849", "#b05a33", PINE, 80)), legs=Cloth(MUSTARD, flowers("#d8a849", "#b05a33", PINE, 80)), hem=960, shoe=BRICK, over=fill(rect(-150, 400, 300, 36), BRICK) + swash([(-20, 430), (-34, 520), (-20, 620)], BRICK, 22, (1, 0.5)), collar=fill(smooth([(-54, 112, 1), (-40, 200), (8, 330, 1), (-20, 330), (-86, 190)]), BRICK) + fill(smooth([(36, 112, 1), (44, 190), (8, 330, 1), (80, 190), (70, 130)]), BRICK))
    glow2 = fill(oval(0, -170, 150), STRAW, 0.35)
    l = at(0, 66, lamp(CREAM, STRAW, BRICK, 190, lit_up=False))
    p = Pose(near_arm=((-170, 330), (-40, 400)), far_arm=((190, 330), (262, 250)), near_hand="rest", far_hand="wrap", near_leg=((-50, 800), (-66, 1060)), far_leg=((90, 760), (120, 920)), nod=-6, items={"far": glow2 + l}, far_turn=0)
    step = 3
    woman = at(500, y0 - step * rise - 1105 * 0.66 + 6, figure(f, o, p, 0.94), s=0.66)
    return base + glow + skirt + pics + boy + stairs + spandrel + runner + woman


PORTUGAL = [(-20, -300, 1), (30, -310), (70, -290), (120, -300, 1), (112, -240), (86, -210), (92, -150), (70, -120), (84, -70), (60, -40), (70, 10), (40, 30), (56, 90), (70, 120), (50, 170), (64, 230), (50, 290), (10, 306), (-50, 296), (-70, 300, 1), (-64, 230), (-44, 160), (-66, 130), (-96, 110, 1), (-86, 60), (-60, 20), (-50, -60), (-34, -140), (-26, -220)]


def stain() -> str:
    """Holding the atlas up."""
    left = poly([(0, 0), (560, 0), (560, 860), (0, 1000)])
    right = poly([(560, 0), (W, 0), (W, 930), (560, 860)])
    paper = leaves("#e9dcc0", "#d6c7a0", 120)
    walls = fill(left, "#d6c8a8") + tiled(left, leaves("#d6c8a8", "#c4b48c", 120)) + fill(right, "#e9dcc0") + tiled(right, paper) + grain(left, BARK, (560, 500), (200, 400), 0.35, freq=0.5)
    floor = fill(poly([(0, 1000), (560, 860), (W, 930), (W, H), (0, H)]), "#9b6b43") + "".join(line(f"M{560 + k * 90} {862 + max(0, k) * 6}L{560 + k * 230} {H}", "#7d5232", 4) for k in range(-4, 12)) + fill(poly([(0, 968), (560, 830), (560, 862), (0, 1002)]), CREAM) + fill(poly([(560, 830), (W, 898), (W, 932), (560, 862)]), "#fffaf0")
    chimney_top = line("M560 0V832", "#b7a67f", 5)
    d = smooth(PORTUGAL)
    big = "translate(1360 420) scale(1.2)"
    blot = f'<g transform="{big}">' + fill(smooth([(p[0] * 1.2 + 4, p[1] * 1.07, *p[2:]) for p in PORTUGAL]), "#d2b27c", 0.55) + fill(d, "#b98a4e", 0.62) + fill(smooth([(p[0] * 0.74 + 6, p[1] * 0.9, *p[2:]) for p in PORTUGAL]), "#d9bd8a", 0.7) + line(d, "#9a6f3a", 6, 0.7) + grain(d, "#8a5f30", (0, -320), (0, 200), 0.6, freq=0.4) + "".join(fill(oval(x, y, r), "#b98a4e", 0.8) for x, y, r in ((-118, -60, 12), (-130, 60, 8), (120, 60, 9), (140, 90, 5))) + "</g>"
    drip = "".join(fill(limb([(x, 784), (x + 2, 784 + k)], [10, 4]), "#b98a4e", 0.8) for x, k in ((1340, 40), (1390, 26), (1310, 34)))
    bed = at(0, 0, fill(rect(-40, 610, 46, 420, 8), BARK)) + lit(poly([(0, 770), (210, 730), (420, 1067), (0, 1067)]), "#8fb0ab", SEA, -20, -10) + clip(poly([(0, 770), (210, 730), (420, 1067), (0, 1067)]), tiled(poly([(0, 770), (210, 730), (420, 1067), (0, 1067)]), diamonds("#7fa19d", CREAM, 70), -18)) + lit(smooth([(0, 700), (60, 684), (190, 690), (220, 730), (180, 770), (30, 792), (0, 780)]), CREAM, SAND, -10, -10)
    win = window(90, 150, 260, 300, harbour(260, 300), bars=(2, 2), sill=False) + curtain(50, 120, 90, 400, CORAL, BRICK, 3) + curtain(300, 120, 90, 400, CORAL, BRICK, 3) + fill(rect(36, 104, 370, 18, 8), BARK)
    f = Face(OLIVE, hair="#3b2419", hair_lit="#7a4e34", brow="#3b2419", brow_w=8, brow_tilt=-2, mouth="flat", eye="almond", look=(6, -1), nose="long", jaw=3, chin=3, age=0.3, extra={"style": "quiff"})
    robe = Cloth(PLUM, stripes(PLUM, DAMSON, 60, 0.4, across=False))
    o = Outfit(top=robe, hem=830, legs=Cloth("#c9d3cc", stripes("#c9d3cc", SEA, 44, 0.3, across=False)), shoe=MUSTARD, over=fill(rect(-160, 420, 320, 40), DAMSON) + fill(limb([(20, 440), (44, 560), (20, 690)], [26, 24, 20]), DAMSON) + fill(limb([(24, 440), (70, 540), (66, 640)], [24, 22, 20]), "#6b3149"), collar=fill(smooth([(-40, 112), (-10, 150), (20, 112), (14, 330, 1), (-8, 330)]), CREAM) + fill(smooth([(-60, 112, 1), (-40, 220), (8, 420, 1), (-20, 410), (-96, 200)]), DAMSON) + fill(smooth([(36, 112, 1), (44, 200), (8, 420, 1), (84, 200), (74, 130)]), DAMSON))
    w, h = 300, 400
    mini = smooth([(p[0] * 0.5 - 10, p[1] * 0.52, *p[2:]) for p in PORTUGAL])
    atlas = at(80, -150, fill(rect(-w - 26, -h / 2 - 14, 2 * w + 52 - 120, h + 28, 8), BRICK), fill(rect(-w - 8, -h / 2, w + 30, h), "#f1e4c4"), fill(rect(22, -h / 2, w - 130, h), "#a9ccd0"), fill(smooth([(40, -200, 1), (192, -200, 1), (192, 200, 1), (60, 200, 1), (110, 120), (90, 40), (110, -60), (80, -120)]), LICHEN), at(104, 4, fill(mini, CORAL) + line(mini, RUST, 5)), fill(rect(14, -h / 2, 12, h), SAND), "".join(fill(rect(-w + 20, -160 + k * 44, 240 * (1 if k % 3 else 0.7), 14), STONE) for k in range(8)), turn=4)
    p = Pose(near_arm=((-190, 340), (-76, 470)), far_arm=((200, 330), (286, 300)), near_hand="none", far_hand="wrap", near_mirror=False, nod=-6, items={"far": atlas})
    man = fill(oval(680, 1010, 160, 18), NIGHT, 0.3) + put(650, 1006, 0.74, figure(f, o, p, 0.98))
    lampy = at(455, 842, fill(rect(-60, -150, 120, 150), OAK) + fill(rect(-66, -160, 132, 16, 3), WOOD) + line("M-44 -80H44", BARK, 4) + at(0, -160, mug(SEA, "#446771"), s=0.5))
    return walls + chimney_top + win + blot + drip + floor + lampy + bed + man


def pudding_2() -> str:
    """Until it comes up between your fingers."""
    back = wall("#dfe0c8", squares("#dfe0c8", "#cbcdb0", 130), MOSS, 640, 0.35) + fill(rect(0, 96, W, 18), OAK) + "".join(at(x, 96, t, s=0.62) for x, t in ((140, bowl(SEA, "#446771", 170)), (330, mug(BRICK, RUST, CREAM, steam=False)), (1250, teapot(MUSTARD, OCHRE)), (1430, flowers_in(CREAM, SAND, MUSTARD)))) + at(250, 300, frame(200, 160, fill(rect(-120, -100, 240, 200), SKY) + fill(rect(-120, 0, 240, 100), SEA) + at(0, 30, fill(smooth([(-50, -10, 1), (50, -10, 1), (36, 20), (-36, 20)]), BRICK) + fill(poly([(-6, -14), (-6, -70), (36, -14)]), CREAM)), BARK))
    pans = fill(rect(1180, 250, 380, 14, 6), INK) + "".join(at(x, 260, line("M0 0V70", SLATE, 12) + lit(oval(0, 70 + k, k, k), c, dp, -8, -8) + line(oval(0, 70 + k, k * 0.8, k * 0.8), dp, 4)) for x, k, c, dp in ((1250, 56, "#c67a45", RUST), (1390, 70, SLATE, INK), (1510, 48, "#c67a45", RUST)))
    cook_f = feeling(THEO, mouth="smile", look=(2, 6))
    apron = fill(smooth([(-80, 230, 1), (76, 230, 1), (130, 330), (140, 640, 1), (-160, 640, 1), (-150, 330)]), BRICK) + fill(rect(-92, 120, 22, 130), BRICK) + fill(rect(56, 120, 22, 130), BRICK)
    cook = at(760, 250, figure(cook_f, Outfit(top=Cloth(CREAM, stripes(CREAM, SEA, 34, 0.28, across=False)), bare_arm=0.5, over=apron), Pose(near_arm=((-190, 340), (-40, 430)), far_arm=((170, 340), (60, 440)), near_hand="none", far_hand="none", nod=6), 1.02, hide_legs=True), s=0.9)
    counter = fill(rect(0, 600, W, H), OAK) + fill(rect(0, 592, W, 18), BARK) + "".join(line(f"M0 {q}H{W}", "#ab7640", 5) for q in (690, 830, 980)) + grain(rect(0, 610, W, 470), "#8a5a2d", (W, H), (600, 700), 0.5, freq=0.4)
    phone = at(520, 668, telephone("#26323f", NIGHT), s=1.5)
    cord = line(smooth([(400, 660), (340, 690), (330, 650), (270, 690), (180, 650), (60, 640), (-10, 660)], False), NIGHT, 11)
    x, y = 840, 850
    dish = at(x, y, fill(oval(16, 40, 520, 170), NIGHT, 0.28), lit(smooth([(-500, -60, 1), (-470, 80), (-380, 150), (0, 176), (380, 150), (470, 80), (500, -60, 1)]), "#3f7c84", "#2f626a", -20, -10), fill(oval(0, -60, 500, 150), "#2f626a"), fill(oval(0, -62, 474, 134), "#f6ead0"), fill(oval(0, -50, 452, 118), "#e8b548"))
    tri = lambda px, py, s, t: at(px, py, fill(poly([(-106, 46), (0, -78), (110, 42)]), "#a9622a") + fill(poly([(-92, 34), (0, -70), (96, 30)]), "#f8e8c0") + fill(smooth([(-46, 16), (0, -36), (50, 12), (10, 22)]), "#fdf4d8"), s=s, turn=t)  # noqa: E731
    bits = clip(oval(x, y - 62, 474, 150), *[tri(x + dx, y + dy, s, t) for dx, dy, s, t in ((-330, -80, 0.9, -12), (-200, -120, 0.84, 10), (-60, -130, 0.9, -8), (90, -128, 0.84, 14), (230, -112, 0.9, -6), (350, -76, 0.9, 12), (-250, -20, 1, 8), (-90, -36, 1, -10), (100, -34, 1, 6), (260, -22, 1, -14))])
    rim_front = clip(rect(x - 520, y - 60, 1040, 300), fill(smooth([(x - 500, y - 60, 1), (x - 474, y - 60, 1), (x - 400, y + 20), (x, y + 72), (x + 400, y + 20), (x + 474, y - 60, 1), (x + 500, y - 60, 1), (x + 420, y + 40), (x, y + 92), (x - 420, y + 40)]), "#2f626a"))
    wells = "".join(fill(oval(a, b, k, k * 0.5), "#f0c764") + swash([(a - k * 0.5, b - 4), (a, b - k * 0.3), (a + k * 0.4, b - 4)], "#fff2c4", 6, (0.1, 0.1)) for a, b, k in ((640, 846, 40), (1080, 850, 40), (850, 838, 34)))
    sk = BROWN
    lsl, rsl = limb([(180, 1230), (330, 1080), (440, 980)], [240, 200, 150]), limb([(1520, 1230), (1370, 1080), (1260, 980)], [240, 200, 150])
    arms = lit(limb([(380, 1040), (470, 950), (556, 866)], [120, 108, 84]), sk.base, sk.shade, -8, -12) + lit(limb([(1320, 1040), (1230, 950), (1150, 868)], [120, 108, 84]), sk.base, sk.shade, -8, -12)
    sl = "".join(fill(d, MUSTARD) + tiled(d, dots(MUSTARD, CREAM, 50, 7), 0) + shadow(d, NIGHT, -14, -16, 0.25) for d in (lsl, rsl))
    flat = hand_at(556, 868, -34, rest(sk), s=2.1) + hand_at(1150, 870, 214, rest(sk), s=2.1, mirror=True)
    ooze = "".join(fill(limb(p, [4, 17, 6]), "#f0c764") for p in ([(676, 770), (712, 752), (752, 750)], [(690, 806), (730, 790), (774, 786)], [(1030, 770), (994, 752), (956, 752)], [(1018, 806), (978, 790), (934, 788)])) + "".join(fill(oval(a, b, k, k * 0.7), "#f0c764") + fill(oval(a - 3, b - 3, k * 0.4, k * 0.2), "#fff2c4") for a, b, k in ((764, 748, 15), (786, 784, 16), (944, 750, 15), (922, 786, 16), (740, 826, 14), (966, 826, 14)))
    butter = at(1400, 730, cast_shadow(200, 14), fill(oval(0, -8, 120, 24), CREAM), lit(rect(-70, -64, 130, 50, 6), STRAW, MUSTARD, -8, -8), fill(limb([(40, -40), (150, -70)], [14, 14]), SILVER))
    jug_ = at(190, 860, jug(SEA, "#f7e6b4"), s=1.1)
    return back + pans + cook + counter + cord + phone + butter + jug_ + dish + bits + rim_front + wells + arms + sl + flat + ooze


ALL = {
    "the-boy-in-the-photograph": (boy_in_photograph, 1600, 1067),
    "stain-shaped-like-portugal": (stain, 1600, 1067),
    "savoury-bread-pudding-2": (pudding_2, 1600, 1067),
}
