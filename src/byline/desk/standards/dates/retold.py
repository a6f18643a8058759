"""The same figure, told twice differently."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import Number, numbers_of
from byline.desk.finding import Flag
from byline.desk.people.words import COMMON
from byline.desk.registry import standard
from byline.desk.spelling import bag, plain

_NOUN = re.compile(r"[- ]+(?:of |the |more |other |long |whole |different |separate |new )?([a-z]{3,})")
_WORD = re.compile(r"[^\W\d_]{3,}")
_SAME = (
    bag("game match fixture"),
    bag("person people man woman"),
    bag("child kid"),
    bag("employee worker staff job person"),
    bag("episode part instalment"),
    bag("page leaf"),
    bag("euro pound dollar"),
)
EMPTY = COMMON | bag(
    "year years people time times day days week weeks month months hour hours minutes percent per cent been were them then from their there which about after before under when more than had has have into only just also each every"
)
_DEFINITE = re.compile(r"\b(?:the|all|those|these|all the|his|her|their|our) $", re.IGNORECASE)
UNITS = bag(
    "minute hour day week month second page mile kilometre metre foot inch pound dollar unit step level question attendee"
)
NEIGHBOURS = 60  # later figures of the same noun that one is compared with
FIELDS = ("title", "standfirst", "bio", "outro")
NOT_TOLD = re.compile(
    r"\b(?:more|another|other|further|extra|first|last|next|least|most|than|only|every|each|per|of the|about|around|some|nearly|almost|over|up to)\s*$",
    re.IGNORECASE,
)


class Told(NamedTuple):
    """A figure with the noun it counts and the words of its sentence."""

    span: Span
    value: float
    text: str
    noun: str
    words: frozenset[str]
    kind: str
    fixed: bool
    definite: bool = False


@standard(
    "dates.retold",
    title="The same figure, told differently",
    what="Two different figures for what seems to be one thing: the same noun and the same words around it, or two digits exchanged.",
    why="When a figure is told twice, one of the two comes from an older draft.",
    source="The house; Associated Press Stylebook, numerals (be consistent)",
    severity="asks",
    scope="document",
    passing="He took charge of the club for 412 games. After those 412 games he kept bees.",
    failing="He took charge of the club for 412 games. Nobody else took charge of the club for 421 games.",
)
def retold(document: Document, context: Context) -> Iterator[Flag]:
    """Compares figures that count the same noun."""
    told = list(_told(document))
    listed = _listed(told)
    done: set[int] = set()
    alike: dict[str, list[tuple[int, Told]]] = defaultdict(list)
    for number, one in enumerate(told):
        for noun in _nouns(one.noun):
            alike[noun].append((number, one))
    for number, one in enumerate(told):
        own = alike[_stem(one.noun)]
        first = bisect_right(own, number, key=lambda pair: pair[0])
        for _, other in own[first : first + NEIGHBOURS]:
            if (
                other.span.start not in done
                and one.value != other.value
                and (_stem(one.noun) not in listed or (one.kind in FIELDS and other.kind in FIELDS))
                and _same_thing(one, other)
            ):
                done.add(other.span.start)
                yield Flag(
                    (other.span, one.span),
                    f"“{one.text} {one.noun}” in one place and “{other.text} {other.noun}” in another. Are these the same? Then one is wrong.",
                    confidence=0.65,
                )
                break


def _told(document: Document) -> Iterator[Told]:
    for start, block in document.placed():
        if block.kind in ("code", "table"):
            continue
        for sentence in block.sentences:
            words = frozenset(_stem(word) for word in _WORD.findall(plain(sentence.text)) if word not in EMPTY)
            for n in numbers_of(sentence.text):
                if n.kind in ("count", "money") and n.value >= 3 and not _is_year(n):
                    noun = _NOUN.match(sentence.text[n.end :].lower()) if n.kind == "count" else None
                    span = Span(start + sentence.start + n.start, start + sentence.start + n.end)
                    if noun and not document.is_quoted(*span[:2]):
                        own = _stem(noun.group(1))
                        yield Told(
                            span,
                            n.value,
                            n.text,
                            noun.group(1),
                            words - {own},
                            block.kind,
                            not NOT_TOLD.search(sentence.text[max(0, n.start - 20) : n.start]),
                            bool(_DEFINITE.search(sentence.text[max(0, n.start - 10) : n.start])),
                        )


def _listed(told: list[Told]) -> set[str]:
    """Nouns that are counted again and again: a piece of lists and tables, where figures differ as they should."""
    values: dict[str, set[float]] = {}
    for one in told:
        values.setdefault(_stem(one.noun), set()).add(one.value)
    return {noun for noun, found in values.items() if len(found) > 4}


def _is_year(n: Number) -> bool:
    return 1500 <= n.value <= 2100 and len(n.text) == 4


def _stem(word: str) -> str:
    return (
        word[:-3] + "y"
        if word.endswith("ies")
        else word[:-2]
        if word.endswith(("ches", "shes", "sses"))
        else word.removesuffix("s")
    )


def _nouns(noun: str) -> set[str]:
    """The noun, and others that may count the same thing."""
    own = _stem(noun)
    return {own}.union(*(same for same in _SAME if own in same))


def _same_thing(one: Told, other: Told) -> bool:
    a = _stem(one.noun)
    common = one.words & other.words
    if _exchanged(one, other) and (common or one.value >= 100):
        return True
    if _taken_up(one, other) and a not in UNITS:
        return True
    if a in UNITS and not (one.kind in FIELDS and other.kind in FIELDS):
        return False
    apart = abs(one.span.start - other.span.start) > 200 or one.kind != other.kind
    close = 0.8 <= one.value / other.value <= 1.25
    if not apart or (close and not (one.fixed and other.fixed)):
        return False
    if not 0.5 <= one.value / other.value <= 2:
        return False
    framed = one.kind in FIELDS and other.kind in FIELDS
    few = min(len(one.words), len(other.words))
    return len(common) >= (2 if framed else min(3, max(1, few))) and len(common) >= 0.5 * few


def _taken_up(one: Told, other: Told) -> bool:
    """Whether “the sixteen passengers” takes up the passengers that were counted before."""
    close = 0.7 <= one.value / other.value <= 1.4
    return (
        close
        and other.definite
        and one.fixed
        and not one.definite
        and one.noun == other.noun
        and one.value != other.value
    )


def _exchanged(one: Told, other: Told) -> bool:
    """Whether two digits changed places: 412 and 421."""
    a, b = f"{one.value:g}", f"{other.value:g}"
    return len(a) == len(b) >= 3 and sorted(a) == sorted(b) and sum(x != y for x, y in zip(a, b, strict=True)) == 2
