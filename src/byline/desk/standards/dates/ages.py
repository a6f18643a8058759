"""Ages against birth dates, and against each other."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from math import floor
from typing import NamedTuple

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import Age, When, ages_of, dates_of, events_of, known_date
from byline.desk.finding import Flag
from byline.desk.people import people_of
from byline.desk.registry import standard

from .subject import Subject, subject_of

_BORN = re.compile(r"\b(?:born|birth)\b", re.IGNORECASE)
_SPAN_OF_LIFE = re.compile(r"\((?:b\. |born )?(1[5-9]\d\d|20\d\d)\s?[–—-]\s?(1[5-9]\d\d|20\d\d)\)")
_SAME_YEAR = re.compile(r"\byear\b.{0,20}\bwas born\b", re.IGNORECASE)
_LIFE = re.compile(r"\((?:born |b\. ?|born in )?$", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:is|are|am|now|today|has|have|lives?|works?|writes?|looks|wants|says|runs|going to|will|he[’']s|she[’']s|I[’']m|still)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|when|died|became|joined|left|married|met|began|started|won|wrote|went|came|at the time|then|back)\b",
    re.IGNORECASE,
)
_NOT_SOMEBODY = re.compile(
    r"\b(?:women|men|people|children|anyone|those|patients|readers|adults|girls|boys|who are|if you|when you|you[’']re|you were)\b",
    re.IGNORECASE,
)
LONGEST = 3000  # characters of a sentence; a longer one is no sentence
_LATELY = re.compile(
    r"\b(?:yesterday|today|last (?:week|month|night|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|this (?:week|month|morning|year|summer|spring|autumn|winter)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|recently)\b"
)


class Birth(NamedTuple):
    """When somebody was born, in years from and to; and where the piece says so, if it does."""

    first: float
    last: float
    span: Span | None
    told: str


class Claim(NamedTuple):
    """Somebody's age at a time, in years from and to."""

    age: Age
    first: float
    last: float
    span: Span


@standard(
    "dates.age",
    title="An age that does not fit",
    what="An age that fits neither the birth date that the piece or the people file gives, nor the person’s age at another date.",
    why="Ages are copied and grow old; readers who know the person count.",
    source="Arithmetic; the magazine’s people file",
    severity="asks",
    scope="document",
    passing="---\ndate: 2026-10-12\n---\n\nAgnes Whitlock was born in May 1971. She is 55 now.",
    failing="---\ndate: 2026-10-12\n---\n\nAgnes Whitlock was born in May 1971. She is 57 now.",
)
def age(document: Document, context: Context) -> Iterator[Flag]:
    """Gathers births and ages by person and lays them against each other."""
    births, claims = _gathered(document, context)
    yield from _two_births(births)
    for key, told in claims.items():
        for claim in told:
            wrong = next((birth for birth in births.get(key, ()) if _clash(birth, claim)), None)
            if wrong:
                yield _flag(document, claim, wrong)
        if key not in births:
            yield from _against_each_other(document, told)


def _two_births(births: dict[str, list[Birth]]) -> Iterator[Flag]:
    """A birth told in the piece that is not the one of the people file, or of the piece elsewhere."""
    for key, told in births.items():
        if not key:
            continue
        first = told[0]
        for other in told[1:]:
            if other.span and (other.first > first.last + 0.01 or other.last < first.first - 0.01):
                spans = (other.span, first.span) if first.span else (other.span,)
                where = "elsewhere in the piece" if first.span else "by the people file"
                yield Flag(spans, f"Born {other.told} here, {first.told} {where}. Which is right?", confidence=0.85)


def _gathered(document: Document, context: Context) -> tuple[dict[str, list[Birth]], dict[str, list[Claim]]]:
    births: dict[str, list[Birth]] = defaultdict(list)
    claims: dict[str, list[Claim]] = defaultdict(list)
    for who in document.shared(people_of, context).named:
        when = known_date(who.known.born) if who.known and who.known.born else None
        if when and when.year:
            births[who.name].append(Birth(when.earliest(), when.latest(), None, who.known.born if who.known else ""))
    for number, sentence in enumerate(document.sentences):
        if len(sentence.text) > LONGEST:
            continue
        ages = ages_of(sentence.text)
        born = birth_told(sentence.text)
        whens = [w for w in dates_of(sentence.text) if w.year] if ages or born else []
        if born and born.year:
            subject = subject_of(document, context, number, sentence.start + born.start)
            span = Span(sentence.start + born.start, sentence.start + born.end)
            births[subject.key].append(
                Birth(born.earliest(), born.latest(), span, sentence.text[born.start : born.end])
            )
        life = _SPAN_OF_LIFE.search(sentence.text)
        if life:
            subject = subject_of(document, context, number, sentence.start + life.start())
            span = Span(sentence.start + life.start(1), sentence.start + life.end(1))
            births[subject.key].append(Birth(float(life[1]), float(life[1]) + 1, span, life[1]))
            whens = [*whens, When(life.start(2), life.end(2), int(life[2]))]
        for one in ages:
            time = _time_of(sentence.text, one, [w for w in whens if w != born], context.today)
            time = time or _time_before(document, number, one, context.today)
            if time and not _NOT_SOMEBODY.search(sentence.text, max(0, one.start - 40), one.end):
                subject = subject_of(document, context, number, sentence.start + one.end)
                key = subject.key or _only(subject, births)
                claims[key].append(Claim(one, *time, Span(sentence.start + one.start, sentence.start + one.end)))
    return births, claims


def _only(subject: Subject, births: dict[str, list[Birth]]) -> str:
    """Where nobody is named: the last one whose birth was told."""
    return next(reversed([key for key, told in births.items() if any(b.span for b in told)] or [subject.key]))


def birth_told(text: str) -> When | None:
    """The date of a birth told in a sentence."""
    whens = sorted((*(when for when in dates_of(text) if when.year), *events_of(text)))
    if not whens:
        return None
    for when in whens:
        if _LIFE.search(text[max(0, when.start - 10) : when.start]) and re.match(
            r"\s?[–—-]|\)", text[when.end : when.end + 2]
        ):
            return when
    born = _BORN.search(text)
    if not born:
        return None
    if _SAME_YEAR.search(text):
        return whens[0] if len(whens) == 1 else None
    after = [when for when in whens if 0 <= when.start - born.end() < 45]
    return after[0] if after else None


def _time_of(text: str, one: Age, whens: list[When], today: date | None) -> tuple[float, float] | None:
    """When somebody had this age: at a date of the same sentence, or now."""
    assert today
    now = today.year + (today.month - 1) / 12 + (today.day - 1) / 366
    told = _historic(text, one, whens) if one.now else None
    if told:
        return told.earliest(), told.latest()
    if one.now or (_OPENS.match(text) and one.start < 2 and not _PAST.search(text)):
        return now, now
    if re.search(r"\b(?:will|would|[’']ll)\b", text[one.start : one.end]) and not whens:
        return None
    if whens:
        near = min(whens, key=lambda when: min(abs(when.start - one.end), abs(one.start - when.end)))
        return near.earliest(), near.latest()
    before, words = text[max(0, one.start - 80) : one.start], text[one.start : one.end].lower()
    undated = [when for when in dates_of(text) if when.month and when.day and not when.year]
    if undated and re.search(r"\bdied\b", text):
        when = undated[0]._replace(year=today.year)
        return when.earliest(), when.latest()
    if _NOW.search(text) and not _PAST.search(before[-60:] + words):
        return now, now
    if one.apposed or (re.search(r"\bdie[ds]?\b", text) and _LATELY.search(text)):
        return now, now
    if re.search(r"year-old|woman of|man of", words) and not _PAST.search(text):
        return now, now
    return None


_DIED = re.compile(r"\b(?:died|dies|was killed|drowned|was buried|passed away|was found dead)\b")


def _time_before(document: Document, number: int, one: Age, today: date | None) -> tuple[float, float] | None:
    """The last date of the sentence before, for an age told right after it: he died on 6 August; he was eighty-eight."""
    sentence, before = document.sentences[number], document.sentences[number - 1] if number else None
    if before is None or before.block != sentence.block or not today or len(before.text) > LONGEST:
        return None
    head = sentence.text[: one.end]
    said = re.match(
        r"(?:And |But |Yet )?(?:[Hh]e|[Ss]he) (?:was|had been|turned) (?:then |only |just |already |still |barely )?",
        head,
    )
    if not said or one.start > said.end():
        return None
    whens = [when for when in dates_of(before.text) if when.year or (when.month and when.day)]
    if not whens:
        return None
    when = whens[-1] if whens[-1].year else whens[-1]._replace(year=today.year)
    if not whens[-1].year and not _DIED.search(before.text):
        return None
    return when.earliest(), when.latest()


def _historic(text: str, one: Age, whens: list[When]) -> When | None:
    """The date of a present tense that tells of the past: in 1911, when he is thirty."""
    for when in whens:
        between = text[when.end : one.start]
        if re.fullmatch(r", (?:when )?", between) and (
            "when" in between or _DEATH.search(text, max(0, when.start - 60), when.start)
        ):
            return when
    return None


_OPENS = re.compile(r"At [a-z-]+, (?:he|she|I|[A-Z]\w+)\b(?: [a-z]+){0,2} (?!was\b|has\b|does\b)[a-z]+s\b")
_DEATH = re.compile(r"\b(?:death|dying|dies|wedding|birth|funeral)\b", re.IGNORECASE)


def _clash(birth: Birth, claim: Claim) -> bool:
    slack = 1 if claim.age.birthday else 0
    low, high = floor(claim.first - birth.last + 0.003), floor(claim.last - birth.first + 0.003)
    return claim.age.high + slack < low or claim.age.low - slack > high


def _against_each_other(document: Document, told: list[Claim]) -> Iterator[Flag]:
    """Two ages of one person that no one birth date fits."""
    for number, one in enumerate(told):
        for other in told[number + 1 :]:
            born = Birth(one.first - one.age.high - 1, one.last - one.age.low, one.span, "")
            if abs(one.first - other.first) > 0.9 and _clash(born, other):
                here, there = (document.text[c.span.start : c.span.end] for c in (other, one))
                yield Flag(
                    (other.span, one.span),
                    f"“{here}” here and “{there}” before do not fit one birth date.",
                    confidence=0.6,
                )
                return


def _flag(document: Document, claim: Claim, birth: Birth) -> Flag:
    low, high = floor(claim.first - birth.last + 0.003), floor(claim.last - birth.first + 0.003)
    reckoned = str(low) if low == high else f"{low} or {high}" if high - low == 1 else f"{low} to {high}"
    here = document.text[claim.span.start : claim.span.end]
    where = "born " + birth.told if birth.span else f"born {birth.told} by the people file"
    return Flag(
        (claim.span, birth.span) if birth.span else (claim.span,),
        f"“{here}” does not fit: somebody {where} would be {reckoned}.",
        related=((birth.span, "the birth"),) if birth.span else (),
        confidence=0.8,
    )
