"""Categories and tags become topics; the categories the host names become columns."""

from __future__ import annotations

from django.db import transaction
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _

from byline.manuscripts.clean import plain
from byline.moving.ledger import Entry, Line
from byline.moving.redirects import new_paths, redirect_paths
from byline.posts.models import Column, Topic

from .move import Move
from .records import Term

_BASES = {"category": "category", "post_tag": "tag"}


def is_column(term: Term, move: Move) -> bool:
    return term.domain == "category" and term.slug in move.options.columns


@transaction.atomic
def shelf_for(term: Term, move: Move) -> int:
    """The number of the topic or column a term became. A topic of that address that is here already is the same."""
    entry, known = _entry(term, move)
    if entry.object_id:
        return int(entry.object_id)
    row = _column(known) if is_column(term, move) else _topic(known)
    entry.object_id = str(row.pk)
    _add_redirects(entry, redirect_paths([_old_path(term)], to=row.get_absolute_url()), row.get_absolute_url())
    move.book.write(entry)
    return int(row.pk)


def rehearse_shelf(term: Term, move: Move) -> None:
    """What `shelf_for` would write into the ledger."""
    entry, known = _entry(term, move)
    if not entry.object_id:
        entry.object_id = slug_of(known)  # topics of one address are one topic
        kind = "column" if is_column(term, move) else "topic"
        _add_redirects(entry, new_paths([_old_path(term)]), reverse(kind, args=[slug_of(known)]))
        move.book.write(entry)


def _entry(term: Term, move: Move) -> tuple[Entry, Term]:
    """The term's entry, new or from before, and what the head of the file knows of the term."""
    known = move.index.term(term.domain, term.slug) or term
    key = f"{term.domain}:{term.slug}"
    if before := move.book.find("term", key):
        return before, known
    entry = Entry("term", key, plain(known.name), model="posts.column" if is_column(term, move) else "posts.topic")
    if known.parent:
        message = _("It stood under “%(parent)s”; topics stand side by side here.") % {"parent": known.parent}
        entry.lines.append(Line("term_parent", message))
    return entry, known


def _old_path(term: Term) -> str:
    return f"/{_BASES[term.domain]}/{term.slug}"


def _add_redirects(entry: Entry, paths: list[str], to: str) -> None:
    entry.lines += [Line("redirect", f"{path} → {to}") for path in paths]


def slug_of(term: Term) -> str:
    """The address of the topic or column a term becomes."""
    return (slugify(term.slug, allow_unicode=True) or slugify(term.name, allow_unicode=True))[:120] or "topic"


def _column(term: Term) -> Column:
    fields = {"title": plain(term.name)[:120], "description": plain(term.description)}
    return Column.objects.get_or_create(slug=slug_of(term), defaults=fields)[0]


def _topic(term: Term) -> Topic:
    fields = {"name": plain(term.name)[:200], "description": plain(term.description)}
    return Topic.objects.get_or_create(slug=slug_of(term), defaults=fields)[0]


def redirect_feeds(move: Move) -> None:
    """The old feeds lead to ours, so that no reader of them is lost."""
    if move.book.find("site", "feeds"):
        return
    entry = Entry("site", "feeds", move.site.title)
    for file, paths in {
        "feed.xml": ["/feed", "/feed/rss", "/feed/rss2", "/feed/rdf", "/rss"],
        "atom.xml": ["/feed/atom", "/atom"],
    }.items():
        to = reverse("feed", kwargs={"file": file})
        new = new_paths(paths) if move.is_rehearsal else redirect_paths(paths, to=to)
        entry.lines += [Line("redirect", f"{path} → {to}") for path in new]
    move.book.write(entry)
