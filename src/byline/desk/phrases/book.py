"""A list of phrases that are looked for together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from .keys import keys_of_phrase, keys_of_text

WORD = r"[\w'-]{1,24}"
SPACE = r"(?:\s{1,3})"
SENTENCE = 600  # letters; longer texts are not kept in memory
_GAP = re.compile(r"_(\d{1,2}) ")
_ANY = re.compile(r"(?<![\\\w])_(?!\w)")
_BLANK = re.compile(r"\[[^\]]*\]| ")


class Found(NamedTuple):
    """Where a phrase stands in a text, the words, and what the list notes behind two bars."""

    start: int
    end: int
    text: str
    note: str = ""


@lru_cache(maxsize=4096)
def pattern(phrase: str) -> re.Pattern[str]:
    """A phrase as a regular expression over plain letters, standing as whole words. Every gap is bounded, so it reads in linear time."""
    gaps = _GAP.sub(lambda gap: rf"(?:{WORD},? ){{0,{gap[1]}}}", phrase)
    words = _ANY.sub(lambda _: WORD, gaps)
    spaced = _BLANK.sub(lambda piece: SPACE if piece[0] == " " else piece[0], words)
    return re.compile(rf"(?:(?<![\w'-])|(?<=\w)(?='))(?:{spaced})(?![\w-])")


class Phrases:
    """Phrases, each as one would say it, with regular expressions for what varies.

    In a phrase a blank stands for any white space, ``_`` for one word, ``_3`` and the blank behind it for up to three words.
    """

    def __init__(self, *lines: str) -> None:
        parted = [line.partition(" || ") for line in lines]
        self.lines = tuple(line for line, _, _ in parted)
        self.notes = tuple(note for _, _, note in parted)

    @cached_property
    def _filed(self) -> dict[str, list[int]]:
        filed: dict[str, list[int]] = {}
        for number, (first, *_rest) in enumerate(self._needs):
            for key in first:
                filed.setdefault(key, []).append(number)
        return filed

    @cached_property
    def _needs(self) -> tuple[tuple[frozenset[str], ...], ...]:
        return tuple(keys_of_phrase(line) or (frozenset({""}),) for line in self.lines)

    @cached_property
    def _keys(self) -> frozenset[str]:
        return frozenset(self._filed)

    def _likely(self, text: str) -> list[int]:
        keys = keys_of_text(text)
        numbers = {number for key in keys & self._keys for number in self._filed[key]}
        likely = [number for number in numbers if all(need & keys for need in self._needs[number][1:])]
        return sorted(likely + self._filed.get("", []))

    def find(self, text: str) -> Iterator[Found]:
        """Every place of every phrase in a plain text, in the order of the phrases."""
        for number in self._likely(text):
            for found in pattern(self.lines[number]).finditer(text):
                yield Found(found.start(), found.end(), found.group(), self.notes[number])

    def within(self, text: str) -> Found | None:
        """One place of one phrase, or None. Remembered for sentences: an edited piece is asked about the same ones again."""
        return _first(self, text) if len(text) < SENTENCE else next(self.find(text), None)


@lru_cache(maxsize=16_384)
def _first(phrases: Phrases, text: str) -> Found | None:
    return next(phrases.find(text), None)
