"""The course of a life: people meet before they marry, and marry before they part."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import When, dates_of
from byline.desk.finding import Flag
from byline.desk.registry import standard

from .nearly import LONGEST

_STEPS = (
    (r"(?:first )?met|meeting|were introduced|introduced to|first saw|laid eyes", "the first meeting"),
    (r"engaged|engagement|proposed", "the engagement"),
    (r"honeymoon|wedding|were married|was married|got married|married|wed", "the wedding"),
    (r"separated|separation|parted|split up|broke up|divorced?|marriage ended|moved out", "the parting"),
)
_STEP = re.compile(r"\b(?:" + "|".join(f"({words})" for words, _ in _STEPS) + r")\b", re.IGNORECASE)
_AGAIN = re.compile(
    r"\b(?:again|second|third|another|first (?:wife|husband)|remarried|next|re-?met|once more|his brother|her sister)\b",
    re.IGNORECASE,
)
FAR = 95  # characters between a step and its date


class Step(NamedTuple):
    """A step of two people's life, and when it is said to have been."""

    rank: int
    when: When


@standard(
    "dates.course",
    title="A wedding before the first meeting",
    what="Two people who marry before they meet, or part before they marry, by the dates of one paragraph.",
    why="Each date alone looks right; only the two together show that one was copied from another life.",
    source="Arithmetic",
    severity="asks",
    scope="block",
    passing="They met on a boat in the spring of 1936. The honeymoon, at Rapallo, was in 1938.",
    failing="They met on a boat in the spring of 1938. The honeymoon, at Rapallo, was in 1936.",
)
def course(document: Document, context: Context) -> Iterator[Flag]:
    """Lays the dated steps of a paragraph against the order in which they come."""
    block = document.blocks[0]
    if block.kind in ("code", "table") or len(document.text) > LONGEST or _AGAIN.search(document.text):
        return
    steps = list(_steps(document))
    for at, one in enumerate(steps):
        for other in steps[at + 1 :]:
            early, late = sorted((one, other))
            if early.rank < late.rank and early.when.earliest() > late.when.latest():
                names = [_STEPS[step.rank][1] for step in (early, late)]
                yield Flag(
                    tuple(sorted(Span(step.when.start, step.when.end) for step in (one, other))),
                    f"By these dates {names[1]} comes before {names[0]}. Which is right?",
                    confidence=0.65,
                )
                return


def _steps(document: Document) -> Iterator[Step]:
    for sentence in document.blocks[0].sentences:
        whens = [when for when in dates_of(sentence.text) if when.year]
        for when in whens:
            near = [
                hit
                for hit in _STEP.finditer(sentence.text)
                if -FAR < hit.start() - when.end < FAR
                and not re.search(r"[;!?]", sentence.text[min(hit.end(), when.end) : max(hit.start(), when.start)])
            ]
            if near:
                closest = min(near, key=lambda hit: min(abs(hit.start() - when.end), abs(when.start - hit.end())))
                moved = when._replace(start=sentence.start + when.start, end=sentence.start + when.end)
                yield Step((closest.lastindex or 1) - 1, moved)
