"""All runs of capitals of a document, headlines left out, and whether one is used as a person is."""

import re
from bisect import bisect_right

from byline.desk.document import Document
from byline.desk.people.given import MEN, WOMEN
from byline.desk.people.runs import Run, runs_of
from byline.desk.spelling import plain

_BEFORE = re.compile(
    r"\b(?:my|your|his|her|our|their|dear|brother|sister|son|daughter|husband|wife|mother|father|friend|cousin|uncle|aunt|colleague"
    r"|partner|boy|girl|nurse|doctor|owner|manager|neighbou?r|said|says|told|asked|with|and|by|to|from|for|like|of|than|met|named|called)"
    r"[ ,]{1,2}$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?:[\u2019']s)?[ ,]{1,2}(?:who|said|says|told|tells|wrote|writes|thinks|thought|asked|asks|was|is|has|had|did|does|went|came|took"
    r"|made|never|always|would|could|will|knew|knows|wanted|wants|died|and I|and he|and she|himself|herself|got|gave|put|looked|replied)\b"
)


def all_runs(document: Document) -> list[Run]:
    """The runs of every block but headlines and code."""
    found = []
    for start, block in document.placed():
        if block.kind not in ("title", "heading", "code", "table"):
            found += [run._replace(start=run.start + start, end=run.end + start) for run in runs_of(block.text)]
    return found


def looks_like_a_person(document: Document, places: list[Run]) -> bool:
    """Whether a bare name is a given name, or has a title, or does what people do; one in italics is a title of something."""
    if all_marked(document, places):
        return False
    name = plain(places[0].text)
    if name in WOMEN or name in MEN or any(run.title for run in places):
        return True
    text = document.text
    return any(
        (_AFTER.match(text, run.end) and not run.opens)
        or (_AFTER.match(text, run.end) and _BEFORE.search(text, max(0, run.start - 12), run.start))
        for run in places
    ) or any(
        _BEFORE.search(text, max(0, run.start - 12), run.start) and text[run.end : run.end + 2] != " ("
        for run in places
    )


def all_marked(document: Document, places: list[Run]) -> bool:
    """Whether a name stands in italics wherever it stands: then it is a title, a ship, a word spoken of."""
    return all(_is_marked(document, run) for run in places)


def _is_marked(document: Document, run: Run) -> bool:
    number = bisect_right(document.starts, run.start) - 1
    start, block = document.starts[number], document.blocks[number]
    return any(m.kind == "emphasis" and m.start <= run.start - start < m.end for m in block.marks)
