"""Short hair and beards, for heads seen three-quarter."""

from __future__ import annotations

import math
import random

from heads import Face
from locks import Layers, curls, strands
from shapes import clip, fill, grain, oval, smooth, swash


def afro(f: Face) -> Layers:
    """Short and round, with a grey lock at the temple."""
    rnd = random.Random(5)
    ring = [(-14 + 92 * math.cos(a) * (1 + rnd.random() * 0.05), -58 + 86 * math.sin(a) * (1 + rnd.random() * 0.06))
            for a in [i / 26 * 2 * math.pi for i in range(26)]]  # fmt: skip
    back = "".join(fill(oval(x, y, 17), f.hair) for x, y in ring if y < 8) + fill(oval(-14, -58, 92, 84), f.hair)
    band = smooth([(-64, 16), (-66, -12), (-52, -38), (-34, -58), (-4, -70), (32, -73), (56, -62), (66, -40), (80, -70), (64, -118), (8, -146), (-60, -132), (-104, -86), (-98, -30), (-78, 14)])
    dots = []
    for _ in range(150):
        x, y = rnd.uniform(-108, 76), rnd.uniform(-150, 10)
        a = rnd.random() * 6.3
        dots.append(swash([(x - 4 * math.cos(a), y - 4 * math.sin(a)), (x + 2.5 * math.sin(a), y - 2.5 * math.cos(a)), (x + 4 * math.cos(a), y + 4 * math.sin(a))], f.hair_lit, 2.2, (0.2, 0.2)))
    grey = smooth([(-50, -36), (-34, -58), (-20, -66), (-34, -104), (-62, -122), (-84, -92), (-66, -60)])
    streak = clip(grey, fill(grey, "#8d8f8f", 0.85), *[swash([(-50 + i * 7, -50 - i * 2), (-58 + i * 7, -78), (-58 + i * 9, -112)], f.hair, 2.6, (0.1, 0.1)) for i in range(-2, 5)]) if f.extra.get("grey") else ""
    return back, fill(band, f.hair) + clip(band, *dots) + streak


def curly(f: Face) -> Layers:
    """Dark curls on top, short at the side."""
    side = smooth([(-48, 12, 1), (-50, -20), (-40, -48), (-20, -66), (-30, -98), (-66, -86), (-82, -44), (-80, -6), (-68, 16), (-56, 30, 1)])
    spots = [(-70, -62), (-76, -30), (-56, -92), (-30, -106), (0, -114), (28, -110), (52, -94), (66, -70), (40, -82), (14, -88), (-14, -86), (-38, -76), (-58, -60), (-66, -44), (60, -54), (28, -72), (2, -76)]
    return fill(oval(-20, -50, 66, 62), f.hair), fill(side, f.hair) + curls(spots, 19, f.hair, f.hair_lit, 8)


def quiff(f: Face) -> Layers:
    """Cropped at the sides, swept up in front."""
    side = smooth([(-47, 6, 1), (-50, -22), (-44, -50), (-20, -78), (-50, -94), (-76, -60), (-82, -20), (-70, 18), (-58, 34, 1)])
    top = smooth([(-72, -60), (-66, -98), (-36, -124), (6, -140), (48, -142), (82, -120, 1), (74, -96), (70, -70), (62, -54, 1), (42, -64), (12, -66), (-18, -58), (-40, -44, 1), (-56, -50)])
    marks = [[(-50, -56), (-30, -92), (20, -118), (74, -118)], [(-34, -54), (-6, -84), (30, -102), (72, -104)],
             [(-60, -64), (-52, -98), (-10, -124), (44, -136)], [(-8, -62), (22, -80), (48, -88), (70, -88)]]  # fmt: skip
    shaved = fill(side, f.hair, 0.55) + grain(side, f.hair, (-80, -60), (-40, 40), 0.8, freq=0.8)
    return "", shaved + fill(top, f.hair) + strands(top, marks, f.hair_lit, 4.4)


def receding(f: Face) -> Layers:
    """Thin on top and grey, with a close beard."""
    side = smooth([(-46, 16, 1), (-50, -16), (-46, -44), (-28, -70), (-2, -88), (30, -92), (10, -106), (-30, -108), (-72, -84), (-86, -40), (-80, 4), (-66, 24), (-56, 34, 1)])
    marks = [[(-56, 20), (-66, -20), (-50, -62)], [(-64, 14), (-76, -24), (-58, -74)], [(-40, -60), (-16, -88), (12, -98)], [(-52, -70), (-28, -98), (4, -104)]]
    return "", fill(side, f.hair) + strands(side, marks, f.hair_lit, 3) + beard(f, full=False)


def beard(f: Face, full: bool = True) -> str:
    """A beard with a moustache, open about the mouth."""
    tip = 116 if full else 105
    d = smooth([(-50, 14, 1), (-58, 46), (-40, 84), (-8, tip - 6), (26, tip), (54, tip - 20), (68, 60), (68, 40, 1), (60, 46), (56, 50), (48, 46), (38, 44), (26, 45), (8, 50), (-6, 58), (-26, 50), (-38, 34)])
    gap = smooth([(2, 61), (16, 57), (30, 58), (44, 56), (56, 58), (48, 70), (32, 75), (14, 72)])
    marks = [[(-44, 40), (-34, 70), (-10, 94)], [(-30, 56), (-14, 80), (10, 102)], [(0, 84), (12, 98), (28, 112)], [(30, 82), (36, 96), (36, 110)], [(54, 70), (52, 88), (44, 100)], [(-50, 30), (-46, 60), (-28, 84)], [(10, 50), (0, 54), (-4, 62)], [(36, 48), (46, 49), (54, 55)]]
    return fill(d + gap, f.hair).replace("/>", ' fill-rule="evenodd"/>') + strands(d, marks, f.hair_lit, 3)


def moustache(f: Face) -> str:
    """A moustache alone."""
    d = smooth([(30, 44), (14, 46), (-4, 56), (-14, 54), (-6, 66), (12, 64), (30, 56), (46, 62), (60, 62), (68, 50), (58, 52), (44, 45)])
    return fill(d, f.hair) + strands(d, [[(26, 50), (10, 54), (-6, 62)], [(36, 50), (48, 53), (60, 58)]], f.hair_lit, 2.6)


def crop(f: Face) -> Layers:
    """Shaved at the sides with a heap of bleached curls on top."""
    side = smooth([(-48, 8, 1), (-50, -20), (-44, -46), (-20, -72), (-50, -90), (-76, -58), (-82, -20), (-70, 14), (-58, 32, 1)])
    dark = f.extra.get("roots", "#4a2a1c")
    spots = [(-60, -86), (-34, -80), (-46, -110), (-18, -124), (-8, -96), (14, -118), (18, -86), (40, -106), (44, -78), (60, -88), (64, -64), (46, -58), (66, -108), (24, -132), (-30, -98)]
    roots = smooth([(-66, -60), (-40, -50), (0, -66), (60, -50), (60, -90), (0, -110), (-66, -90)])
    return "", fill(side, dark, 0.55) + grain(side, dark, (-80, -60), (-40, 40), 0.8, freq=0.8) + fill(roots, dark) + curls(spots, 17, f.hair, f.hair_lit, 4)


def cloud(f: Face) -> Layers:
    """Short white curls all round."""
    spots = [(-84, 0), (-90, -30), (-86, -62), (-68, -90), (-40, -110), (-8, -120), (24, -116), (52, -98), (66, -74), (46, -76), (20, -88), (-8, -90), (-34, -80), (-54, -60), (-62, -34), (-68, -4), (-74, 22), (62, -52), (-16, -104), (-60, -74)]
    return fill(oval(-22, -44, 70, 66), f.hair), curls(spots, 18, f.hair, f.hair_lit, 11)


def cropped(f: Face) -> Layers:
    """Cut close, all small curls."""
    d = smooth([(-54, 26, 1), (-64, 8), (-60, -18), (-52, -40), (-36, -58), (-6, -69), (30, -70), (56, -60), (68, -40, 1), (78, -58), (66, -96), (36, -118), (-6, -124), (-52, -114), (-86, -84), (-94, -40), (-86, 4), (-70, 30)])
    rnd = random.Random(9)
    dots = []
    for _ in range(190):
        x, y = rnd.uniform(-94, 78), rnd.uniform(-122, 30)
        a = rnd.random() * 6.3
        dots.append(swash([(x - 4 * math.cos(a), y - 4 * math.sin(a)), (x + 3 * math.sin(a), y - 3 * math.cos(a)), (x + 4 * math.cos(a), y + 4 * math.sin(a))], f.hair_lit, 2.6, (0.2, 0.2)))
    return fill(oval(-20, -50, 66, 64), f.hair), fill(d, f.hair) + clip(d, *dots) + grain(d, f.extra.get("root", "#3a3433"), (-50, 30), (-80, -60), 0.6, freq=0.7)


def shaved(f: Face) -> Layers:
    """A shaved head: only a shadow of hair."""
    d = smooth([(-48, 14, 1), (-54, -22), (-44, -52), (-18, -70), (22, -76), (54, -64), (66, -42, 1), (80, -60), (50, -104), (-4, -116), (-60, -106), (-96, -50), (-84, 6), (-62, 34)])
    inside = smooth([(-2, -101), (40, -88), (63, -56), (67, -34), (40, -66), (0, -74), (-34, -58), (-50, -20), (-49, 14), (-60, 24), (-76, -20), (-70, -70), (-42, -95)])
    return "", clip(inside, fill(d, f.hair, 0.42)) + clip(inside, grain(d, f.hair, (-60, -40), (90, -60), 0.72, freq=0.9))


def cap(f: Face) -> Layers:
    """Sandy curls under a knitted cap."""
    wool, deep = f.extra["wool"], f.extra["deep"]
    spots = [(-78, -22), (-72, 2), (-64, 22), (-60, -34), (-62, -8), (-84, 8), (-44, -52), (-20, -60), (6, -64), (30, -66), (52, -60), (66, -46), (-86, -44)]
    dome = smooth([(-98, -40, 1), (-104, -86), (-76, -130), (-20, -152), (36, -146), (74, -112), (82, -66, 1), (40, -76), (-20, -70), (-70, -52)])
    brim = smooth([(-104, -30), (-96, -62), (-40, -88), (30, -96), (80, -88), (90, -66), (84, -52), (30, -64), (-30, -56), (-88, -24)])
    ribs = "".join(swash([(x, -50 - (x + 100) * 0.12), (x * 0.9 + 2, -100), (x * 0.5 - 6, -150)], deep, 4, (0.5, 0.1)) for x in range(-90, 90, 20))
    cuff = "".join(swash([(x - 1, -92 + abs(x - 20) * 0.22), (x, -66 + abs(x - 30) * 0.22), (x + 1, -44 + abs(x - 30) * 0.22)], deep, 4.5, (0.4, 0.4)) for x in range(-100, 92, 13))
    top = fill(dome, wool) + clip(dome, ribs) + grain(dome, deep, (90, -80), (-40, -130), 0.7, freq=0.6)
    return "", curls(spots, 15, f.hair, f.hair_lit, 6) + top + fill(brim, wool) + clip(brim, cuff)
