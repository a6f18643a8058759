"""Words that will age: last year, recently, next month."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import PROSE, Document, Span
from byline.desk.figures import dates_of
from byline.desk.finding import Flag
from byline.desk.registry import standard

_AGEING = re.compile(
    r"\b(?:(?:last|next|this) (?:year|month|spring|summer|autumn|fall|winter)|recently|(?:earlier|later) this (?:year|month)|just announced|as of now|at the time of writing)\b(?![’'](?:s)?\b| of\b| before\b| that\b)",
    re.IGNORECASE,
)
_THE = re.compile(r"\b(?:the|that|very|a|more|most|until|too|as|their|his|her|our|of) $", re.IGNORECASE)
_FACT = re.compile(
    r"\d|\b(?:was|were|did|had|made|won|became|published|announced|died|opened|closed|moved|launched|released|began|started|said|has|have|wrote|came|took|left|got|gave|found|passed|voted|sold|cut|lost|heard|will)\b",
    re.IGNORECASE,
)


@standard(
    "dates.ageing",
    title="A word that will age",
    what="Words such as “last year”, “next month”, “recently” in a piece that will still be read when they mean another time.",
    why="Pieces are found by search for years; the date stands at the top, but the sentence is what is quoted.",
    source="Guardian style guide, dates; BBC News style guide",
    severity="suggests",
    scope="document",
    passing="In 2025 she gave 140 concerts.",
    failing="Last year she gave 140 concerts.",
)
def ageing(document: Document, context: Context) -> Iterator[Flag]:
    """One finding with all such words of the piece. News, letters and quotations are left alone."""
    if document.meta.get("format", "") in ("news", "podcast"):
        return
    spans = []
    for start, block in document.placed():
        if block.kind not in PROSE:
            continue
        for match in _AGEING.finditer(block.text):
            at = start + match.start()
            before = block.text[max(0, match.start() - 12) : match.start()]
            if document.is_quoted(at, at + 1) or _THE.search(before) or not _is_stated(block.text, match):
                continue
            spans.append(Span(at, start + match.end()))
    if spans:
        first = document.text[spans[0].start : spans[0].end]
        yield Flag(
            tuple(spans),
            f"“{first}” means another time to whoever reads this in a year. Name the month or the year?",
            confidence=0.5,
            key="ageing",
        )


def _is_stated(text: str, match: re.Match[str]) -> bool:
    """Whether its sentence tells something that happened, and no date besides."""
    start = max(text.rfind(". ", 0, match.start()) + 1, 0)
    end = text.find(". ", match.end())
    sentence = text[start : end if end > 0 else len(text)]
    return bool(_FACT.search(sentence)) and not any(when.year for when in dates_of(sentence))
