"""Two people of nearly one name, of whom the wrong one is named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context, Person
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.people import people_of
from byline.desk.people.words import COMMON
from byline.desk.registry import standard
from byline.desk.spelling import plain, sound

from .compare import ENOUGH, is_one_slip, likeness, told_apart, words_of

ABOUT = Context(
    people=(Person("Carys Pugh", role="footballer, Bellhaven United"), Person("Carys Pughe", role="harpist"))
)
_WORD = re.compile(r"[^\W\d_]{4,}")


@standard(
    "names.namesake",
    title="The other one of two namesakes",
    what="Somebody of the people file whose name is nearly another’s there, in a piece that speaks of the other one’s work and not of theirs.",
    why="Both spellings are right, so that nobody stumbles; only the person does who is now said to have done it.",
    source="The magazine’s own people file",
    severity="asks",
    scope="document",
    passing="Bellhaven United won again. The footballer Carys Pugh scored twice.",
    failing="Bellhaven United won again. The footballer Carys Pughe scored twice.",
    example_context=ABOUT,
)
def namesake(document: Document, context: Context) -> Iterator[Flag]:
    """Each known person, against those of nearly the same name, by the words of their roles."""
    if len(context.people) < 2:
        return
    stems: frozenset[str] = frozenset()
    for who in document.shared(people_of, context).named:
        for other in _twins(who.known, context) if who.known else ():
            stems = stems or _stems(document.text)
            own, theirs = _role(who.known), _role(other)
            if not (theirs - own) & stems or (own - theirs) & stems:
                continue
            spans = tuple(Span(m.start, m.end) for m in who.mentions)
            if not _stands(other.name, document) and not told_apart(
                document, *((span.start, span.end) for span in spans)
            ):
                yield Flag(
                    spans,
                    f"“{who.name}” is {(who.known.role if who.known else '') or 'somebody else'} by the people file. Is {other.name}, {other.role}, meant?",
                    suggestions=(other.name,),
                    confidence=0.7,
                )


def _stands(name: str, document: Document) -> bool:
    return bool(re.search(rf"\b{re.escape(plain(name))}\b", plain(document.text)))


def _twins(who: Person | None, context: Context) -> list[Person]:
    """Those of nearly the same name, among the ones that share a word or a sound with it."""
    if who is None:
        return []
    index = context.named_by_word
    names = {each for word in words_of(who.name) for key in (word, sound(word)) for each in index.get(key, ())}
    found = (context.by_name.get(plain(name), (None, False))[0] for name in sorted(names) if name != who.name)
    return [each for each in found if each and each.name != who.name and _is_twin(who.name, each.name)]


def _is_twin(one: str, other: str) -> bool:
    a, b = words_of(one), words_of(other)
    differing = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    one_letter = len(a) == len(b) >= 2 and len(differing) == 1 and is_one_slip(*differing[0])
    return one_letter or likeness(one, other) >= ENOUGH or (a != b and "".join(a) == "".join(b))


def _role(who: Person | None) -> frozenset[str]:
    return _stems(who.role) if who and who.role else frozenset()


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:6] for word in _WORD.findall(plain(text)) if word not in COMMON)
