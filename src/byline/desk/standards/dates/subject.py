"""Of whom a date or an age is told."""

import re
from typing import NamedTuple

from byline.desk.context import Context
from byline.desk.document import Document, Sentence
from byline.desk.people import Named, people_of, persons_in

_PRONOUN = re.compile(r"\b(?:he|she|his|her|him|I|my|me|we|they|their)\b", re.IGNORECASE)


class Subject(NamedTuple):
    """Who is meant: a person the piece names, "I", or nobody known."""

    who: Named | None
    first_person: bool = False
    kin: str = ""

    @property
    def key(self) -> str:
        """The same for the same person."""
        return "I" if self.first_person else self.who.name if self.who else self.kin


def subject_of(document: Document, context: Context, number: int, at: int) -> Subject:
    """Whom the words at an offset of the sentence of that number are about: the last name or pronoun before them."""
    sentence = document.sentences[number]
    people = document.shared(people_of, context)
    mentions = [(m.start, who) for m, who in people.between(sentence.start, at)]
    pronouns = list(_PRONOUN.finditer(sentence.text, 0, at - sentence.start))
    last_name = mentions[-1] if mentions else None
    last_pronoun = pronouns[-1] if pronouns else None
    if last_pronoun and (last_name is None or sentence.start + last_pronoun.start() > last_name[0]):
        word = last_pronoun.group().lower()
        if word in ("i", "my", "me"):
            return Subject(None, first_person=True)
        if word in ("we", "they", "their"):
            return Subject(last_name[1] if last_name else None)
        gender = "he" if word in ("he", "his", "him") else "she"
        fitting = [who for _, who in mentions if who.pronoun in ("", gender)]
        kin = "" if fitting else _kin_before(document, number, gender)
        if kin:
            return Subject(None, kin=kin)
        return Subject(fitting[-1] if fitting else _from_before(document, context, number, gender))
    if last_name:
        return Subject(last_name[1])
    after = people.between(at, sentence.end)
    return Subject(after[0][1] if after else _from_before(document, context, number, ""))


_KIN = {
    "she": re.compile(r"\b(?:my|his|her|our|their) (?:\w+ )?(?:daughter|sister|mother|mum|mom|wife|aunt|niece|grandmother|granddaughter|girlfriend)\b(?! (?-i:[A-Z]))", re.IGNORECASE),
    "he": re.compile(r"\b(?:my|his|her|our|their) (?:\w+ )?(?:son|brother|father|dad|husband|uncle|nephew|grandfather|grandson|boyfriend)\b(?! (?-i:[A-Z]))", re.IGNORECASE),
}  # fmt: skip


def _kin_before(document: Document, number: int, gender: str) -> str:
    """A relative without a name in the sentence before, of the same paragraph: whom she or he means."""
    before = document.sentences[number - 1] if number else None
    if before is None or before.block != document.sentences[number].block:
        return ""
    found = _KIN[gender].search(before.text)
    return found.group().lower() if found else ""


def _from_before(document: Document, context: Context, number: int, gender: str) -> Named | None:
    """Somebody of the sentences before, in this paragraph first, who may be meant."""
    found = [who for who in persons_in(document, context, number, back=4) if not gender or who.pronoun in ("", gender)]
    if found:
        return found[0]
    people = document.shared(people_of, context)
    before = [
        who
        for _, who in people.between(0, document.sentences[number].start)
        if who.pronoun == gender and not who.writer
    ]
    return before[-1] if before and gender else None


def numbered(document: Document) -> list[tuple[int, Sentence]]:
    """The sentences with their numbers."""
    return list(enumerate(document.sentences))
