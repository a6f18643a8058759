"""Print the scenes named, or every one: ``python draw.py [name …]``."""

from __future__ import annotations

import importlib
import pkgutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import scenes
from press import PICTURES, page, render, save

Scene = tuple[Callable[[], str], int, int]


def every_scene() -> dict[str, Scene]:
    """All scenes by file name: what draws them, and their size."""
    found: dict[str, Scene] = {}
    for module in pkgutil.iter_modules(scenes.__path__):
        found |= importlib.import_module(f"scenes.{module.name}").ALL
    return found


def proof(names: list[str], table: dict[str, Scene]) -> None:
    """A quick small print beside the final ones, to look at."""
    for name in names:
        draw, w, h = table[name]
        render(page(w, h, draw()), w // 2, h // 2, raw=True).save(Path(tempfile.gettempdir()) / f"proof-{name}.png")


def main(names: list[str]) -> None:
    """Print and say how heavy each came out."""
    table = every_scene()
    if names[:1] == ["--proof"]:
        return proof(names[1:], table)
    for name in names or sorted(table):
        draw, w, h = table[name]
        img = render(page(w, h, draw()), w, h, seed=len(name) * 7 + 1)
        print(f"{name:40} {save(img, PICTURES / f'{name}.webp') // 1024:4} KB", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
