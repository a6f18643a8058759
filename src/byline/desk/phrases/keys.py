"""Which words a phrase cannot do without.

A text is full of words, and a list holds a thousand phrases. Each phrase is filed under words of which one must stand in the text, whole or by
its first letters; only phrases whose words do occur are looked for. This also spares compiling the others.
"""

from __future__ import annotations

import re
from functools import lru_cache

LETTERS = 4
MANY = 90
_TOKEN = re.compile(r"[^\W_]+")
_PIECE = re.compile(r"\(\?(?:[:=!]|<[=!])|\\.|\[[^\]]*\]|[^\W_]+(?![?*{])|[^\W_]|\{[^}]*\}|.")
_GAP = re.compile(r"_\d{1,2} ")
_ANY = re.compile(r"(?<![\\\w])_(?!\w)")
_COMMON = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "and",
        "or",
        "but",
        "not",
        "no",
        "is",
        "was",
        "are",
        "were",
        "be",
        "been",
        "has",
        "had",
        "have",
        "he",
        "she",
        "it",
        "they",
        "his",
        "her",
        "him",
        "i",
        "you",
        "we",
        "my",
        "our",
        "your",
        "their",
        "this",
        "that",
        "these",
        "those",
        "who",
        "what",
        "with",
        "from",
        "as",
        "if",
        "so",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "s",
        "d",
        "ll",
        "re",
        "ve",
        "m",
        "t",
        "one",
        "all",
        "any",
        "some",
        "more",
        "than",
        "about",
        "out",
        "up",
        "into",
        "there",
        "people",
        "time",
        "when",
        "which",
        "how",
        "just",
        "like",
        "said",
        "says",
        "know",
        "knew",
        "never",
        "very",
        "over",
        "even",
        "got",
        "get",
        "go",
        "going",
        "make",
        "made",
        "take",
        "took",
        "way",
        "them",
        "us",
        "me",
        "its",
        "then",
        "only",
        "where",
        "why",
        "because",
        "back",
        "good",
        "new",
        "day",
        "year",
        "years",
        "old",
        "man",
        "woman",
        "life",
        "every",
        "own",
        "two",
        "first",
        "last",
        "much",
        "most",
    ]
)
# A stem is a word with a star: the beginning of a longer one.
Keys = frozenset[str]


@lru_cache(maxsize=8192)
def keys_of_text(text: str) -> Keys:
    """All words of a plain text, and their beginnings."""
    tokens = _TOKEN.findall(text)
    return frozenset(tokens) | {token[:LETTERS] + "*" for token in tokens}


def keys_of_phrase(phrase: str) -> tuple[Keys, ...]:
    """Up to two sets of words; of each set one must stand in the text. The rarest sets first."""
    certain, _ = _sequence(_PIECE.findall(_ANY.sub(r"\\w", _GAP.sub(" ", phrase))), 0)
    return tuple(sorted(certain, key=_cost)[:2])


def _cost(keys: Keys) -> int:
    return sum(30 if key in _COMMON else 6 if key.endswith("*") else 3 for key in keys)


def _sequence(pieces: list[str], at: int) -> tuple[list[Keys], int]:
    """The sets of which a stretch of phrase, up to its closing bracket, needs one each."""
    branches: list[list[Keys]] = []
    while True:
        certain, at = _branch(pieces, at)
        branches.append(certain)
        if at >= len(pieces) or pieces[at] == ")":
            break
        at += 1
    if len(branches) == 1:
        return branches[0], at
    if not all(branches):
        return [], at
    joined: Keys = frozenset().union(*(min(branch, key=_cost) for branch in branches))
    return ([joined] if len(joined) <= MANY else []), at


def _branch(pieces: list[str], at: int) -> tuple[list[Keys], int]:
    certain: list[Keys] = []
    heads: set[str] = {""}
    while at < len(pieces) and pieces[at] not in "|)":
        piece = pieces[at]
        if piece.startswith("("):
            inside, end, letters = _bracket(pieces, at)
            after = pieces[end + 1] if end + 1 < len(pieces) else ""
            optional = after in ("?", "*") or after.startswith("{0")
            if piece == "(?:" and letters is None and pieces[end - 1] == " " and heads == {""}:
                certain += [] if optional else inside
            elif piece == "(?:":
                heads = _join(heads, letters, optional)
                certain += [] if optional or letters is not None else inside
            at = end + 1 + (after in ("?", "*") or after.startswith("{"))
            continue
        optional = at + 1 < len(pieces) and pieces[at + 1] in ("?", "*")
        if piece.isalnum():
            heads = _join(heads, {piece}, optional)
        elif optional or piece in ("\\w", "\\d") or (piece.startswith("[") and "\\s" not in piece):
            heads = _join(heads, None, optional)
        elif piece not in ("?", "*", "+") and not piece.startswith("{"):
            _close(certain, heads)
            heads = {""}
        at += 1
    _close(certain, heads)
    return certain, at


def _bracket(pieces: list[str], at: int) -> tuple[list[Keys], int, set[str] | None]:
    """What a bracket needs, where it closes, and its spellings if it is nothing but letters."""
    depth, end = 1, at + 1
    plain = True
    while end < len(pieces):
        depth += (pieces[end].startswith("(")) - (pieces[end] == ")")
        if depth == 0:
            break
        plain = plain and (pieces[end].isalnum() or pieces[end] in "|?)" or pieces[end] == "(?:")
        end += 1
    if pieces[at] != "(?:":
        return [], end, None
    if plain:
        return [], end, _forms(pieces[at + 1 : end], 0)[0]
    return _sequence(pieces, at + 1)[0], end, None


def _close(certain: list[Keys], heads: set[str]) -> None:
    """Files a word that has come to its end."""
    if "" not in heads and "*" not in heads and len(heads) <= MANY:
        certain.append(frozenset(heads))


def _join(heads: set[str], letters: set[str] | None, optional: bool) -> set[str]:
    """All spellings of a word so far. What goes on unknown is a stem, if it has letters enough."""
    if letters is None or len(heads) * len(letters) > MANY:
        return {head if head.endswith("*") else head[:LETTERS] + "*" if len(head) >= LETTERS else "*" for head in heads}
    tails = letters | {""} if optional else letters
    return {head if head.endswith("*") else head + tail for head in heads for tail in tails}


def _forms(pieces: list[str], at: int) -> tuple[set[str], int]:
    """All spellings of a stretch that holds nothing but letters and choices."""
    forms: set[str] = set()
    current = {""}
    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        if piece == "|":
            forms, current = forms | current, {""}
        elif piece != "?":
            inner, at = _forms(pieces, at + 1) if piece == "(?:" else ({piece}, at)
            optional = at + 1 < len(pieces) and pieces[at + 1] == "?"
            current = {a + b for a in current for b in (inner | {""} if optional else inner)}
        at += 1
    return forms | current, at
