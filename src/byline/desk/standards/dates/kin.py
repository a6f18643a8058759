"""How old a sister is, and how many children there are, told twice."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import number_of
from byline.desk.figures.numbers import WORDS
from byline.desk.finding import Flag
from byline.desk.registry import standard

_KIN = "sister|brother|mother|father|mum|mom|dad|son|daughter|wife|husband|grandmother|grandfather|gran|aunt|uncle|partner|boyfriend|girlfriend|neighbou?r|boss|baby|cat|dog|nephew|niece"
_MANY_OF = "sons|daughters|children|kids|brothers|sisters|siblings|grandchildren|cats|dogs|boys|girls|wives|husbands|marriages|bedrooms|chapters|floors|employees|acres"
_AGE = re.compile(
    rf"\b(?:my|your|her|his|our|their) (?P<kin>{_KIN})(?:,? (?:who )?(?:is|was)|[’']s) (?:now |only |just )?(?P<age>\d{{1,2}}|{WORDS})(?: years old)?(?=[,.;:!?)]| and\b| but\b| now\b)|\b(?:my|your|her|his|our|their) (?P<kin2>{_KIN}),? (?:aged )?(?P<age2>\d{{1,2}})(?=[,.)])|\b(?:my|your|her|his|our|their) (?P<age3>\d{{1,2}}|{WORDS})[- ]year[- ]old (?P<kin3>{_KIN})\b",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"\b(?:(?:my|your|her|his|our|their)|has|have|had|raised|with|got) (?P<many>{WORDS}|\d{{1,2}}) (?:(?:grown|small|young|little|older|younger|beautiful|lovely|adult) )?(?P<what>{_MANY_OF})\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def _matches(pattern: re.Pattern[str], text: str) -> tuple[re.Match[str], ...]:
    return tuple(pattern.finditer(text))


@standard(
    "dates.kin",
    title="A sister with two ages, a mother of three and of four",
    what="The age of one relative, or the number of children, told twice and differently: in a letter and its answer, as a rule.",
    why="Whoever wrote the letter reads the answer, and sees that it was not read with care.",
    source="The house",
    severity="asks",
    scope="document",
    passing="> My sister is 61.\n\nYour sister is 61, and she may do as she likes.",
    failing="> My sister is 61.\n\nYour sister is 63, and she may do as she likes.",
)
def kin(document: Document, context: Context) -> Iterator[Flag]:
    """Ages by relative, then numbers by what is counted."""
    ages: dict[str, list[tuple[float, Span]]] = defaultdict(list)
    counts: dict[str, list[tuple[float, Span]]] = defaultdict(list)
    for start, block in document.placed():
        for found, pattern, name in ((ages, _AGE, "age"), (counts, _COUNT, "many")):
            for match in _matches(pattern, block.text):
                groups = match.groupdict()
                told = next(groups[key] for key in (name, "age2", "age3") if groups.get(key))
                what = next(groups[key] for key in ("kin", "kin2", "kin3", "what") if groups.get(key)).lower()
                value = number_of(told)
                if value and value >= 2:
                    found[what].append((value, Span(start + match.start(), start + match.end())))
    for found in (ages, counts):
        for told_of in found.values():
            first, span = told_of[0]
            other = next(((value, place) for value, place in told_of[1:] if value != first), None)
            if other and len({value for value, _ in told_of}) == 2:
                here, there = (document.text[place.start : place.end] for place in (other[1], span))
                yield Flag((other[1], span), f"“{here}” here, “{there}” before: are these the same?", confidence=0.6)
