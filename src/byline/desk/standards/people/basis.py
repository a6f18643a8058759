"""Whether a hard statement stands on something, or is no statement about the person at all."""

from __future__ import annotations

import re

from byline.desk.document import Document
from byline.desk.phrases import words

from .about import Sense

_SAYS = re.compile(
    r"\b(?:he|she),? (?:has |had |himself |herself |later |once |openly )?(?:used to say|would say|likes? to say|liked to say|told|tells|said|says|wrote|writes|written|admitted|admits|recalled|recalls|explained|joked|confessed|announced|revealed)\b"
)

# Somebody's own words about themselves: “I was a drunk,” he used to say.
_FIRST_PERSON = re.compile(
    r"\"(?:[^\"]{0,40}[ ,])?i(?:'m|'ve|'d)? [^\"]{2,200}\",? (?:[\w']{1,12} ){0,2}?(?:he|she|says|said)\b"
)


def stands_on_something(document: Document, spoken: tuple[Sense, ...], sense: Sense) -> bool:
    """A court, an admission, a denial, the person's own words, a link; or a supposition, a story, the writer's own life."""
    lists = words("sourced")
    for name in ("admitted", "denied", "hypothetical", "character"):
        if lists[name].within(sense.text):
            return True
    if _FIRST_PERSON.search(sense.text):
        return True
    before = spoken[sense.number - 1] if sense.number else sense
    if (
        before.sentence.block == sense.sentence.block
        and _says_it_of_self(before)
        and lists["own words"].within(before.text)
    ):
        return True
    if _links(document, sense) or _says_it_of_self(sense):
        return True
    for number in (sense.number - 1, sense.number, sense.number + 1):
        if (
            0 <= number < len(spoken)
            and spoken[number].sentence.block == sense.sentence.block
            and lists["court"].within(spoken[number].text)
        ):
            return True
    return False


def _links(document: Document, sense: Sense) -> bool:
    block, start = document.block_at(sense.sentence.start)
    a, b = sense.sentence.start - start, sense.sentence.end - start
    return any(a <= mark.start < b for mark in block.marked("link"))


def _says_it_of_self(sense: Sense) -> bool:
    """Whether one of the people spoken of is the one who says it: “Orme told the Courier”."""
    return bool(sense.people) and bool(_SAYS.search(sense.text))
