"""Believable words: sentences of the demo's own pieces shaken together, with invented names so that words go on being new.

A real magazine never stops using new words, and rare words are what search and related reads stand on.
"""

import re
from dataclasses import dataclass
from random import Random

from byline.publication.words import plain_text

from ..files import read_all

SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-Z‘“])")
ONSETS = [
    "b",
    "br",
    "c",
    "ch",
    "d",
    "dr",
    "f",
    "g",
    "gr",
    "h",
    "k",
    "l",
    "m",
    "n",
    "p",
    "pr",
    "qu",
    "r",
    "s",
    "sh",
    "st",
    "t",
    "th",
    "tr",
    "v",
    "w",
]
VOWELS = ["a", "e", "i", "o", "u", "ae", "ai", "ea", "ee", "oa", "ou"]
CODAS = [
    "b",
    "ck",
    "d",
    "ff",
    "l",
    "ll",
    "m",
    "n",
    "nd",
    "ng",
    "nt",
    "r",
    "rd",
    "rn",
    "rr",
    "sk",
    "ss",
    "st",
    "t",
    "th",
    "x",
]
SUBJECTS = [
    "The Trouble with",
    "In Praise of",
    "Against",
    "A Letter About",
    "What We Owe",
    "Goodbye to",
    "Living with",
    "Notes on",
]


@dataclass(frozen=True)
class Draft:
    """The words of one piece."""

    title: str
    summary: str
    paragraphs: list[str]


class Prose:
    """Writes drafts. The same seed writes the same ones."""

    def __init__(self, seed: int, names: int) -> None:
        self.random = Random(seed)  # noqa: S311  nothing here is a secret
        self.sentences = _sentences()
        self.nouns = sorted({word for text in self.sentences for word in re.findall(r"\b[a-z]{5,10}s\b", text)})
        self.names = list(dict.fromkeys(self.name() for _ in range(names)))

    def name(self) -> str:
        """One invented word, as in Tarrock."""
        pick = self.random.choice
        syllables = "".join(f"{pick(ONSETS)}{pick(VOWELS)}{pick(CODAS)}" for _ in range(self.random.choice((1, 2, 2))))
        return syllables.capitalize()

    def full_name(self) -> str:
        return f"{self.name()} {self.name()}"

    def draft(self) -> Draft:
        """One piece of about three hundred words that speaks of a few names."""
        pick = self.random.choice
        who = [pick(self.names) for _ in range(3)]
        title = f"{pick(SUBJECTS)} {pick(self.nouns).capitalize()} and {who[0]}"
        paragraphs = [" ".join(self.random.choices(self.sentences, k=5)) for _ in range(4)]
        paragraphs[0] = f"{who[0]} said so first. {paragraphs[0]}"
        paragraphs[2] = f"{paragraphs[2]} {who[1]} and {who[2]} never agreed."
        return Draft(title, pick(self.sentences)[:250], paragraphs)


def _sentences() -> list[str]:
    """Every sentence of the demo's running text, of a decent length."""
    texts = [
        plain_text(block["text"])
        for piece in read_all("pieces")
        for block in piece.get("body", [])
        if block["kind"] == "paragraph"
    ]
    found = {part for text in texts for part in SENTENCE.split(text) if 40 <= len(part) <= 160}
    return sorted(found)
