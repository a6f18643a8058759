"""What a reader may have meant by words that stand nowhere."""

from dataclasses import replace
from itertools import islice, product

from . import vocabulary
from .backends import Backend
from .models import Word
from .question import Question, Term
from .words import stem

MOST_TRIES, MOST_WORDS = 9, 3
RARE, OFTEN = 2, 10  # a word of two pieces beside one of twenty that differs by a letter is perhaps a slip


def complete(question: Question, backend: Backend) -> Question:
    """The question with its last word read as the beginning of a word, where it is no word itself."""
    if not question.unfinished:
        return question
    last = question.terms[-1].words[0]
    if _stands(last, question.kind, backend):
        return question
    endings = [word for word in vocabulary.completions(last) if word != last]
    whole = Term((last,), tuple(endings))
    return replace(question, terms=(*question.terms[:-1], whole)) if endings else question


def correct(question: Question, backend: Backend) -> Question | None:
    """The likeliest question that has an answer with the words that stand nowhere replaced; None where there is none."""
    unknown = [word for word in _plain_words(question) if not _stands(word, question.kind, backend)][:MOST_WORDS]
    return _first_answered(question, {word: vocabulary.similar(word) or [word] for word in unknown}, backend)


def loosen(question: Question, backend: Backend) -> Question:
    """The question for entries that have some of the words, each word that stands nowhere replaced by the likeliest."""
    for word in [word for word in _plain_words(question) if not _stands(word, question.kind, backend)][:MOST_WORDS]:
        alike = [other for other in vocabulary.similar(word) if _stands(other, question.kind, backend)]
        question = question.with_word(word, (alike[0],)) if alike else question
    return replace(question, any_of=True)


def suggest(question: Question, backend: Backend) -> Question | None:
    """A question that may have been meant though each word stands somewhere: no entry has them all, or one is a rare slip."""
    words = _plain_words(question)[:MOST_WORDS]
    if len(words) > 1 and not backend.rank(question, 1):
        return _first_answered(question, {word: [word, *vocabulary.similar(word)[:2]] for word in words}, backend)
    known = vocabulary.known(words)
    for word in words:
        for other in vocabulary.known(_like(known.get(word))).values():
            if other.documents >= OFTEN * known[word].documents:
                return question.with_word(word, (other.word,))
    return None


def _like(word: Word | None) -> list[str]:
    """Words that a rare and long one may be a slip of; other forms of the same word are none."""
    if word is None or len(word.word) < 5 or word.documents > RARE or word.heads:
        return []
    return [other for other in vocabulary.similar(word.word)[:2] if stem(other) != stem(word.word)]


def _first_answered(question: Question, options: dict[str, list[str]], backend: Backend) -> Question | None:
    for choice in islice(product(*options.values()), MOST_TRIES):
        candidate = question
        for old, new in zip(options, choice, strict=True):
            candidate = candidate.with_word(old, (new,)) if new != old else candidate
        if candidate != question and backend.rank(candidate, 1):
            return candidate
    return None


def _plain_words(question: Question) -> list[str]:
    return [word for term in question.terms if not term.others for word in term.words]


def _stands(word: str, kind: str, backend: Backend) -> bool:
    """Whether some entry of the kind has the word, or another with its stem."""
    return bool(backend.rank(Question((Term((word,)),), kind=kind), 1))
