"""Keep a prepared piece: one transaction for the piece, its comments, its redirects and its line in the ledger."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision
from wagtail.signal_handlers import disable_reference_index_auto_update, update_reference_index_on_save
from wagtail.signals import page_published

from byline.manuscripts.blocks import to_blocks
from byline.manuscripts.html.media import SOUND
from byline.manuscripts.links import addresses, relinked
from byline.manuscripts.parts import Audio
from byline.moving.addresses import host_of, old_path
from byline.moving.ledger import Entry, Line
from byline.moving.redirects import new_paths, redirect_paths
from byline.posts import gate
from byline.posts.models import Post, PostByline, PostTopic
from byline.publication.models import FrontPage, StandingPage

from .comments import keep_comments, sorted_out
from .move import Move
from .people import authors_of, contributor_for, rehearse_contributor
from .prepare import Prepared, pictures_of
from .records import Term
from .relinking import Relinker
from .shelving import is_column, rehearse_shelf, shelf_for

CAPTION_MOST = 400


def take_in_files(prepared: Prepared, move: Move) -> None:
    """Get the pictures, sounds and documents of a piece: outside any transaction, for it may take long."""
    parts = list(prepared.manuscript.parts)
    recordings = [part.src for part in parts if isinstance(part, Audio)]
    documents = [link for link in addresses(parts) if _is_document(link, move)]
    move.shelf.take_in([picture.src for picture in pictures_of(prepared)], [*recordings, *documents])


def _is_document(link: str, move: Move) -> bool:
    if host_of(link) not in {"", host_of(move.site.address)}:
        return False
    path = urlsplit(link).path
    return "/uploads/" in path and (path.lower().endswith(".pdf") or bool(SOUND.search(path)))


def blocks_of(prepared: Prepared, move: Move, page: Page) -> list[dict[str, object]]:
    """The piece's text as blocks of this kind of page, links rewritten."""
    relink = Relinker(move)
    parts = [relinked(part, relink) for part in prepared.manuscript.parts]
    known = set(page.body.stream_block.child_blocks)
    return to_blocks(parts, move.shelf, known=known, seed=f"{move.book.origin}/{prepared.row.number}")


def keep(prepared: Prepared, move: Move) -> None:
    """Make the page. What the gate refuses is kept as a draft, with the gate's reasons in the report."""
    entry = Entry("item", prepared.row.number, prepared.title, digest=prepared.row.digest)
    entry.lines += prepared.lines
    contributors, shelves = ([], []) if prepared.is_page else _around(prepared, move)
    with transaction.atomic(), gate.passage(moving_in=True):
        page = _standing_page(prepared) if prepared.is_page else _post(prepared, move, entry)
        page.body = page.body.stream_block.to_python(blocks_of(prepared, move, page))
        if isinstance(page, Post):
            _set_rows(page, contributors, shelves, move)
        with disable_reference_index_auto_update():  # Wagtail would look through the page once for each of its rows
            _place(page, prepared, move, entry)
        update_reference_index_on_save(page)
        _keep_around(page, prepared, move, entry)
        entry.model, entry.object_id = page._meta.label_lower, str(page.pk)
        move.book.write(entry)


def _around(prepared: Prepared, move: Move) -> tuple[list[int], list[tuple[Term, int]]]:
    """The contributors, topics and columns of a piece, made if they are not here yet."""
    people = [
        move.once("author", author.login, partial(contributor_for, author, move))
        for author in authors_of(prepared, move)
    ]
    shelves = [
        (term, move.once("term", f"{term.domain}:{term.slug}", partial(shelf_for, term, move)))
        for term in prepared.labels
    ]
    return list(dict.fromkeys(people)), shelves


def _common(page: Page, prepared: Prepared) -> None:
    page.title = prepared.title
    page.slug = PurePosixPath(prepared.row.address).name
    page.search_description = prepared.summary
    page.seo_title = prepared.search_title
    page.live = prepared.state == "live"
    page.has_unpublished_changes = not page.live
    if page.live:
        at = prepared.at or datetime.now(UTC)
        page.first_published_at, page.last_published_at = at, prepared.item.modified_at or at


def _standing_page(prepared: Prepared) -> StandingPage:
    page = StandingPage()
    _common(page, prepared)
    return page


def _post(prepared: Prepared, move: Move, entry: Entry) -> Post:
    post = Post()
    _common(post, prepared)
    post.published_at = prepared.at if prepared.state == "live" else None
    if prepared.state == "scheduled":
        post.go_live_at = prepared.at
    if prepared.canonical and host_of(prepared.canonical) not in {"", host_of(move.site.address)}:
        post.canonical_url = prepared.canonical[:500]
    if prepared.lead:
        _set_lead(post, prepared, move, entry)
    return post


def _set_lead(post: Post, prepared: Prepared, move: Move, entry: Entry) -> None:
    assert prepared.lead is not None
    placed = move.shelf.picture(prepared.lead)
    if placed is None:
        entry.lines.append(Line("lead_lost", move.shelf.why_not(prepared.lead.src)))
        return
    post.picture_id = placed.pk
    post.picture_alt = (prepared.lead.alt or placed.alt)[:CAPTION_MOST]
    post.picture_decorative = not post.picture_alt
    post.picture_caption = prepared.lead.caption[:CAPTION_MOST]
    if post.picture_decorative:
        entry.lines.append(
            Line("lead_alt", _("Its lead picture has no alt text and counts as decorative; describe it."))
        )


def _set_rows(post: Post, contributors: list[int], shelves: list[tuple[Term, int]], move: Move) -> None:
    columns = [pk for term, pk in shelves if is_column(term, move)]
    topics = [pk for term, pk in shelves if not is_column(term, move)]
    post.column_id = columns[0] if columns else None
    post.bylines = [PostByline(contributor_id=pk, sort_order=place) for place, pk in enumerate(contributors)]
    post.post_topics = [PostTopic(topic_id=pk, sort_order=n) for n, pk in enumerate(dict.fromkeys(topics))]


def _place(page: Page, prepared: Prepared, move: Move, entry: Entry) -> None:
    """Put the page into the tree, through the gate."""
    try:
        with transaction.atomic():
            _parent(prepared, move).add_child(instance=page)
    except gate.PublishRefused as refused:
        entry.lines += [Line("gate", str(objection.message)) for objection in refused.objections]
        _make_draft(page)
        _parent(prepared, move).add_child(instance=page)
    if not page.live:
        revision = page.save_revision(log_action=False)
        if isinstance(page, Post) and prepared.state == "scheduled":
            _schedule(revision, entry)
    if page.live:
        page_published.send(sender=type(page), instance=page, revision=None)


def _make_draft(page: Page) -> None:
    page.live, page.has_unpublished_changes = False, True
    page.first_published_at = page.last_published_at = page.published_at = None


def _schedule(revision: Revision, entry: Entry) -> None:
    try:
        revision.publish()  # a date to come makes this a schedule
    except gate.PublishRefused as refused:
        entry.lines += [Line("gate", str(objection.message)) for objection in refused.objections]


def _parent(prepared: Prepared, move: Move) -> Page:
    """The standing page it stood under, if that is here; else the front page. Always fresh: the tree has grown."""
    if prepared.is_page and prepared.row.depth:
        above = move.book.find("item", prepared.row.parent)
        found = StandingPage.objects.filter(pk=above.object_id or 0).first() if above else None
        if found:
            return found
    return FrontPage.objects.get()


def _keep_around(page: Page, prepared: Prepared, move: Move, entry: Entry) -> None:
    """Comments and redirects, and a line where the address had to change."""
    written, lines = sorted_out(prepared.item)
    entry.lines += lines
    if written:
        count = keep_comments(written, page, move.book.origin)
        entry.lines.append(Line("comments", str(count)))
    if prepared.item.slug and page.slug != prepared.item.slug:
        message = _("Its address was taken; it is now %(address)s.") % {"address": prepared.row.address}
        entry.lines.append(Line("slug", message))
    for path in redirect_paths(old_addresses(prepared), to=page):
        entry.lines.append(Line("redirect", f"{path} → {prepared.row.address}"))


def old_addresses(prepared: Prepared) -> list[str]:
    """Every address the old site answered for this piece, but the one it has now."""
    name = "page_id" if prepared.is_page else "p"
    found = [old_path(prepared.item.link), f"/?{name}={prepared.row.number}" if prepared.row.number.isdigit() else ""]
    here = prepared.row.address.rstrip("/")
    return [path for path in dict.fromkeys(found) if path and path != here]


def rehearse(prepared: Prepared, move: Move) -> None:
    """What `keep` would write into the ledger, and nothing else."""
    entry = Entry("item", prepared.row.number, prepared.title, digest=prepared.row.digest)
    page = StandingPage() if prepared.is_page else Post()
    entry.model = page._meta.label_lower
    blocks_of(prepared, move, page)
    written, lines = sorted_out(prepared.item)
    entry.lines += [*prepared.lines, *lines]
    entry.lines += [Line("redirect", f"{path} → {prepared.row.address}") for path in new_paths(old_addresses(prepared))]
    if written:
        entry.lines.append(Line("comments", str(len(written))))
    if not prepared.is_page:
        for author in authors_of(prepared, move):
            rehearse_contributor(author, move)
        for term in prepared.labels:
            rehearse_shelf(term, move)
    move.book.write(entry)
