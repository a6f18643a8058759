"""The claims of a piece: what in it can be checked, the most worth checking first. A list to work through, no list of faults."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from .document import Block, Document, Sentence, Span
from .finding import Place, place_of

MOST = 60
_NUMBER = (
    r"(?:\d[\d,.]*|half|a third|a quarter|two[- ]thirds|three[- ]quarters|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) (?:every )?\w+)"
)
_FIGURE = re.compile(
    rf"\b{_NUMBER}\s*(?:%|per ?cent|percent|percentage|million|billion|thousand|times)"
    r"|[£$€]\s?\d|\b(?:half|a third|a quarter|two[- ]thirds|three[- ]quarters|most|majority) of\b"
    r"|\b\d{1,3}(?:,\d{3})+\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) \w+",
    re.IGNORECASE,
)
_RESEARCH = re.compile(
    r"\b(?:research(?:ers)?|stud(?:y|ies)|survey|poll|scientists|experts|statistics|data|figures|according to|census|trial|report)\b",
    re.IGNORECASE,
)
_FINDS = re.compile(r"\b(?:show|found|find|suggest|say|says|according)", re.IGNORECASE)
_DATED = re.compile(
    r"\b(?:in|on|since|by|until|from|of) (?:(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\b|(?:1[5-9]|20)\d\d\b)"
)
_ACTED = re.compile(
    r"\b(?:said|wrote|told|called|claimed|admitted|denied|paid|sold|bought|left|resigned|founded|signed|won|lost|married"
    r"|divorced|died|was (?:born|arrested|fined|sacked|convicted|appointed|elected)|announced|promised|refused)\b"
)
_NAME = re.compile(r"(?<![.!?“\"] )(?<!^)\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
_SUPPOSED = re.compile(r"^(?:If|Suppose|Imagine|Say you)\b|\?[”\"’']?$")
WORTH = {"research": 0.9, "statistic": 0.85, "quote": 0.6, "event": 0.5, "act": 0.45}


@dataclass(frozen=True)
class Found:
    """One claim. `worth` says how much it is worth checking, from 0 to 1; `id` and `saying` are made as a finding's are."""

    id: str
    saying: str
    text: str
    kind: str
    worth: float
    place: Place


def claims_in(document: Document) -> list[Found]:
    """Sixty at most, the most worth checking first, each sentence once."""
    found = {claim.id: claim for block, start in _blocks(document) for claim in _claims(document, block, start)}
    return sorted(found.values(), key=lambda claim: (-claim.worth, claim.place.start))[:MOST]


def _blocks(document: Document) -> Iterator[tuple[Block, int]]:
    for start, block in document.placed():
        if block.kind in ("paragraph", "list-item", "quote", "standfirst", "table"):
            yield block, start


def _claims(document: Document, block: Block, start: int) -> Iterator[Found]:
    linked = bool(block.marked("link"))
    for sentence in block.sentences:
        kind = "quote" if block.kind == "quote" else _kind(block, sentence)
        if kind:
            worth = WORTH[kind] - (0.3 if linked else 0)
            yield _found(document, block, start, sentence, kind, round(worth, 2))


def _kind(block: Block, sentence: Sentence) -> str:
    """What is claimed in a sentence, or nothing."""
    text = sentence.text
    if len(text.split()) < 5 or _SUPPOSED.search(text):
        return ""
    figure, research = _FIGURE.search(text), _RESEARCH.search(text)
    if research and (figure or _FINDS.search(text)):
        return "research"
    if figure:
        return "statistic"
    named = _NAME.search(text)
    if named and any(sentence.start <= a < sentence.end and b - a > 30 for a, b in block.quotations):
        return "quote"
    if _DATED.search(text) and (named or _ACTED.search(text)):
        return "event"
    return "act" if named and _ACTED.search(text) else ""


def _found(document: Document, block: Block, start: int, sentence: Sentence, kind: str, worth: float) -> Found:
    words = " ".join(sentence.text.split())
    where = place_of(document, Span(start + sentence.start, start + sentence.end))
    return Found(_name(words, block.kind), _name(words.casefold()), words, kind, worth, where)


def _name(*parts: str) -> str:
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=8).hexdigest()
