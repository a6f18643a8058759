"""Things: each stands on (0, 0), its base's middle, and is placed with ``at``."""

from __future__ import annotations

import math
import random

from inks import (
    BARK, BLUSH, BRICK, CORAL, CREAM, INK, LICHEN, MIST, MOSS, MUSTARD, NIGHT, OAK, PINE, RUST, SAGE, SEA, SILVER, SLATE, STONE, STRAW, WOOD,
)  # fmt: skip
from shapes import at, clip, fill, limb, line, lit, oval, poly, rect, shadow, smooth, swash, tiled, trace
from tiles import Tile


def cast_shadow(w: float, h: float = 10, x: float = 0, y: float = 0, colour: str = NIGHT, o: float = 0.22) -> str:
    """The shadow a thing throws on what it stands on."""
    return fill(oval(x + w * 0.08, y, w / 2, h), colour, o)


def mug(colour: str = BRICK, deep: str = RUST, band: str = "", tea: str = "#7a4626", steam: bool = True) -> str:
    """A mug, 90 wide, 96 high."""
    body = smooth([(-42, -96, 1), (-42, -10), (-34, 0, 1), (34, 0, 1), (42, -10), (42, -96, 1)])
    out = cast_shadow(104, 9) + line(smooth([(40, -78), (72, -72), (70, -30), (38, -22)], False), deep, 13) + lit(body, colour, deep, -12, 0)
    if band:
        out += clip(body, fill(rect(-60, -66, 120, 14), band), fill(rect(-60, -46, 120, 5), band))
    out += fill(oval(0, -96, 42, 9), deep) + fill(oval(0, -95, 35, 6), tea)
    if steam:
        out += swash([(-10, -110), (-22, -136), (-8, -160)], CREAM, 5, (0.1, 0.1)) + swash([(12, -112), (22, -134), (10, -154)], CREAM, 4, (0.1, 0.1))
    return out


def teapot(colour: str = SEA, deep: str = "#446771") -> str:
    """A round teapot."""
    body = smooth([(-70, -100), (-86, -50), (-56, -4), (-40, 0, 1), (40, 0, 1), (58, -4), (86, -50), (70, -100), (0, -122)])
    return (
        cast_shadow(170, 12) + fill(limb([(74, -40), (104, -70), (116, -108)], [34, 24, 16]), deep) + line(smooth([(-70, -92), (-124, -92), (-118, -34), (-76, -30)], False), deep, 15)
        + lit(body, colour, deep, -16, -6) + fill(smooth([(-38, -112), (0, -130), (38, -112), (0, -104)]), deep) + fill(oval(0, -134, 10), deep) + swash([(-60, -76), (-66, -50), (-54, -24)], CREAM, 6, (0.1, 0.1))
    )  # fmt: skip


def bowl(colour: str, deep: str, w: float = 150, inside: str = "") -> str:
    """A bowl; what is in it rises behind the rim."""
    h = w * 0.44
    d = smooth([(-w / 2, -h, 1), (-w * 0.42, -h * 0.3), (-w * 0.2, 0, 1), (w * 0.2, 0, 1), (w * 0.42, -h * 0.3), (w / 2, -h, 1)])
    return cast_shadow(w * 0.8, 9) + fill(oval(0, -h, w / 2, w * 0.07), deep) + inside + lit(d, colour, deep, -14, -2)


def satsumas(w: float = 150) -> str:
    """A heap of satsumas for a bowl ``w`` wide."""
    r = w * 0.15
    spots = [(-0.28, -0.5), (0, -0.54), (0.28, -0.5), (-0.14, -0.72), (0.16, -0.72), (0, -0.6)]
    return "".join(lit(oval(x * w, y * w, r, r * 0.94), "#e08a35", "#bf6522", -r * 0.25, -r * 0.2) + fill(smooth([(x * w, y * w - r * 0.8, 1), (x * w + r * 0.5, y * w - r * 1.2), (x * w + r * 0.8, y * w - r, 1), (x * w + r * 0.4, y * w - r * 0.7)]), MOSS) for x, y in spots)


def plate(w: float = 120, food: str = "") -> str:
    """A plate seen aslant."""
    return cast_shadow(w, w * 0.09, 0, 4) + fill(oval(0, 0, w / 2, w * 0.13), CREAM) + line(oval(0, 0, w * 0.34, w * 0.08), STONE, 2) + food


def glass(h: float = 90, wine: str = "", stem: bool = True) -> str:
    """A glass, with wine or without."""
    cup = smooth([(-26, -h, 1), (-30, -h * 0.7), (-16, -h * 0.42), (0, -h * 0.38), (16, -h * 0.42), (30, -h * 0.7), (26, -h, 1)]) if stem else smooth([(-26, -h, 1), (-22, 0, 1), (22, 0, 1), (26, -h, 1)])
    out = (line(f"M0 {-h * 0.4}V-4", MIST, 5) + fill(oval(0, -3, 22, 5), MIST)) if stem else ""
    fillup = clip(cup, fill(rect(-40, -h * 0.72, 80, h), wine)) if wine else ""
    return out + fill(cup, "#e9efe6", 0.6) + fillup + swash([(-20, -h * 0.92), (-22, -h * 0.7), (-14, -h * 0.5)], CREAM, 4, (0.1, 0.1)) + line(cup, "#dfe9e2", 2)


def bottle(colour: str, deep: str, label: str = CREAM) -> str:
    """A wine bottle."""
    d = smooth([(-16, -210, 1), (-16, -150), (-34, -116), (-36, -90, 1), (-36, 0, 1), (36, 0, 1), (36, -90, 1), (34, -116), (16, -150), (16, -210, 1)])
    return cast_shadow(90, 9) + lit(d, colour, deep, -10, 0) + fill(rect(-36, -84, 72, 54), label) + fill(rect(-24, -70, 48, 6), STONE) + fill(rect(-24, -56, 34, 5), STONE) + fill(rect(-18, -214, 36, 40, 3), RUST)


def decanter(wine: str = "#6b1f2a") -> str:
    """A decanter with its stopper."""
    d = smooth([(-20, -170, 1), (-18, -120), (-66, -56), (-70, -10), (-56, 0, 1), (56, 0, 1), (70, -10), (66, -56), (18, -120), (20, -170, 1)])
    return cast_shadow(150, 10) + fill(d, "#dfe6df", 0.85) + clip(d, fill(rect(-90, -82, 180, 100), wine), fill(oval(0, -82, 60, 9), "#8e3040")) + line(d, CREAM, 4) + fill(oval(0, -192, 22, 20), MIST) + fill(rect(-9, -178, 18, 16), MIST) + swash([(-52, -60), (-58, -34), (-48, -10)], CREAM, 6, (0.1, 0.1))


def jug(colour: str, fluid: str = "#e69a3a") -> str:
    """A glass jug of squash."""
    d = smooth([(-52, -140, 1), (-44, -80), (-54, -20), (-46, 0, 1), (46, 0, 1), (54, -20), (44, -80), (50, -140, 1)])
    return cast_shadow(120, 10) + line(smooth([(48, -116), (92, -108), (86, -40), (50, -34)], False), colour, 12) + fill(d, "#e6ebe2", 0.8) + clip(d, fill(rect(-70, -108, 140, 120), fluid), fill(oval(0, -108, 46, 8), STRAW)) + line(d, CREAM, 4) + swash([(-36, -96), (-34, -60), (-40, -24)], CREAM, 6, (0.1, 0.1))


def flask(colour: str = BRICK, deep: str = RUST) -> str:
    """A vacuum flask."""
    return cast_shadow(80, 8) + lit(rect(-34, -150, 68, 150, 10), colour, deep, -11, 0) + fill(rect(-34, -112, 68, 12), STRAW) + fill(rect(-27, -196, 54, 46, 9), SILVER) + fill(rect(-27, -196, 16, 46, 8), CREAM)


def suitcase(colour: str = WOOD, deep: str = BARK) -> str:
    """A packed suitcase standing up."""
    d = rect(-110, -150, 220, 150, 16)
    return cast_shadow(240, 12) + line("M-36 -150C-36 -190 36 -190 36 -150", BARK, 12) + lit(d, colour, deep, -14, -6) + "".join(fill(rect(x, -150, 20, 150), BARK) + fill(rect(x + 2, -92, 16, 20, 3), MUSTARD) for x in (-74, 54)) + line("M-110 -76H110", deep, 4) + at(-6, -46, fill(poly([(-20, -14), (20, -20), (24, 10), (-16, 16)]), BRICK)) + at(26, -112, fill(rect(-14, -12, 30, 22, 2), CREAM), turn=8)


def jar_of_brushes() -> str:
    """A jar with washing-up brushes."""
    def brush(x: float, turn: float, head: str) -> str:
        return at(x, -80, fill(rect(-6, -130, 12, 150, 5), OAK) + fill(oval(0, -142, 26, 18), OAK) + "".join(swash([(dx, -150), (dx * 1.3, -168), (dx * 1.5, -180)], head, 5, (0.8, 0.5)) for dx in range(-22, 24, 7)), turn=turn)

    d = smooth([(-46, -120, 1), (-48, -60), (-44, 0, 1), (44, 0, 1), (48, -60), (46, -120, 1)])
    return cast_shadow(110, 9) + brush(-16, -14, CREAM) + brush(10, 4, BLUSH) + brush(24, 20, STRAW) + fill(d, "#b9cdc6", 0.75) + clip(d, fill(rect(-60, -40, 120, 50), SEA, 0.35)) + line(d, MIST, 4) + swash([(-34, -104), (-36, -60), (-32, -20)], CREAM, 7, (0.1, 0.1))


def wellington(colour: str = BRICK, deep: str = RUST, s: float = 1) -> str:
    """One wellington boot, toe to the right."""
    d = smooth([(-52, -220, 1), (-50, -120), (-58, -50), (-60, 0, 1), (120, 0, 1), (128, -34), (96, -66), (40, -78), (34, -120), (42, -222, 1)])
    return at(0, 0, cast_shadow(200, 12, 30) + fill(oval(-5, -221, 47, 13), "#5f1f14") + lit(d, colour, deep, -16, -8) + fill(rect(-62, -18, 192, 18, 5), "#5f1f14") + fill(rect(-54, -206, 97, 16), deep) + swash([(-34, -190), (-34, -120), (-42, -60)], CORAL, 10, (0.1, 0.1)) + swash([(60, -58), (94, -50), (112, -30)], CORAL, 7, (0.1, 0.1)), s=s)


def envelope(w: float = 150, colour: str = CREAM, stamp: str = BRICK) -> str:
    """A letter lying or leaning: its middle at (0, 0)."""
    h = w * 0.66
    return fill(rect(-w / 2 + 5, -h / 2 + 6, w, h, 3), NIGHT, 0.2) + fill(rect(-w / 2, -h / 2, w, h, 3), colour) + line(poly([(-w / 2 + 3, -h / 2 + 3), (0, h * 0.1), (w / 2 - 3, -h / 2 + 3)], False), STONE, 3) + fill(rect(w / 2 - w * 0.2, h / 2 - w * 0.22, w * 0.13, w * 0.15), stamp)


def script(x: float, y: float, width: float, ink: str = SLATE, size: float = 9, seed: int = 1, w: float = 3) -> str:
    """A line of handwriting on the base line ``y``: joined letters, tall ones and tails, gaps between words."""
    r = random.Random(seed)
    out, end = [], x + width
    while x < end - size * 2:
        pts: list[tuple[float, float]] = [(x, y - size * 0.4)]
        for _ in range(r.randint(2, 6)):
            tall = r.random()
            up = size * (2.1 if tall > 0.8 else 1.0) * (0.9 + 0.2 * r.random())
            down = size * 0.9 if tall < 0.12 else 0
            pts += [(x + size * 0.35, y - up), (x + size * 0.6, y + down)]
            x += size * (0.8 + 0.25 * r.random())
            if x > end:
                break
        pts.append((x + size * 0.3, y - size * 0.35))
        out.append(line(smooth(pts, False), ink, w))
        x += size * 1.5
    return "".join(out)


def sheet_of(w: float, h: float, lines: int, colour: str = CREAM, ink: str = SLATE, seed: int = 1, struck: int = 0, size: float = 9) -> str:
    """A written sheet, its middle at (0, 0)."""
    r = random.Random(seed)
    out = fill(rect(-w / 2 + 5, -h / 2 + 6, w, h, 2), NIGHT, 0.18) + fill(rect(-w / 2, -h / 2, w, h, 2), colour)
    step = (h - 36) / lines
    for i in range(lines):
        y = -h / 2 + 34 + i * step
        end = w * (0.45 + 0.4 * r.random())
        out += script(-w / 2 + 18, y, end, ink, size, seed * 100 + i, size * 0.33)
        if i < struck:
            out += line(f"M{-w / 2 + 12} {y - 2}L{-w / 2 + end + 26} {y - 8}", BRICK, size * 0.36)
    return out


def spectacles(colour: str = BARK, w: float = 180) -> str:
    """Reading glasses lying down, seen from above."""
    r = w * 0.2
    return "".join(fill(oval(x, 0, r, r * 0.8), MIST, 0.45) + line(oval(x, 0, r, r * 0.8), colour, 8) + swash([(x - r * 0.5, -r * 0.2), (x - r * 0.2, -r * 0.5), (x + r * 0.1, -r * 0.5)], CREAM, 5, (0.1, 0.1)) for x in (-w * 0.26, w * 0.26)) + line(f"M{-w * 0.06} -4C{-w * 0.03} -14 {w * 0.03} -14 {w * 0.06} -4", colour, 8) + line(f"M{-w * 0.46} -6L{-w * 0.36} -{w * 0.5}", colour, 7) + line(f"M{w * 0.46} -6L{w * 0.3} -{w * 0.5}", colour, 7)


def lamp(shade_: str = STRAW, deep: str = MUSTARD, foot: str = BRICK, h: float = 200, tile: Tile | None = None, lit_up: bool = True) -> str:
    """A table lamp, lit."""
    w = h * 0.42
    d = smooth([(-w * 0.55, -h, 1), (w * 0.55, -h, 1), (w, -h * 0.52, 1), (0, -h * 0.5), (-w, -h * 0.52, 1)])
    glow = fill(oval(0, -h * 0.72, h * 0.75), STRAW, 0.16) + fill(oval(0, -h * 0.72, h * 0.5), STRAW, 0.18) if lit_up else ""
    base = smooth([(-h * 0.07, -h * 0.52), (-h * 0.05, -h * 0.4), (-h * 0.16, -h * 0.2), (-h * 0.1, -h * 0.04), (-h * 0.2, 0, 1), (h * 0.2, 0, 1), (h * 0.1, -h * 0.04), (h * 0.16, -h * 0.2), (h * 0.05, -h * 0.4), (h * 0.07, -h * 0.52)])
    return glow + cast_shadow(h * 0.44, 7) + lit(base, foot, NIGHT, -h * 0.04, 0) + fill(d, shade_) + (tiled(d, tile) if tile else "") + shadow(d, deep, -w * 0.2, 0, 0.6)


def potted(pot: str = BRICK, deep: str = RUST, leaf: str = MOSS, kind: str = "leafy", h: float = 160) -> str:
    """A plant in a pot."""
    p = cast_shadow(100, 9) + lit(smooth([(-48, -74, 1), (-36, 0, 1), (36, 0, 1), (48, -74, 1)]), pot, deep, -10, 0) + fill(rect(-54, -88, 108, 20, 4), deep)
    out = ""
    for i in range(9):
        a = (i - 4) * 17
        k = h * (0.7 + 0.3 * ((i * 37) % 5) / 4)
        if kind == "leafy":
            out += at(0, -84, fill(limb([(0, 0), (6, -k * 0.5), (0, -k)], [4, k * 0.2, 1]), leaf if i % 2 else PINE) + swash([(0, -4), (3, -k * 0.5), (0, -k * 0.95)], LICHEN, 2.4, (0.3, 0.1)), turn=a)
        else:
            out += at(0, -84, line(f"M0 0C4 {-k * 0.4} -4 {-k * 0.6} 0 {-k}", leaf, 5) + "".join(fill(oval(dx, -k + dy, 11), CORAL if (i + j) % 2 else BRICK) for j, (dx, dy) in enumerate(((-9, 0), (9, 2), (0, -10), (0, 8)))) + fill(oval(12, -k * 0.45, 18, 13), leaf), turn=a)
    return out + p


def flowers_in(vase: str = SEA, deep: str = SLATE, bloom: str = CORAL) -> str:
    """A vase of flowers."""
    d = smooth([(-22, -96, 1), (-18, -76), (-44, -40), (-34, 0, 1), (34, 0, 1), (44, -40), (18, -76), (22, -96, 1)])
    st = ""
    for i, (dx, k) in enumerate(((-60, 120), (-30, 160), (4, 180), (36, 150), (64, 118))):
        st += line(f"M0 -90C{dx * 0.2} {-90 - k * 0.5} {dx} {-90 - k * 0.6} {dx} {-90 - k}", MOSS, 5) + at(dx, -90 - k, *[fill(oval(18 * x, 18 * y, 16), bloom if i % 2 else MUSTARD) for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1))], fill(oval(0, 0, 11), RUST if i % 2 else BARK)) + fill(smooth([(dx * 0.6, -90 - k * 0.5, 1), (dx * 0.6 + 24, -106 - k * 0.5), (dx * 0.6 + 40, -90 - k * 0.55, 1), (dx * 0.6 + 20, -84 - k * 0.5)]), SAGE)
    return cast_shadow(90, 8) + st + lit(d, vase, deep, -10, 0)


def books(spines: list[tuple[str, float, float]]) -> str:
    """Upright books from left to right: colour, width, height."""
    x, out = 0.0, ""
    for i, (colour, w, h) in enumerate(spines):
        out += lit(rect(x, -h, w - 2, h, 2), colour, NIGHT, -4, 0) if i % 3 else fill(rect(x, -h, w - 2, h, 2), colour)
        out += fill(rect(x + 3, -h * 0.84, w - 8, 6), STRAW if i % 2 else CREAM, 0.85) + (fill(rect(x + 3, -h * 0.22, w - 8, 4), CREAM, 0.7) if i % 2 else "")
        x += w
    return out


def pile(spines: list[tuple[str, float]]) -> str:
    """Books lying in a pile: colour and length, from the bottom."""
    y, out = 0.0, ""
    for i, (colour, w) in enumerate(spines):
        dx = (i * 37 % 5 - 2) * 5
        out += fill(rect(-w / 2 + dx, -y - 26, w, 26, 3), colour) + fill(rect(w / 2 + dx - 16, -y - 22, 14, 18), CREAM) + fill(rect(-w / 2 + dx + 14, -y - 20, 6, 14), STRAW, 0.8)
        y += 27
    return out


def clock(r: float = 60, hour: float = 10, minute: float = 10) -> str:
    """A wall clock about (0, 0)."""
    def hand(a: float, k: float, w: float) -> str:
        return fill(limb([(0, 0), (k * math.sin(a), -k * math.cos(a))], [w, w * 0.6]), INK)

    ticks = "".join(line(f"M{r * 0.78 * math.sin(i * math.pi / 6):.1f} {-r * 0.78 * math.cos(i * math.pi / 6):.1f}L{r * 0.88 * math.sin(i * math.pi / 6):.1f} {-r * 0.88 * math.cos(i * math.pi / 6):.1f}", INK, r * 0.05) for i in range(12))
    return fill(oval(5, 6, r * 1.08), NIGHT, 0.25) + fill(oval(0, 0, r * 1.08), BARK) + fill(oval(0, 0, r * 0.96), CREAM) + ticks + hand((hour + minute / 60) * math.pi / 6, r * 0.5, r * 0.11) + hand(minute * math.pi / 30, r * 0.76, r * 0.08) + fill(oval(0, 0, r * 0.08), BRICK)


def frame(w: float, h: float, inside: str, colour: str = BARK, mount: str = CREAM, turn: float = 0) -> str:
    """A framed picture about (0, 0); ``inside`` is drawn in its opening."""
    m = min(w, h) * 0.13
    opening = rect(-w / 2 + m, -h / 2 + m, w - 2 * m, h - 2 * m)
    return at(0, 0, fill(rect(-w / 2 + 6, -h / 2 + 8, w, h), NIGHT, 0.22) + lit(rect(-w / 2, -h / 2, w, h, 2), colour, NIGHT, -4, -4) + fill(rect(-w / 2 + m * 0.5, -h / 2 + m * 0.5, w - m, h - m), mount) + clip(opening, inside), turn=turn)


def television(w: float = 300, picture: str = "", wood: str = BARK) -> str:
    """A television standing on (0, 0)."""
    h = w * 0.7
    scr = rect(-w / 2 + w * 0.06, -h + h * 0.08, w * 0.72, h * 0.78, w * 0.06)
    return line(f"M-6 {-h}L{-w * 0.24} {-h * 1.34}", SILVER, 5) + line(f"M6 {-h}L{w * 0.2} {-h * 1.3}", SILVER, 5) + lit(rect(-w / 2, -h, w, h, w * 0.05), wood, NIGHT, -10, -6) + fill(scr, SKY_LIT) + clip(scr, at(-w * 0.08, -h * 0.52, picture)) + line(scr, NIGHT, 6) + "".join(fill(oval(w * 0.38, y * h, w * 0.045), MUSTARD) for y in (-0.74, -0.54)) + "".join(line(f"M{w * 0.33} {-h * k}H{w * 0.43}", STONE, 4) for k in (0.3, 0.24, 0.18))


SKY_LIT = "#cfe0d6"


def bunting(x0: float, y0: float, x1: float, y1: float, sag: float, n: int, colours: list[str]) -> str:
    """Flags on a string."""
    pts = trace([(x0, y0), ((x0 + x1) / 2, (y0 + y1) / 2 + sag), (x1, y1)], 30)
    out = line(poly(pts, False), BARK, 4)
    step = len(pts) / n
    for i in range(n):
        a, b = pts[int(i * step)], pts[min(int(i * step + step * 0.8), len(pts) - 1)]
        k = (b[0] - a[0]) * 1.15
        out += fill(poly([a, b, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + k)]), colours[i % len(colours)])
    return out


def telephone(colour: str = BRICK, deep: str = RUST) -> str:
    """An old telephone with a dial."""
    d = smooth([(-60, -70), (-74, -30), (-92, 0, 1), (92, 0, 1), (74, -30), (60, -70), (0, -78)])
    return cast_shadow(200, 12) + lit(d, colour, deep, -12, -4) + fill(limb([(-96, -84), (-50, -104), (50, -104), (96, -84)], [34, 24, 24, 34]), deep) + fill(oval(0, -36, 34, 30), CREAM) + "".join(fill(oval(22 * math.cos(i * 0.6), -36 + 19 * math.sin(i * 0.6), 4), INK) for i in range(10)) + fill(oval(0, -36, 9), deep)


