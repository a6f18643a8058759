"""Setting words on a picture with the magazine's own type."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from PIL import ImageFont
from PIL.ImageDraw import ImageDraw

from byline import theme
from byline.theme.pairings import LATIN, MORE, Font

STATIC = Path(theme.__file__).parent / "static"


def _ranges(unicode_range: str) -> list[range]:
    """The code points of a stylesheet's unicode-range: "U+0000-00FF, U+20AC"."""
    ends = [part.strip().removeprefix("U+").split("-") for part in unicode_range.split(",")]
    return [range(int(end[0], 16), int(end[-1], 16) + 1) for end in ends]


LETTERS = {"latin": _ranges(LATIN), "more": _ranges(MORE)}


@lru_cache(maxsize=64)
def _cut(path: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size)


@dataclass(frozen=True)
class Type:
    """A font at a size in pixels. Letters come from whichever of its files has them."""

    font: Font
    size: int

    def covers(self, text: str) -> bool:
        """Whether every letter can be drawn."""
        return all(self._file(letter) for letter in text)

    def length(self, text: str) -> float:
        """Width of a line in pixels."""
        return sum(_cut(path, self.size).getlength(run) for path, run in self._runs(text))

    def draw(self, picture: ImageDraw, at: tuple[float, float], text: str, fill: str) -> None:
        """Draw one line with its baseline at `at`. Letters that no file has are left out."""
        x, y = at
        for path, run in self._runs(text):
            cut = _cut(path, self.size)
            picture.text((x, y), run, font=cut, fill=fill, anchor="ls")
            x += cut.getlength(run)

    def wrap(self, text: str, width: int) -> list[str]:
        """Lines no wider than `width`, broken between words; a word wider than that stands alone."""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.length(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _runs(self, text: str) -> Iterator[tuple[str, str]]:
        for path, letters in groupby(text, key=self._file):
            if path:
                yield path, "".join(letters)

    def _file(self, letter: str) -> str:
        for name, ranges in LETTERS.items():
            if any(ord(letter) in span for span in ranges):
                return str(STATIC / self.font.file(name))
        return ""
