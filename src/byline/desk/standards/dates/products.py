"""A division or a multiplication told in words."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import Number, numbers_of
from byline.desk.finding import Flag
from byline.desk.registry import standard

_EACH = re.compile(
    r"^(?:\s(?:pounds|dollars|euros))?\s?(?:apiece|each|a head|per head|per person|a person|a share|to each)\b",
    re.IGNORECASE,
)
_WAYS = re.compile(
    r"^[- ](?:ways?|of (?:us|them|you)|people|siblings|children|brothers|sisters|heirs|shares?|partners|friends|parts|households|families|members|players|winners)\b",
    re.IGNORECASE,
)
_PER = re.compile(
    r"^ (?:a|an|per|each|every) (day|week|fortnight|month|quarter|year|hour|visit|session|ticket|copy|night|mile|head|person|lesson|bottle|box)\b",
    re.IGNORECASE,
)
_COMES_TO = re.compile(
    r"\b(?:comes? to|came to|makes|making|that[’']s|that is|which is|adds up to|added up to|total\w*(?: of)?|amounts to|works out at|or|is|=)\s(?:about |around |roughly |nearly |almost |over |more than |a total of |exactly |just )?$",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\b(?:about|around|roughly|nearly|almost|over|more than|some|close to|under)\s$", re.IGNORECASE)


@standard(
    "dates.product",
    title="A division or a product that does not come out",
    what="So much shared among so many, or so much a week for so many weeks, with a result that is not the one told.",
    why="The result is what the sentence is for, and the first thing that is checked.",
    source="Arithmetic",
    severity="asks",
    scope="block",
    passing="The house is worth $186,000. Three ways, that is $62,000 apiece.",
    failing="The house is worth $186,000. Three ways, that is $64,000 apiece.",
)
def product(document: Document, context: Context) -> Iterator[Flag]:
    """Each division and each multiplication of a paragraph."""
    block = document.blocks[0]
    if block.kind in ("code", "table"):
        return
    numbers = [n for n in numbers_of(block.text) if n.kind != "ordinal"]
    for first, last, told in (*_divided(block.text, numbers), *_products(block.text, numbers)):
        yield Flag((Span(first.start, last.end),), told, confidence=0.75)


Off = tuple[Number, Number, str]


def _divided(text: str, numbers: list[Number]) -> Iterator[Off]:
    """$186,000, three ways, that's $64,000 apiece."""
    for share in numbers:
        if share.kind not in ("money", "count") or not _EACH.match(text[share.end :]):
            continue
        before = [n for n in numbers if n.end <= share.start and share.start - n.end < 160]
        ways = next(
            (n for n in reversed(before) if n.kind == "count" and 2 <= n.value <= 200 and _WAYS.match(text[n.end :])),
            None,
        )
        whole = next(
            (
                n
                for n in reversed(before)
                if (n.kind, n.sign) == (share.kind, share.sign) and n.value > share.value and n is not ways
            ),
            None,
        )
        if ways and whole:
            real = whole.value / ways.value
            if abs(real - share.value) > real * 0.02 and 0.5 < share.value / real < 2:
                yield (
                    min(whole, ways),
                    share,
                    f"{whole.text} in {ways.text} is {share.sign}{real:,.10g} each, not {share.text}.",
                )


def _products(text: str, numbers: list[Number]) -> Iterator[Off]:
    """$40 a week, 78 weeks, comes to $3,420."""
    for rate in numbers:
        per = _PER.match(text[rate.end :])
        if not per or rate.kind not in ("money", "count"):
            continue
        unit = per.group(1).lower()
        near = [n for n in numbers if abs(n.start - rate.end) < 320 and n is not rate]
        many = next(
            (n for n in near if n.kind == "count" and re.match(rf" {unit}s\b|-{unit}\b", text[n.end :], re.IGNORECASE)),
            None,
        )
        if many is None or many.value < 2:
            continue
        end = max(many.end, rate.end)
        whole = next(
            (n for n in near if n.start >= end and n.start - end < 90 and (n.kind, n.sign) == (rate.kind, rate.sign)),
            None,
        )
        if whole and whole.value > rate.value and _COMES_TO.search(text[max(0, whole.start - 40) : whole.start]):
            real = rate.value * many.value
            slack = 0.15 if _ABOUT.search(text[max(0, whole.start - 12) : whole.start]) else 0.005
            if abs(real - whole.value) > real * slack and 0.3 < whole.value / real < 3:
                yield min(rate, many), whole, f"{many.text} × {rate.text} is {rate.sign}{real:,.10g}, not {whole.text}."
