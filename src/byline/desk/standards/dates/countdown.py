"""Weeks and days until a day of this year, and the days from one day of a month to another."""

import re
from collections.abc import Iterator
from datetime import date

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import When, dates_of, lengths_of, number_of
from byline.desk.figures.numbers import ORDINALS, WORDS
from byline.desk.finding import Flag
from byline.desk.registry import standard

from .nearly import LONGEST

DAYS = {"day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.4}
_LEFT = re.compile(
    r"\b(?:until|till|by|before|deadline|closes?|closing|ends?|ending|opens?|opening|starts?|starting|due|runs out|last day|expires?|to go|left|away|from (?:now|today)|gives? (?:you|us|them|me)|leaves? (?:you|us|them|me)|have)\b",
    re.IGNORECASE,
)
_LENGTH_LEFT = re.compile(
    r"\b(?:gives?|leaves?|leaving|giving|allows?|only|barely|just|in|with|still|another|have|has|is|are|got|you[’']ve|we[’']ve)\b[^.;!?]{0,24}$",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|ago|earlier|since|lasted|lasts?|took|spent|for|every|each|old)\b[^.;!?]{0,12}$", re.IGNORECASE
)
_O = "|".join(sorted((*ORDINALS, "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirty-first"), key=len, reverse=True))  # fmt: skip
_DAY = rf"(?:[0-3]?\d(?:st|nd|rd|th)?|the (?:{_O}))"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_RANGE = re.compile(
    rf"\b(?:[Ff]rom|[Bb]etween) (?P<first>{_DAY})(?: (?:of )?(?P<month>{_MONTH}))? (?:until|till|to|through|and|up to) (?P<last>{_DAY}) (?:of )?(?(month)(?P=month)|{_MONTH})(?P<after>[^.;!?]{{1,60}})"
    rf"|\b(?:from )?(?P<month2>{_MONTH}) (?P<first2>[0-3]?\d)(?:st|nd|rd|th)?(?: ?[–-] ?| (?:to|through|until) )(?:(?P=month2) )?(?P<last2>[0-3]?\d)(?:st|nd|rd|th)?\b(?!,? \d)(?P<after2>[^.;!?]{{1,60}})"
)
_MANY = re.compile(
    rf"(?:,| [–—]|\s\(|: )\s?(?:which (?:is|makes) |that[’']s |that is |makes |making |or |so )?(?P<many>\d{{1,2}}|{WORDS}) (?:in all|altogether|all told|in total|(?:straight |whole |full |long )?(?:nights?|days?|evenings?|mornings?|concerts|shows|performances)(?: (?:in all|altogether|of it|running|in a row))?)\b",
    re.IGNORECASE,
)
_DAILY = re.compile(
    r"\b(?:every|each) (?:night|day|evening|morning|afternoon)\b|\bnightly\b|\bdaily\b|\b(?:nights?|days?|evenings?|mornings?)\b",
    re.IGNORECASE,
)


@standard(
    "dates.countdown",
    title="A countdown that does not lead to the day",
    what="So many days or weeks until a day that is named, where the day the piece is printed on is another distance away; and a run from one day to another with another number of days.",
    why="Readers go by the number and come too late, or go by the day and wonder at the number.",
    source="Arithmetic; the calendar",
    severity="asks",
    scope="document",
    passing="---\ndate: 2026-02-16\n---\n\nYou have until 5 April, which gives you barely seven weeks.",
    failing="---\ndate: 2026-02-16\n---\n\nYou have until 5 April, which gives you barely three weeks.",
)
def countdown(document: Document, context: Context) -> Iterator[Flag]:
    """Each length left beside the day it leads to, and each run of days with its number."""
    assert context.today
    for sentence in document.sentences:
        if document.blocks[sentence.block].kind in ("code", "table") or len(sentence.text) > LONGEST:
            continue
        yield from _left(sentence.text, sentence.start, context.today)
        yield from _run(sentence.text, sentence.start)


def _left(text: str, start: int, today: date) -> Iterator[Flag]:
    days = [
        when for when in dates_of(text) if when.month and when.day and when.year in (None, today.year, today.year + 1)
    ]
    lengths = [each for each in lengths_of(text) if each.unit in DAYS] if len(days) == 1 else []
    if len(lengths) != 1 or not _LEFT.search(text):
        return
    length, when = lengths[0], days[0]
    before = text[max(0, length.start - 40) : length.start]
    after = text[length.end : length.end + 16]
    ahead = bool(re.match(r"[’']?s?,? (?:left|to go|away|from (?:now|today)|time\b|until|till)", after))
    if not (ahead or _LENGTH_LEFT.search(before)) or (_PAST.search(before[-16:]) and not ahead):
        return
    away = _days_until(when, today)
    told = length.many * DAYS[length.unit]
    slack = max(0.3 * told, 0.6 * DAYS[length.unit] + 1, 3.0)
    if away is None or away > 300 or abs(away - told) <= slack:
        return
    reckoned = f"{away} days" if away < 14 else f"about {away / 7:.0f} weeks"
    yield Flag(
        (Span(start + length.start, start + length.end), Span(start + when.start, start + when.end)),
        f"From the day of this piece to {text[when.start : when.end]} is {reckoned}, not “{text[length.start : length.end]}”.",
        confidence=0.65,
    )


def _days_until(when: When, today: date) -> int | None:
    """The days to the next day of that date."""
    for year in (when.year,) if when.year else (today.year, today.year + 1):
        try:
            day = date(year or today.year, when.month or 1, when.day or 1)
        except ValueError:
            return None
        if day >= today:
            return (day - today).days
    return None


def _run(text: str, start: int) -> Iterator[Flag]:
    for run in _RANGE.finditer(text):
        first, last = (_day(run[a] or run[b]) for a, b in (("first", "first2"), ("last", "last2")))
        many = _MANY.match(run["after"] or run["after2"]) or _MANY.search(run["after"] or run["after2"])
        if not (first and last and many and first < last) or not _DAILY.search(text):
            continue
        told = number_of(many["many"].lower())
        if told and told not in (last - first + 1, last - first) and 0.5 < told / (last - first + 1) < 2:
            at = start + run.start("after" if run["after"] else "after2") + many.start("many")
            yield Flag(
                (Span(at, at + len(many["many"])),),
                f"From the {first} to the {last} are {last - first + 1} days, not {many['many']}.",
                confidence=0.7,
            )


def _day(words: str) -> int | None:
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits[0])
    tens, _, ones = words.lower().removeprefix("the ").partition("-")
    if ones:
        return {"twenty": 20, "thirty": 30}.get(tens, 0) + ORDINALS.get(ones, 0)
    return ORDINALS.get(tens)
