"""What follows from a number and a rate: averages, journeys, discounts, so many times so long."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import Length, Number, lengths_of, numbers_of
from byline.desk.finding import Flag
from byline.desk.registry import standard

_UNIT = r"(?P<unit>day|week|month|year|hour|night|minute)"
_PERIOD = re.compile(rf"[- ](?:long |full |short |whole |working )?{_UNIT}s\b", re.IGNORECASE)
_PER = re.compile(rf"(?: or so| odd)? (?:a|an|per|each|every) {_UNIT}\b", re.IGNORECASE)
_AVERAGE = re.compile(
    r"\b(?:average|averaging|rate|that is|that’s|that's|which is|works out|or|makes|making|comes? to|roughly|about)\b[^.;!?]{0,30}$",
    re.IGNORECASE,
)
_IN = re.compile(
    r"\b(?:in|over|within|across|during) (?:the |its |their |his |her |my |our )?(?:first |last |past |next )?$"
)
_CHANGE_OF = re.compile(
    r"\b(?:discount|reduction|cut|saving|fall|drop|loss|rise|increase|mark-?up|premium|jump|gain|profit) of (?:some |about |around |nearly |almost |over |more than |roughly |just )*$",
    re.IGNORECASE,
)
_DISTANCE = re.compile(r" ?(?:kilomet(?:re|er)s?|km|miles?)\b", re.IGNORECASE)
_SPEED = re.compile(
    r"\bat (?:a |an |about |around |roughly |steady |average |of |good |constant |only |just )*$", re.IGNORECASE
)
_SPEED_UNIT = re.compile(r" ?(?:mph|km/h|kph|(?:miles|kilomet(?:re|er)s) (?:an|per) hour)?\b", re.IGNORECASE)
_EACH = re.compile(
    r"\beach(?: \w+| of them)? (?:takes?|took|lasts?|lasted|runs?|ran|is|was)(?: you| me| us| for)?(?: about| around| roughly| some| nearly| almost| just| just over| just under)? $",
    re.IGNORECASE,
)
_IN_ALL = re.compile(
    r"\b(?:finished|done|over|through|completed|did|read|watched|took|takes|in all|total|altogether|lasted|spent)\b[^.;!?]{0,25}$",
    re.IGNORECASE,
)


@standard(
    "dates.rate",
    title="A rate that does not follow",
    what="So many things in so many days with another average; a distance, a speed and a time that do not fit; a discount between two prices that is not the one told; so many parts of one length with another whole.",
    why="The rate is what readers take away, and the easiest of the three to check.",
    source="Arithmetic; Royal Statistical Society, guidance for journalists",
    severity="asks",
    scope="block",
    passing="She gave twelve talks in four weeks, an average of three a week.",
    failing="She gave twelve talks in four weeks, an average of five a week.",
)
def rate(document: Document, context: Context) -> Iterator[Flag]:
    """Averages, discounts, journeys and repeated lengths of one paragraph."""
    block = document.blocks[0]
    if block.kind in ("code", "table"):
        return
    numbers = [n for n in numbers_of(block.text) if n.kind != "ordinal"]
    lengths = [length for length in lengths_of(block.text) if length.unit in ("hour", "minute")]
    for first, last, told in (
        *_averages(block.text, numbers),
        *_discounts(block.text, numbers),
        *_journeys(block.text, numbers, lengths),
        *_repeated(block.text, numbers, lengths),
    ):
        yield Flag((Span(first, last),), told, confidence=0.7)


Off = tuple[int, int, str]


def _one_sentence(text: str) -> bool:
    return not re.search(r"[.!?;](?:\s|$)", text)


def _averages(text: str, numbers: list[Number]) -> Iterator[Off]:
    """Nine showings in three days, four a day."""
    for many, time, mean in zip(numbers, numbers[1:], numbers[2:], strict=False):
        period, per = _PERIOD.match(text, time.end), _PER.match(text, mean.end)
        if not period or not per or many.kind not in ("count", "money") or time.kind != "count":
            continue
        if period["unit"].lower() != per["unit"].lower() or mean.end - many.start > 140 or time.value < 2:
            continue
        if not _IN.search(text[many.end : time.start]) or not _AVERAGE.search(text[period.end() : mean.start]):
            continue
        if not _one_sentence(text[many.start : time.start]):
            continue
        real = many.value / time.value
        if (
            mean.value
            and abs(real - mean.value) > max(0.12 * real, 0.3 if real < 20 else 0)
            and 0.4 < mean.value / real < 2.5
        ):
            yield (
                many.start,
                per.end(),
                f"{many.text} in {time.text} {period['unit']}s is {real:.3g} a {per['unit']}, not {mean.text}.",
            )


def _discounts(text: str, numbers: list[Number]) -> Iterator[Off]:
    """£620,000 and £540,000, a discount of 30 per cent."""
    for share in numbers:
        if share.kind not in ("percent", "share") or not _CHANGE_OF.search(
            text[max(0, share.start - 50) : share.start]
        ):
            continue
        money = [n for n in numbers if n.kind == "money" and 0 < share.start - n.end < 160]
        if (
            len(money) < 2
            or money[-1].sign != money[-2].sign
            or re.search(r"\bfrom\b", text[money[-2].start - 8 : money[-2].start])
        ):
            continue
        one, other = sorted((money[-2].value, money[-1].value))
        told = share.value * (1 if share.kind == "percent" else 100)
        reals = [100 * (other - one) / base for base in (one, other) if base]
        if one >= 0.3 * other and one != other and all(abs(real - told) > max(1.5, 0.12 * told) for real in reals):
            yield (
                money[-2].start,
                share.end,
                f"Between {money[-2].text} and {money[-1].text} it is {min(reals):.0f} per cent, not {share.text}.",
            )


def _is_speed(text: str, far: Number, fast: Number) -> bool:
    near = fast.kind == "count" and fast.start - far.end < 120 and 3 <= fast.value <= 1000
    return near and bool(_SPEED.search(text[max(0, fast.start - 40) : fast.start]))


def _journeys(text: str, numbers: list[Number], lengths: list[Length]) -> Iterator[Off]:
    """A hundred and forty kilometres at seventy: two hours."""
    for number, far in enumerate(numbers):
        if far.kind != "count" or not _DISTANCE.match(text, far.end):
            continue
        fast = next((n for n in numbers[number + 1 : number + 4] if _is_speed(text, far, n)), None)
        if fast is None:
            continue
        after = _SPEED_UNIT.match(text, fast.end)
        end = after.end() if after else fast.end
        for length in lengths:
            if 0 <= length.start - end < 40 and _one_sentence(text[end : length.start]) and far.value > fast.value / 4:
                real, told = far.value / fast.value, length.many / (1 if length.unit == "hour" else 60)
                if not 0.8 <= told / real <= 1.25:
                    yield (
                        far.start,
                        length.end,
                        f"{far.text} at {fast.text} an hour takes {real:.2g} hours, not “{text[length.start : length.end]}”.",
                    )
                break


def _repeated(text: str, numbers: list[Number], lengths: list[Length]) -> Iterator[Off]:
    """Six routes of two hours each, done in nine hours."""
    for one in lengths:
        each = _EACH.search(text[max(0, one.start - 60) : one.start]) or re.match(
            r" (?:each|apiece)\b", text[one.end : one.end + 8]
        )
        if not each:
            continue
        counts = [
            n
            for n in numbers
            if n.kind == "count" and 0 < one.start - n.end < 70 and n.end != one.end and 2 <= n.value <= 100
        ]
        wholes = [
            w
            for w in lengths
            if w is not one and abs(w.start - one.start) < 160 and _IN_ALL.search(text[max(0, w.start - 45) : w.start])
        ]
        counts = [n for n in counts if not any(length.start <= n.start < length.end for length in lengths)]
        if len(counts) != 1 or len(wholes) != 1:
            continue
        made = counts[0].value * one.years
        if not 0.8 <= made / wholes[0].years <= 1.25:
            first, last = min(counts[0].start, wholes[0].start), max(one.end, wholes[0].end)
            yield (
                first,
                last,
                f"{counts[0].text} of {text[one.start : one.end]} each are not “{text[wholes[0].start : wholes[0].end]}”.",
            )
