"""Where every character of a clean text stood in the file it came from."""

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

# Nothing to see: zero-width characters, joiners, direction marks, soft hyphens, byte order marks.
UNSEEN = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_NEEDS_CLEANING = re.compile(f"[{UNSEEN}\u0300-\u036f\x00-\x1f\x7f-\xa0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|  ")
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, eq=False)
class Places:
    """For each character of a text, where it begins and ends in the file."""

    starts: Sequence[int]
    ends: Sequence[int]

    def source(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the file that these characters come from."""
        if not self.starts:
            return 0, 0
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else self.ends[-1]
            return at, at
        return self.starts[start], self.ends[min(end, len(self.ends)) - 1]


def clean(text: str, starts: Sequence[int], ends: Sequence[int]) -> tuple[str, Places]:
    """The text as an eye sees it: composed accents, one space between words, nothing invisible. And its places."""
    if not _NEEDS_CLEANING.search(text) and text == text.strip():
        return text, Places(starts, ends)
    letters: list[str] = []
    begins, finishes = array("l"), array("l")
    for letter, start, end in zip(text, starts, ends, strict=True):
        if letter in UNSEEN or (letter != "\t" and unicodedata.category(letter) == "Cc" and not letter.isspace()):
            continue
        if _SPACE.match(letter):
            if letters and letters[-1] == " ":
                continue
            letter = " "
        elif letters and unicodedata.combining(letter):
            whole = unicodedata.normalize("NFC", letters[-1] + letter)
            if len(whole) == 1:
                letters[-1], finishes[-1] = whole, end
                continue
        letters.append(letter)
        begins.append(start)
        finishes.append(end)
    first = 1 if letters and letters[0] == " " else 0
    last = len(letters) - 1 if len(letters) > first and letters[-1] == " " else len(letters)
    return "".join(letters[first:last]), Places(begins[first:last], finishes[first:last])
