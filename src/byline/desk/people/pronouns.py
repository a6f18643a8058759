"""Whom he and she mean, kept simple: the last one named who may be meant."""

from byline.desk.context import Context
from byline.desk.document import Document, Sentence

from .found import Named, People
from .gather import people_of

PRONOUNS = {
    "he": "he",
    "him": "he",
    "his": "he",
    "himself": "he",
    "she": "she",
    "her": "she",
    "hers": "she",
    "herself": "she",
}
PRONOUNS |= {"he's": "he", "he'd": "he", "he'll": "he", "she's": "she", "she'd": "she", "she'll": "she"}
BACK = 2  # sentences


def persons_in(document: Document, context: Context, number: int, back: int = BACK) -> tuple[Named, ...]:
    """Who is spoken of in the sentence of that number: named in it, or meant by a pronoun and named at most `back` sentences before."""
    people = document.shared(people_of, context)
    sentence = document.sentences[number]
    found = [who for _, who in people.between(sentence.start, sentence.end)]
    for pronoun in _pronouns(sentence):
        meant = _meant(document, people, number, pronoun, back)
        if meant is not None and not any(who.pronoun == pronoun for who in found):
            found.append(meant)
    return tuple(dict.fromkeys(found))


def _pronouns(sentence: Sentence) -> set[str]:
    words = sentence.text.lower().replace("\u2019", "'").replace(",", " ").replace(".", " ").split()
    return {PRONOUNS[word] for word in words if word in PRONOUNS}


def _meant(document: Document, people: People, number: int, pronoun: str, back: int) -> Named | None:
    """The last one named before who is not known to go by another pronoun, in this block or the one before."""
    for at in range(number - 1, max(-1, number - 1 - back), -1):
        sentence = document.sentences[at]
        fitting = [who for _, who in people.between(sentence.start, sentence.end) if who.pronoun in ("", pronoun)]
        if fitting:
            exact = [who for who in fitting if who.pronoun == pronoun]
            return (exact or fitting)[0]
    return None
