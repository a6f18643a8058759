"""So many things announced, and as many named."""

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import numbers_of
from byline.desk.finding import Flag
from byline.desk.registry import standard

_NOUN = re.compile(
    r"^ (?:[a-z-]+ ){0,2}?[a-z]{3,}(?:s|en|ople)?(?: of (?:us|them|my|her|his|the|it)\b[a-z ]{0,12})?: ?"
)
_PART = re.compile(r",? (?:and|plus) |, |; (?:and )?")
MOST = 7  # words of one member


@standard(
    "dates.listed",
    title="So many announced, another number named",
    what="A number before a colon, and a list behind it with another number of members.",
    why="Either somebody has been left out or somebody has been added, and they will notice.",
    source="The house",
    severity="asks",
    scope="block",
    passing="She has three brothers: Hal, Otto and Finn.",
    failing="She has four brothers: Hal, Otto and Finn.",
)
def listed(document: Document, context: Context) -> Iterator[Flag]:
    """Counts the members of short lists that close their sentence."""
    for sentence in document.sentences:
        for n in numbers_of(sentence.text):
            noun = _NOUN.match(sentence.text[n.end : n.end + 60])
            if n.kind != "count" or not 2 <= n.value <= 12 or not noun:
                continue
            members = sentence.text[n.end + noun.end() :].rstrip('.!?”"’) ')
            if re.search(r"[;:.!?—–(]| or ", members) or " and " not in members:
                continue
            parts = [part for part in _PART.split(members) if part.strip()]
            if (
                2 <= len(parts) <= 12
                and len(parts) != n.value
                and all(len(part.split()) <= MOST for part in parts)
                and not _is_counted(members)
            ):
                yield Flag(
                    (Span(sentence.start + n.start, sentence.end),),
                    f"{n.text.capitalize()} are announced, {len(parts)} are named.",
                    confidence=0.7,
                )


def _is_counted(members: str) -> bool:
    """Whether the members are themselves numbers of something: five girls and four boys."""
    return any(n.kind in ("count", "money", "percent") for n in numbers_of(members))
