"""Numbers in figures and in words."""

import re
from functools import lru_cache
from typing import NamedTuple

_UNITS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SMALL = {word: number for number, word in enumerate(_UNITS, 1)} | {
    word: 10 * number for number, word in enumerate(_TENS, 2)
}
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
ORDINALS = {word: number for number, word in enumerate(_ORDINALS, 1)} | {
    word[:-1] + "ieth": 10 * number for number, word in enumerate(_TENS, 2)
} | {"hundredth": 100}  # fmt: skip
_BIG = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "m": 10**6,
    "bn": 10**9,
    "k": 1000,
    "mn": 10**6,
}
_PARTS = {
    "half": 0.5,
    "third": 1 / 3,
    "quarter": 0.25,
    "fifth": 0.2,
    "sixth": 1 / 6,
    "seventh": 1 / 7,
    "eighth": 0.125,
    "tenth": 0.1,
}
_W = "|".join(sorted(SMALL, key=len, reverse=True))
_O = "|".join(sorted(ORDINALS, key=len, reverse=True))
_B = "hundred|thousand|million|billion"
WORDS = rf"(?:(?:{_W}|a|an)(?:[ -](?:{_W}))?(?:[ -](?:{_B})){{1,2}}(?:(?:,| and|-and-)? ?(?:{_W})(?:[ -](?:{_W}))?(?: (?:{_B}))?)?|(?:{_W})(?:[ -](?:{_W}))?|(?:a )?dozen|zero)"
_FEW = rf"\d{{1,2}}|{'|'.join(_UNITS)}"
_PATTERN = re.compile(
    rf"\b(?P<some>{_FEW}) (?:in|out of) (?:every )?(?P<every>{_FEW}|twenty|fifty|a hundred|100)\b(?![-.,:]\d|-| (?:{_B}|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|per|%))"
    rf"|(?P<sign>[£$€])?(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<ordinal>st|nd|rd|th)?(?:(?: ?(?P<big>million|billion|thousand|hundred)|(?P<short>m|bn|k|mn))\b)?"
    rf"|\b(?P<part>(?:(?:one|two|three|four|five|six|seven|nine|a|another|an)[ -])?(?:third|quarter|fifth|sixth|seventh|eighth|tenth)s?|(?:a |one |another )?half)\b(?! (?:an|a) (?:hour|century|year|dozen|mile|day|minute))"
    rf"|\b(?P<ordinals>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(?:{_O}))\b"
    rf"|\b(?P<words>{WORDS})\b",
)
_PERCENT = re.compile(r"[- ]?(?:%|per ?cent\b|percent\b|pc\b|percentage points?\b)", re.IGNORECASE)
_LETTERS = re.compile(r"[a-z]+")
_HINTS = {*SMALL, *ORDINALS, *_PARTS, *(part + "s" for part in _PARTS), *_BIG, "dozen", "zero"} - {"m", "k"}


class Number(NamedTuple):
    """A number. `kind`: count, money, percent, share (a third) or ordinal. `sign` is a currency's."""

    start: int
    end: int
    value: float
    kind: str
    sign: str = ""
    text: str = ""


def number_of(words: str) -> float | None:
    """The value of a number in figures or words, or None."""
    found = numbers_of(words.strip())
    return found[0].value if len(found) == 1 else None


@lru_cache(maxsize=4096)
def numbers_of(text: str) -> tuple[Number, ...]:
    """All numbers of a text, in order."""
    if not speaks_of_numbers(text):
        return ()
    found = []
    for match in _PATTERN.finditer(lowered(text)):
        number = _read(match)
        if number is None:
            continue
        percent = _PERCENT.match(text, match.end())
        kind, end = number[1], match.end()
        if percent and kind in ("count", "share"):
            kind, end = "percent", percent.end()
            if text[match.start() : match.end()].lower().endswith("half"):
                number = (0.5, kind)
        found.append(Number(match.start(), end, number[0], kind, match["sign"] or "", text[match.start() : end]))
    return tuple(found)


@lru_cache(maxsize=4096)
def speaks_of_numbers(text: str) -> bool:
    """Whether a text has a digit or a word that numbers are made of: a quick look before the slow ones."""
    return any(map(str.isdigit, text)) or not _HINTS.isdisjoint(_LETTERS.findall(text.lower()))


def lowered(text: str) -> str:
    """The text in small letters, if that keeps every place: patterns are quicker on one case."""
    small = text.lower()
    return small if len(small) == len(text) else text


def _read(match: re.Match[str]) -> tuple[float, str] | None:
    if match["every"]:
        some, every = _simple(match["some"]), _simple(match["every"])
        return (some / every, "share") if 0 < some < every else None
    if match["digits"]:
        before, after = (
            match.string[max(0, match.start() - 1) : match.start()],
            match.string[match.end() : match.end() + 1],
        )
        if (
            before.isalpha()
            or before in ("-", ".", "/", ":", "#", "_")
            or (after.isalpha() and not match["ordinal"] and not match["short"])
        ):
            return None
        value = float(match["digits"].replace(",", "")) * _BIG.get((match["big"] or match["short"] or "").lower(), 1)
        return value, "money" if match["sign"] else "ordinal" if match["ordinal"] else "count"
    if match["part"]:
        return _share(match["part"].lower())
    if match["ordinals"]:
        return float(
            sum(SMALL.get(word, 0) + ORDINALS.get(word, 0) for word in re.split("[ -]", match["ordinals"].lower()))
        ), "ordinal"
    return _worded(match["words"].lower()), "count"


def _simple(words: str) -> float:
    return float(words) if words.isdigit() else float({"a hundred": 100}.get(words) or SMALL[words])


def _share(words: str) -> tuple[float, str] | None:
    *many, part = re.split("[ -]", words)
    size = _PARTS[part.removesuffix("s") if part != "half" else part]
    first = many[0] if many else ""
    if not first and part != "half":
        return None
    return SMALL.get(first, 1) * size, "share"


def _worded(words: str) -> float:
    if "dozen" in words:
        return 12.0
    if words in ("no", "none", "zero"):
        return 0.0
    total, here = 0.0, 0.0
    for word in re.split(r"[ ,-]+", words):
        if word in SMALL:
            here += SMALL[word]
        elif word in ("a", "an"):
            here = 1
        elif word == "hundred":
            here = max(1, here) * 100
        elif word in _BIG:
            total += max(1, here) * _BIG[word]
            here = 0
    return total + here
