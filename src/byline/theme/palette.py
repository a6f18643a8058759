"""From two colours that a host chooses to every colour on the page, by day and by night.

Stylesheets name roles (`--ink`, `--accent`, `--kind-advice`), never colours. Here the roles get their colours, and here
stands what has to be legible on what: `TEXT_ON` and `SHAPE_ON` are both the rule for a refusal and the test.
"""

from collections.abc import Mapping
from functools import lru_cache

from byline.kit.colour import SHAPE, TEXT, Oklch, contrast, from_oklch, mix, nearest_passing, to_oklch

INK, NIGHT_INK = "#14161b", "#e8e6e1"
KINDS = {
    "advice": "#1d4e9e",
    "interview": "#1f6a4d",
    "review": "#7a2e72",
    "news": "#3d434d",
    "essay": "#8a4a0c",
}
LIGHT_PAPER = 14.0  # the accent and five kinds have to keep their hue on it, not only the ink
AD_GROUND, AD_INK = "#ffd23f", "#14161b"

GROUNDS: tuple[str, ...] = ("paper", "tint", "wash")
TEXT_ON = dict.fromkeys(("ink", "soft", "accent", "letter", *(f"kind-{name}" for name in KINDS)), GROUNDS)
TEXT_ON |= {"on-accent": ("accent",), "on-slab": ("slab",), "slab-soft": ("slab",), "ad-ink": ("ad",)}
SHAPE_ON: dict[str, tuple[str, ...]] = {"edge": GROUNDS, "accent": GROUNDS, "focus": (*GROUNDS, "slab")}


@lru_cache(maxsize=64)  # looking for a legible colour tries hundreds of them, and each page asks
def day(accent: str, paper: str) -> Mapping[str, str]:
    """Every role's colour on light paper."""
    roles = {
        "paper": paper,
        "tint": mix(INK, paper, 0.045),
        "wash": mix(KINDS["advice"], paper, 0.09),
        "ink": INK,
        "accent": accent,
        "slab": INK,
        "on-slab": "#f4f3f0",
        "slab-soft": "#b9bcc4",
        "rule": mix(INK, paper, 0.2),
    }
    return roles | _derived(roles)


@lru_cache(maxsize=64)
def night(accent: str, paper: str) -> Mapping[str, str]:
    """Every role's colour on dark paper: the paper's hue goes dark, the accent is lifted until it can be read."""
    hue = to_oklch(paper)
    dark = from_oklch(Oklch(0.205, min(hue.chroma, 0.012), hue.hue))
    tint, wash = mix(NIGHT_INK, dark, 0.07), mix("#5a8ee3", dark, 0.13)
    roles = {
        "paper": dark,
        "tint": tint,
        "wash": wash,
        "ink": NIGHT_INK,
        "accent": nearest_passing(accent, [dark, tint, wash]) or NIGHT_INK,
        "slab": mix("#000000", dark, 0.45),
        "on-slab": NIGHT_INK,
        "slab-soft": "#b3b3b0",
        "rule": mix(NIGHT_INK, dark, 0.24),
    }
    return roles | _derived(roles)


def failures(roles: Mapping[str, str]) -> list[tuple[str, str, float]]:
    """What can not be told apart: (role, ground, the ratio that is missed)."""
    wanted = [(role, ground, TEXT) for role, grounds in TEXT_ON.items() for ground in grounds]
    wanted += [(role, ground, SHAPE) for role, grounds in SHAPE_ON.items() for ground in grounds]
    return [(role, ground, ratio) for role, ground, ratio in wanted if contrast(roles[role], roles[ground]) < ratio]


def _derived(roles: dict[str, str]) -> dict[str, str]:
    grounds = [roles[name] for name in GROUNDS]
    ink, accent = roles["ink"], roles["accent"]
    kinds = {f"kind-{name}": nearest_passing(colour, grounds) or ink for name, colour in KINDS.items()}
    return kinds | {
        "soft": nearest_passing(mix(ink, roles["paper"], 0.68), grounds) or ink,
        "edge": nearest_passing(mix(ink, roles["paper"], 0.5), grounds, SHAPE) or ink,
        "focus": nearest_passing("#2f6fed", [*grounds, roles["slab"]], SHAPE) or accent,
        "letter": nearest_passing(KINDS["advice"], grounds) or ink,
        "on-accent": max(("#ffffff", INK), key=lambda colour: contrast(colour, accent)),
        "ad": AD_GROUND,
        "ad-ink": AD_INK,
    }


def paper_is_light(paper: str) -> bool:
    """Whether a page of this colour is light enough for everything printed on it."""
    return contrast(INK, paper) >= LIGHT_PAPER


def nearest_paper(paper: str) -> str:
    """The nearest paper on which everything can be read."""
    return nearest_passing(paper, [INK], LIGHT_PAPER) or "#ffffff"
