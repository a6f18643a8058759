"""Lengths of time told of now, or until the next month of a name; and what stands within a stretch."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TypeVar

from byline.desk.document import Document, Span
from byline.desk.figures import Length, When
from byline.desk.figures.dates import MONTHS
from byline.desk.finding import Flag

Stands = TypeVar("Stands", When, Length)
LONGEST = 6000  # characters of a paragraph; what is longer is no paragraph, and is not reckoned through
YEARS = ("year", "decade", "century", "month")


def within(found: Sequence[Stands], start: int, end: int) -> Sequence[Stands]:
    """Those that begin in this stretch, of dates or lengths in the order of the text."""
    first, last = (bisect_left(found, at, key=lambda each: each.start) for at in (start, end))
    return found[first:last]


_GREAT = re.compile(r" (?:is|are|of|makes|have|has|and still|old|in the|under)\b|[!,.]")
_SET = re.compile(
    r"\b(?:since|hung|built|founded|opened|laid|planted|made|cast|begun|began|started|established|first|installed|erected|bought|set up|in|of)\b[^.;!?]{0,40}$",
    re.IGNORECASE,
)


def nearly_now(
    document: Document, dates: list[When], lengths: tuple[Length, ...], done: set[int], today: int
) -> Iterator[Flag]:
    """Hung in 1811. Two hundred and twenty-five years is a great age: a length that opens its sentence and is nearly the time until now."""
    text, sentences = document.text, document.blocks[0].sentences
    starts = {sentence.start: number for number, sentence in enumerate(sentences)}
    for length in lengths:
        number = starts.get(length.start)
        if (
            not number
            or length.unit not in YEARS
            or length.years < 20
            or length.start in done
            or not _GREAT.match(text, length.end)
        ):
            continue
        told = within(dates, sentences[number - 1].start, sentences[number].end)
        if (
            len(told) != 1
            or told[0].start > length.start
            or not _SET.search(text[max(0, told[0].start - 60) : told[0].start])
        ):
            continue
        apart = today - (told[0].year or 0)
        if apart > 0 and 1.5 < abs(apart - length.years) <= 0.2 * apart and not length.vague:
            done.add(length.start)
            yield Flag(
                (Span(length.start, length.end), Span(told[0].start, told[0].end)),
                f"From {told[0].year} until now is {apart} years, not “{text[length.start : length.end]}”.",
                confidence=0.7,
            )


_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_UNTIL_NEXT = re.compile(
    rf"\bfrom (?P<first>{_MONTHS}) (?:1[5-9]|20)\d\d (?:until|till|to) the (?:following|next) (?P<last>{_MONTHS})\b"
)


def following(text: str, lengths: tuple[Length, ...], done: set[int]) -> Iterator[Flag]:
    """From April 2002 until the following April is one year."""
    for match in _UNTIL_NEXT.finditer(text):
        months = (MONTHS[match["last"].lower()] - MONTHS[match["first"].lower()]) % 12 or 12
        for length in within(lengths, match.start() - 90, match.end() + 40):
            near = length.unit in ("year", "month")
            between = (
                text[length.end : match.start()] if length.start < match.start() else text[match.end() : length.start]
            )
            if (
                near
                and length.start not in done
                and not re.search(r"[.;!?]", between)
                and abs(12 * length.years - months) > 1.5
            ):
                done.add(length.start)
                spans = sorted((Span(length.start, length.end), Span(*match.span())))
                yield Flag(
                    tuple(spans),
                    f"{match.group().capitalize()} is {months} months, not “{text[length.start : length.end]}”.",
                    confidence=0.75,
                )
