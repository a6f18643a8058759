"""Heads seen three-quarter, facing right (mirror them for left): 200 units from crown to chin."""

from __future__ import annotations

from dataclasses import dataclass, field

from inks import INK, Skin
from shapes import clip, fill, grain, group, limb, line, lit, oval, smooth, swash


@dataclass(frozen=True)
class Face:
    """What makes one face this person's."""

    skin: Skin
    hair: str = INK
    hair_lit: str = "#3d5166"
    brow: str = INK
    brow_w: float = 6
    brow_arch: float = 5
    brow_tilt: float = 0
    eye: str = "almond"
    iris: str = "#3a2418"
    nose: str = "straight"
    mouth: str = "soft"
    lip: str = ""
    jaw: float = 0
    chin: float = 0
    cheek: float = 0
    age: float = 0
    freckles: bool = False
    lashes: bool = False
    blush: float = 0.55
    look: tuple[float, float] = (1.5, 0)
    extra: dict[str, str] = field(default_factory=dict)


def outline(f: Face) -> str:
    """The head without hair or ear."""
    j, c, k = f.jaw, f.chin, f.cheek
    return smooth(
        [
            (-2, -101), (40, -88), (63, -56), (68.5, -24), (64.5, -5), (70 + k, 20), (65 + k + j * 0.4, 48),
            (50 + j * 0.6, 79 + c * 0.5), (27 + j * 0.2, 98 + c), (4 - j * 0.2, 97 + c), (-28 - j, 81 + c * 0.5),
            (-52 - j - k * 0.5, 50), (-62 - k, 20), (-76, -20), (-70, -70), (-42, -95),
        ]
    )  # fmt: skip


def _eye(f: Face, x: float, y: float, k: float) -> str:
    """One eye about (x, y); ``k`` below nought is the far eye, mirrored and narrower."""
    s = f.skin
    if f.eye == "closed":
        lid_ = fill(smooth([(-18, 0, 1), (-8, -10), (6, -10), (17, 1, 1), (8, 8), (-6, 9)]), s.shade, 0.7)
        lash = fill(limb([(-20, 0), (-9, 8), (4, 9.5), (17, 3)], [2, 4.6, 4.6, 1.4]), "#1d1716")
        fan = swash([(-15, 5), (-20, 8), (-24, 9)], "#1d1716", 2.6, (1, 0.1)) if f.lashes else ""
        return f'<g transform="translate({x} {y + 3}) scale({k} 1)">{lid_}{lash}{fan}</g>'
    open_ = {"almond": 0.88, "round": 1.12, "hood": 0.68, "smile": 0.6, "sleepy": 0.5}[f.eye]
    top, low = -10.5 * open_, 6.5 * (0.75 if f.eye == "smile" else 1)
    white = smooth([(-17, 2, 1), (-8, top * 0.86), (3, top), (12, top * 0.45), (17, 4, 1), (8, low), (-6, low * 0.92)])
    gx = f.look[0] / (k / abs(k))
    lid = limb([(-19.5, 2.5), (-9, top * 0.86 - 0.5), (3, top - 0.8), (12.5, top * 0.45), (17.5, 4.5)],
               [2.2, 5.2, 5.6, 4.4, 1.4])  # fmt: skip
    parts = [
        fill(white, "#fbf1e2"),
        clip(white, fill(oval(gx, -1.2 + f.look[1], 8.2 / abs(k) ** 0.25, 8.6), f.iris),
             fill(oval(gx, -1.2 + f.look[1], 4, 4.4), "#120d0c"),
             fill(smooth([(-18, -12), (18, -12), (17, top * 0.35), (2, top * 0.55), (-16, top * 0.2)]), s.line, 0.25)),
        fill(oval(gx - 2.8, -4 + f.look[1], 2), "#fffaf0"),
        fill(lid, "#1d1716"),
        swash([(-15, top - 3), (0, top - 7.5), (13, top * 0.5 - 4)], s.line, 2, (0.1, 0.2)),
        swash([(-11, low + 2.5), (2, low + 4), (12, low + 1.5)], s.shade, 2.2, (0.1, 0.1)),
    ]  # fmt: skip
    if f.lashes:
        parts.append(swash([(-16, 1), (-21, -3), (-25, -9)], "#140c0a", 3, (1, 0.1)))
        parts.append(swash([(-11, top * 0.8), (-15, top - 2), (-18, top - 7)], "#140c0a", 2.4, (1, 0.1)))
    if f.age > 0.3:
        for i in range(2 + int(f.age * 2)):
            dy = i * 5 - 2
            parts.append(swash([(-22, 4 + dy * 0.5), (-28, 4 + dy), (-34, 3 + dy * 1.5)], s.shade, 2.2, (0.2, 0.1)))
        parts.append(swash([(-13, low + 7), (0, low + 11), (12, low + 7)], s.shade, 2.4, (0.1, 0.1)))
    scale = f'transform="translate({x} {y}) scale({k} {abs(k) ** 0.25})"'
    return f"<g {scale}>{''.join(parts)}</g>"


def _brows(f: Face) -> str:
    a, t, w = f.brow_arch, f.brow_tilt, f.brow_w
    near = limb([(-27, -17 + t), (-14, -22 - a), (4, -24 - a * 0.5), (19, -22 - t)], [1, w * 0.85, w * 1.1, w * 0.9])
    far = limb([(38, -22 - t), (47, -24.5 - a * 0.5), (57, -22 - a), (65, -16 + t)], [w * 0.8, w, w * 0.8, 1])
    return fill(near, f.brow) + fill(far, f.brow)


_NOSES = {  # bridge, middle, tip, base, wing
    "straight": [(37, -12), (44, 10), (53, 29), (49, 38), (40, 41)],
    "broad": [(36, -10), (43, 10), (54, 28), (53, 38), (42, 43)],
    "aquiline": [(37, -16), (49, 4), (54, 31), (48, 40), (39, 42)],
    "button": [(37, -8), (41, 10), (50, 23), (49, 33), (40, 37)],
    "long": [(37, -16), (45, 10), (55, 36), (49, 44), (39, 46)],
}


def _nose(f: Face) -> str:
    s = f.skin
    b, m, t, u, w = _NOSES[f.nose]
    wide = 1.35 if f.nose == "broad" else 1
    wing_x = u[0] - 24 * wide
    plane = smooth([(b[0] - 2, b[1], 1), m, t, (u[0] + 1, u[1], 1), (w[0] - 2, w[1] - 2), (m[0] - 1, m[1] + 14), (m[0] - 6, m[1])])
    under = smooth([(wing_x + 2, u[1] + 1, 1), (wing_x + 9, u[1] - 2), (w[0], w[1] - 3), (u[0] + 2, u[1], 1), (u[0] - 5, u[1] + 6), (wing_x + 12, u[1] + 7)])
    out = [
        fill(plane, s.shade, 0.85),
        fill(under, s.shade),
        swash([(m[0] + 4, m[1] + 8), (t[0] + 0.5, t[1] - 1), (u[0] - 3, u[1] + 2.5)], s.line, 3, (0.1, 0.7)),
        swash([(wing_x + 7, u[1] + 3), (w[0] - 9, w[1] - 1.5), (w[0], w[1])], s.line, 3.4, (0.2, 0.2)),
        swash([(wing_x + 5, u[1] - 10), (wing_x - 0.5, u[1] - 3), (wing_x + 4, u[1] + 3)], s.line, 2.6, (0.1, 0.3)),
    ]
    return "".join(out)


def _mouth(f: Face) -> str:
    s, lip = f.skin, f.lip or f.skin.lip
    kind = f.mouth
    if kind in ("grin", "laugh"):
        deep = 20 if kind == "laugh" else 14
        inside = smooth([(2, 53, 1), (20, 58), (36, 58), (54, 52, 1), (47, 58 + deep * 0.7), (32, 60 + deep), (14, 58 + deep * 0.6)])
        teeth = smooth([(3, 53), (20, 58), (36, 58), (53, 52), (50, 60), (33, 66), (8, 60)])
        rim = limb([(-1, 51), (18, 55), (30, 55.5), (42, 54.5), (57, 49)], [1, 4.6, 3.6, 4.6, 1])
        low = swash([(12, 60 + deep * 0.6), (31, 63.5 + deep), (48, 59 + deep * 0.6)], lip, 6.5, (0.1, 0.1))
        return group(fill(inside, "#4a1814"), clip(inside, fill(teeth, "#fff6e8")), fill(rim, lip), low,
                     swash([(-6, 46), (-4, 52), (-1, 55)], s.line, 2.6, (0.1, 0.1)), swash([(59, 45), (59, 49), (57, 52)], s.line, 2, (0.1, 0.1)))  # fmt: skip
    up = {"soft": -2.5, "smile": -6, "wry": -3, "flat": 0, "open": -2, "sad": 3}[kind]
    left, right = (4, 62 + up), (53, 60 + up + (-4 if kind == "wry" else 0))
    mid = (31, 63)
    upper = smooth([(left[0], left[1], 1), (18, 57.5), (26, 55), (32, 57), (39, 54.5), (46, 57), (right[0], right[1], 1), (40, 62.5), mid, (18, 63.5)])
    lower = smooth([(left[0] + 4, left[1] + 1, 1), (18, 64), mid, (42, 63), (right[0] - 3, right[1] + 1, 1), (44, 70.5), (31, 74), (16, 71.5)])
    seam = limb([(left[0] - 2, left[1] - 1), (17, 63), mid, (42, 62.5), (right[0] + 2, right[1] - 1.5)], [1, 3, 3.2, 3, 1])
    parts = [fill(lower, lip, 0.78), fill(upper, lip), fill(seam, "#3a1310"),
             swash([(18, 80), (30, 82.5), (42, 79)], s.shade, 4.5, (0.1, 0.1))]  # fmt: skip
    if kind in ("smile", "wry"):
        parts.append(swash([(-3, 52), (-1.5, 58), (1, 61)], s.line, 2.2, (0.1, 0.2)))
    return "".join(parts)


def _ageing(f: Face) -> str:
    s = f.skin
    if f.age < 0.25:
        return ""
    out = [
        swash([(12, 38), (2, 48), (-4, 62)], s.shade, 3.4 + 2 * f.age, (0.1, 0.1)),
        swash([(58, 40), (62, 50), (59, 60)], s.shade, 3 + f.age, (0.1, 0.1)),
    ]
    if f.age > 0.5:
        out += [swash([(-22, -48), (10, -53), (48, -49)], s.shade, 2.6, (0.1, 0.1)),
                swash([(-12, -60), (14, -64), (44, -60)], s.shade, 2.4, (0.1, 0.1)),
                swash([(-34, 62), (-24, 76), (-6, 86)], s.shade, 3.4, (0.1, 0.1))]  # fmt: skip
    return "".join(out)


def _freckles(f: Face) -> str:
    spots = [(-14, 26), (-6, 32), (-22, 33), (2, 26), (-12, 39), (10, 24), (56, 26), (60, 34), (53, 33), (36, 16), (42, 22), (-2, 40), (62, 24), (-28, 25), (30, 22)]
    return "".join(fill(oval(x, y, 1.7 + (i % 3) * 0.4), f.skin.shade) for i, (x, y) in enumerate(spots))


def ear(f: Face) -> str:
    """The near ear."""
    s = f.skin
    d = smooth([(-50, -8), (-58, -16), (-69, -12), (-70, 6), (-64, 22), (-58, 31), (-50, 28), (-47, 14)])
    return lit(d, s.base, s.shade, -3, -2) + line(smooth([(-53, -3), (-61, -8), (-65, 0), (-60, 8), (-58, 18)], False), s.line, 2.6)


def features(f: Face) -> str:
    """Eyes, brows, nose, mouth, and what time and the sun have added."""
    s = f.skin
    cheek = fill(oval(-16, 32, 19, 15, -8), s.blush, f.blush * 0.7) + fill(oval(60, 32, 11, 14), s.blush, f.blush * 0.7)
    return "".join([
        cheek, _freckles(f) if f.freckles else "", _ageing(f), _nose(f),
        _eye(f, -3, 0, 1.0), _eye(f, 51, -1, -0.74), _brows(f), _mouth(f),
    ])  # fmt: skip


def head(f: Face, fine: bool = True) -> str:
    """Skull and face, without hair; small ones go without the spatter."""
    s, d = f.skin, outline(f)
    soft = "" if not fine else grain(d, s.shade, (80, 60), (30, 0), 0.42, freq=1.3)
    jaw = clip(d, fill(smooth([(-70, 8), (-54, 52), (-27, 80), (4, 94), (30, 95), (64, 72), (60, 130), (-60, 130), (-110, 40)]), s.shade, 0.55))
    return fill(d, s.base) + soft + jaw + clip(d, features(f))


def neck(f: Face, wide: float = 1, drop: float = 190) -> str:
    """The neck, from under the jaw to the collar, in the chin's shade."""
    s = f.skin
    w = wide
    d = smooth([(-50 * w, 20, 1), (-46 * w, 90), (-58 * w, 130), (-130, drop, 1), (90, drop, 1), (32 * w, 138), (26 * w, 100), (30 * w, 60, 1)])
    cast = smooth([(-60, 60), (-26, 92), (8, 106), (40, 96), (40, 124), (10, 132), (-30, 120), (-58, 96)])
    return fill(d, s.base) + clip(d, fill(cast, s.shade), grain(d, s.shade, (40, 120), (-40, 160), 0.6, freq=0.9))

