"""Authors of the old site become contributors: people with a name and a page, without an account."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.db import transaction
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _

from byline.contributors.models import Contributor, ContributorLink
from byline.manuscripts.clean import address, plain, squeeze
from byline.manuscripts.html import from_html
from byline.manuscripts.parts import Paragraph
from byline.moving.ledger import Entry, Line
from byline.moving.models import Outcome
from byline.moving.redirects import new_paths, redirect_paths
from byline.publication.models import Picture

from .album import Album
from .move import Move
from .prepare import Prepared
from .records import Author, Term

NAME_MOST = 120


def authors_of(prepared: Prepared, move: Move) -> list[Author]:
    """Who wrote a piece, each once: those a plugin for several authors names, else the account it belongs to."""
    found = [_named(term, move) for term in prepared.authors]
    if not found and prepared.item.creator:
        found = [move.index.author(prepared.item.creator) or Author(prepared.item.creator, prepared.item.creator)]
    return list({author.login: author for author in found}.values())


def _named(term: Term, move: Move) -> Author:
    """The author a term means; such terms are called cap-login, login, or by the author's name."""
    for login in (term.slug.removeprefix("cap-"), term.name, term.slug):
        if known := move.index.author(login):
            return known
    return Author(term.slug.removeprefix("cap-"), term.name)


def public_name(author: Author) -> str:
    """The name to print. An e-mail address is not one."""
    name = squeeze(plain(author.name))
    if "@" in name:
        name = name.split("@")[0].replace(".", " ").title()
    return name[:NAME_MOST] or _("Unknown")


@transaction.atomic
def contributor_for(author: Author, move: Move) -> int:
    """The contributor's number; somebody of that name who is here already is taken to be the same."""
    entry, known = _entry(author, move)
    if entry.object_id:
        return int(entry.object_id)
    person = known or _new_contributor(author, entry.title, move)
    for path in redirect_paths([_old_path(author)], to=person.get_absolute_url()):
        entry.lines.append(Line("redirect", f"{path} → {person.get_absolute_url()}"))
    entry.object_id = str(person.pk)
    move.book.write(entry)
    return int(person.pk)


def rehearse_contributor(author: Author, move: Move) -> None:
    """What `contributor_for` would write into the ledger."""
    entry, known = _entry(author, move)
    if entry.object_id:
        return
    slug = known.slug if known else _free_slug(author, entry.title)
    entry.object_id = str(known.pk) if known else slugify(entry.title)  # one name is one person
    to = reverse("contributor", args=[slug])
    entry.lines += [Line("redirect", f"{path} → {to}") for path in new_paths([_old_path(author)])]
    move.book.write(entry)


def _entry(author: Author, move: Move) -> tuple[Entry, Contributor | None]:
    """The author's entry, new or from before, and who of that name is here already."""
    if before := move.book.find("author", author.login):
        return before, None
    name = public_name(author)
    entry = Entry("author", author.login, name, model="contributors.contributor")
    known = Contributor.objects.filter(name__iexact=name).first()
    if known:
        entry.lines.append(Line("author_known", _("Taken to be %(name)s, who is here already.") % {"name": name}))
    return entry, known


def _old_path(author: Author) -> str:
    return f"/author/{_nicename(author)}"


def _new_contributor(author: Author, name: str, move: Move) -> Contributor:
    person = Contributor(name=name, slug=_free_slug(author, name), bio=_bio(author.bio))
    if url := address(author.site):
        person.links = [ContributorLink(kind="site", label=(urlsplit(url).hostname or url)[:120], url=url[:500])]
    picture = Album(move.index, "").picture(author.portrait) if author.portrait else None
    if picture:
        move.shelf.take_in([picture.src], [])
        placed = move.shelf.picture(picture)
        person.portrait = Picture.objects.filter(pk=placed.pk).first() if placed else None
    person.save()
    return person


def _nicename(author: Author) -> str:
    return slugify(author.login.split("@")[0] if "@" in author.login else author.login)


def _free_slug(author: Author, name: str) -> str:
    wanted = slugify(name if "@" in author.login else author.login, allow_unicode=True)[:110]
    wanted = wanted or slugify(name, allow_unicode=True)[:110] or "contributor"
    slug, count = wanted, 1
    while Contributor.objects.filter(slug=slug).exists():
        count += 1
        slug = f"{wanted}-{count}"
    return slug


def _bio(text: str) -> str:
    """The bio as paragraphs with emphasis and links."""
    parts = from_html(text.replace("\n\n", "<p>")).parts
    return "".join(part.text for part in parts if isinstance(part, Paragraph))


def report_silent(move: Move) -> None:
    """Accounts that wrote nothing that came along stay behind."""
    for login, name in move.index.db.execute("SELECT login, name FROM author").fetchall():
        if move.book.find("author", login) is None:
            line = Line("author_silent", _("Nothing of theirs came along."))
            move.book.write(Entry("author", login, name, Outcome.SKIPPED.value, lines=[line]))
