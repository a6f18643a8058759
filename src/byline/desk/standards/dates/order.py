"""What comes before what."""

import itertools
import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import When, dates_of
from byline.desk.finding import Flag
from byline.desk.registry import standard

_CAUSE = re.compile(
    r"\b(?:because of|owing to|due to|as a result of|on account of|thanks to|in response to|following|in the wake of|brought on by|after)\b(?:(?!\b(?:and|but|while|before)\b)[^.;:]){0,60}$",
    re.IGNORECASE,
)
_FROM_TO = re.compile(r"^\s*(?:to|until|till|and|[–—-])\s*(?:[a-z ]{0,12})$", re.IGNORECASE)
_WILL = re.compile(
    r"\b(?:will|is to|are to|is due to|are due to|is set to|are set to|is scheduled|is expected to|is planned)\b[^.;:!?“”\"]{0,70}$",
    re.IGNORECASE,
)
_DID = re.compile(
    r"\b(?:opened|died|married|was born|won|was elected|ended|was published|published|released|came out|was founded|launched|resigned|was killed|was arrested)\b[^.;:!?,“”\"]{0,40}$",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(
    r"\b(?:would|said|promised|if|had|thought|hoped|expected|predicted|were to|was to)\b", re.IGNORECASE
)


@standard(
    "dates.order",
    title="Out of order",
    what="A cause that comes after its effect, a range that runs backwards, a future that is past or a past that is still to come.",
    why="Chronology is the first thing that goes wrong when paragraphs are moved.",
    source="Arithmetic; the piece’s own date",
    severity="asks",
    scope="block",
    passing="---\ndate: 2026-10-12\n---\n\nThe 2025 fair was called off because of the storm of 9 January 2025. The next will be held in May 2027.",
    failing="---\ndate: 2026-10-12\n---\n\nThe 2024 fair was called off because of the storm of 9 January 2025.",
)
def order(document: Document, context: Context) -> Iterator[Flag]:
    """Looks at each two neighbouring dates of a sentence, and at each date with its verb."""
    assert context.today
    text = document.text
    for sentence in document.sentences:
        dates = [when for when in dates_of(sentence.text) if when.year]
        for one, other in itertools.pairwise(dates):
            between = sentence.text[one.end : other.start]
            before = sentence.text[max(0, one.start - 12) : one.start].lower()
            spans = (
                Span(sentence.start + one.start, sentence.start + one.end),
                Span(sentence.start + other.start, sentence.start + other.end),
            )
            names = [text[span.start : span.end] for span in spans]
            if _CAUSE.search(between) and other.earliest() >= one.latest():
                yield Flag(
                    spans, f"{names[1]} comes after {names[0]}: can the one have led to the other?", confidence=0.75
                )
            elif (
                _FROM_TO.match(between)
                and before.endswith(("from ", "between ", "(", "from the ", "since "))
                and one.earliest() > other.latest()
            ):
                yield Flag(spans, f"From {names[0]} to {names[1]} runs backwards.", confidence=0.85)
        for when in dates:
            yield from _tense(sentence.text, sentence.start, when, context)


def _tense(text: str, start: int, when: When, context: Context) -> Iterator[Flag]:
    assert context.today
    today = context.today.year + (context.today.month - 1) / 12 + (context.today.day - 1) / 366
    before = text[max(0, when.start - 140) : when.start]
    span = (Span(start + when.start, start + when.end),)
    told = text[when.start : when.end]
    if when.latest() + 0.02 < today and _WILL.search(before) and not _NOT_NOW.search(before):
        yield Flag(span, f"{told} is past, but the sentence speaks of it as still to come.", confidence=0.6)
    elif (
        when.earliest() > today + 0.02
        and _DID.search(before)
        and not _NOT_NOW.search(before)
        and not _WILL.search(before)
    ):
        yield Flag(span, f"{told} is still to come, but the sentence speaks of it as past.", confidence=0.75)
