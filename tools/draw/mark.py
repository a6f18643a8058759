"""The magazine's mark, an open drawer with a letter in it: in one colour, and as an icon."""

from __future__ import annotations

import subprocess

from inks import BRICK, INK, MUSTARD, PAPER
from press import PICTURES

# The drawer's front with its knob left open, the two sides running back, and the letter standing in it.
FRONT = "M7 35H57A3 3 0 0 1 60 38V55A3 3 0 0 1 57 58H7A3 3 0 0 1 4 55V38A3 3 0 0 1 7 35ZM32 42.4A4.1 4.1 0 1 0 32 50.6A4.1 4.1 0 1 0 32 42.4Z"
SIDES = "M7 35.5L12.2 23.5M57 35.5L51.8 23.5"
LETTER = "M21 34L18.4 12.8L44.9 9.4L48 34"
FLAP = "M19.2 13.4L33.6 23.6L44.4 10.2"


def mark(ink: str, knob: str = "", letter: str = "none") -> str:
    """The drawing inside a 64 by 64 square."""
    dot = f'<circle cx="32" cy="46.5" r="4.1" fill="{knob}"/>' if knob else ""
    pen = f'fill="none" stroke="{ink}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"'
    body = f'<path d="{LETTER}Z" fill="{letter}"/>' if letter != "none" else ""
    return (
        f'{body}<path d="{SIDES}" {pen}/><path d="{LETTER}" {pen}/><path d="{FLAP}" {pen}/>'
        f'<path d="{FRONT}" fill="{ink}" fill-rule="evenodd"/>{dot}'
    )


def sheet(inside: str, title: str = "The Open Drawer") -> str:
    """A whole SVG file."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img"><title>{title}</title>{inside}</svg>\n'


def icon(corner: int = 14) -> str:
    """The mark on a tile of ink, for a tab or a telephone."""
    tile = f'<rect width="64" height="64" rx="{corner}" fill="{BRICK}"/>'
    return sheet(tile + f'<g transform="translate(8.3 7.4) scale(0.74)">{mark(PAPER, MUSTARD)}</g>')


def main() -> None:
    """Write the marks and print the icons."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    (PICTURES / "logo.svg").write_text(sheet(mark("currentColor")).replace("<svg ", f'<svg color="{INK}" ', 1))
    (PICTURES / "logo-on-dark.svg").write_text(sheet(mark("currentColor")).replace("<svg ", f'<svg color="{PAPER}" ', 1))
    (PICTURES / "favicon.svg").write_text(icon())
    for size in (180, 512):
        command = ["rsvg-convert", "--width", str(size), "--height", str(size), "--output", str(PICTURES / f"favicon-{size}.png")]
        subprocess.run(command, input=icon(corner=0).encode(), check=True)


if __name__ == "__main__":
    main()
