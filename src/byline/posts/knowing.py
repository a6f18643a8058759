"""What the magazine knows and the desk may use: who is written about, who writes, what was printed."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from byline.contributors.marks import KNOWN as KNOWN_CONTRIBUTORS
from byline.contributors.models import Contributor as Writer
from byline.desk import pieces
from byline.desk.context import Channel, Contributor, EarlierPiece, Fact, Organisation, Person
from byline.dossiers.marks import KNOWN as KNOWN_DOSSIERS
from byline.dossiers.models import Dossier, Living, NameKind, Standing
from byline.press.queries import last_change_of
from byline.publication.words import plain_text

from .models import Post, PostByline

Known = Mapping[str, Any]

MOST = 5000  # rows of a kind that are worth the time
EARLIER = 400
SPELLINGS = (NameKind.ALSO, NameKind.FORMER)

_kept: dict[str, tuple[tuple[int, date], Known]] = {}


@pieces.know("people file")
def people_file(page: Page) -> Known:
    """Names in their right spelling, dates and facts, and who needs more care."""
    return kept("people file", read_people_file, KNOWN_DOSSIERS)


@pieces.know("contributors")
def contributors(page: Page) -> Known:
    """Who writes, and where else they are heard."""
    return kept("contributors", read_contributors, KNOWN_CONTRIBUTORS)


@pieces.know("earlier pieces")
def earlier_pieces(page: Page) -> Known:
    """The newest pieces and drafts by title and byline. Their texts are compared by another index."""
    fields = ("pk", "title", "listed_at", "url_path", "live")
    rows = list(Post.objects.exclude(pk=page.pk).order_by("-pk").values_list(*fields, named=True)[:EARLIER])
    names: dict[int, list[str]] = defaultdict(list)
    bylines = PostByline.objects.filter(post__in=[row.pk for row in rows]).order_by("sort_order")
    for post, name in bylines.values_list("post", "contributor__name"):
        names[post].append(name)
    return {"earlier": tuple(_earlier(row, names[row.pk]) for row in rows)}


def read_people_file() -> Known:
    """All of it, as far as it is worth the time."""
    rows = Dossier.current.prefetch_related("names", "facts")[:MOST]
    people = tuple(_person(row) for row in rows if row.is_person)
    others = tuple(Organisation(row.name, _spellings(row)) for row in rows if not row.is_person)
    return {"people": people, "organisations": others}


def read_contributors() -> Known:
    """All of them, as far as they are worth the time."""
    return {"contributors": tuple(_writer(row) for row in Writer.objects.prefetch_related("links")[:MOST])}


def kept(name: str, read: Callable[[], Known], tag: str) -> Known:
    """What was read last, as long as neither anything under the tag nor the day has changed since."""
    mark = (last_change_of(tag), timezone.localdate())
    known = _kept.get(name)
    if known is None or known[0] != mark:
        known = _kept[name] = (mark, read())
    return known[1]


def forget() -> None:
    """Another database: nothing that was read before is known."""
    _kept.clear()


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


def _earlier(row: Any, names: list[str]) -> EarlierPiece:
    day = row.listed_at.date().isoformat() if row.listed_at else ""
    return EarlierPiece(title=row.title, byline=", ".join(names), date=day, url=row.url_path, published=row.live)
