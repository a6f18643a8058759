"""Lengths of time between two dates."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import Length, When, dates_of, lengths_of
from byline.desk.finding import Flag
from byline.desk.registry import standard

from .nearly import YEARS, following, nearly_now, within

_LATER = re.compile(
    r"\s*(?:later|on|after(?:wards)?|earlier|before(?:hand)?|after that|from (?:then|that))\b", re.IGNORECASE
)
_AGO = re.compile(r"\s*(?:ago|back|since)\b", re.IGNORECASE)
_TIED = re.compile(
    r"\b(?:for|after|lasted|lasting|took|(?:took|takes|take) \w+(?: \w+)?|spanning|over|course of|in all|later|had been|have been|has been|been|spent|those|that|these|of|within|during"
    r"|another|next|last|the|her|his|their|a|some|every \w+ for|and|then)\s*$",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:returned|return|came back|come back|comes back|went back|again|until|till|ended|at last|finally|left|died|retired|resigned|gave (?:it|that) up|quit"
    r"|closed|separated|divorced|parted|broke up|moved out|sold|stopped|folded|disbanded|reopened|reappeared|recalled|back|lasted|stepped down)\b",
    re.IGNORECASE,
)  # fmt: skip
_UNTOLD = re.compile(
    r"\b(?:each|every|per|average|typical|sentenced|jail|prison|suspended|warranty|old|aged?|maximum|minimum|contract|term|plan)\b",
    re.IGNORECASE,
)
_BORN = re.compile(r"\bborn\b[^.;,]*$", re.IGNORECASE)
_THAT_IS = re.compile(
    r"[,;–—:\s]{1,3}(?:that is|that[’']s|which is|which makes|so for|so|or|making it|and that is|for)?\s?(?:now |almost |nearly |over |for )?"
)
_SINCE = re.compile(r" since\b[^.;!?]{0,40}")


class Reach(NamedTuple):
    """Two dates and a length that seem to belong together."""

    first: When
    last: When
    length: Length
    exact: bool


@standard(
    "dates.arithmetic",
    title="Years that do not add up",
    what="Two dates with a length of time between them that is not the one told: in one sentence, in neighbouring ones, or from a date until now.",
    why="A reader with a pencil finds it in ten seconds, and then doubts the rest.",
    source="Arithmetic",
    severity="asks",
    scope="block",
    passing="They married in June 2008, and when they parted, in September 2015, they had been married for seven years.",
    failing="They married in June 2008, and when they parted, in September 2015, they had been married for nine years.",
)
def arithmetic(document: Document, context: Context) -> Iterator[Flag]:
    """Goes through a paragraph in windows of one to three sentences; a flagged length is not flagged twice."""
    assert context.today
    done: set[int] = set()
    block = document.blocks[0]
    if block.kind in ("code", "table"):
        return
    dates, lengths = [when for when in dates_of(document.text) if when.year], lengths_of(document.text)
    if not lengths:
        return
    sentences = block.sentences
    for wide in (1, 2, 3):
        for number in range(len(sentences) - wide + 1):
            start, end = sentences[number].start, sentences[number + wide - 1].end
            reach = _reach(document.text, start, end, dates, lengths, wide)
            if reach and reach.length.start not in done and _is_off(reach):
                done.add(reach.length.start)
                yield _flag(document, reach)
    for when, length in _until_now(document, dates, lengths):
        now = context.today.year + (context.today.month - 0.5) / 12
        low, high = now - when.latest(), now - when.earliest()
        if length.start not in done and (length.high < low - 0.5 or length.low > high + 0.5):
            done.add(length.start)
            yield Flag(
                (Span(length.start, length.end), Span(when.start, when.end)),
                f"From {document.text[when.start : when.end]} until now is about {(low + high) / 2:.0f} years, not “{document.text[length.start : length.end]}”.",
                confidence=0.7,
            )
    yield from nearly_now(document, dates, lengths, done, context.today.year)
    yield from following(document.text, lengths, done)
    for when, length in _ago(document.text, dates, lengths):
        now = context.today.year + (context.today.month - 1) / 12
        if length.start not in done and not when.earliest() - 1 <= now - length.years <= when.latest() + 1:
            yield Flag(
                (Span(length.start, length.end), Span(when.start, when.end)),
                f"“{document.text[length.start : length.end]} ago” does not lead to {when.year}: that is {context.today.year - (when.year or 0)} years ago.",
                confidence=0.8,
            )


def _reach(text: str, start: int, end: int, dates: list[When], lengths: tuple[Length, ...], wide: int) -> Reach | None:
    """The two dates and one length of this window, if there are just so many and they are tied together."""
    here = _apart(
        [when for when in within(dates, start, end) if not _BORN.search(text[max(0, when.start - 20) : when.start])]
    )
    told = [each for each in within(lengths, start, end) if each.unit in YEARS]
    if len(here) != 2 or len(told) != 1 or _is_range(text, here):
        return None
    length = told[0]
    after = text[length.end : length.end + 14]
    if _AGO.match(after) or _UNTOLD.search(text[max(start, length.start - 25) : length.end + 12]):
        return None
    later = bool(_LATER.match(after)) or bool(
        re.search(r"\b(?:after|within|then)\s*$", text[max(0, length.start - 8) : length.start])
    )
    if later and not _beside(text, length, here):
        return None
    tied = (
        later
        or _adjoins(text, length, here)
        or (
            bool(_TIED.search(text[max(0, length.start - 14) : length.start]))
            and (wide == 1 or bool(_BACK.search(text, length.end, end)))
        )
    )
    if not tied or (wide > 1 and not (later or _BACK.search(text, start, end))):
        return None
    if wide > 1 and length.start > here[1].end + 90:
        return None
    if length.start > max(when.start for when in here) and re.search(
        r"\bthen,? (?:for )?(?:\w+ )?$", text[max(0, length.start - 16) : length.start]
    ):
        return None  # it runs on from the last date to something untold
    first, last = sorted(here, key=lambda when: when.earliest())
    return Reach(first, last, length, exact=later)


def _beside(text: str, length: Length, dates: list[When]) -> bool:
    """Whether "three years later" has its date right behind or right before it."""
    for when in dates:
        behind, before = text[length.end : when.start], text[when.end : length.start]
        if length.end <= when.start and len(behind) < 40 and not re.search(r"\band\b|[.;:!?]", behind):
            return True
        if when.end <= length.start and re.fullmatch(
            r"[,(–—\s]{1,3}(?:just |only |some |nearly |almost |about |a )?|[^.;!?]{0,12}\b(?:after|within|and)\s",
            before,
        ):
            return True
    return False


def _adjoins(text: str, length: Length, dates: list[When]) -> bool:
    """Whether the length stands in apposition to the last date: until 2011, twelve years of it."""
    between = text[dates[1].end : length.start] if length.start > dates[1].end else "and"
    if dates[1].end < length.start and _THAT_IS.fullmatch(between):
        return True
    return bool(re.fullmatch(r"(?:,|:| –| —|\s\()?\s?(?:a |some |all of |a period of |a total of |in all )?", between))


def _apart(dates: list[When]) -> list[When]:
    """The dates that differ."""
    found: list[When] = []
    for when in dates:
        if all((when.year, when.month) != (other.year, other.month) for other in found):
            found.append(when)
    return found


def _is_range(text: str, dates: list[When]) -> bool:
    """Whether the two are one range in brackets, such as a life."""
    return (
        bool(re.fullmatch(r"\s?[–—-]\s?", text[dates[0].end : dates[1].start]))
        and text[max(0, dates[0].start - 1)] == "("
    )


def _is_off(reach: Reach) -> bool:
    """Whether the length cannot be meant. Years alone are counted as people do: the difference, and one more for a stretch."""
    first, last, length = reach.first, reach.last, reach.length
    if first.month and last.month:
        low, high = last.earliest() - first.latest(), last.latest() - first.earliest()
        slack = 0.1 if length.vague else 0.5 if length.unit in ("year", "decade", "century") else 0.1
        near_low, near_high = (
            (length.low, length.high) if length.vague else (length.years - slack, length.years + slack)
        )
        return near_high < low - 0.02 or near_low > high + (0.02 if length.vague else 0.1)
    apart = (last.year or 0) - (first.year or 0)
    if apart > 5 * length.years + 5 or length.unit == "month":
        return False  # they have nothing to do with each other
    if length.unit in ("decade", "century"):
        return abs(apart - length.years) > max(1.5, length.years * 0.15)
    if length.vague:
        return apart + 1 <= length.low or apart - 1 >= length.high
    return abs(apart - length.years) > (0 if reach.exact and length.years > 1 else 1)


_EVER_SINCE = re.compile(
    r"\b(?:has|have|[’']ve|[’']s) (?:\w+ ){0,2}(?:been|had|run|lived|worked|served|held|written|edited|taught|played|led|kept|sat|stood|presented|chaired|owned)\b[^.;:]{0,60}\bfor (?:the (?:last|past) )?$"
)


def _until_now(document: Document, dates: list[When], lengths: tuple[Length, ...]) -> Iterator[tuple[When, Length]]:
    """Each "has been there for thirty years" with the one date of its sentence or the one before."""
    text, sentences = document.text, document.blocks[0].sentences
    for length in lengths:
        since = next(
            (
                w
                for w in within(dates, length.start - 60, length.start)
                if w.end <= length.start and _THAT_IS.fullmatch(text[w.end : length.start])
            ),
            None,
        )
        if (
            since
            and length.unit in YEARS
            and re.search(r"\bsince (?:\w+ )?$", text[max(0, since.start - 16) : since.start])
        ):
            yield since, length
            continue
        if length.unit in ("year", "decade") and re.search(
            r"\b(?:[Ii]t is|[Ii]t[’']s|[Ii]t has been|[Ii]t[’']s been) (?:now |almost |nearly |just |exactly |some |about |more than |over )?$",
            text[max(0, length.start - 40) : length.start],
        ):
            told = next(
                (
                    when
                    for when in within(dates, length.end + 1, length.end + 60)
                    if _SINCE.fullmatch(text[length.end : when.start])
                ),
                None,
            )
            if told:
                yield told, length
                continue
        if length.unit not in ("year", "decade", "century") or not _EVER_SINCE.search(
            text[max(0, length.start - 110) : length.start]
        ):
            continue
        number = next(n for n, s in enumerate(sentences) if s.start <= length.start < s.end)
        for first in (number, max(0, number - 1)):
            beside = within(dates, sentences[first].start, sentences[number].end)
            if beside:
                if len(beside) == 1 and (
                    first < number or "since" in text[max(0, beside[0].start - 12) : beside[0].start]
                ):
                    yield beside[0], length
                break


def _ago(text: str, dates: list[When], lengths: tuple[Length, ...]) -> Iterator[tuple[When, Length]]:
    """Each "twenty years ago" with the date beside it."""
    for length in lengths:
        ago = _AGO.match(text, length.end)
        if not ago or length.unit not in YEARS or length.years < 2 or ago.group().strip() == "since":
            continue
        beside = [
            when
            for when in within(dates, length.start - 60, ago.end() + 40)
            if re.fullmatch(
                r"[,(–—\s]{1,3}(?:in |on |back in |that is,? |this was |it was )?", text[ago.end() : when.start]
            )
            or re.fullmatch(
                r"[,)(–—\s]{1,3}(?:only |just |now |some |that is,? |this was |it was |which is |more than |almost |nearly |about )?",
                text[when.end : length.start],
            )
        ]
        if beside:
            yield beside[0], length


def _flag(document: Document, reach: Reach) -> Flag:
    told = document.text[reach.length.start : reach.length.end]
    names = [document.text[when.start : when.end] for when in (reach.first, reach.last)]
    apart = (reach.last.earliest() + reach.last.latest() - reach.first.earliest() - reach.first.latest()) / 2
    reckoned = f"about {apart:.0f} years" if apart >= 1.5 else f"about {12 * apart:.0f} months"
    spans = sorted(Span(each.start, each.end) for each in (reach.length, reach.first, reach.last))
    return Flag(
        tuple(spans),
        f"From {names[0]} to {names[1]} is {reckoned}, not “{told}”.",
        confidence=0.8 if reach.exact or reach.first.month else 0.7,
    )
