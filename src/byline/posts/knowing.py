"""What the magazine knows and the desk may use: who is written about, who writes, what was printed."""

from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from wagtail.models import Page

from byline.contributors.models import Contributor as Writer
from byline.desk import pieces
from byline.desk.context import Channel, Contributor, EarlierPiece, Fact, Organisation, Person
from byline.dossiers.models import Dossier, Living, NameKind, Standing
from byline.publication.words import plain_text

from .models import Post

MOST = 5000  # rows of a kind that are worth the time
EARLIER = 400
SPELLINGS = (NameKind.ALSO, NameKind.FORMER)


@pieces.know("people file")
def people_file(page: Page) -> dict[str, Any]:
    """Names in their right spelling, dates and facts, and who needs more care."""
    rows = Dossier.current.prefetch_related("names", "facts")[:MOST]
    people = tuple(_person(row) for row in rows if row.is_person)
    others = tuple(Organisation(row.name, _spellings(row)) for row in rows if not row.is_person)
    return {"people": people, "organisations": others}


@pieces.know("contributors")
def contributors(page: Page) -> dict[str, Any]:
    """Who writes, and where else they are heard."""
    return {"contributors": tuple(_writer(row) for row in Writer.objects.prefetch_related("links")[:MOST])}


@pieces.know("earlier pieces")
def earlier_pieces(page: Page) -> dict[str, Any]:
    """The newest pieces and drafts by title and byline. Their texts are compared by another index."""
    rows = Post.objects.exclude(pk=page.pk).defer("body").prefetch_related("bylines__contributor").order_by("-pk")
    return {"earlier": tuple(_earlier(row) for row in rows[:EARLIER])}


@pieces.introduce
def enter(name: str) -> str:
    """The people file's form, with the name filled in."""
    return f"{reverse('wagtailsnippets_dossiers_dossier:add')}?{urlencode({'name': name})}"


def _person(row: Dossier) -> Person:
    living = {Living.LIVING: True, Living.DEAD: False}.get(Living(row.living))
    return Person(
        name=row.name,
        aliases=_spellings(row),
        living=living,
        minor=row.is_minor(),
        private=row.standing == Standing.PRIVATE,
        pronouns=row.pronouns,
        born=row.born,
        died=row.died,
        facts=tuple(Fact(fact.when, fact.what, fact.source) for fact in row.facts.all() if fact.when),
    )


def _spellings(row: Dossier) -> tuple[str, ...]:
    """Names that may stand in a piece; a misspelling, or a name that must not be used, is none of them."""
    return tuple(name.name for name in row.names.all() if name.kind in SPELLINGS)


def _writer(row: Writer) -> Contributor:
    channels = tuple(Channel(link.kind, link.label) for link in row.links.all())
    return Contributor(row.name, pronouns=row.pronouns, bio=plain_text(row.bio), channels=channels)


def _earlier(row: Post) -> EarlierPiece:
    names = ", ".join(byline.contributor.name for byline in row.bylines.all())
    day = row.listed_at.date().isoformat() if row.listed_at else ""
    return EarlierPiece(title=row.title, byline=names, date=day, url=row.url_path, published=row.live)
