"""What a reader typed, read generously: words, "phrases", -words. Nothing typed is an error."""

import re
from dataclasses import dataclass, field, replace

from .words import STOP_WORDS, clean, words_in

LONGEST_QUERY = 200
MOST_TERMS = 12

Facets = tuple[tuple[str, ...], ...]

_CHUNK = re.compile(r'([-−–]?)"([^"]*)"|(\S+)')
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})


@dataclass(frozen=True)
class Term:
    """One thing to look for: a word, or several words in a row. `others` are words that do as well (completions)."""

    words: tuple[str, ...]
    others: tuple[str, ...] = ()

    @property
    def alternatives(self) -> tuple[tuple[str, ...], ...]:
        return (self.words, *((word,) for word in self.others))


@dataclass(frozen=True)
class Question:
    """What to look for. All of `terms`, unless `any_of`; none of `without`; of each group of `facets` at least one.

    `kind` is the only kind of thing wanted, or empty for every kind.
    """

    terms: tuple[Term, ...] = ()
    without: tuple[Term, ...] = ()
    facets: Facets = ()
    kind: str = ""
    any_of: bool = False
    unfinished: bool = field(default=False, compare=False)

    @property
    def words(self) -> list[str]:
        """Every word looked for, once."""
        return list(dict.fromkeys(word for term in self.terms for row in term.alternatives for word in row))

    def with_word(self, old: str, new: tuple[str, ...]) -> "Question":
        """The same question with `old` replaced by the first of `new`; the rest of `new` do as well."""
        return replace(self, terms=tuple(_replaced(term, old, new) for term in self.terms))


def ask(text: str, facets: Facets = (), kind: str = "") -> Question:
    """The question in `text`. Words beyond the twelfth and letters beyond the two hundredth are left out."""
    typed = clean(text, LONGEST_QUERY).translate(_QUOTES)
    wanted: list[Term] = []
    unwanted: list[Term] = []
    loose: set[Term] = set()
    for minus, phrase, chunk in _CHUNK.findall(typed):
        negative = bool(minus) or (chunk[:1] in "-−" and len(chunk) > 1)
        words = tuple(words_in(phrase or chunk))
        if not words:
            continue
        term = Term(words)
        (unwanted if negative else wanted).append(term)
        if not phrase and len(words) == 1:
            loose.add(term)
    terms = _without_stop_words(wanted, loose)[:MOST_TERMS]
    unfinished = bool(terms) and terms[-1] in loose and not typed.endswith('"')
    return Question(tuple(terms), tuple(dict.fromkeys(unwanted))[:MOST_TERMS], facets, kind, unfinished=unfinished)


def _without_stop_words(terms: list[Term], loose: set[Term]) -> list[Term]:
    kept = [term for term in terms if term not in loose or term.words[0] not in STOP_WORDS]
    return list(dict.fromkeys(kept or terms))


def _replaced(term: Term, old: str, new: tuple[str, ...]) -> Term:
    if old not in term.words:
        return term
    words = tuple(new[0] if word == old else word for word in term.words)
    return Term(words, new[1:] if len(words) == 1 else ())
