"""Private people who can be found, or are named in all but name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from byline.desk.context import Context
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.people import Named, people_of
from byline.desk.people.runs import Run, runs_of
from byline.desk.people.words import NOT_PEOPLE, PLACES
from byline.desk.phrases import plain, words
from byline.desk.registry import standard

_DOES = re.compile(
    r"(?:,? (?:Jr|Sr|II|III)\.?)?(?:,|’s|'s| (?:is|was|has|had|who|and|says|told|lives|works|won’t|will|got|never|did|does|went|came|keeps|lost|took|drinks|owes)\b)"
)
_INTIMATE = ("crime", "sex", "health", "addiction", "money", "children")


@standard(
    "people.private",
    title="A private person who can be recognised",
    what="Somebody unnamed whom those who live near will recognise; or, in a letter from a reader, somebody with a full name beside something intimate.",
    why="Private people did not choose to be written about. Three details are often enough for a neighbour to know who it is.",
    source="IPSO Editors’ Code, clause 2 (privacy); Human Rights Act 1998, article 8; NUJ Code of Conduct, point 6",
    severity="blocks",
    scope="document",
    passing="A man I looked after long ago, whose story I have changed, told me that he drank alone.",
    failing="A man I'll not name, though those of you from Mill Lane will remember him by his van, told me that he drank alone.",
)
def private(document: Document, context: Context) -> Iterator[Flag]:
    """Each person who is named in all but name, and each full name in a letter that tells something intimate."""
    for sentence in document.sentences:
        text = plain(sentence.text)
        if words("hints")["named but for the name"].within(text):
            yield Flag(
                (Span(sentence.start, sentence.end),),
                "People who live there will know who this is. Has the person, or the family, agreed to be written about?",
                (
                    "Change what makes the person recognisable, and say that you did.",
                    "Ask the person or the family first.",
                ),
                confidence=0.75,
            )
    yield from _in_letters(document, context)


def _in_letters(document: Document, context: Context) -> Iterator[Flag]:
    """Full names in block quotations of an advice column."""
    if document.meta.get("format", "") not in ("advice", "letter", "letters") and not re.search(
        r"(?m)^\W*dear [a-z]+", plain(document.text)[:2500]
    ):
        return
    named = {mention.start: who for mention, who in document.shared(people_of, context).mentions}
    for start, block in document.placed():
        text = plain(block.text)
        if block.kind != "quote" or not any(words("charges")[topic].within(text) for topic in _INTIMATE):
            continue
        for run in runs_of(block.text):
            who = named.get(start + run.start)
            if _is_full_name(run) and (who is None or _is_private(who)) and _DOES.match(block.text, run.end):
                yield Flag(
                    (Span(start + run.start, start + run.end),),
                    f"{run.text} is named in full in a letter that tells private things. Letters are better printed without names.",
                    ("Use a first name that is not the real one, and say so.",),
                    confidence=0.75,
                )
                break


def _is_full_name(run: Run) -> bool:
    return len(run.parts) > 1 and plain(run.parts[-1]) not in NOT_PEOPLE | PLACES


def _is_private(who: Named) -> bool:
    return not who.writer and (who.known is None or who.known.private or who.known.minor)
