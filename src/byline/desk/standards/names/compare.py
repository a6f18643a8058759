"""Whether two names are one name written twice."""

import re
from bisect import bisect_right

from byline.desk.document import Document, Sentence
from byline.desk.people.given import MEN, WOMEN
from byline.desk.people.words import PARTICLES, TITLES
from byline.desk.spelling import nearness, plain, skeleton, sound

_APART = re.compile(
    r"\b(?:no relation|not related|unrelated|namesakes?|confus\w+|mis[- ]?spel\w+|mispronounc\w+|spel(?:t|led|lings?|ls?)|one letter|a letter|with (?:no|an?) [A-Z]\b"
    r"|not to be|mistak\w+|mixed up|mix-up|another|the other|née|maiden name|pen[- ]name|pseudonym|alias|nicknam\w+|stage name"
    r"|changed (?:his|her|their|its|the) name|formerly|originally|real name|pronounce\w*|called (?:me|him|her|us|them))\b",
    re.IGNORECASE,
)
_SPELLING = re.compile(r"\b(?:mis)?(?:spel(?:t|led|lings?|ls?)|pronounc\w+)\b", re.IGNORECASE)
_KIN = re.compile(
    r"\b(?:sisters?|brothers?|twins?|cousins?|mother|father|sons?|daughters?|wife|husband|uncle|aunt|niece|nephew|widow|grand\w+)"
    r"(?:[ ,]{1,2}(?:of|called|named|is|was))?[ ,:]{0,2}$",
    re.IGNORECASE,
)
ENOUGH = 0.7


def words_of(name: str) -> list[str]:
    """The words of a name in their plain form, double names taken apart, particles and initials left out."""
    found = [word for part in plain(name).replace("-", " ").split() for word in (part.strip(".'"),)]
    if len(found) > 2 and found[0] in TITLES:
        found = found[1:]
    return [word for word in found if len(word) > 1 and word not in PARTICLES]


def likeness(one: str, other: str) -> float:
    """How likely two full names mean to be the same: 0 where they are the same, or plainly two."""
    a, b = words_of(one), words_of(other)
    if a == b or len(a) < 2 or len(b) < 2:
        return 0.0
    if len(a) != len(b):
        a, b = [a[0], a[-1]], [b[0], b[-1]]
        if a == b:
            return 0.0
    pairs = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(pairs) > 1 and (len(pairs) == len(a) > 2 or not all(_alike(x, y) >= 0.85 for x, y in pairs)):
        return 0.0
    if len(pairs) == 1 and len(a) > 2 and is_one_slip(*pairs[0]):
        return 0.8  # of a double name, all but a letter stands
    return min(_alike(x, y) for x, y in pairs)


def is_one_slip(one: str, other: str) -> bool:
    """Whether one letter more, less or other makes the one word the other."""
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 4:
        return False
    short, long = sorted((one, other), key=len)
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]


def _alike(one: str, other: str) -> float:
    """Nearness of two words; two given names that both exist are near only where they sound the same."""
    near = nearness(one, other)
    if both_given(one, other) and sound(one) != sound(other):
        same = (one in WOMEN) == (other in WOMEN)
        slip = same and (
            (skeleton(one) == skeleton(other) and len(skeleton(one)) >= 3)
            or ({one[-1], other[-1]} == {"a", "e"} and one[:-1] == other[:-1])
        )
        return 0.75 if slip else min(near, 0.5)
    return near


def both_given(one: str, other: str) -> bool:
    """Whether both are common given names."""
    return (one in WOMEN or one in MEN) and (other in WOMEN or other in MEN)


def told_apart(document: Document, *places: tuple[int, int]) -> bool:
    """Whether the piece itself tells two names apart, or speaks about spelling, in a sentence with one of these places."""
    if document.shared(is_about_spelling):
        return True
    for start, _end in places:
        sentence = sentence_at(document, start)
        if _APART.search(sentence.text) or _KIN.search(document.text, max(0, start - 24), start):
            return True
    return False


def is_about_spelling(document: Document) -> bool:
    """Whether a piece speaks of spelling again and again: then odd forms are its subject."""
    return len(_SPELLING.findall(document.text)) >= 3


def sentence_at(document: Document, offset: int) -> Sentence:
    """The sentence that holds an offset."""
    starts = document.shared(_sentence_starts)
    return document.sentences[max(0, bisect_right(starts, offset) - 1)]


def _sentence_starts(document: Document) -> list[int]:
    return [sentence.start for sentence in document.sentences]


def in_one_sentence(document: Document, one: int, other: int) -> bool:
    """Whether two places stand in one sentence."""
    return sentence_at(document, one) is sentence_at(document, other)
