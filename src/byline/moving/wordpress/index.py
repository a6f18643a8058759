"""A first walk through the file: where everything stands, kept on disk so that memory does not grow with the file."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from byline.moving.addresses import old_path

from .export import Export, Place, Unreadable
from .records import Author, Item, Term
from .sizes import candidates

_TABLES = """
CREATE TABLE item (n INTEGER PRIMARY KEY, file, offset, size, problem, number, kind, status, slug, title, link, parent,
    place, password, published, comments, digest, damage, becomes DEFAULT '', depth DEFAULT 0, address DEFAULT '');
CREATE INDEX item_number ON item (number);
CREATE TABLE attachment (number PRIMARY KEY, parent, place, url, key, alt, caption, title, link);
CREATE INDEX attachment_key ON attachment (key);
CREATE INDEX attachment_parent ON attachment (parent);
CREATE INDEX attachment_link ON attachment (link);
CREATE TABLE author (login PRIMARY KEY, name, email, bio, site, portrait, is_guest DEFAULT 0);
CREATE TABLE term (domain, slug, name, parent, description, PRIMARY KEY (domain, slug));
CREATE TABLE saved (number PRIMARY KEY, content);
CREATE TABLE unread (n INTEGER PRIMARY KEY, name, problem);
CREATE TABLE moved (path PRIMARY KEY, target);
CREATE TABLE taken (parent, slug, PRIMARY KEY (parent, slug));
"""


_NUMBER = re.compile(r"[?&](?:p|page_id|attachment_id)=(\d+)$")


@dataclass(frozen=True, slots=True)
class Row:
    """One item's place in the file and what the plan made of it."""

    n: int
    place: Place
    number: str
    kind: str
    status: str
    slug: str
    title: str
    link: str
    parent: str
    digest: str
    becomes: str
    depth: int
    address: str


class Index:
    """The index of one export, in a temporary database file that goes with the process."""

    def __init__(self) -> None:
        self.db = sqlite3.connect("")
        self.db.executescript(_TABLES)
        self.counts: Counter[tuple[str, str]] = Counter()

    def fill(self, export: Export) -> None:
        """Walk through the file once."""
        for record, place in export.records():
            if isinstance(record, Item):
                self._add_item(record, place)
            elif isinstance(record, Author):
                self._add_author(record)
            elif isinstance(record, Term):
                self._add_term(record)
            else:
                self._add_unread(record)
        self.db.commit()

    def _add_item(self, item: Item, place: Place) -> None:
        self.counts[item.kind, item.status] += 1
        for comment in item.comments:
            self.counts["comment", comment.kind if comment.kind in {"pingback", "trackback"} else "comment"] += 1
        digest = digest_of(item)
        number = self._own_number(item, digest)
        if not number:
            return  # the very same record again, as in exports that overlap
        values = (
            place.file, place.offset, place.size, place.problem, number, item.kind, item.status, item.slug, item.title[:200],
            item.link, item.parent, item.order, bool(item.password), str(item.published_at or ""), len(item.comments),
            digest, item.damage,
        )  # fmt: skip
        self.db.execute(
            "INSERT INTO item (file, offset, size, problem, number, kind, status, slug, title, link, parent, place, password,"
            " published, comments, digest, damage) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            values,
        )
        if item.kind == "attachment":
            self._add_attachment(item)
        elif item.kind == "guest-author":
            self._add_guest(item)
        elif item.kind == "wp_block":
            self.db.execute("INSERT OR REPLACE INTO saved VALUES (?, ?)", (item.number, item.content))

    def _own_number(self, item: Item, digest: str) -> str:
        """The item's number. Two items that claim one number (files of two sites put together) are told apart."""
        number = number_of(item)
        others = self.db.execute("SELECT digest FROM item WHERE number = ?", (number,)).fetchall()
        if not others:
            return number
        return "" if (digest,) in others else self._next_number(number, digest)

    def _next_number(self, number: str, digest: str) -> str:
        again = f"{number}-{digest[:10]}"
        known = self.db.execute("SELECT 1 FROM item WHERE number = ?", (again,)).fetchone()
        return "" if known else again

    def _add_attachment(self, item: Item) -> None:
        url = item.attachment_url or item.guid
        values = (
            item.number, item.parent, item.order, url, original_key(url), item.setting("_wp_attachment_image_alt"),
            item.excerpt.strip(), item.title, old_path(item.link),
        )  # fmt: skip
        self.db.execute("INSERT OR REPLACE INTO attachment VALUES (?,?,?,?,?,?,?,?,?)", values)

    def _add_guest(self, item: Item) -> None:
        login = item.setting("cap-user_login") or item.slug.removeprefix("cap-")
        self._add_author(
            Author(
                login,
                item.setting("cap-display_name") or item.title,
                item.setting("cap-user_email"),
                item.setting("cap-description") or item.content,
                item.setting("cap-website"),
                item.setting("_thumbnail_id"),
            ),
            is_guest=True,
        )

    def _add_author(self, author: Author, *, is_guest: bool = False) -> None:
        self.counts["guest-author" if is_guest else "author", ""] += not is_guest
        self.db.execute(
            "INSERT OR REPLACE INTO author VALUES (?,?,?,?,?,?,?)",
            (author.login, author.name, author.email, author.bio, author.site, author.portrait, is_guest),
        )

    def _add_term(self, term: Term) -> None:
        self.counts[term.domain, ""] += 1
        values = (term.domain, term.slug, term.name, term.parent, term.description)
        self.db.execute("INSERT OR IGNORE INTO term VALUES (?,?,?,?,?)", values)

    def _add_unread(self, record: Unreadable) -> None:
        self.db.execute("INSERT INTO unread (name, problem) VALUES (?, ?)", (record.name, record.problem))

    def unread(self) -> list[tuple[int, str, str]]:
        return self.db.execute("SELECT n, name, problem FROM unread").fetchall()

    def rows(self, where: str = "1", *values: object, order: str = "n") -> Iterator[Row]:
        """Items by a condition on the item table."""
        found = self.db.execute(f"SELECT {_COLUMNS} FROM item WHERE {where} ORDER BY {order}", values)  # noqa: S608
        yield from (_row(values) for values in found)

    def in_order(self) -> Iterator[Row]:
        """What is to be imported, parents first, a step at a time: the walker may write to the table he walks on."""
        depths = [depth for (depth,) in self.db.execute("SELECT DISTINCT depth FROM item ORDER BY depth").fetchall()]
        for depth in depths:
            last = 0
            while rows := list(self.rows("becomes != '' AND depth = ? AND n > ?", depth, last, order="n LIMIT 200")):
                yield from rows
                last = rows[-1].n

    def moved(self, path: str) -> str:
        """The new address of an old one, empty when it leads nowhere here."""
        found = self.db.execute("SELECT target FROM moved WHERE path = ?", (path,)).fetchone()
        return str(found[0]) if found else ""

    def attachments(self) -> Iterator[tuple[str, str, str]]:
        """Number, address and title of every file the old site kept."""
        yield from self.db.execute("SELECT number, url, title FROM attachment ORDER BY number")

    def how_many(self, where: str = "1", *values: object) -> int:
        return int(self.db.execute(f"SELECT count(*) FROM item WHERE {where}", values).fetchone()[0])  # noqa: S608

    def author(self, login: str) -> Author | None:
        found = self.db.execute(
            "SELECT login, name, email, bio, site, portrait FROM author WHERE login = ?", (login,)
        ).fetchone()
        return Author(*found) if found else None

    def term(self, domain: str, slug: str) -> Term | None:
        found = self.db.execute(
            "SELECT domain, slug, name, parent, description FROM term WHERE domain = ? AND slug = ?", (domain, slug)
        ).fetchone()
        return Term(*found) if found else None

    def is_attachment_page(self, path: str) -> bool:
        return self.db.execute("SELECT 1 FROM attachment WHERE link = ?", (path,)).fetchone() is not None

    def saved_block(self, number: str) -> str | None:
        found = self.db.execute("SELECT content FROM saved WHERE number = ?", (number,)).fetchone()
        return found[0] if found else None


_COLUMNS = (
    "n, file, offset, size, problem, number, kind, status, slug, title, link, parent, digest, becomes, depth, address"
)


def _row(values: tuple) -> Row:  # type: ignore[type-arg]
    n, file, offset, size, problem, *rest = values
    return Row(n, Place(file, offset, size, problem), *rest)


def number_of(item: Item) -> str:
    """The item's number; one that was cut off before it may still say it in its guid, or is known by its words."""
    said = _NUMBER.search(item.guid)
    return item.number or (said[1] if said else "") or item.guid or item.link or digest_of(item)[:16]


def digest_of(item: Item) -> str:
    """Tells whether a later file says something new about an item."""
    return hashlib.sha256(repr(item).encode()).hexdigest()


def original_key(url: str) -> str:
    """A picture's address as a key: without scheme, size suffix or the mark of a scaled-down upload."""
    whole = candidates(url)[0]
    return whole.partition(":")[2] if whole.startswith(("http:", "https:")) else whole
