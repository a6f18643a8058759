"""The press: SVG to a printed picture, with a cut edge, a little grain, and WebP."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import numpy as np
from PIL import Image

from shapes import spatter_defs

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "src" / "byline" / "demo" / "pictures"


def _noise(rng: np.random.Generator, h: int, w: int, cell: float) -> np.ndarray:
    """Smooth noise from -1 to 1 whose bumps are about ``cell`` pixels wide."""
    small = rng.standard_normal((int(h / cell) + 3, int(w / cell) + 3)).astype("float32")
    big = Image.fromarray(small).resize((w, h), Image.Resampling.BICUBIC)
    return np.clip(np.asarray(big), -2, 2) / 2


def _wobble(a: np.ndarray, rng: np.random.Generator, scale: float) -> np.ndarray:
    """Shift every pixel a little, so that no edge is a machine's."""
    h, w = a.shape[:2]
    yy, xx = np.mgrid[0:h, 0:w].astype("float32")
    dx = _noise(rng, h, w, 26 * scale) * 1.3 * scale + _noise(rng, h, w, 5 * scale) * 0.55 * scale
    dy = _noise(rng, h, w, 26 * scale) * 1.3 * scale + _noise(rng, h, w, 5 * scale) * 0.55 * scale
    x, y = np.clip(xx + dx, 0, w - 1.001), np.clip(yy + dy, 0, h - 1.001)
    xi, yi = x.astype("int32"), y.astype("int32")
    fx, fy = (x - xi)[..., None], (y - yi)[..., None]
    top = a[yi, xi] * (1 - fx) + a[yi, xi + 1] * fx
    low = a[yi + 1, xi] * (1 - fx) + a[yi + 1, xi + 1] * fx
    return top * (1 - fy) + low * fy


def _ink(a: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Uneven ink: broad tides, a faint brush, sparse flecks of paper."""
    h, w = a.shape[:2]
    tide = _noise(rng, h, w, 160) * 3.2 + _noise(rng, h, w, 40) * 1.4
    tooth = _noise(rng, h, w, 3.2) * 2.2
    a = a + (tide + tooth)[..., None]
    fleck = _noise(rng, h, w, 2.6) + _noise(rng, h, w, 90) * 0.25
    a = np.where((fleck > 1.02)[..., None], a * 0.8 + np.array([244, 232, 209]) * 0.2, a)
    return np.clip(a, 0, 255)


def render(svg: str, w: int, h: int, seed: int = 7, raw: bool = False) -> Image.Image:
    """Print an SVG at ``w`` by ``h``."""
    scale = 1.0 if raw else 1.5 if w <= 800 else 1.25
    command = ["rsvg-convert", "--unlimited", "--width", str(int(w * scale))]
    png = subprocess.run(command, input=svg.encode(), capture_output=True, check=True).stdout
    img = Image.open(io.BytesIO(png)).convert("RGB")
    if raw:
        return img
    rng = np.random.default_rng(seed)
    a = _wobble(np.asarray(img).astype("float32"), rng, scale)
    img = Image.fromarray(a.astype("uint8")).resize((w, h), Image.Resampling.LANCZOS)
    return Image.fromarray(_ink(np.asarray(img).astype("float32"), rng).astype("uint8"))


def page(w: int, h: int, *els: str, paper: str = "#f4e8d1") -> str:
    """A sheet of paper with elements on it."""
    text = "".join(els)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">{spatter_defs(text)}'
        f'<rect width="{w}" height="{h}" fill="{paper}"/>{text}</svg>'
    )


def save(img: Image.Image, path: Path, limit: int = 92_000) -> int:
    """Write the WebP, a little coarser when it would weigh too much; answers its size in bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for quality in (74, 68, 62, 56):
        img.save(path, "WEBP", quality=quality, method=6)
        if path.stat().st_size <= limit:
            break
    return path.stat().st_size
