"""Times of the clock with the time between them."""

import itertools
import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import lengths_of, number_of
from byline.desk.finding import Flag
from byline.desk.registry import standard

_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])"
_PATTERN = re.compile(
    rf"\b(?:(?P<many>five|ten|twenty|twenty-five|a quarter|quarter|half|twenty past|\d\d?)(?: minutes)? (?P<way>to|past|after|before) (?P<hour>{_HOUR}|noon|midnight)\b"
    rf"|(?P<h24>[01]?\d|2[0-3])[:.](?P<m24>[0-5]\d) ?(?P<half>[ap]\.?m\b\.?)?(?!\s?(?:%|per|m\b|bn|million|kg|km))"
    rf"|(?P<full>{_HOUR}) ?(?:o[’']clock|(?P<half2>[ap]\.?m\b\.?)))",
    re.IGNORECASE,
)
_LASTED = re.compile(
    r"\b(?:last(?:s|ed|ing)?|took|takes|taken|for|of|long|later|after|spent|ran|sat|stood|talked|waited|spoke|in)\b[^.;!?]{0,40}$",
    re.IGNORECASE,
)


@standard(
    "dates.clock",
    title="Times of day that do not add up",
    what="Two times of the clock with a length between them that is not the one told.",
    why="Readers who were there looked at their watches.",
    source="Arithmetic",
    severity="asks",
    scope="document",
    passing="We began at ten to nine and were let out at twenty-five past nine. It had lasted thirty-five minutes.",
    failing="We began at ten to nine and were let out at twenty-five past nine. It had lasted for nearly an hour.",
)
def clock(document: Document, context: Context) -> Iterator[Flag]:
    """Looks at each two neighbouring times and the lengths that are told just before or after."""
    text = document.text
    yield from _between_hours(text)
    yield from _since_leaving(text)
    times = [(m, minutes) for m in _PATTERN.finditer(text) if (minutes := _minutes(m)) is not None]
    for (one, first), (other, second) in itertools.pairwise(times):
        if other.start() - one.end() > 130:
            continue
        apart = (second - first) % 720
        for length in lengths_of(text):
            near = one.start() - 60 <= length.start <= other.end() + 110
            if not near or length.unit not in ("hour", "minute") or length.start in (one.start(), other.start()):
                continue
            if one.start() <= length.start < one.end() or other.start() <= length.start < other.end():
                continue
            hours = 8760 * 60
            tied = _LASTED.search(text[max(0, length.start - 50) : length.start]) or _PASSED.match(text, length.end)
            if tied and length.start > one.end():
                low, high = length.low * hours, length.high * hours
                slack = 12 if length.unit == "hour" and length.many <= 1.5 else 5 if length.unit == "minute" else 25
                told = length.years * hours
                low, high = (min(low, told - slack), told + 5) if length.vague else (told - slack, told + slack)
                low = max(low, told * 0.75)
                if apart and not low <= apart <= high and not _is_later(text, other.end(), length.start, length.end):
                    spans = sorted((Span(*one.span()), Span(*other.span()), Span(length.start, length.end)))
                    yield Flag(
                        (Span(spans[0].start, spans[-1].end),),
                        f"From {one.group()} to {other.group()} is {apart} minutes, not “{text[length.start : length.end]}”.",
                        confidence=0.7,
                    )
                break


_LEFT = re.compile(
    r"\b(?:left|set out|set off|departed|started|began|pulled out|sailed|took off)\b[^.;!?]{0,40}?\b(?:at )?(?P<h>[01]?\d|2[0-3])[.:](?P<m>[0-5]\d)\b"
)
_CAME = re.compile(
    r"\b(?:came in|arrived|got (?:in|there)|pulled in|landed|reached|docked|finished|ended)\b[^.;!?]{0,40}?\b(?:at )?(?P<h>[01]?\d|2[0-3])[.:](?P<m>[0-5]\d)\b"
)


def _since_leaving(text: str) -> Iterator[Flag]:
    """We left at 18.40 ... we came in at 08.55, thirteen hours after we had set out; paragraphs may lie between."""
    for came in _CAME.finditer(text):
        left = list(_LEFT.finditer(text, max(0, came.start() - REACH), came.start()))
        if not left:
            continue
        begun, ended = (60 * int(m["h"]) + int(m["m"]) for m in (left[-1], came))
        apart = (ended - begun) % 1440
        for length in lengths_of(text[came.end() : came.end() + 100]):
            at, end = came.end() + length.start, came.end() + length.end
            after = re.match(r" (?:after|later|since)\b", text[end : end + 8])
            if length.unit != "hour" or not after or re.search(r"[.;!?]", text[came.end() : at]):
                continue
            if not length.low * 8760 * 60 - 5 <= apart <= length.high * 8760 * 60 + 5:
                yield Flag(
                    (Span(at, end), Span(*left[-1].span("h"))),
                    f"From {left[-1]['h']}.{left[-1]['m']} to {came['h']}.{came['m']} it is {apart / 60:.3g} hours, not “{text[at:end]}”.",
                    confidence=0.75,
                )


REACH = 6_000  # characters of a journey
_RANGE = re.compile(
    rf"\b(?:from|between) (?P<first>{_HOUR}|noon|midnight)(?: ?[ap]\.?m\.?)? (?:until|till|to|and) (?P<last>{_HOUR}|noon|midnight)\b(?: ?[ap]\.?m\b\.?)?(?! (?:per|percent|years?|months?|weeks?|days?|people|times|minutes?|hours?|of|in|[a-z]+s)\b|[-,.:]\d|%)",
    re.IGNORECASE,
)
_SO_LONG = re.compile(
    r"(?:[,;:–—.(]| [–—])? ?(?:(?:and )?(?:that|it|which|this)(?: is|[’']s| makes| was)|(?:and )?for|making|all of|all|so)?,? ?(?:just |only |a full |exactly |in all )?",
    re.IGNORECASE,
)


def _between_hours(text: str) -> Iterator[Flag]:
    """From eleven until one: that is two hours."""
    for hours in _RANGE.finditer(text):
        first, last = (
            12 if at.lower() in ("noon", "midnight") else number_of(at) for at in (hours["first"], hours["last"])
        )
        if first is None or last is None:
            continue
        apart = (last - first) % 12
        behind = text[hours.end() : hours.end() + 60]
        for length in lengths_of(behind):
            beside = length.unit == "hour" and _SO_LONG.fullmatch(behind[: length.start])
            if beside and apart and abs(length.many - apart) > 0.6:
                yield Flag(
                    (Span(hours.start(), hours.end() + length.end),),
                    f"{hours.group().capitalize()} is {apart:g} hours, not “{behind[length.start : length.end]}”.",
                    confidence=0.75,
                )


def _is_later(text: str, after: int, start: int, end: int) -> bool:
    """Whether "two hours later" begins something new, rather than telling how long it was until the second time."""
    return (
        after < start
        and bool(re.match(r" later\b", text[end : end + 8]))
        and not re.fullmatch(r",? (?:about |nearly |almost |some )?", text[after:start])
    )


_PASSED = re.compile(r"\s(?:later|flew|passed|went|of (?:talk|music|play|work|waiting|travel|speeches))\b")


def _minutes(match: re.Match[str]) -> int | None:
    if match["h24"]:
        return int(match["h24"]) % 12 * 60 + int(match["m24"])
    if match["full"]:
        return int(number_of(match["full"]) or 0) % 12 * 60
    hour = 12 if match["hour"].lower() in ("noon", "midnight") else int(number_of(match["hour"]) or 0)
    word = match["many"].lower()
    many = 15 if "quarter" in word else 30 if word == "half" else int(number_of(word) or 0)
    if word == "half" and match["way"].lower() != "past":
        return None
    return hour % 12 * 60 + (many if match["way"].lower() in ("past", "after") else -many)
