"""Whole figures. Measures are the head's: 200 units from crown to chin, the face's centre at (0, 0), feet at 1100."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import hands as hands_
from cast import face_and_hair
from heads import Face, neck
from inks import (
    BARK,
    BLUSH,
    BRICK,
    BROWN,
    COCOA,
    CORAL,
    CREAM,
    FAIR,
    INK,
    LICHEN,
    MIST,
    MOSS,
    MUSTARD,
    NIGHT,
    OLIVE,
    PINE,
    PLUM,
    PORCELAIN,
    RUST,
    SAGE,
    SEA,
    SLATE,
    STONE,
    STRAW,
    TAWNY,
    UMBER,
    Skin,
)  # fmt: skip
from shapes import Point, at, clip, fill, grain, limb, line, lit, oval, shadow, smooth, swash, tiled
from tiles import Tile

Pair = tuple[float, float]


@dataclass(frozen=True)
class Cloth:
    """A cloth: its colour and perhaps its pattern."""

    colour: str
    tile: Tile | None = None
    turn: float = 0
    shade: str = NIGHT
    depth: float = 0.26


def wear(d: str, c: Cloth, dx: float = -12, dy: float = -8, extra_turn: float = 0) -> str:
    """An outline in a cloth, with its cut shadow."""
    return fill(d, c.colour) + (tiled(d, c.tile, c.turn + extra_turn) if c.tile else "") + shadow(d, c.shade, dx, dy, c.depth)


@dataclass(frozen=True)
class Outfit:
    """What someone has on."""

    top: Cloth = Cloth(SEA)
    sleeve: Cloth | None = None
    bare_arm: float = 0  # 0 long sleeves, 1 bare from the shoulder, 0.5 from the elbow
    legs: Cloth = Cloth(INK)
    skirt: float = 0  # the hem's y, when there is a skirt
    hem: float = 0  # the coat's hem, when there is a coat
    shoe: str = BARK
    far_shoe: str = ""
    collar: str = ""
    over: str = ""  # drawn on the torso: aprons, buttons, openings
    under: str = ""


@dataclass(frozen=True)
class Pose:
    """Where the joints are. Near is the side towards us: the left of a figure facing right."""

    near_arm: tuple[Pair, Pair] = ((-172, 330), (-150, 480))
    far_arm: tuple[Pair, Pair] = ((150, 330), (130, 480))
    near_hand: str = "rest"
    far_hand: str = "rest"
    near_mirror: bool = False
    far_mirror: bool = False
    near_turn: float = 0
    far_turn: float = 0
    near_leg: tuple[Pair, Pair] = ((-66, 800), (-66, 1070))
    far_leg: tuple[Pair, Pair] = ((62, 800), (70, 1060))
    hips: Pair = (0, 520)
    lean: float = 0
    nod: float = 0
    head: Pair = (0, 0)
    feet: tuple[float, float] = (0, 0)
    far_in_front: bool = False
    near_behind: bool = False
    items: dict[str, str] = field(default_factory=dict)


STAND = Pose()
SIT = Pose(near_leg=((120, 560), (100, 830)), far_leg=((190, 545), (180, 815)), hips=(0, 500))


def shoe(colour: str, x: float, y: float, turn: float = 0, boot: bool = False) -> str:
    """A shoe whose ankle is at (x, y), toes to the right."""
    d = smooth([(-34, -22, 1), (-38, 20), (-36, 34, 1), (92, 34, 1), (96, 18), (66, 4), (34, -6), (30, -24, 1)])
    leg = fill(limb([(-2, -150), (-2, 0)], [84, 72], cap=False), colour) if boot else ""
    return at(x, y, leg + lit(d, colour, NIGHT, -4, -5) + fill("M-38 30H96V38H-38Z", NIGHT), turn=turn)


def _leg(hip: Pair, knee: Pair, ankle: Pair, c: Cloth, width: float) -> str:
    d = limb([hip, knee, ankle], [130 * width, 96 * width, 66 * width], cap=False)
    return wear(d, c, -10, -4) + wear(limb([hip, ((hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2)], [126 * width, 110 * width]), c, -10, -4)


def _arm(f: Face, shoulder: Pair, elbow: Pair, wrist: Pair, o: Outfit, width: float) -> str:
    c = o.sleeve or o.top
    full = limb([shoulder, elbow, wrist], [82 * width, 74 * width, 52])
    if not o.bare_arm:
        return wear(full, c, -6, -9)
    skin = lit(limb([shoulder, elbow, wrist], [70 * width, 60 * width, 38]), f.skin.base, f.skin.shade, -5, -8)
    if o.bare_arm >= 1:
        return skin
    mid = (shoulder[0] + (elbow[0] - shoulder[0]) * 0.6, shoulder[1] + (elbow[1] - shoulder[1]) * 0.6)
    if o.bare_arm >= 0.7:
        return skin + wear(limb([shoulder, mid], [84 * width, 82 * width]), c, -6, -9)
    low = (elbow[0] + (wrist[0] - elbow[0]) * 0.22, elbow[1] + (wrist[1] - elbow[1]) * 0.22)
    return skin + wear(limb([shoulder, elbow, low], [82 * width, 80 * width, 70 * width]), c, -6, -9)


def _angle(a: Pair, b: Pair) -> float:
    return math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))


_CONTACT = {"pinch": (90, 2), "wrap": (62, 0), "fist": (50, 0), "rest": (80, 0), "spread": (60, 0), "point": (90, -20), "none": (0, 0)}


def _hand(kind: str, skin: Skin, elbow: Pair, wrist: Pair, mirror: bool, turn: float, item: str) -> str:
    if kind == "none":
        return item and at(wrist[0], wrist[1], item)
    angle = _angle(elbow, wrist) + turn
    made = getattr(hands_, kind)(skin)
    behind, before = made if isinstance(made, tuple) else ("", made)
    x, y = hands_.reach(wrist[0], wrist[1], angle, _CONTACT[kind], 1, mirror)
    put = lambda p: hands_.hand_at(wrist[0], wrist[1], angle, p, mirror=mirror)  # noqa: E731
    if kind in ("rest", "spread", "point"):
        return put(behind + before) + (at(x, y, item) if item else "")
    return put(behind) + (at(x, y, item) if item else "") + put(before)


def torso(o: Outfit, build: float, hips: Pair) -> str:
    """The trunk from the collar to the hips or the coat's hem."""
    hx, hy = hips
    b = build
    low = o.hem or hy + 40
    flare = 1.0 if not o.hem else 1.12 + (o.hem - 560) / 2600
    pts: list[Point] = [
        (-48, 112, 1), (-72, 133), (-116 * b, 149), (-150 * b, 188), (-142 * b, 280), (-114 * b + hx * 0.5, 400), (-120 * b * flare + hx, low, 1),
        (104 * b * flare + hx, low, 1), (98 * b + hx * 0.5, 400), (124 * b, 280), (131 * b, 186), (100 * b, 149), (62, 133), (32, 112, 1), (10, 144), (-20, 146),
    ]  # fmt: skip
    d = smooth(pts)
    return wear(d, o.top, -16, -6) + grain(d, o.top.shade, (150 * b, low), (-80, 160), 0.42, freq=0.6) + clip(d, o.over)


def figure(f: Face, o: Outfit = Outfit(), p: Pose = STAND, build: float = 1, fine: bool = True, hide_legs: bool = False, headless: bool = False) -> str:
    """Someone, whole: facing three-quarter right."""
    behind, front = face_and_hair(f, fine)
    hx, hy = p.hips
    ns, fs = (-122 * build, 192), (110 * build, 190)
    near = _arm(f, ns, *p.near_arm, o, build) + ""
    far = _arm(f, fs, *p.far_arm, o, build)
    nh = _hand(p.near_hand, f.skin, *p.near_arm, p.near_mirror, p.near_turn, p.items.get("near", ""))
    fh = _hand(p.far_hand, f.skin, *p.far_arm, p.far_mirror, p.far_turn, p.items.get("far", ""))
    legs = ""
    if not hide_legs:
        skin = Cloth(f.skin.base, shade=f.skin.shade, depth=1) if o.skirt else o.legs
        w = build * (0.72 if o.skirt else 1)
        nhip, fhip = (hx - 58 * build, hy), (hx + 50 * build, hy)
        legs = (
            _leg(fhip, *p.far_leg, replace(skin, depth=min(1, skin.depth + 0.15)), w) + shoe(o.far_shoe or o.shoe, *p.far_leg[1], p.feet[1])
            + _leg(nhip, *p.near_leg, skin, w) + shoe(o.shoe, *p.near_leg[1], p.feet[0])
        )  # fmt: skip
        if o.skirt:
            h = o.skirt
            d = smooth([(hx - 118 * build, hy - 60), (hx - 150 * build, (hy + h) / 2), (hx - 178 * build, h, 1), (hx, h + 16), (hx + 168 * build, h - 4, 1), (hx + 138 * build, (hy + h) / 2), (hx + 106 * build, hy - 60)])
            legs += wear(d, o.legs, -16, -4)
    hd = f'<g transform="translate({p.head[0]} {p.head[1]}) rotate({p.nod} -10 90)">'
    head_ = "" if headless else f"{hd}{front}</g>"
    back_hair = "" if headless else f"{hd}{behind}</g>"
    trunk = torso(o, build, p.hips)
    nk = "" if headless else neck(f, 0.9 + (build - 1) * 0.6)
    far_all, near_all = far + fh, nh + near if p.near_hand in ("rest",) else near + nh
    upper = back_hair + ("" if p.far_in_front else far_all) + (near_all if p.near_behind else "") + nk + o.under
    body = legs + upper + trunk + (o.collar or "") + head_ + (far_all if p.far_in_front else "") + ("" if p.near_behind else near_all)
    return f'<g transform="rotate({p.lean} 0 {hy})">{body}</g>' if p.lean else body


def put(x: float, feet: float, s: float, *els: str, flip: bool = False, turn: float = 0) -> str:
    """A standing figure whose feet are at (x, feet)."""
    return at(x, feet - 1105 * s, *els, s=s, flip=flip, turn=turn)


def back_head(f: Face, style: str = "short", cloth: str = "", fine: bool = True) -> str:
    """A head from behind: short, long, bun, bald, cap, scarf, tail."""
    s = f.skin
    base = smooth([(-4, -101), (44, -90), (72, -52), (74, -4), (64, 46), (42, 80), (0, 92), (-42, 80), (-64, 46), (-74, -4), (-72, -52), (-44, -90)])
    ears = "".join(lit(smooth([(sx * 66, -10), (sx * 86, -18), (sx * 88, 8), (sx * 72, 28)]), s.base, s.shade, -2, -2) for sx in (-1, 1))
    nk = fill(smooth([(-44, 30), (-42, 100), (-70, 150, 1), (70, 150, 1), (42, 100), (44, 30)]), s.base) + fill(smooth([(-44, 60), (0, 92), (44, 60), (44, 100), (0, 112), (-44, 100)]), s.shade)
    nape = {"short": 46, "long": 150, "bun": 60, "bald": -400, "cap": 40, "tail": 60, "bob": 90, "scarf": 120}[style]
    hair_d = smooth([(0, -112), (52, -100), (84, -56), (86, 0), (78 if style != "bob" else 92, nape * 0.8), (46, nape + 8), (0, nape + 16), (-46, nape + 8), (-78 if style != "bob" else -92, nape * 0.8), (-86, 0), (-84, -56), (-52, -100)])
    if style == "bald":
        ring = smooth([(-76, -20), (-70, 40), (-40, 66), (0, 72), (40, 66), (70, 40), (76, -20), (64, 10), (0, 26), (-64, 10)])
        return nk + ears + fill(base, s.base) + fill(ring, f.hair) + fill(oval(-20, -50, 22, 16, -20), "#fff", 0.14)
    col = cloth or f.hair
    strands_ = "".join(swash([(x * 0.35, -104), (x, -30), (x * 0.95, nape)], f.hair_lit if not cloth else NIGHT, 3.6, (0.1, 0.1)) for x in (-66, -44, -22, 2, 26, 48, 68))
    top = fill(hair_d, col) + clip(hair_d, strands_) + (grain(hair_d, NIGHT, (86, 40), (-20, -40), 0.5, freq=0.7) if fine else "")
    if style == "bun":
        top += fill(oval(0, -30, 44, 40), f.hair) + line(oval(-2, -30, 24, 20), f.hair_lit, 3.6) + swash([(-34, -40), (0, -66), (34, -44)], f.hair_lit, 3.6, (0.1, 0.1))
    if style == "tail":
        top += fill(limb([(0, -30), (10, 60), (-6, 190)], [44, 62, 14]), f.hair) + swash([(0, -10), (8, 70), (-2, 170)], f.hair_lit, 4, (0.1, 0.1)) + fill(oval(0, -34, 26, 16), BRICK)
    if style == "cap":
        top += fill(smooth([(0, -128), (60, -112), (94, -60), (94, -28, 1), (0, -16), (-94, -28, 1), (-94, -60), (-60, -112)]), cloth)
    return nk + ears + top


def back_figure(f: Face, o: Outfit = Outfit(), style: str = "short", build: float = 1, legs: bool = True, arms: str = "down", cloth: str = "") -> str:
    """Someone with their back to us."""
    lows = ""
    if legs:
        c = o.legs
        lows = "".join(_leg((x, 520), (x, 800), (x * 1.05, 1070), c, build) + at(x * 1.05, 1070, lit(smooth([(-38, -20), (-44, 36, 1), (44, 36, 1), (38, -20)]), o.shoe, NIGHT, -5, -4)) for x in (-58, 58))
    low = o.hem or 570
    k = 1 + (max(low, 560) - 560) / 3000
    d = smooth([(-50, 110, 1), (-76, 132), (-132 * build, 150), (-160 * build, 190), (-150 * build, 300), (-128 * build, 410), (-134 * build * k, low, 1), (134 * build * k, low, 1), (128 * build, 410), (150 * build, 300), (160 * build, 190), (132 * build, 150), (76, 132), (50, 110, 1), (0, 126)])
    a = ""
    c = o.sleeve or o.top
    if arms == "down":
        for sx in (-1, 1):
            a += hands_.hand_at(sx * 168 * build, 500, 90, hands_.rest(f.skin), mirror=sx > 0) + wear(limb([(sx * 128 * build, 194), (sx * 176 * build, 340), (sx * 168 * build, 506)], [84 * build, 76 * build, 56]), c, -8, -6)
    if arms == "pockets":
        for sx in (-1, 1):
            a += wear(limb([(sx * 128 * build, 194), (sx * 196 * build, 350), (sx * 128 * build, 490)], [84 * build, 78 * build, 62]), c, -8, -6)
    seam = swash([(0, 150), (3, 360), (0, low)], c.shade, 3, (0.4, 0.2))
    return lows + wear(d, o.top, -18, -6) + grain(d, o.top.shade, (150, low), (-80, 160), 0.45, freq=0.6) + clip(d, seam + o.over) + a + back_head(f, style, cloth)


_SKINS = [PORCELAIN, FAIR, FAIR, OLIVE, TAWNY, BROWN, UMBER, COCOA]
_HAIRS = [("#2b2230", "#655468"), ("#3b2419", "#7a4e34"), ("#7a4a26", "#b98350"), ("#1c1a22", "#4d4958"), ("#c98f4e", "#efc98a"), ("#8b8886", "#cfccc6"), ("#ece6d8", "#b9b2a4"), ("#a8502c", "#dc8850")]
_DARK = [("#1c1a22", "#4d4958"), ("#231c1e", "#54464a"), ("#8b8886", "#cfccc6")]
_STYLES = ["bob", "curly", "quiff", "plait", "chignon", "receding", "cloud", "cropped", "sleek", "jaw_cut", "ponytail", "cap", "fringe_plait", "shaved"]
_TOPS = [BRICK, MUSTARD, SEA, SAGE, PINE, SLATE, BLUSH, CORAL, CREAM, PLUM, MOSS, STRAW, RUST, STONE, MIST, LICHEN]


def someone(seed: int, style: str = "", **changes: object) -> Face:
    """A passer-by."""
    r = random.Random(seed * 7919 + 5)
    skin = r.choice(_SKINS)
    st = style or r.choice(_STYLES)
    hair, glow = r.choice(_DARK if skin.base < "#cf" else _HAIRS)
    old = hair in ("#8b8886", "#ece6d8")
    extra = {"style": st, "wool": r.choice([BRICK, MUSTARD, PINE, SLATE]), "deep": NIGHT, "cloth": r.choice([PLUM, SEA, BRICK, MUSTARD]), "tile": ""}
    face = Face(skin, hair=hair, hair_lit=glow, brow=hair if not old else "#77716b", mouth=r.choice(["soft", "smile", "flat", "wry", "grin"]), age=0.8 if old else r.choice([0, 0, 0.3, 0.5]),
                nose=r.choice(["straight", "broad", "aquiline", "button", "long"]), eye=r.choice(["almond", "hood", "smile", "almond"]), jaw=r.uniform(-5, 10), chin=r.uniform(-5, 5), cheek=r.uniform(0, 5), blush=r.uniform(0.3, 0.7), brow_w=r.uniform(5, 9), extra=extra)  # fmt: skip
    return replace(face, **changes)  # type: ignore[arg-type]


def coat_of(seed: int) -> str:
    """A colour for a passer-by's coat."""
    return random.Random(seed * 31 + 7).choice(_TOPS)


def bust(f: Face, top: Cloth, build: float = 1, collar: str = "", low: float = 420, fine: bool = True) -> str:
    """Head and shoulders, for people behind tables and counters."""
    behind, front = face_and_hair(f, fine)
    b = build
    d = smooth([(-48, 112, 1), (-72, 133), (-124 * b, 150), (-166 * b, 192), (-182 * b, 290), (-186 * b, low, 1), (170 * b, low, 1), (164 * b, 290), (146 * b, 190), (108 * b, 150), (62, 133), (32, 112, 1), (10, 144), (-20, 146)])
    return behind + neck(f, 0.92) + wear(d, top, -14, -6) + collar + front


Maker = Callable[[], str]
