"""Rooms and the town: walls, windows, tables, house fronts, water."""

from __future__ import annotations

import random

from inks import (
    BARK, BLUSH, BRICK, CORAL, CREAM, INK, LICHEN, MIST, MOSS, MUSTARD, NIGHT, OAK, PETAL, PINE, RUST, SAGE, SAND, SEA, SKY, SLATE, STONE,
    STRAW, WOOD,
)  # fmt: skip
from shapes import at, clip, fill, gouges, grain, limb, line, lit, oval, poly, rect, smooth, swash, tiled
from tiles import Tile, bricks, planks


W = 1600
H = 1067


def wall(colour: str, tile: Tile | None = None, shade: str = NIGHT, h: float = H, dim: float = 0.35) -> str:
    """A wall over the whole sheet, darker toward the right."""
    d = rect(0, 0, W, h)
    return fill(d, colour) + (tiled(d, tile) if tile else "") + (grain(d, shade, (W, h), (W * 0.5, h * 0.3), dim, freq=0.5) if dim else "")


def floor(y: float, colour: str, seam: str, board: float = 90, skirting: str = "") -> str:
    """Floorboards running toward us from ``y`` down."""
    out = fill(rect(0, y, W, H - y), colour)
    for i in range(-12, 13):
        out += line(f"M{W / 2 + i * board} {y}L{W / 2 + i * board * 2.6} {H}", seam, 4)
    r = random.Random(int(y))
    for _ in range(9):
        yy, x = y + r.random() * (H - y), r.random() * W
        out += line(f"M{x} {yy}h{60 + yy * 0.06}", seam, 3)
    return out + (fill(rect(0, y - 34, W, 34), skirting) + fill(rect(0, y - 6, W, 6), seam) if skirting else "")


def harbour(w: float, h: float, horizon: float = 0.55, dusk: bool = False) -> str:
    """A harbour view filling w by h from (0, 0)."""
    sky, sea = (("#d99a7a", "#46626d") if dusk else (SKY, SEA))
    out = fill(rect(0, 0, w, h), sky) + fill(oval(w * 0.72, h * horizon * 0.6, h * 0.09), STRAW)
    out += fill(smooth([(0, h * horizon, 1), (0, h * horizon * 0.74), (w * 0.2, h * horizon * 0.66), (w * 0.42, h * horizon * 0.86), (w * 0.6, h * horizon, 1)]), SAGE if not dusk else SLATE)
    for i, c in enumerate((BRICK, CREAM, MUSTARD, BLUSH, MIST)):
        x, bw = w * (0.05 + i * 0.075), w * 0.07
        out += fill(rect(x, h * horizon - w * 0.09, bw, w * 0.09), c) + fill(poly([(x - 3, h * horizon - w * 0.09), (x + bw / 2, h * horizon - w * 0.13), (x + bw + 3, h * horizon - w * 0.09)]), RUST if i % 2 else SLATE) + fill(rect(x + bw * 0.36, h * horizon - w * 0.06, bw * 0.26, w * 0.03), INK)
    out += fill(rect(0, h * horizon, w, h), sea) + gouges(0, h * horizon + 8, w, h * (1 - horizon), MIST, n=int(w / 16), length=w * 0.08, thick=h * 0.008, seed=int(w))
    return out + at(w * 0.72, h * (horizon + 0.14), boat(), s=w / 700)


def boat(colour: str = BRICK, deep: str = RUST) -> str:
    """A fishing boat afloat."""
    return (
        line("M-20 -40V-230", BARK, 10) + line("M-20 -220L120 -50", INK, 4) + line("M-20 -220L-120 -50", INK, 4) + lit(rect(20, -104, 76, 70, 5), CREAM, SAND, -8, 0) + fill(rect(30, -92, 22, 26), SLATE) + fill(rect(62, -92, 22, 26), SLATE) + fill(rect(14, -112, 88, 12, 3), deep)
        + lit(smooth([(-140, -52, 1), (-106, 10), (-70, 20, 1), (90, 20, 1), (130, 0), (156, -62, 1), (60, -40), (-60, -38)]), colour, deep, -8, -10) + line(smooth([(-132, -38), (0, -24), (148, -46)], False), CREAM, 7)
    )  # fmt: skip


def window(x: float, y: float, w: float, h: float, view: str, frame: str = CREAM, deep: str = STONE, bars: tuple[int, int] = (2, 2), sill: bool = True) -> str:
    """A window with a view drawn from (0, 0) to (w, h)."""
    out = fill(rect(x - 20, y - 20, w + 46, h + 46), NIGHT, 0.16) + fill(rect(x - 22, y - 22, w + 44, h + 44, 3), frame) + clip(rect(x, y, w, h), at(x, y, view))
    for i in range(1, bars[0]):
        out += fill(rect(x + w * i / bars[0] - 7, y, 14, h), frame)
    for j in range(1, bars[1]):
        out += fill(rect(x, y + h * j / bars[1] - 7, w, 14), frame)
    out += line(rect(x, y, w, h), deep, 4)
    return out + (lit(rect(x - 50, y + h + 18, w + 100, 30, 3), frame, deep, 0, -10) if sill else "")


def curtain(x: float, y: float, w: float, h: float, colour: str, deep: str, n: int = 5, tied: int = 0) -> str:
    """A curtain in folds; tied to the left (-1) or right (1)."""
    if tied:
        ex = x if tied < 0 else x + w
        cx = ex + (w * 0.2 if tied < 0 else -w * 0.2)
        k = 1 if tied < 0 else -1
        fx0, far = ex, (x + w if tied < 0 else x)
        d = smooth([(fx0, y, 1), (far, y, 1), (cx + k * w * 0.5, y + h * 0.36), (cx + k * w * 0.06, y + h * 0.58), (cx + k * w * 0.3, y + h, 1), (ex, y + h, 1)])
    else:
        d = rect(x, y, w, h)
    folds = ""
    for i in range(n):
        fx = x + w * (i + 0.6) / n
        bend = (x if tied < 0 else x + w) * 0.7 + fx * 0.3 if tied else fx
        folds += fill(limb([(fx, y - 10), ((fx + bend) / 2, y + h * 0.35), (bend, y + h * 0.6), (fx if not tied else (bend + fx) / 2, y + h + 10)], [w / n * 0.5, w / n * 0.3, w / n * 0.2, w / n * 0.5], cap=False), deep)
    return fill(d, colour) + clip(d, folds) + (fill(limb([(cx - w * 0.24, y + h * 0.56), (cx, y + h * 0.6), (cx + w * 0.24, y + h * 0.57)], [20, 24, 20]), MUSTARD) if tied else "")


def table(y: float, x0: float, x1: float, top: str = OAK, deep: str = WOOD, depth: float = 120, legs: float = 260, cloth: Tile | None = None, cloth_shade: str = NIGHT) -> str:
    """A table seen from a little above: its far edge at ``y``."""
    d = poly([(x0 + 60, y), (x1 - 60, y), (x1, y + depth), (x0, y + depth)])
    out = "".join(fill(rect(x, y + depth, 34, legs), deep) for x in (x0 + 36, x1 - 70))
    out += fill(d, top) + (tiled(d, cloth) if cloth else "")
    if cloth:
        hang = poly([(x0, y + depth), (x1, y + depth), (x1 - 10, y + depth + 90), (x0 + 10, y + depth + 90)])
        return out + fill(hang, top) + tiled(hang, cloth) + fill(hang, cloth_shade, 0.22)
    grainlines = "".join(line(smooth([(x0 + 80 + i * 170, y + depth * k), (x0 + 170 + i * 170, y + depth * k - 4), (x0 + 260 + i * 170, y + depth * k + 2)], False), deep, 3, 0.6) for i in range(int((x1 - x0 - 200) / 170)) for k in (0.3, 0.68))
    return out + clip(d, grainlines) + fill(rect(x0, y + depth, x1 - x0, 30), deep) + fill(rect(x0, y + depth, x1 - x0, 6), BARK)


def tabletop(colour: str, deep: str, tile: Tile | None = None, board: float = 210) -> str:
    """A table seen from straight above, over the whole sheet."""
    d = rect(0, 0, W, H)
    if tile:
        return fill(d, colour) + tiled(d, tile)
    out, r = fill(d, colour), random.Random(4)
    for i in range(int(H / board) + 1):
        y = i * board + 40
        out += line(f"M0 {y}H{W}", deep, 5)
        for _ in range(7):
            x, yy, k = r.random() * W, y + 20 + r.random() * (board - 40), 60 + r.random() * 160
            out += swash([(x, yy), (x + k, yy + r.uniform(-9, 9)), (x + 2 * k, yy + r.uniform(-4, 4))], deep, 5, (0.1, 0.1))
    return out + grain(d, deep, (W, H), (W * 0.4, H * 0.3), 0.5, freq=0.5)


def house(x: float, y: float, w: float, h: float, colour: str, deep: str, roof: str = SLATE, door: str = BRICK, floors: int = 2, lit_up: bool = False, shop: bool = False) -> str:
    """A house front whose lower left corner is (x, y)."""
    pane = STRAW if lit_up else "#4f6b78"
    out = lit(rect(x, y - h, w, h), colour, deep, -w * 0.08, 0) + fill(poly([(x - 12, y - h), (x + w * 0.1, y - h - w * 0.3), (x + w * 0.9, y - h - w * 0.3), (x + w + 12, y - h)]), roof)
    out += fill(rect(x + w * 0.68, y - h - w * 0.48, w * 0.13, w * 0.3), BRICK) + fill(rect(x + w * 0.66, y - h - w * 0.5, w * 0.17, 12), RUST)
    fh = h / floors
    for j in range(floors):
        top = y - h + j * fh
        for k in (0.2, 0.62) if j < floors - 1 or shop else (0.62,):
            if shop and j == floors - 1:
                continue
            wx, ww, wh = x + w * k, w * 0.2, fh * 0.5
            out += fill(rect(wx - 6, top + fh * 0.2 - 6, ww + 12, wh + 12), CREAM) + fill(rect(wx, top + fh * 0.2, ww, wh), pane) + line(f"M{wx + ww / 2} {top + fh * 0.2}v{wh}M{wx} {top + fh * 0.2 + wh / 2}h{ww}", CREAM, 5) + fill(rect(wx - 10, top + fh * 0.2 + wh + 5, ww + 20, 9), deep)
    if not shop:
        out += fill(rect(x + w * 0.18 - 7, y - fh * 0.66, w * 0.25 + 14, fh * 0.66), CREAM) + lit(rect(x + w * 0.18, y - fh * 0.62, w * 0.25, fh * 0.62), door, NIGHT, -6, -6) + fill(oval(x + w * 0.38, y - fh * 0.3, 5), MUSTARD)
    return out


def terrace(x: float, y: float, n: int, w: float, h: float, seed: int = 1, lit_up: float = 0) -> str:
    """A row of painted houses from (x, y) on."""
    r = random.Random(seed)
    paints = [(CREAM, SAND), (BLUSH, "#d39c84"), (MIST, "#98b0a8"), (STRAW, "#d8ae58"), (CORAL, BRICK), (LICHEN, SAGE), (PETAL, BLUSH), (SEA, "#47666f")]
    r.shuffle(paints)
    return "".join(house(x + i * w, y, w, h * r.uniform(0.86, 1.1), *paints[i % len(paints)], r.choice([SLATE, RUST, BARK]), r.choice([BRICK, MOSS, INK, MUSTARD]), lit_up=r.random() < lit_up) for i in range(n))


def sea(y: float, h: float, colour: str = SEA, glint: str = MIST, seed: int = 2, n: int = 60) -> str:
    """Water from ``y`` down."""
    out = fill(rect(0, y, W, h), colour)
    for i in range(5):
        k = i / 5
        out += gouges(0, y + h * k * k, W, h * (0.1 + k * 0.3), glint, n=n // 5, length=50 + 130 * k, thick=4 + 7 * k, seed=seed + i)
    return out


def clouds(spots: list[tuple[float, float, float]], colour: str = CREAM) -> str:
    """Flat-bottomed clouds: x, y, size."""
    return "".join(fill(smooth([(x - s, y, 1), (x - s * 0.8, y - s * 0.3), (x - s * 0.3, y - s * 0.36), (x, y - s * 0.6), (x + s * 0.4, y - s * 0.34), (x + s * 0.8, y - s * 0.28), (x + s, y, 1)]), colour) for x, y, s in spots)


def rain(seed: int = 3, n: int = 120, colour: str = MIST, turn: float = 104, length: float = 46, box: tuple[float, float, float, float] = (0, 0, W, H)) -> str:
    """Rain over a box."""
    return gouges(*box, colour, n=n, length=length, thick=3.6, turn=turn, seed=seed)


def brick_wall(d: str, a: str = BRICK, b: str = CORAL, c: str = RUST, w: float = 90) -> str:
    """An outline of bricks."""
    return tiled(d, bricks(a, b, c, w))


def panelling(d: str, a: str = OAK, b: str = WOOD, w: float = 80) -> str:
    """An outline of upright boards."""
    return fill(d, a) + tiled(d, planks(a, b, w))


def arch(x: float, y: float, w: float, h: float) -> str:
    """A round-headed opening standing on (x, y) to the right."""
    r = w / 2
    return f"M{x} {y}V{y - h + r}A{r} {r} 0 0 1 {x + w} {y - h + r}V{y}Z"


def pendant(x: float, drop: float, colour: str = PINE, s: float = 1, glow: bool = True) -> str:
    """A hanging lamp whose shade's rim is at ``drop``."""
    cone = fill(poly([(x - 80 * s, drop), (x + 80 * s, drop), (x + 360 * s, H), (x - 360 * s, H)]), STRAW, 0.1) if glow else ""
    return cone + line(f"M{x} 0V{drop - 60 * s}", INK, 5) + lit(smooth([(x - 80 * s, drop, 1), (x - 60 * s, drop - 44 * s), (x - 16 * s, drop - 72 * s, 1), (x + 16 * s, drop - 72 * s, 1), (x + 60 * s, drop - 44 * s), (x + 80 * s, drop, 1)]), colour, NIGHT, -8 * s, -4 * s) + fill(oval(x, drop + 2, 34 * s, 12 * s), STRAW)

