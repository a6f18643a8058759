"""Lengths of time told in the sentence after their dates: nine years she had of it, three winters later."""

import re
from collections.abc import Iterator
from datetime import date

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import Length, When, dates_of, known_date, lengths_of
from byline.desk.finding import Flag
from byline.desk.people import people_of
from byline.desk.registry import standard

from .nearly import LONGEST, within

YEARLY = ("year", "decade")
_BEHIND = re.compile(
    r",? (?:later|on(?=[,.;:])|afterwards|into (?:the|his|her|their|my|our|its|it|this|that)|on the (?:same|job|board|throne|road|run|bench|chair)|in the (?:job|post|chair|role|same|seat|saddle|trade|business|house)|in (?:office|post|charge|power|the job)|at the (?:helm|top|head|wheel|desk)"
    r"|of (?:it|them|that|this|marriage|silence|sobriety|service|work|waiting|marching|peace)|(?:she|he|they|we|I|it) (?:had|has|have|lasted|stayed|waited|kept|did|gave|held|spent)|together|apart|sober|clean|dry|married|as (?:the|a|an|his|her|its|their)|without (?:a|an|him|her|it))\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:dry|sober|clean|married|together|apart|away|closed|shut|open|empty|silent|gone|there|in charge|in post|in office|at it|been|lasted|ran|run|waited|stood|lived|worked|served|reigned|held|kept|edited|led|taught) (?:\w+ ){0,3}(?:for |all )?(?:the |those |these |all |fully |whole )?$"
    r"|\b(?:for|after|in) (?:those|these|all(?: of)?(?: those)?) $",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:born|met|birth|died)\b[^.;!?]*$", re.IGNORECASE)
_ON = re.compile(r",? (?:later|on(?=[,.;:])|afterwards?)\b", re.IGNORECASE)
_HERE = re.compile(
    r"\b(?:this (?P<when>spring|summer|autumn|fall|winter|year|month|week|morning)|now|today)\b", re.IGNORECASE
)
_PRESENT = re.compile(
    r"\b(?:has|have|is|are|am|[’']s|[’']ve|[’']m|says?|still|now|today|writes?|can|wants?|looks?|sits?|keeps?|remains?)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:ago|before|earlier|old|aged?|per|every|each|last|next|first|about|some|sentence|term|until|later than|of age)\b",
    re.IGNORECASE,
)


@standard(
    "dates.stretch",
    title="A stretch of time that its dates do not make",
    what="So many years into a job, of a marriage or later, where the sentence or the two before it give the dates, and the years between them, or until now, are others.",
    why="The dates are usually copied and the length reckoned by heart, and the reader has both under one eye.",
    source="Arithmetic",
    severity="asks",
    scope="document",
    passing="---\ndate: 2026-10-12\n---\n\nThey wed in June 2008 and parted in September 2015. Seven years she had of it.",
    failing="---\ndate: 2026-10-12\n---\n\nThey wed in June 2008 and parted in September 2015. Nine years she had of it.",
)
def stretch(document: Document, context: Context) -> Iterator[Flag]:
    """Each stretch with the dates of its own and the two sentences before, unless one pair of them makes it."""
    assert context.today
    for start, block in document.placed():
        if block.kind in ("code", "table", "bio") or len(block.text) > LONGEST:
            continue
        dates = [
            when
            for when in dates_of(block.text)
            if when.year and not _OTHER.search(block.text[max(0, when.start - 24) : when.start])
        ]
        for length in lengths_of(block.text):
            if length.unit not in YEARLY or not 1 <= length.years <= 120 or not _is_stretch(block.text, length):
                continue
            number = next((n for n, s in enumerate(block.sentences) if s.start <= length.start < s.end), None)
            if number is None:
                continue
            first = block.sentences[max(0, number - 2)].start
            near = list(within(dates, first, block.sentences[number].end))
            present = bool(_PRESENT.search(block.sentences[number].text) or _HERE.search(block.sentences[number].text))
            if not near:
                near = _in_office(document, context, start + length.end, block.sentences[number].text)
            if _ON.match(block.text, length.end) and (len(near) != 1 or not present):
                continue  # it leads on to a time that is not told
            wrong = near and _wrong(near, length, context.today, present)
            if wrong:
                told = block.text[length.start : length.end]
                yield Flag(
                    (Span(start + length.start, start + length.end),),
                    f"“{told}”: by the dates told it is about {wrong}.",
                    confidence=0.65,
                )


def _is_stretch(text: str, length: Length) -> bool:
    """Whether the words around say that it lasted, or went by since a date."""
    before, after = text[max(0, length.start - 40) : length.start], text[length.end : length.end + 40]
    if _NOT.search(before[-12:]) or re.match(r",? (?:ago|before|earlier|old|older|younger|from now)\b", after):
        return False
    return bool(_BEHIND.match(after) or _BEFORE.search(before))


def _wrong(near: list[When], length: Length, today: date, present: bool) -> str:
    """The years of the one pair of dates there is, or until now, if no pair at all makes the length; else nothing."""
    now = today.year + (today.month - 0.5) / 12
    years = sorted({(when.earliest(), when.latest()) for when in near})
    if len(years) > 2 or (len(years) == 1 and not present):
        return ""
    pairs = [(one, other) for at, one in enumerate(years) for other in years[at + 1 :]]
    if present or len(years) == 1:
        pairs += [(one, (now, now)) for one in years if one[1] < now]
    spans = [(max(0.0, late[0] - early[1]), late[1] - early[0]) for early, late in pairs]
    slack = 0.2 if all(when.month or when.first > 1 for when in near) else 0.8
    if not spans or any(low - slack <= length.high and length.low <= high + slack for low, high in spans):
        return ""
    low, high = spans[0] if len(years) == 2 else spans[-1]
    middle = (low + high) / 2
    if length.years > 4 * middle + 3 or middle > 4 * length.years + 3:
        return ""
    return f"{middle:.0f} years" if middle >= 1.8 else f"{middle * 12:.0f} months"


def _in_office(document: Document, context: Context, at: int, text: str) -> list[When]:
    """When somebody of the people file took up the post of which the sentence tells."""
    if not re.search(r"\b(?:job|post|role|office|chair|department)\b", text):
        return []
    people = document.shared(people_of, context)
    for mention, who in sorted(people.mentions, key=lambda pair: abs(pair[0].start - at)):
        for fact in who.known.facts if who.known else ():
            when = known_date(fact.date)
            if (
                when
                and when.year
                and abs(mention.start - at) < 1500
                and re.search(r"\b(?:became|appointed|elected|took)\b", fact.text)
            ):
                return [when]
    return []
