"""Whom a piece names: whom the people file does not know yet, and of whom a sentence speaks."""

from ..context import Context
from ..document import Document
from ..people import People, people_of

SURE = 0.6
MOST = 12


def newcomers(document: Document, context: Context) -> list[str]:
    """Full names of people whom nobody has entered, in the order of the text; writers of the magazine are no news."""
    people = _people(document, context)
    new = [who.name for who in people.named if not who.known and not who.writer and who.confidence >= SURE]
    return [name for name in new if len(name.split()) > 1][:MOST]


def person_at(document: Document, context: Context, start: int, end: int) -> str:
    """The person of whom these words speak: named among them, or else the last one named before."""
    mentions = _people(document, context).mentions
    inside = [who for mention, who in mentions if start <= mention.start < end and not who.writer]
    before = [who for mention, who in mentions if mention.start < start and not who.writer]
    return inside[0].name if inside else before[-1].name if before else ""


def _people(document: Document, context: Context) -> People:
    found: People = document.shared(people_of, context)
    return found
