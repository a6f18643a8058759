"""Print the scenes named, or every one: ``python draw.py [name …]``."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Callable

import scenes
from press import PICTURES, page, render, save

Scene = tuple[Callable[[], str], int, int]


def every_scene() -> dict[str, Scene]:
    """All scenes by file name: what draws them, and their size."""
    found: dict[str, Scene] = {}
    for module in pkgutil.iter_modules(scenes.__path__):
        found |= importlib.import_module(f"scenes.{module.name}").ALL
    return found


def main(names: list[str]) -> None:
    """Print and say how heavy each came out."""
    table = every_scene()
    for name in names or sorted(table):
        draw, w, h = table[name]
        img = render(page(w, h, draw()), w, h, seed=len(name) * 7 + 1)
        print(f"{name:40} {save(img, PICTURES / f'{name}.webp') // 1024:4} KB", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
