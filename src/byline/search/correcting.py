"""What a reader may have meant by words that stand nowhere."""

from dataclasses import replace
from itertools import product

from . import vocabulary
from .backends import Backend
from .question import Question, Term

MOST_TRIES = 9
RARE, OFTEN = 2, 10  # a word of two pieces beside one of twenty that differs by a letter is perhaps a slip


def complete(question: Question, backend: Backend) -> Question:
    """The question with its last word read as the beginning of a word, where it is no word itself."""
    if not question.unfinished:
        return question
    last = question.terms[-1].words[0]
    if _stands(last, backend):
        return question
    endings = vocabulary.completions(last)
    whole = Term((last,), tuple(endings))
    return replace(question, terms=(*question.terms[:-1], whole)) if endings else question


def correct(question: Question, backend: Backend) -> Question | None:
    """The likeliest question with every unknown word replaced that has an answer; None where there is none."""
    unknown = [word for word in _plain_words(question) if not _stands(word, backend)][:3]
    if not unknown:
        unknown = _plain_words(question)[:3]
        options = [[word, *vocabulary.similar(word)[:2]] for word in unknown]
    else:
        options = [vocabulary.similar(word) or [word] for word in unknown]
    return _first_answered(question, unknown, options, backend)


def suggest(question: Question) -> Question | None:
    """A question that differs by one slip and whose words are far more frequent; None where nothing looks like a slip."""
    words = _plain_words(question)
    known = vocabulary.known(words)
    for word in words:
        if len(word) < 5 or word not in known or known[word].documents > RARE or known[word].heads:
            continue
        for other in vocabulary.known(vocabulary.similar(word)[:2]).values():
            if other.documents >= OFTEN * known[word].documents and other.word[:4] != word[:4]:
                return question.with_word(word, (other.word,))
    return None


def _first_answered(
    question: Question, words: list[str], options: list[list[str]], backend: Backend
) -> Question | None:
    for choice in list(product(*options))[:MOST_TRIES]:
        if list(choice) == words:
            continue
        candidate = question
        for old, new in zip(words, choice, strict=True):
            candidate = candidate.with_word(old, (new,))
        if backend.rank(candidate, 1):
            return candidate
    return None


def _plain_words(question: Question) -> list[str]:
    return [word for term in question.terms if not term.others for word in term.words]


def _stands(word: str, backend: Backend) -> bool:
    """Whether some entry has the word, or another with its stem."""
    return bool(vocabulary.known([word])) or bool(backend.rank(Question((Term((word,)),)), 1))
