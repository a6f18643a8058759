"""Finding: from what a reader typed to one page of answers."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from . import correcting
from .backends import Backend, current
from .models import Entry
from .question import Facets, Question, ask
from .ranking import in_order
from .snippets import Marker, Piece

PAGE_SIZE = 20
MOST_ANSWERS = 200
FEW = 3


@dataclass(frozen=True)
class Result:
    """One answer. `title`, `byline` and `snippet` are pieces of plain text, marked where they hold what was looked for."""

    entry: Entry
    title: list[Piece]
    byline: list[Piece]
    snippet: list[Piece]


@dataclass(frozen=True)
class Answer:
    """One page of answers to `typed`.

    `searched` is what was looked for when `typed` had a slip in it, else empty; `suggestion` is what may have been meant
    though there are answers; `some_words` says that nothing has all the words and these have some. `total` counts answers
    up to MOST_ANSWERS; `has_more` says there may be further ones.
    """

    typed: str
    results: list[Result] = field(default_factory=list)
    searched: str = ""
    suggestion: str = ""
    some_words: bool = False
    total: int = 0
    page: int = 1
    pages: int = 1
    asked: bool = False

    @property
    def has_more(self) -> bool:
        return self.total >= MOST_ANSWERS


def find(
    text: str, *, kind: str = "", facets: Facets = (), page: int = 1, size: int = PAGE_SIZE, as_typed: bool = False
) -> Answer:
    """Answer what a reader typed. Whatever it is, it is no error. `as_typed` leaves slips alone.

    `kind` and `facets` narrow the answer: of each group of facets at least one word must be among the entry's.
    """
    backend = current()
    question = ask(text, facets, kind)
    if not question.terms:
        return Answer(text)
    found = _look(question, backend, as_typed)
    ids = in_order(found.matches, found.question)
    pages = max(1, -(-len(ids) // size))
    page = min(max(1, page), pages)
    return Answer(
        typed=text,
        results=_results(ids[(page - 1) * size : page * size], found.question),
        searched=found.searched,
        suggestion="" if as_typed or found.searched else _suggestion(found, question, backend),
        some_words=found.question.any_of,
        total=len(ids),
        page=page,
        pages=pages,
        asked=True,
    )


@dataclass(frozen=True)
class _Found:
    question: Question
    matches: list
    searched: str = ""


def _look(question: Question, backend: Backend, as_typed: bool) -> _Found:
    matches = backend.rank(question, MOST_ANSWERS)
    if matches or as_typed:
        return _Found(question, matches)
    completed = correcting.complete(question, backend)
    if matches := backend.rank(completed, MOST_ANSWERS):
        return _Found(completed, matches)
    if corrected := correcting.correct(completed, backend):
        return _Found(corrected, backend.rank(corrected, MOST_ANSWERS), in_words(corrected))
    if len(question.terms) == 1:
        return _Found(question, [])  # there is nothing to leave out
    loose = correcting.loosen(completed, backend)
    searched = "" if loose.terms == completed.terms else in_words(loose)
    return _Found(loose, backend.rank(loose, MOST_ANSWERS), searched)


def in_words(question: Question) -> str:
    """The question as somebody would type it."""
    wanted = [_typed(term.words) for term in question.terms]
    return " ".join([*wanted, *(f"-{_typed(term.words)}" for term in question.without)])


def _typed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f'"{" ".join(words)}"'


def _suggestion(found: _Found, question: Question, backend: Backend) -> str:
    few = found.question == question and len(found.matches) <= FEW
    if not few and not found.question.any_of:
        return ""
    better = correcting.suggest(question, backend)
    return in_words(better) if better else ""


def _results(ids: list[int], question: Question) -> list[Result]:
    marker = Marker(question.words)
    entries = Entry.objects.in_bulk(ids)
    return [_result(entries[one], marker) for one in ids if one in entries]


def _result(entry: Entry, marker: Marker) -> Result:
    return Result(
        entry, marker.mark(entry.title), marker.mark(entry.byline), marker.snippet(entry.text, instead=entry.summary)
    )
