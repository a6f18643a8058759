"""Which words are English: a list of 118,000, from SCOWL (see english.copyright.txt)."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_FILE = Path(__file__).with_name("english.txt.gz")
_ENDS = (
    "'s", "s", "es", "ed", "d", "ing", "er", "ers", "ly", "y", "ish", "ness", "less", "like", "able", "ful", "wise", "ism", "ist", "ists", "dom", "hood", "ship",
)  # fmt: skip
_HEADS = (
    "un", "re", "non", "over", "under", "mis", "pre", "post", "anti", "semi", "ex", "inter", "super", "sub", "out", "micro", "mini", "multi", "counter", "co", "de", "dis", "up", "down", "fore", "hyper", "neo", "pseudo", "cyber", "bio", "eco", "auto", "self", "half", "mega", "ultra", "trans",
)  # fmt: skip
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, eq=False)
class English:
    """All words; those in common use; those of one side of the Atlantic only."""

    words: frozenset[str]
    common: frozenset[str]
    british: frozenset[str]
    american: frozenset[str]

    def has(self, word: str) -> bool:
        """Whether a word in small letters is one, or is made of one as English makes them."""
        return word in self.words or self._made(word)

    def _made(self, word: str) -> bool:
        for end in _ENDS:
            if word.endswith(end):
                stem = word[: -len(end)]
                if (
                    stem in self.words
                    or stem + "e" in self.words
                    or (stem[-1:] == stem[-2:-1] and stem[:-1] in self.words)
                ):
                    return True
        if any(word.startswith(head) and word[len(head) :] in self.words for head in _HEADS):
            return True
        return any(word[:at] in self.common and word[at:] in self.common for at in range(4, len(word) - 3))

    def near(self, word: str) -> tuple[str, ...]:
        """The common words one slip of the finger away."""
        cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
        forms = {a + b[1:] for a, b in cuts if b}
        forms |= {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
        forms |= {a + letter + b[1:] for a, b in cuts if b for letter in _LETTERS}
        forms |= {a + letter + b for a, b in cuts for letter in _LETTERS}
        return tuple(sorted(forms & self.common))


@lru_cache(maxsize=1)
def english() -> English:
    """The list, read once."""
    words, common, british, american = [], [], [], []
    for line in gzip.decompress(_FILE.read_bytes()).decode().split("\n"):
        word = line.rstrip("*<>")
        words.append(word)
        marks = line[len(word) :]
        if marks:
            if "*" in marks:
                common.append(word)
            if "<" in marks:
                british.append(word)
            elif ">" in marks:
                american.append(word)
    return English(frozenset(words), frozenset(common), frozenset(british), frozenset(american))
