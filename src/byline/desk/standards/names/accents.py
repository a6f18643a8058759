"""A name without its accent, or with one too many."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.people.runs import Run
from byline.desk.registry import standard
from byline.desk.spelling import plain

from .compare import told_apart
from .runs import all_runs


@standard(
    "names.accents",
    title="A name and its accents",
    what="A name that stands elsewhere in the piece, or in the people file, with other accents.",
    why="An accent is part of the spelling. Some people write themselves without it, so the desk asks once and remembers.",
    source="The Chicago Manual of Style, 8.3; Guardian style guide, accents",
    severity="suggests",
    scope="document",
    passing="Renée Oduya sang first. Then Renée Oduya sang again.",
    failing="Renée Oduya sang first. Then Renee Oduya sang again.",
)
def accents(document: Document, context: Context) -> Iterator[Flag]:
    """Groups names that are one without accents; the people file says which is right, or else the piece's own habit."""
    forms: dict[str, dict[str, list[Run]]] = defaultdict(lambda: defaultdict(list))
    for run in document.shared(all_runs):
        forms[plain(run.text)][unicodedata.normalize("NFC", run.text)].append(run)
    words = _words_of(forms, context)
    for key, written in forms.items():
        right = _official(key, context) or words.get(key) or _habit(written)
        for form, runs in written.items():
            if right and _marks(form) != _marks(right) and not told_apart(document, *((r.start, r.end) for r in runs)):
                yield Flag(
                    tuple(Span(run.start, run.end) for run in runs),
                    f"“{form}” is written “{right}” "
                    + ("by the magazine." if _official(key, context) else "elsewhere in the piece."),
                    suggestions=(right,),
                    confidence=0.9,
                )


def _official(key: str, context: Context) -> str | None:
    """The people file's spelling of a full name."""
    known = context.by_name.get(key)
    if not known:
        return context.body_names.get(key)
    return next((name for name in (known[0].name, *known[0].aliases) if plain(name) == key), None)


def _habit(written: dict[str, list[Run]]) -> str | None:
    """Of two spellings in one piece the one with accents: nobody adds one by mistake; but a much rarer one may be."""
    if len(written) < 2:
        return None
    counts = Counter({form: len(runs) for form, runs in written.items()})
    (first, many), (second, few) = counts.most_common(2)
    if many >= 3 and few == 1 and _marks(second) and not _marks(first):
        return first
    return max(written, key=lambda form: (len(_marks(form)), counts[form]))


def _words_of(forms: dict[str, dict[str, list[Run]]], context: Context) -> dict[str, str]:
    """The words of full names as the magazine writes them, or accented in the piece, for the bare names that repeat them."""
    found: dict[str, str] = {}
    for key, written in forms.items():
        official = _official(key, context)
        if " " in key and official:
            found.update({plain(part): part for part in official.split()})
        elif " " in key:
            for form in written:
                found.update({plain(part): part for part in form.split() if _marks(part) and plain(part) not in found})
    return found


def _marks(form: str) -> str:
    """The letters that are not plain ones."""
    return "".join(letter for letter in form.lower() if not letter.isascii() and letter not in "’‘‐‑-")
