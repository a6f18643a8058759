"""Anniversaries, centenaries, silver weddings."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import When, dates_of, number_of, numbers_of
from byline.desk.figures.numbers import WORDS
from byline.desk.finding import Flag
from byline.desk.registry import standard

_NAMED = {
    "centenary": 100,
    "centennial": 100,
    "bicentenary": 200,
    "bicentennial": 200,
    "tercentenary": 300,
    "sesquicentennial": 150,
    "silver wedding": 25,
    "silver jubilee": 25,
    "pearl wedding": 30,
    "ruby wedding": 40,
    "golden wedding": 50,
    "golden jubilee": 50,
    "golden anniversary": 50,
    "silver anniversary": 25,
    "diamond wedding": 60,
    "diamond jubilee": 60,
    "platinum jubilee": 70,
}
_WORD = re.compile("|".join(sorted(_NAMED, key=len, reverse=True)), re.IGNORECASE)
_NTH = re.compile(r"^(?:[- ]year)?[- ](?:\w+ )?(?:anniversary|jubilee|birthday)\b", re.IGNORECASE)
_ITS = re.compile(
    r"\b(?:its|the (?:paper|magazine|club|school|company|shop|festival|band|society|theatre|college|church|bridge|station)[’']s)\b",
    re.IGNORECASE,
)
_TURNED = re.compile(
    rf"\b(?:company|firm|club|paper|magazine|school|festival|band|shop|site|app|show|podcast|business|charity|museum|theatre|library|college|it|orchestra|choir|station|society|league|brand|bakery|pub|bar|restaurant) (?:turned|turns|turning|will turn) (?P<many>\d{{1,3}}|{WORDS})\b(?! (?:to|into|people|per|down|away|out))",
    re.IGNORECASE,
)
_THAT_WAS = re.compile(
    r"\b(?:[Tt]hat|[Ii]t|[Tt]his) was (?:back )?in |\b(?:founded|started|opened|began|launched|set up)\b"
)
_NOW = re.compile(
    r"\b(?:this (?:year|month|week|autumn|spring|summer|fall|winter|october|november)|celebrates?|marks?|turns|now|today|next (?:month|week)|is celebrating|are celebrating|is marking|we mark|will (?:mark|celebrate|be))\b",
    re.IGNORECASE,
)
_BEGAN = re.compile(
    r"\b(?:founded|began|started|opened|born|built|established|launched|set up|wed|married|wedding|first|since|died|death|of|in|from)\b[^.;]{0,30}$",
    re.IGNORECASE,
)


@standard(
    "dates.anniversary",
    title="An anniversary in the wrong year",
    what="A fiftieth anniversary, a centenary, a silver wedding that does not fall in the year it is told of.",
    why="Anniversaries are the reason for the piece; the first letter will be about it.",
    source="Arithmetic",
    severity="asks",
    scope="block",
    passing="---\ndate: 2026-10-12\n---\n\nThe school, founded in 1898, marked its centenary in 1998.",
    failing="---\ndate: 2026-10-12\n---\n\nThe school, founded in 1898, marked its centenary in 2008.",
)
def anniversary(document: Document, context: Context) -> Iterator[Flag]:
    """Each anniversary with the dates of its sentence, and with the piece's year if it is told of the present."""
    assert context.today
    for number, sentence in enumerate(document.sentences):
        for start, end, many in _anniversaries(sentence.text):
            dates = [when for when in dates_of(sentence.text) if when.year]
            before = document.sentences[number - 1].text if number else ""
            if len(dates) == 1 and _THAT_WAS.search(before) and "turn" in sentence.text[start:end].lower():
                dates += [when for when in dates_of(before) if when.year]
            if not dates and number:
                dates = [
                    w
                    for w in dates_of(document.sentences[number - 1].text)
                    if w.year and _BEGAN.search(document.sentences[number - 1].text[max(0, w.start - 60) : w.start])
                ]
            if not dates and number + 1 < len(document.sentences):
                after = document.sentences[number + 1].text
                dates = [w for w in dates_of(after) if w.year and _BEGAN.search(after[max(0, w.start - 60) : w.start])]
            reckoned = _reckoned(sentence.text, dates, context.today.year)
            if reckoned and abs(reckoned - many) > (0 if len(dates) == 2 else 1):
                yield Flag(
                    (Span(sentence.start + start, sentence.start + end),),
                    f"“{sentence.text[start:end]}”: by the dates told it is {reckoned} years, not {many}.",
                    confidence=0.75,
                )


def _anniversaries(text: str) -> Iterator[tuple[int, int, int]]:
    for match in _WORD.finditer(text):
        yield match.start(), match.end(), _NAMED[match.group().lower()]
    for match in _TURNED.finditer(text):
        many = number_of(match["many"])
        if many and many >= 3:
            yield match.start(), match.end(), int(many)
    for n in numbers_of(text):
        behind = _NTH.match(text[n.end :])
        if (
            n.kind in ("ordinal", "count")
            and behind
            and ("birthday" not in behind.group() or _ITS.search(text[max(0, n.start - 60) : n.start]))
        ):
            yield n.start, n.end + behind.end(), int(n.value)


def _reckoned(text: str, dates: list[When], today: int) -> int | None:
    """The years from the first date to the second, or until now."""
    years = sorted({when.year for when in dates if when.year})
    if len(years) == 2:
        return years[1] - years[0]
    if len(years) == 1 and years[0] < today - 1 and _NOW.search(text):
        return today - years[0]
    return None
