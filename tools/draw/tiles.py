"""Repeats for cloth, paper and walls: each is the tile's drawing with its width and height."""

from __future__ import annotations

from shapes import fill, line, oval, poly, rect, smooth

Tile = tuple[str, float, float]


def stripes(a: str, b: str, w: float, share: float = 0.5, across: bool = True) -> Tile:
    """Even stripes of ``b`` on ``a``, running across or down."""
    if across:
        return fill(rect(0, 0, 400, w), a) + fill(rect(0, 0, 400, w * share), b), 400, w
    return fill(rect(0, 0, w, 400), a) + fill(rect(0, 0, w * share, 400), b), w, 400


def dots(a: str, b: str, w: float, r: float) -> Tile:
    """Dots in a quincunx."""
    return fill(rect(0, 0, w, w), a) + fill(oval(w / 4, w / 4, r), b) + fill(oval(w * 3 / 4, w * 3 / 4, r), b), w, w


def gingham(a: str, b: str, w: float) -> Tile:
    """A woven check."""
    h = w / 2
    return (
        fill(rect(0, 0, w, w), a) + fill(rect(0, 0, w, h), b, 0.5) + fill(rect(0, 0, h, w), b, 0.5)
        + fill(rect(0, 0, h, h), b, 0.5), w, w,
    )  # fmt: skip


def tartan(a: str, b: str, c: str, w: float) -> Tile:
    """A checked shirt's cloth."""
    return (
        fill(rect(0, 0, w, w), a) + fill(rect(w * 0.2, 0, w * 0.3, w), b, 0.55) + fill(rect(0, w * 0.2, w, w * 0.3), b, 0.55)
        + fill(rect(w * 0.75, 0, w * 0.06, w), c) + fill(rect(0, w * 0.75, w, w * 0.06), c), w, w,
    )  # fmt: skip


def leaves(a: str, b: str, w: float) -> Tile:
    """Sprigs."""
    def leaf(x: float, y: float, t: int) -> str:
        d = smooth([(x, y, 1), (x + t * w * 0.14, y - w * 0.1), (x + t * w * 0.26, y - w * 0.06, 1), (x + t * w * 0.14, y + w * 0.05)])
        return fill(d, b)

    stem = line(smooth([(w * 0.5, w * 0.95), (w * 0.46, w * 0.5), (w * 0.5, w * 0.06)], False), b, w * 0.03)
    return fill(rect(0, 0, w, w), a) + stem + leaf(w * 0.48, w * 0.7, 1) + leaf(w * 0.47, w * 0.55, -1) + leaf(w * 0.48, w * 0.35, 1) + leaf(w * 0.49, w * 0.22, -1), w, w


def flowers(a: str, b: str, c: str, w: float) -> Tile:
    """Small flowers with a leaf."""
    def bloom(x: float, y: float, r: float) -> str:
        p = [(0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3)]
        return "".join(fill(oval(x + dx * r, y + dy * r, r * 0.72), b) for dx, dy in p) + fill(oval(x, y, r * 0.5), c)

    leaf = fill(smooth([(w * 0.6, w * 0.2, 1), (w * 0.75, w * 0.12), (w * 0.9, w * 0.22, 1), (w * 0.75, w * 0.28)]), c)
    return fill(rect(0, 0, w, w), a) + bloom(w * 0.27, w * 0.28, w * 0.11) + bloom(w * 0.76, w * 0.75, w * 0.13) + leaf, w, w


def diamonds(a: str, b: str, w: float) -> Tile:
    """A lattice of diamonds."""
    h = w / 2
    return fill(rect(0, 0, w, w), a) + fill(poly([(h, w * 0.12), (w * 0.88, h), (h, w * 0.88), (w * 0.12, h)]), b), w, w


def arcs(a: str, b: str, w: float) -> Tile:
    """Scallops, as on old wallpaper."""
    def fan(x: float, y: float) -> str:
        return "".join(line(f"M{x - r} {y}A{r} {r} 0 0 1 {x + r} {y}", b, w * 0.05) for r in (w * 0.44, w * 0.28, w * 0.12))

    return fill(rect(0, 0, w, w), a) + fan(w / 2, w * 0.5) + fan(0, w) + fan(w, w), w, w


def planks(a: str, b: str, w: float, across: bool = False) -> Tile:
    """Boards with dark seams and a little figure in the wood."""
    g = fill(rect(0, 0, w, w * 4), a) + fill(rect(0, 0, w * 0.04, w * 4), b)
    g += "".join(line(smooth([(w * k, w * 4 * s), (w * (k + 0.05), w * 4 * (s + 0.12)), (w * (k - 0.02), w * 4 * (s + 0.24))], False), b, w * 0.03, 0.5)
                 for k, s in ((0.3, 0.05), (0.6, 0.4), (0.45, 0.7), (0.78, 0.12)))  # fmt: skip
    return (f'<g transform="rotate(90) scale(1 -1)">{g}</g>', w * 4, w) if across else (g, w, w * 4)


def squares(a: str, b: str, w: float, gap: float = 0.06) -> Tile:
    """Wall tiles: ``a`` with joints of ``b``."""
    return fill(rect(0, 0, w, w), b) + fill(rect(w * gap, w * gap, w * (1 - gap), w * (1 - gap)), a), w, w


def bricks(a: str, b: str, c: str, w: float) -> Tile:
    """A brick wall: ``a`` with some of ``b`` and joints of ``c``."""
    h = w * 0.5
    g = w * 0.04
    return (
        fill(rect(0, 0, w, h), c) + fill(rect(g, g, w - 2 * g, h / 2 - 2 * g), a)
        + fill(rect(-w / 2 + g, h / 2 + g, w - 2 * g, h / 2 - 2 * g), b) + fill(rect(w / 2 + g, h / 2 + g, w - 2 * g, h / 2 - 2 * g), b),
        w, h,
    )  # fmt: skip


def herringbone(a: str, b: str, w: float) -> Tile:
    """Tweed."""
    return fill(rect(0, 0, w, w), a) + line(f"M0 {w / 2}L{w / 2} 0L{w} {w / 2}", b, w * 0.14, cap="butt") + line(f"M0 {w}L{w / 2} {w / 2}L{w} {w}", b, w * 0.14, cap="butt"), w, w


def knit(a: str, b: str, w: float) -> Tile:
    """Stocking stitch."""
    return fill(rect(0, 0, w, w), a) + line(f"M{w * 0.1} {w * 0.1}L{w / 2} {w * 0.7}L{w * 0.9} {w * 0.1}", b, w * 0.16), w, w
