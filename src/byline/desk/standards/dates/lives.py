"""What somebody did before birth or after death."""

import re
from collections import defaultdict
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.figures import dates_of, known_date
from byline.desk.finding import Flag
from byline.desk.people import people_of
from byline.desk.registry import standard

from .ages import LONGEST, birth_told
from .subject import subject_of

_DIED = re.compile(r"\b(?:died|was killed|death|drowned|passed away)\b", re.IGNORECASE)
_DID = re.compile(
    r"\b(?:said|told|wrote|won|married|moved|opened|joined|left|met|became|began|started|bought|sold|went|came|took|gave|was (?:elected|appointed|arrested|jailed|made|given)|founded|resigned|retired|returned|played|sang|worked|served|lived)\b"
)
_OTHERS = re.compile(
    r"\b(?:born|father|mother|parents?|grand\w+|ancestors?|family|widow|widower|son|daughter|children|estate|posthumous\w*|memory|film|book|play|statue|since|until|before|after|if|would|house|built|company|school|published|printed|released)\b",
    re.IGNORECASE,
)


@standard(
    "dates.life",
    title="Before birth, after death",
    what="Something a person does in a year before being born, or after having died.",
    why="One of the years is wrong, or it was somebody else.",
    source="Arithmetic; the magazine’s people file",
    severity="asks",
    scope="document",
    passing="Agnes Whitlock died in 1994. In 1992 she opened the shop.",
    failing="Agnes Whitlock died in 1994. In 1997 Agnes Whitlock opened the shop.",
)
def life(document: Document, context: Context) -> Iterator[Flag]:
    """Gathers births and deaths by person, then looks at the years of what they do."""
    births, deaths = _limits(document, context)
    if not births and not deaths:
        return
    for number, sentence in enumerate(document.sentences):
        dates = [when for when in dates_of(sentence.text) if when.year] if len(sentence.text) < LONGEST else []
        if (
            len(dates) != 1
            or _OTHERS.search(sentence.text)
            or not _DID.search(sentence.text)
            or _DIED.search(sentence.text)
        ):
            continue
        when = dates[0]
        subject = subject_of(document, context, number, sentence.end)
        span = Span(sentence.start + when.start, sentence.start + when.end)
        told = document.text[span.start : span.end]
        born, died = births.get(subject.key), deaths.get(subject.key)
        if born and when.latest() < born[0] + 2 and span.start != born[1]:
            yield Flag((span,), f"{told} is before {subject.key} was born, or in the cradle.", confidence=0.65)
        elif died and when.earliest() > died[0] + 0.05 and span.start != died[1]:
            yield Flag(
                (span,), f"By {told} {subject.key} was dead, as the piece or the people file has it.", confidence=0.65
            )


Limits = dict[str, tuple[float, int]]


def _limits(document: Document, context: Context) -> tuple[Limits, Limits]:
    """By person: the beginning of life and its end, each with the place where it is told."""
    births: Limits = {}
    deaths: Limits = {}
    told: dict[str, set[str]] = defaultdict(set)
    for who in document.shared(people_of, context).named:
        for limits, day in ((births, who.known.born), (deaths, who.known.died)) if who.known else ():
            when = known_date(day) if day else None
            if when:
                limits[who.name] = (when.earliest() if limits is births else when.latest(), -1)
    for number, sentence in enumerate(document.sentences):
        if len(sentence.text) > LONGEST:
            continue
        dates = [when for when in dates_of(sentence.text) if when.year]
        born = birth_told(sentence.text)
        if born:
            key = subject_of(document, context, number, sentence.start + born.start).key
            births.setdefault(key, (born.earliest(), sentence.start + born.start))
        died = _DIED.search(sentence.text)
        near = [when for when in dates if died and 0 <= when.start - died.end() < 30]
        if died and near:
            key = subject_of(document, context, number, sentence.start + died.start()).key
            told[key].add(str(near[0].year))
            deaths.setdefault(key, (near[0].latest(), sentence.start + near[0].start))
    births.pop("", None)
    deaths.pop("", None)
    births.pop("I", None)
    return births, {key: limit for key, limit in deaths.items() if len(told[key]) < 2}
