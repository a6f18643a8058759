"""Categories and tags become topics; the categories the host names become columns."""

from __future__ import annotations

from django.db import transaction
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _

from byline.manuscripts.clean import plain
from byline.moving.ledger import Entry, Line
from byline.moving.redirects import redirect_paths
from byline.posts.models import Column, Topic

from .move import Move
from .records import Term

_BASES = {"category": "category", "post_tag": "tag"}


def is_column(term: Term, move: Move) -> bool:
    return term.domain == "category" and term.slug in move.options.columns


@transaction.atomic
def shelf_for(term: Term, move: Move) -> int:
    """The number of the topic or column a term became. A topic of that address that is here already is the same."""
    key = f"{term.domain}:{term.slug}"
    before = move.book.find("term", key)
    if before and before.object_id:
        return int(before.object_id)
    known = move.index.term(term.domain, term.slug) or term
    entry = Entry("term", key, plain(known.name))
    row = _column(known) if is_column(term, move) else _topic(known)
    entry.model, entry.object_id = row._meta.label_lower, str(row.pk)
    old = f"/{_BASES[term.domain]}/{term.slug}"
    for path in redirect_paths([old], to=row.get_absolute_url()):
        entry.lines.append(Line("redirect", f"{path} → {row.get_absolute_url()}"))
    if known.parent:
        message = _("It stood under “%(parent)s”; topics stand side by side here.") % {"parent": known.parent}
        entry.lines.append(Line("term_parent", message))
    move.book.write(entry)
    return int(row.pk)


def _column(term: Term) -> Column:
    slug = slugify(term.slug, allow_unicode=True)[:120] or slugify(term.name, allow_unicode=True)[:120] or "column"
    fields = {"title": plain(term.name)[:120], "description": plain(term.description)}
    return Column.objects.get_or_create(slug=slug, defaults=fields)[0]


def _topic(term: Term) -> Topic:
    slug = slugify(term.slug, allow_unicode=True)[:200] or slugify(term.name, allow_unicode=True)[:200] or "topic"
    fields = {"name": plain(term.name)[:200], "description": plain(term.description)}
    return Topic.objects.get_or_create(slug=slug, defaults=fields)[0]


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
        entry.lines += [Line("redirect", f"{path} → {to}") for path in redirect_paths(paths, to=to)]
    move.book.write(entry)
