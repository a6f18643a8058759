"""A magazine's look: two colours and a set of type, the stylesheet made of them, and its address.

The address says the look itself (`/look/1a2b3c4d/c8321f-f4f6f7-editorial.css`), so nothing has to be stored, a changed
look has a new address, and a look that nobody has saved can be shown in a preview.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from django.templatetags.static import static
from django.urls import reverse

from byline.kit.colour import TEXT, nearest_passing

from . import palette, stylesheet
from .pairings import DEFAULT, LATIN, MORE, Font, Pairing, pairing

DEFAULT_ACCENT, DEFAULT_PAPER = "#c22f1c", "#ffffff"


@dataclass(frozen=True)
class Look:
    """What a host may choose."""

    accent: str = DEFAULT_ACCENT
    paper: str = DEFAULT_PAPER
    fonts: str = DEFAULT

    @property
    def pairing(self) -> Pairing:
        return pairing(self.fonts)

    @property
    def url(self) -> str:
        """Where the stylesheet of this look is served."""
        name = f"{self.accent[1:]}-{self.paper[1:]}-{self.fonts}".lower()
        return reverse("theme:look", args=[stylesheet.version(), name])

    @property
    def day(self) -> Mapping[str, str]:
        """The colours of the roles on light paper."""
        return palette.day(self.accent, self.paper)

    @property
    def night(self) -> Mapping[str, str]:
        """The colours of the roles on dark paper."""
        return palette.night(self.accent, self.paper)

    @property
    def preloads(self) -> list[str]:
        return [static(font.file()) for font in self.pairing.preloaded]


@dataclass(frozen=True)
class Refusal:
    """Why a colour can not be used, and the nearest one that can."""

    field: str
    ground: str
    suggestion: str


def refusals(look: Look) -> list[Refusal]:
    """The colours of a look that some reader could not read, by day or by night."""
    found = []
    unreadable = [
        role for role, ground, _ in palette.failures(look.day) if role != "accent" and ground in palette.GROUNDS
    ]
    if unreadable or not palette.paper_is_light(look.paper):
        found.append(Refusal("paper", "ink", palette.nearest_paper(look.paper)))
    paper = found[0].suggestion if found else look.paper
    grounds = [palette.day(look.accent, paper)[name] for name in palette.GROUNDS]
    nearest = nearest_passing(look.accent, grounds, TEXT)
    if nearest and nearest != look.accent:
        found.append(Refusal("accent", "paper", nearest))
    return found


@lru_cache(maxsize=16)
def render(look: Look) -> str:
    """The whole stylesheet of a look: fonts, roles by day and by night, and the theme's own rules."""
    faces = "".join(_face(font, letters) for font in look.pairing.fonts for letters in ("latin", "more"))
    day, night = _roles(look.day), _roles(look.night)
    return (
        faces
        + f":root{{color-scheme:light;{_type(look.pairing)}{day}}}"
        + f"@media screen and (prefers-color-scheme:dark){{:root:not([data-scheme=light]){{color-scheme:dark;{night}}}}}"
        + f"@media screen{{:root[data-scheme=dark]{{color-scheme:dark;{night}}}}}"
        + stylesheet.bundle()
    )


def _roles(roles: Mapping[str, str]) -> str:
    return "".join(f"--{name}:{colour};" for name, colour in roles.items())


def _type(chosen: Pairing) -> str:
    families = {"display": chosen.display, "text": chosen.text, "sans": chosen.sans}
    names = "".join(f"--{role}:'{font.family}',{font.fallback};" for role, font in families.items())
    weight = chosen.display.weight
    sizes = f"--text-scale:{chosen.text_scale};--letter-width:{chosen.letter_width};"
    return f"{names}--display-weight:{weight};--display-tracking:{chosen.display_tracking};{sizes}"


def _face(font: Font, letters: str) -> str:
    letter_range = LATIN if letters == "latin" else MORE
    return (
        f"@font-face{{font-family:'{font.family}';font-weight:{font.weight};font-style:{font.style};font-display:swap;"
        f"src:url('{static(font.file(letters))}') format('woff2');unicode-range:{letter_range}}}"
    )
