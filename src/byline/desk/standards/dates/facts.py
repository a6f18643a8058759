"""A date that differs from the people file."""

import re
from collections.abc import Iterator

from byline.desk.context import Context, Fact, Person, Work
from byline.desk.document import Document, Span
from byline.desk.figures import dates_of, known_date
from byline.desk.finding import Flag
from byline.desk.people import persons_in
from byline.desk.people.words import COMMON
from byline.desk.registry import standard
from byline.desk.spelling import plain

_WORD = re.compile(r"[a-z]{4,}")
ABOUT = Context(people=(Person("Agnes Whitlock", facts=(Fact("2008-06", "married Otto Fenn at Lyme"),)),))


@standard(
    "dates.fact",
    title="Another date than in the people file",
    what="An event of somebody’s entry in the people file, or the year of a known work, told with another year.",
    why="A dated fact with a source is there so that it is not told wrong a second time.",
    source="The magazine’s own people file",
    severity="asks",
    scope="document",
    passing="Agnes Whitlock married Otto Fenn in 2008.",
    failing="Agnes Whitlock married Otto Fenn in 2009.",
    example_context=ABOUT,
)
def fact(document: Document, context: Context) -> Iterator[Flag]:
    """Events first, then the years behind titles."""
    if any(person.facts or person.died for person in context.people):
        yield from _events(document, context)
    for work in context.works:
        if work.year:
            yield from _years_of(document, work)


def _events(document: Document, context: Context) -> Iterator[Flag]:
    for number, sentence in enumerate(document.sentences):
        dates = [when for when in dates_of(sentence.text) if when.year]
        if len(dates) != 1:
            continue
        words = {word[:5] for word in _WORD.findall(plain(sentence.text)) if word not in COMMON}
        for who in persons_in(document, context, number):
            for one in who.known.facts if who.known else ():
                own = {word[:5] for word in _WORD.findall(plain(one.text)) if word not in COMMON}
                own -= {word[:5] for part in who.parts for word in _WORD.findall(plain(part))}
                verb = next(iter(_WORD.findall(plain(one.text))), "")[:5]
                told = known_date(one.date)
                if not told or not own or verb not in words or len(own & words) < max(1, min(2, len(own) - 1)):
                    continue
                if told.year and dates[0].year != told.year:
                    when = dates[0]
                    yield Flag(
                        (Span(sentence.start + when.start, sentence.start + when.end),),
                        f"The people file says of {who.name}: {one.text}, {one.date}. Here it is {sentence.text[when.start : when.end]}.",
                        confidence=0.7,
                    )


def _years_of(document: Document, work: Work) -> Iterator[Flag]:
    """A title with another year in brackets behind it."""
    for match in re.finditer(re.escape(work.title) + r"[\u201d\u2019\"']?,? \((\d{4})\)", document.text):
        if int(match.group(1)) != work.year:
            yield Flag(
                (Span(match.start(1), match.end(1)),),
                f"“{work.title}” is of {work.year} by the magazine’s list of works.",
                suggestions=(str(work.year),),
            )
