"""The verb: move a WordPress magazine in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from django.db import connection
from django.utils.translation import gettext as _
from wagtail.models import Page

from byline.moving.finding import Finder
from byline.moving.ledger import Entry, Ledger, Line, RoughCopy
from byline.moving.models import Outcome
from byline.moving.report import Report
from byline.moving.shelf import EmptyShelf, Shelf
from byline.posts.following import follow_later, held_back
from byline.posts.models import Post
from byline.publication.models import FrontPage

from .album import describe
from .comments import keep_comments, sorted_out
from .export import Export, Unreadable
from .index import Index, Row, original_key
from .keep import keep, rehearse, take_in_files
from .move import Move
from .options import Options
from .people import report_silent
from .plan import make_plan
from .prepare import prepare
from .records import Item
from .shelving import redirect_feeds
from .sizes import candidates
from .verdicts import why_not

Progress = Callable[[int, int], None]
BATCH = 500
FOLLOWED_TOGETHER = 50  # pieces whose place in search is worked out at one go


def import_wordpress(
    paths: Sequence[Path], *, options: Options, rehearsal: bool = False, progress: Progress = lambda done, of: None
) -> Report:
    """Import an export, or only say what would happen. Stopped anywhere, it goes on where it was; run again, it changes nothing.

    Raises NoExport when the file is none, OSError when it cannot be read.
    """
    with _opened(paths, options, rehearsal) as move:
        total = move.index.how_many("becomes != ''")
        _begin(move)
        rows = enumerate(move.index.in_order())
        while batch := list(islice(rows, FOLLOWED_TOGETHER)):
            with held_back():
                for done, row in batch:
                    progress(done, total)
                    _bring_in(row, move)
        progress(total, total)
        _finish(move)
        return _report(move, paths)


def _begin(move: Move) -> None:
    """After a run that was stopped, search and related reads may not have followed its last pieces."""
    if move.is_rehearsal or move.book.find("site", "finished") or not isinstance(move.book, Ledger):
        return
    last = move.book.newest("item", FOLLOWED_TOGETHER)
    follow_later([int(entry.object_id) for entry in last if entry.model == Post._meta.label_lower])


@contextmanager
def _opened(paths: Sequence[Path], options: Options, rehearsal: bool) -> Iterator[Move]:
    with Export(paths) as export:
        index = Index()
        index.fill(export)
        site = export.site
        origin = ("wordpress:" + (site.address or paths[0].name))[:200]
        book = RoughCopy(origin) if rehearsal else Ledger(origin)
        shelf = (EmptyShelf if rehearsal else Shelf)(
            book,
            Finder(options.media, options.fetch, site.address),
            key=original_key,
            candidates=candidates,
            describe=lambda address: describe(index, address),
        )
        _read_plainly()
        here = Ledger(origin)  # a rehearsal, too, says what is here already
        slugs = FrontPage.objects.get().get_children().values_list("slug", flat=True).iterator()
        had_any = not here.is_empty()
        make_plan(index, here, options, address_of=_address_of, taken=slugs)
        yield Move(export, index, book, shelf, options, site, here, had_any)


def _read_plainly() -> None:
    """SQLite would map its whole file into our memory; that helps a site, and makes a long import look like one that grows."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA mmap_size = 0")


def _address_of(object_id: str) -> str:
    page = Page.objects.filter(pk=object_id or 0).first()
    return (page.get_url() or "") if page else ""


def _bring_in(row: Row, move: Move) -> None:
    """One item. What goes wrong with it is its own affair: the others come in all the same."""
    before = move.here.find("item", row.number) if move.had_any else None
    if before and before.outcome == Outcome.IMPORTED:
        _look_again(row, before, move)
        return
    item = move.export.item(row.place)
    if isinstance(item, Unreadable):
        _fail(row, move, _("It could not be read."))
        return
    try:
        prepared = prepare(item, row, move.index, move.site)
        take_in_files(prepared, move)
        (rehearse if move.is_rehearsal else keep)(prepared, move)
    except Exception as error:
        _fail(row, move, _("It could not be kept: %(error)s.") % {"error": error})


def _look_again(row: Row, before: Entry, move: Move) -> None:
    """What is here already stays as it is; new comments under it come along."""
    if move.is_rehearsal:
        move.book.write(before)
    if before.digest == row.digest:
        return
    if not any(line.code == "changed" for line in before.lines):
        message = _("The file says something new about it; what you have here was left as it is.")
        before.lines.append(Line("changed", message))
    item = move.export.item(row.place)
    page = Page.objects.filter(pk=before.object_id or 0).first()
    if isinstance(item, Item) and page and not move.is_rehearsal:
        new = keep_comments(sorted_out(item)[0], page, move.book.origin)
        before.lines += [Line("comments", str(new))] if new else []
    before.digest = row.digest
    move.book.write(before)


def _fail(row: Row, move: Move, message: str) -> None:
    move.book.write(
        Entry("item", row.number, row.title, Outcome.FAILED.value, digest=row.digest, lines=[Line("error", message)])
    )


def _finish(move: Move) -> None:
    """Say what stays behind, lead the old feeds to ours."""
    behind = move.index.rows("becomes = '' AND kind != 'attachment'")
    while batch := list(islice((_left_behind(row) for row in behind), BATCH)):
        move.book.write_all(batch)
    unused = (entry for row in move.index.attachments() if (entry := _unused(row, move)))
    while batch := list(islice(unused, BATCH)):
        move.book.write_all(batch)
    for number, name, problem in move.index.unread():
        message = _("A record of the file could not be read (%(problem)s).") % {"problem": problem}
        move.book.write(
            Entry("record", f"{name} {number}", name, Outcome.FAILED.value, lines=[Line("unread", message)])
        )
    if move.site.has_doctype:
        line = Line("doctype", _("The file declares a document type of its own; it was ignored."))
        move.book.write(Entry("site", "doctype", move.site.title, lines=[line]))
    report_silent(move)
    redirect_feeds(move)
    move.book.write(Entry("site", "finished", move.site.title))


def _left_behind(row: Row) -> Entry:
    code, reason = why_not(row.kind, row.status)
    return Entry("item", row.number, row.title, Outcome.SKIPPED.value, digest=row.digest, lines=[Line(code, reason)])


def _unused(row: tuple[str, str, str], move: Move) -> Entry | None:
    number, url, title = row
    if any(move.book.find(kind, original_key(url)) for kind in ("picture", "recording")):
        return None
    line = Line("unused", _("No piece shows it; take it from your old site’s folder if you need it."))
    return Entry("attachment", number, title or url, Outcome.SKIPPED.value, lines=[line])


def _report(move: Move, paths: Sequence[Path]) -> Report:
    counts: dict[str, dict[str, int]] = {}
    for (kind, status), count in sorted(move.index.counts.items()):
        counts.setdefault(kind, {})[status or "all"] = count
    source = {
        "files": [path.name for path in paths],
        "title": move.site.title,
        "address": move.site.address,
        "version": move.site.version,
    }
    return Report(move.book, counts, source, move.is_rehearsal)
