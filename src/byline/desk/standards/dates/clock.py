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
    scope="block",
    passing="We began at ten to nine and were let out at twenty-five past nine. It had lasted thirty-five minutes.",
    failing="We began at ten to nine and were let out at twenty-five past nine. It had lasted for nearly an hour.",
)
def clock(document: Document, context: Context) -> Iterator[Flag]:
    """Looks at each two neighbouring times and the lengths that are told just before or after."""
    text = document.text
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
