"""Who is this? A surname alone at first mention."""

import re
from collections import defaultdict
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.people import people_of
from byline.desk.people.given import MEN, WOMEN
from byline.desk.people.runs import Run
from byline.desk.people.words import COMMON, NOT_PEOPLE, PLACES
from byline.desk.phrases import english
from byline.desk.registry import standard
from byline.desk.spelling import plain

from .runs import all_runs

KNOWN = PLACES | NOT_PEOPLE | COMMON | WOMEN | MEN
SAYS = r"(?:said|says|told|added|adds|replied|argued|argues|insisted|insists|explained|explains|asked|wrote|writes|warned|thinks|believes|admitted|conceded)"
_BEFORE = re.compile(rf"\b(?:{SAYS}|according to|asked|told|(?<!far )as)[ ]$")
_KIN = re.compile(
    r"\b(?:my|his|her|our|your|their)\s(?:own\s|late\s|\w+\s)?(?:sister|brother|mother|father|son|daughter|wife|husband|aunt|uncle|cousin|friend|mate|neighbou?r|dog|cat|niece|nephew|partner)\s$|\b(?:[Tt]ake|[Ii]magine|[Ss]uppose|[Mm]eet)\s$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:my|our|his|her|their|the|whose)\s(?:[a-z-]+\s){0,2}(?:nurse|doctor|manager|owner|leader|chair|chairman|chairwoman|head|director"
    r"|critic|novelist|author|poet|editor|teacher|coach|captain|lawyer|solicitor|agent|minister|secretary|officer|detective|surgeon"
    r"|professor|historian|economist|spokesman|spokeswoman|spokesperson|treasurer|builder|neighbour|neighbor|singer|actor|actress|chef)"
    r",? $",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"[ ,]{{1,2}}(?:who )?(?:[a-z]+ly )?{SAYS}\b|, who [a-z]+s\b")
_APPOSITION = re.compile(rf", (?:who|whose|a|an|the) | {SAYS} (?:that|the|me|us|they|he|she|it)\b")


@standard(
    "names.no-full-name",
    title="A surname alone at first mention",
    what="Somebody who speaks or acts in the piece and is never named in full.",
    why="Readers who come from elsewhere do not know who is meant.",
    source="Associated Press Stylebook, names; Guardian style guide, names",
    severity="suggests",
    scope="document",
    passing="The leader of the group, Grace Adeyemi, voted against. Adeyemi said that she was sorry.",
    failing="The other group voted against. Adeyemi said that she was sorry.",
)
def no_full_name(document: Document, context: Context) -> Iterator[Flag]:
    """Bare names that belong to no full name, do what people do, and are no given name."""
    people = document.shared(people_of, context)
    owned = {mention.start for mention, _ in people.mentions}
    words = {plain(part) for run in document.shared(all_runs) if len(run.parts) > 1 for part in run.parts}
    small = {token.lower for token in document.tokens if token.text[0].islower()}
    loose: dict[str, list[Run]] = defaultdict(list)
    for run in document.shared(all_runs):
        if len(run.parts) == 1 and run.start not in owned and not run.title:
            loose[run.text].append(run)
    for name, runs in loose.items():
        key = plain(name)
        if key in words or key in KNOWN or len(name) < 4 or not name[1:].islower() or key in english().common:
            continue
        if key in context.body_names or document.is_quoted(runs[0].start, runs[0].end):
            continue
        if all(run.opens and not _APPOSITION.match(document.text, run.end) for run in runs) or key in small:
            continue
        if any(_KIN.search(document.text, max(0, run.start - 30), run.start) for run in runs):
            continue
        if _speaks(document.text, runs) and not _is_a_thing(document, runs):
            yield Flag(
                (Span(runs[0].start, runs[0].end),),
                f"Who is {name}? The piece never gives a full name, or says what {name} does.",
                confidence=0.6,
            )


def _speaks(text: str, runs: list[Run]) -> bool:
    for run in runs:
        before = text[max(0, run.start - 60) : run.start]
        if _AFTER.match(text, run.end) or _BEFORE.search(before) or _ROLE.search(before):
            return True
    return False


def _is_a_thing(document: Document, runs: list[Run]) -> bool:
    """Whether "the" stands before it, or it is in italics or a link, as bodies, papers and sites are."""
    text = document.text
    for run in runs:
        block, start = document.block_at(run.start)
        if text[max(0, run.start - 4) : run.start].lower() in ("the ", " the") or any(
            mark.start <= run.start - start < mark.end for mark in block.marks
        ):
            return True
    return False
