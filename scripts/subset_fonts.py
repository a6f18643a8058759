"""Make the fonts that Byline ships: cut the families from the npm packages of Fontsource down to what a page needs.

    npm install @fontsource-variable/literata @fontsource-variable/newsreader @fontsource-variable/source-serif-4 \\
                @fontsource-variable/libre-franklin @fontsource-variable/archivo
    python scripts/subset_fonts.py node_modules src/byline/theme/static/theme/fonts

Needs fonttools and brotli. Axes are pinned where the design uses one value, hinting is dropped (screens that read
WOFF2 do not need it), and two sets of letters are made: Western Europe in `latin`, the rest of Latin Extended-A in `more`,
which a browser loads only for a page that has such a letter.
"""

import io
import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "mkmk"]
FIGURES = ["tnum", "lnum"]  # figures that stand under each other, for the sans alone: it sets the tables
PUNCTUATION = [*range(0x2010, 0x2016), 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2020, 0x2022, 0x2026, 0x2032]
PUNCTUATION += [
    0x2033,
    0x2039,
    0x203A,
    0x2044,
    0x20AC,
    0x2116,
    0x2122,
    0x2212,
    0xFB01,
    0xFB02,
    0x131,
    0x152,
    0x153,
    0x178,
]
LETTERS = {
    "latin": [*range(0x20, 0x7F), *range(0xA0, 0x100), *PUNCTUATION],
    "more": [
        *range(0x100, 0x131),
        *range(0x132, 0x152),
        *range(0x154, 0x178),
        *range(0x179, 0x180),
        0x218,
        0x219,
        0x21A,
        0x21B,
    ],
}
# name: (package, style, axes pinned to one value or cut to a range)
CUTS: dict[str, tuple[str, str, dict[str, float | tuple[float, float]]]] = {
    "literata-display": ("literata", "normal", {"opsz": 72, "wght": 800}),
    "literata-text": ("literata", "normal", {"opsz": 14, "wght": 400}),
    "literata-italic": ("literata", "italic", {"opsz": 18, "wght": 400}),
    "newsreader-display": ("newsreader", "normal", {"opsz": 72, "wght": 600}),
    "newsreader-text": ("newsreader", "normal", {"opsz": 16, "wght": 400}),
    "newsreader-italic": ("newsreader", "italic", {"opsz": 20, "wght": 400}),
    "archivo-display": ("archivo", "normal", {"wdth": 88, "wght": 800}),
    "source-serif-text": ("source-serif-4", "normal", {"opsz": 16, "wght": 400}),
    "source-serif-italic": ("source-serif-4", "italic", {"opsz": 16, "wght": 400}),
    "franklin-sans": ("libre-franklin", "normal", {"wght": (400, 700)}),
    "archivo-sans": ("archivo", "normal", {"wdth": 100, "wght": (400, 700)}),
}


def main(packages: Path, target: Path) -> None:
    """Write every cut, and beside them the licences of the families."""
    target.mkdir(parents=True, exist_ok=True)
    for name, (package, style, axes) in CUTS.items():
        folder = packages / "@fontsource-variable" / package
        shutil.copy(folder / "LICENSE", target / f"{package}-OFL.txt")
        for letters in LETTERS:
            features = FEATURES + FIGURES if name.endswith("sans") else FEATURES
            data = cut(source(folder, style, letters), axes, LETTERS[letters], features)
            (target / f"{name}-{letters}.woff2").write_bytes(data)
            print(f"{name}-{letters}.woff2 {len(data):,} bytes")


def source(folder: Path, style: str, letters: str) -> Path:
    """The package's file with every axis of the family, or with its weight alone."""
    part = "latin" if letters == "latin" else "latin-ext"
    names = (f"{folder.name}-{part}-{axes}-{style}.woff2" for axes in ("standard", "wght"))
    return next(path for name in names if (path := folder / "files" / name).exists())


def cut(path: Path, axes: dict[str, float | tuple[float, float]], letters: list[int], features: list[str]) -> bytes:
    """One font file with these axes and letters, as WOFF2."""
    font = instancer.instantiateVariableFont(TTFont(path), axes)
    font.flavor = None
    whole = io.BytesIO()
    font.save(whole)  # fonttools can not subset a font whose variations it has just changed in memory
    font = TTFont(io.BytesIO(whole.getvalue()))
    options = subset.Options(layout_features=features, hinting=False, notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    font.flavor = "woff2"
    small = io.BytesIO()
    font.save(small)
    return small.getvalue()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
