"""Every way of wearing hair: what lies behind the head, and what lies before it."""

from __future__ import annotations

from collections.abc import Callable

import hair_long as long
import hair_short as short
from heads import Face
from locks import Layers

STYLES: dict[str, Callable[[Face], Layers]] = {
    "afro": short.afro, "curly": short.curly, "quiff": short.quiff, "receding": short.receding, "crop": short.crop,
    "cloud": short.cloud, "cropped": short.cropped, "shaved": short.shaved, "cap": short.cap,
    "bob": long.bob, "plait": long.plait, "chignon": long.chignon, "hijab": long.hijab, "fringe_plait": long.fringe_plait,
    "sleek": long.sleek, "jaw_cut": long.jaw_cut, "ponytail": long.ponytail,
}  # fmt: skip
