"""So much a month, and what that makes in a year."""

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import Number, numbers_of
from byline.desk.finding import Flag
from byline.desk.registry import standard

from .nearly import LONGEST

TIMES = {
    ("month", "year"): 12.0,
    ("week", "year"): 52.0,
    ("day", "year"): 365.0,
    ("day", "week"): 7.0,
    ("week", "month"): 4.33,
}
_PER = re.compile(
    r"(?:\s?(?:pounds?|dollars?|euros?|quid|bucks|people|copies|miles|hours|calls|emails|visitors|readers|meals|loaves|eggs))?,? ?(?:(?:a|an|per|each|every|the|in a|over a|over the|for the) (?P<unit>day|week|month|year)|(?P<ly>daily|weekly|monthly|yearly|annually|pcm|pw|pa))\b",
    re.IGNORECASE,
)
_LY = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "yearly": "year",
    "annually": "year",
    "pcm": "month",
    "pw": "week",
    "pa": "year",
}
_LEADS = re.compile(
    r"\b(?:that[’']s|that is|which is|which makes|makes?|making|or|comes? to|comes? out at|adds? up to|works? out (?:at|as)|you[’']re out|sets? you back|costs?|so|over|twelve|fifty-two|times|multipl\w+|totals?|altogether|all told|nearly|almost|about|roughly|of those)\b",
    re.IGNORECASE,
)
APART = 220  # characters between the two


class Rate(NamedTuple):
    """A figure with the time it is for."""

    number: Number
    unit: str


@standard(
    "dates.yearly",
    title="So much a month that is not so much a year",
    what="A figure for a day, a week or a month beside one for a longer time that the first does not make.",
    why="It is the sum every reader does, and the one that was changed last is the one that nobody did again.",
    source="Arithmetic",
    severity="asks",
    scope="block",
    passing="They tell you £50 a month because it sounds like lunch. That’s £600 a year before the fee.",
    failing="They tell you £50 a month because it sounds like lunch. That’s £650 a year before the fee.",
)
def yearly(document: Document, context: Context) -> Iterator[Flag]:
    """Each pair of rates, one after the other, that should be one figure in two measures."""
    block = document.blocks[0]
    if block.kind in ("code", "table") or len(document.text) > LONGEST:
        return
    rates = list(_rates(document.text))
    for one, other in itertools.pairwise(rates):
        long, short = (other, one) if (one.unit, other.unit) in TIMES else (one, other)
        times = TIMES.get((short.unit, long.unit))
        if not times or one.number.sign != other.number.sign or one.number.kind != other.number.kind:
            continue
        between = document.text[one.number.end : other.number.start]
        if len(between) > APART or not _LEADS.search(between):
            continue
        made, told = short.number.value * times, long.number.value
        slack = 0.02 if times == 12 or times == 7 else 0.09
        if 0.6 < told / made < 1.67 and abs(told - made) > slack * made + 0.5 and not _is_round(told, made):
            spans = sorted(Span(rate.number.start, rate.number.end) for rate in (long, short))
            yield Flag(
                tuple(spans),
                f"{short.number.text} a {short.unit} makes about {made:,.0f} a {long.unit}, not {long.number.text}.",
                confidence=0.7,
            )


def _rates(text: str) -> Iterator[Rate]:
    for number in numbers_of(text):
        if number.kind not in ("money", "count"):
            continue
        per = _PER.match(text, number.end)
        if per:
            yield Rate(number, (per["unit"] or _LY[(per["ly"] or "").lower()]).lower())


def _is_round(told: float, made: float) -> bool:
    """Whether the longer one is only rounded, to two figures of which the first is right."""
    size = 10 ** (len(str(int(made))) - 1)
    return told % size == 0 and abs(told - made) < 0.5 * size
