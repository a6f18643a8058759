"""The plan: what each item becomes and at which address, settled before anything is written.

So every link between pieces can be rewritten at once, whichever of them is imported first. On a second run the ledger
says where things already are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from django.utils.text import slugify

from byline.moving.addresses import old_path
from byline.moving.ledger import Ledger
from byline.publication.reserved import is_reserved

from .index import Index, Row
from .options import Options
from .verdicts import PAGE, becomes

SLUG_MOST = 240
DEEPEST = 12
TOP = "/"

AddressOf = Callable[[str], str]


def make_plan(index: Index, book: Ledger, options: Options, *, address_of: AddressOf, taken: Iterable[str]) -> None:
    """Fill the plan's part of the index.

    `address_of` says where a page is that came here before, "" if it is gone; `taken` are the slugs at the top.
    """
    db = index.db
    for kind, status in db.execute("SELECT DISTINCT kind, status FROM item").fetchall():
        verdict = becomes(kind, status, options.also)
        db.execute("UPDATE item SET becomes = ? WHERE kind = ? AND status = ?", (verdict, kind, status))
    _measure_depth(index)
    db.executemany("INSERT OR IGNORE INTO taken VALUES (?, ?)", ((TOP, slug) for slug in taken))
    is_first = book.is_empty()
    for row in index.in_order():
        before = None if is_first else book.find("item", row.number)
        address = address_of(before.object_id) if before else _new_address(index, row)
        _settle(index, row, address)
    db.commit()


def _measure_depth(index: Index) -> None:
    """Pages come after the pages they stand under; what stands under nothing of ours is at the top."""
    for depth in range(1, DEEPEST):
        index.db.execute(
            "UPDATE item SET depth = ? WHERE becomes = ? AND depth = ? AND parent != number"
            " AND parent IN (SELECT number FROM item WHERE becomes = ? AND depth = ?)",
            (depth, PAGE, depth - 1, PAGE, depth - 1),
        )


def _new_address(index: Index, row: Row) -> str:
    parent = parent_address(index, row)
    wanted = slug_of(row.slug, row.title, row.number)
    slug, count = wanted, 1
    while (parent == TOP and is_reserved(slug)) or not _take(index, parent, slug):
        count += 1
        slug = f"{wanted}-{count}"
    return f"{parent}{slug}/"


def parent_address(index: Index, row: Row) -> str:
    """Where the page is under which this one stands; the top for everything else."""
    if row.depth == 0:
        return TOP
    found = next(index.rows("number = ? AND becomes = ?", row.parent, PAGE), None)
    return found.address if found and found.address else TOP


def slug_of(slug: str, title: str, number: str) -> str:
    """A slug that Wagtail allows, from the old one, the title, or at least the number."""
    named = slugify(slug, allow_unicode=True) or slugify(title, allow_unicode=True)
    return named[:SLUG_MOST].strip("-") or slugify(f"piece-{number}")


def _take(index: Index, parent: str, slug: str) -> bool:
    done = index.db.execute("INSERT OR IGNORE INTO taken VALUES (?, ?)", (parent, slug))
    return done.rowcount == 1


def _settle(index: Index, row: Row, address: str) -> None:
    index.db.execute("UPDATE item SET address = ? WHERE n = ?", (address, row.n))
    if not address:
        return
    name = "page_id" if row.becomes == PAGE else "p"
    for path in {old_path(row.link), f"/?p={row.number}", f"/?{name}={row.number}"} - {""}:
        index.db.execute("INSERT OR IGNORE INTO moved VALUES (?, ?)", (path, address))
