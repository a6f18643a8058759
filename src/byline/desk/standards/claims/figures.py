"""Figures about people at large: percentages, ratios, multiples, shares."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Block, Document, Span
from byline.desk.finding import Flag
from byline.desk.phrases import plain, words
from byline.desk.registry import standard

from .sources import around, blocks_with_claims, has_link, is_official, is_own, is_supposed, quoted, sourced

_NUMBERS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|a|hundred"
)
_PERCENT = re.compile(
    rf"(?<![\w.-])(?:\d[\d,]{{0,11}}(?:\.\d{{1,4}})?|(?:{_NUMBERS})(?:[-\s](?:{_NUMBERS}|and a half))?)[ -]?(?:%|per ?cents?\b|per-cent\b|percentage points?\b)"
)
_NOW = re.compile(
    r"\b(?:is|are|has|have|do|does|don't|doesn't|can|cannot|can't|will|won't|now|today|never|still|always|every|each|a year|since|says?|live|lives|die|dies|cost|costs|want|need|go|goes|get|gets|spend|spends)\b|'(?:s|re|ve)\b"
)
LONGEST = 2_000  # letters of a sentence; what is longer is no sentence
_YEAR = re.compile(r"\bin (?:1[5-9]|20)\d\d$")


@standard(
    "claims.unsourced-figure",
    title="A figure about people at large without a source",
    what="A percentage, a ratio, a multiple or a share of people or things in general, with nobody named who counted.",
    why="Figures travel further than the piece. A reader should be able to see who counted, whom and when.",
    source="IPSO Editors’ Code, clause 1; Full Fact and the Office for Statistics Regulation on quoting figures",
    severity="asks",
    scope="block",
    passing="The Census of 2021 counted them: four in ten households have a garden shed. I counted 21 in our street.",
    failing="It turns out that four in ten households have a garden shed that nobody opens.",
)
def unsourced_figure(document: Document, context: Context) -> Iterator[Flag]:
    """One flag for each sentence with such a figure."""
    for start, block in blocks_with_claims(document):
        for number, sentence in enumerate(block.sentences):
            text = plain(sentence.text[:LONGEST])
            found = _figure(text)
            if (
                found
                and not quoted(block, sentence.start + found[0], sentence.start + found[1])
                and _needs_source(block, number, text, found)
            ):
                yield Flag(
                    (Span(start + sentence.start, start + sentence.end),),
                    "Who counted this? Name the source and the year, or say that the figure is your own or only a guess.",
                    (
                        "Add the source and link to it.",
                        "Say that you counted yourself.",
                        "Leave the figure out: “many”, “most of those I know”.",
                    ),
                    confidence=0.75,
                )


def _figure(text: str) -> tuple[int, int] | None:
    """The first figure about people at large in a sentence."""
    lists = words("figures")
    never = [(found.start, found.end) for found in lists["never"].find(text)]
    general = ("general",) if _NOW.search(text) else ()
    for name in ("ratio", "times", "part", "count", *general):
        for found in lists[name].find(text):
            if not _YEAR.search(found.text) and not any(a < found.end and found.start < b for a, b in never):
                return found.start, found.end
    vague = words("research")["vague"].within(text)
    if vague and lists["number"].within(text):
        return vague.start, vague.end
    if not lists["people"].within(text):
        return None
    loose = lists["times loose"].within(text) or lists["average"].within(text)
    if loose:
        return loose.start, loose.end
    for percent in _PERCENT.finditer(text):
        if not any(a < percent.end() and percent.start() < b for a, b in never):
            return percent.span()
    return None


def _needs_source(block: Block, number: int, text: str, figure: tuple[int, int]) -> bool:
    """Whether nobody stands behind the figure: named, in office, linked or the writer's own self."""
    if has_link(block, number) or is_supposed(text) or sourced(block, number):
        return False
    if words("research")["vague"].within(text):
        return True
    clause = text[max(0, figure[0] - 70) : figure[1] + 40]
    return not is_own(clause) and not is_official(around(block, number, after=0))
