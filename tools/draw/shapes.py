"""Cut shapes: smooth outlines, tapered strokes, fills, light, clips and grain.

An outline is the text of an SVG path; an element is SVG text. A point is ``(x, y)``,
or ``(x, y, 1)`` where the knife turns a corner.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Sequence

Point = Sequence[float]
_ids = itertools.count(1)


def _name() -> str:
    return f"i{next(_ids)}"


def _tangent(a: Point, b: Point, c: Point) -> tuple[float, float]:
    ax, ay, cx, cy = b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]
    la, lc = math.hypot(ax, ay) or 1e-6, math.hypot(cx, cy) or 1e-6
    tx, ty = ax / la * lc + cx / lc * la, ay / la * lc + cy / lc * la
    length = math.hypot(tx, ty) or 1e-6
    return tx / length, ty / length


def _handles(pts: Sequence[Point], closed: bool) -> list[tuple[Point, Point, Point]]:
    """For each segment its two handles and its end."""
    n = len(pts)
    out = []
    for i in range(n if closed else n - 1):
        a, b = pts[i], pts[(i + 1) % n]
        seg = math.hypot(b[0] - a[0], b[1] - a[1]) * 0.36
        ends = []
        for j, sign in ((i, 1), ((i + 1) % n, -1)):
            p = pts[j]
            edge = not closed and j in (0, n - 1)
            if len(p) > 2 or edge:
                dx, dy = (b[0] - a[0]), (b[1] - a[1])
                length = math.hypot(dx, dy) or 1e-6
                t = (dx / length, dy / length)
            else:
                t = _tangent(pts[j - 1], p, pts[(j + 1) % n])
            ends.append((p[0] + sign * t[0] * seg, p[1] + sign * t[1] * seg))
        out.append((ends[0], ends[1], b))
    return out


def smooth(pts: Sequence[Point], closed: bool = True) -> str:
    """A smooth outline through the points."""
    d = [f"M{pts[0][0]:.1f} {pts[0][1]:.1f}"]
    for c1, c2, p in _handles(pts, closed):
        d.append(f"C{c1[0]:.1f} {c1[1]:.1f} {c2[0]:.1f} {c2[1]:.1f} {p[0]:.1f} {p[1]:.1f}")
    return "".join(d) + ("Z" if closed else "")


def poly(pts: Sequence[Point], closed: bool = True) -> str:
    """Straight cuts."""
    return "M" + "L".join(f"{p[0]:.1f} {p[1]:.1f}" for p in pts) + ("Z" if closed else "")


def rect(x: float, y: float, w: float, h: float, r: float = 0) -> str:
    """A box, with its corners rounded by ``r``."""
    if not r:
        return poly([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])
    r = min(r, w / 2, h / 2)
    return (
        f"M{x + r} {y}H{x + w - r}A{r} {r} 0 0 1 {x + w} {y + r}V{y + h - r}"
        f"A{r} {r} 0 0 1 {x + w - r} {y + h}H{x + r}A{r} {r} 0 0 1 {x} {y + h - r}"
        f"V{y + r}A{r} {r} 0 0 1 {x + r} {y}Z"
    )


def oval(x: float, y: float, rx: float, ry: float | None = None, turn: float = 0) -> str:
    """An ellipse about (x, y), turned by degrees."""
    ry = rx if ry is None else ry
    c, s = math.cos(math.radians(turn)) * rx, math.sin(math.radians(turn)) * rx
    return (
        f"M{x - c:.2f} {y - s:.2f}A{rx} {ry} {turn} 1 1 {x + c:.2f} {y + s:.2f}"
        f"A{rx} {ry} {turn} 1 1 {x - c:.2f} {y - s:.2f}Z"
    )


def _bezier(a: Point, c1: Point, c2: Point, b: Point, t: float) -> tuple[float, float]:
    u = 1 - t
    w = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    return tuple(w[0] * a[i] + w[1] * c1[i] + w[2] * c2[i] + w[3] * b[i] for i in (0, 1))  # type: ignore[return-value]


def trace(pts: Sequence[Point], step: int = 14) -> list[tuple[float, float]]:
    """Points lying close together along the open curve."""
    out = [(pts[0][0], pts[0][1])]
    a: Point = pts[0]
    for c1, c2, b in _handles(pts, closed=False):
        out += [_bezier(a, c1, c2, b, k / step) for k in range(1, step + 1)]
        a = b
    return out


def _width_at(widths: Sequence[float], t: float) -> float:
    x = t * (len(widths) - 1)
    i = min(int(x), len(widths) - 2)
    f = x - i
    f = f * f * (3 - 2 * f)
    return widths[i] * (1 - f) + widths[i + 1] * f


def limb(pts: Sequence[Point], widths: Sequence[float], cap: bool = True) -> str:
    """A stroke along the points whose width runs through ``widths``: arms, branches, locks."""
    line = trace(pts)
    n = len(line)
    left, right = [], []
    for i, (x, y) in enumerate(line):
        ax, ay = line[max(i - 1, 0)]
        bx, by = line[min(i + 1, n - 1)]
        length = math.hypot(bx - ax, by - ay) or 1e-6
        nx, ny = -(by - ay) / length, (bx - ax) / length
        w = _width_at(widths, i / (n - 1)) / 2
        left.append((x + nx * w, y + ny * w))
        right.append((x - nx * w, y - ny * w))
    r0, r1 = widths[0] / 2, widths[-1] / 2
    d = poly(left, closed=False)
    end, start = right[-1], left[0]
    d += f"A{r1:.1f} {r1:.1f} 0 0 0 {end[0]:.1f} {end[1]:.1f}" if cap and r1 > 0.3 else ""
    d += "L" + "L".join(f"{x:.1f} {y:.1f}" for x, y in reversed(right))
    d += f"A{r0:.1f} {r0:.1f} 0 0 0 {start[0]:.1f} {start[1]:.1f}" if cap and r0 > 0.3 else ""
    return d + "Z"


def fill(d: str, colour: str, opacity: float = 1) -> str:
    """The outline printed in one ink."""
    fade = f' fill-opacity="{opacity}"' if opacity < 1 else ""
    return f'<path d="{d}" fill="{colour}"{fade}/>'


def line(d: str, colour: str, w: float, opacity: float = 1, dash: str = "", cap: str = "round") -> str:
    """A drawn line."""
    extra = (f' stroke-opacity="{opacity}"' if opacity < 1 else "") + (
        f' stroke-dasharray="{dash}"' if dash else ""
    )
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{w}" '
        f'stroke-linecap="{cap}" stroke-linejoin="round"{extra}/>'
    )


def swash(pts: Sequence[Point], colour: str, w: float, ends: tuple[float, float] = (0, 0)) -> str:
    """A brush line: thin, thick, thin."""
    return fill(limb(pts, [ends[0] * w, w, ends[1] * w]), colour)


def group(*els: str, opacity: float = 1) -> str:
    """Elements together."""
    fade = f' opacity="{opacity}"' if opacity < 1 else ""
    return f"<g{fade}>{''.join(els)}</g>"


def at(x: float, y: float, *els: str, s: float = 1, turn: float = 0, flip: bool = False) -> str:
    """Elements moved, scaled, turned, mirrored."""
    sx = -s if flip else s
    return f'<g transform="translate({x} {y}) rotate({turn}) scale({sx} {s})">{"".join(els)}</g>'


def clip(d: str, *els: str) -> str:
    """Elements only where the outline is."""
    name = _name()
    return f'<clipPath id="{name}"><path d="{d}"/></clipPath><g clip-path="url(#{name})">{"".join(els)}</g>'


def lit(d: str, base: str, shade: str, dx: float = -14, dy: float = -10) -> str:
    """The outline in ``base`` with a cut shadow along the side away from the light."""
    return clip(d, fill(d, shade), f'<g transform="translate({dx} {dy})">{fill(d, base)}</g>')


_LEVELS = 9
_spatters: dict[tuple[str, int, int], str] = {}


def _spatter(colour: str, level: int, cell: int) -> str:
    """The name of a pattern of specks; each level holds the specks of the one before."""
    return _spatters.setdefault((colour, level, cell), f"s{len(_spatters)}")


def grain(
    d: str, colour: str, start: Point, end: Point, strength: float = 0.85, round_: bool = False, freq: float = 0.32
) -> str:
    """Spattered shading inside the outline, thick at ``start``, gone at ``end``: bands of ever sparser specks."""
    cell = 3 if freq < 0.4 else 2 if freq < 0.75 else 1
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1
    ux, uy = dx / length, dy / length
    far, bands = 6000, []
    for i in range(_LEVELS):
        level = round(_LEVELS * strength * (1 - (i + 0.5) / _LEVELS))
        if level < 1:
            continue
        t0, t1 = length * i / _LEVELS, length * (i + 1) / _LEVELS
        if i == 0:
            t0 = -far
        a, b = (start[0] + ux * t0, start[1] + uy * t0), (start[0] + ux * t1, start[1] + uy * t1)
        strip = poly([(a[0] - uy * far, a[1] + ux * far), (a[0] + uy * far, a[1] - ux * far),
                      (b[0] + uy * far, b[1] - ux * far), (b[0] - uy * far, b[1] + ux * far)])  # fmt: skip
        if round_:
            strip = oval(*start, t1) + (oval(*start, t0) if i else "")
        bands.append(f'<path d="{strip}" fill="url(#{_spatter(colour, level, cell)})" fill-rule="evenodd"/>')
    return clip(d, *bands)


def spatter_defs(text: str) -> str:
    """The patterns that a drawing uses."""
    out = []
    for (colour, level, cell), name in _spatters.items():
        if f"#{name})" not in text:
            continue
        r = random.Random(5 + cell)
        specks = [(r.random() * 160, r.random() * 160, cell * (0.45 + 0.5 * r.random())) for _ in range({1: 2600, 2: 1500, 3: 700}[cell])]
        count = int(len(specks) * (level / _LEVELS) ** 1.1)
        dots = "".join(f"M{x:.1f} {y:.1f}h{k:.1f}l{k * 0.2:.1f} {k * 0.8:.1f}l{-k:.1f} {k * 0.3:.1f}z" for x, y, k in specks[:count])
        out.append(f'<pattern id="{name}" width="160" height="160" patternUnits="userSpaceOnUse"><path d="{dots}" fill="{colour}"/></pattern>')
    return f"<defs>{''.join(out)}</defs>"


def weave(d: str, tile: str, w: float, h: float, turn: float = 0, x: float = 0, y: float = 0) -> str:
    """The outline filled with a repeated tile: cloth, wallpaper, bricks."""
    name = _name()
    return (
        f'<pattern id="{name}" width="{w}" height="{h}" patternUnits="userSpaceOnUse" '
        f'patternTransform="translate({x} {y}) rotate({turn})">{tile}</pattern>'
        f'<path d="{d}" fill="url(#{name})"/>'
    )


def gouges(
    x: float, y: float, w: float, h: float, colour: str, *, n: int, length: float, thick: float, turn: float = 0,
    seed: int = 1,
) -> str:
    """Short knife marks scattered over a box: water, grass, bark, a wall in the light."""
    r = random.Random(seed)
    out = []
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    for _ in range(n):
        px, py, k = x + r.random() * w, y + r.random() * h, length * (0.5 + r.random()) / 2
        bend = (r.random() - 0.5) * k * 0.2
        pts = [(px - c * k, py - s * k), (px - s * bend, py + c * bend), (px + c * k, py + s * k)]
        out.append(fill(limb(pts, [0.2, thick * (0.6 + 0.6 * r.random()), 0.2], cap=False), colour))
    return "".join(out)


def shadow(d: str, colour: str, dx: float, dy: float, opacity: float = 0.3) -> str:
    """A cut shadow inside the outline, along the side that ``dx, dy`` leaves uncovered."""
    big = "M-4000 -4000H4000V4000H-4000Z"
    return clip(
        d,
        f'<g transform="translate({dx} {dy})"><path d="{big}{d}" fill="{colour}" fill-rule="evenodd" '
        f'fill-opacity="{opacity}"/></g>',
    )


def tiled(d: str, tile: tuple[str, float, float], turn: float = 0, x: float = 0, y: float = 0) -> str:
    """The outline filled with a tile."""
    return weave(d, tile[0], tile[1], tile[2], turn, x, y)
