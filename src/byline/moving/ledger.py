"""The book an import is written into: the ledger in the database, or a rough copy for a rehearsal."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from .models import Carried, Outcome

KEY_MOST = 480
BATCH = 500


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of the report; `code` is the same for all of its sort, for machines."""

    code: str
    message: str


@dataclass(slots=True)
class Entry:
    """What became of one thing."""

    kind: str
    key: str
    title: str = ""
    outcome: str = Outcome.IMPORTED.value
    model: str = ""
    object_id: str = ""
    digest: str = ""
    lines: list[Line] = field(default_factory=list)


class Book(Protocol):
    """Where entries are written."""

    def find(self, kind: str, key: str) -> Entry | None:
        """The entry of a thing that was dealt with before."""

    def write(self, entry: Entry) -> None:
        """Write or rewrite an entry."""

    def entries(self, kind: str = "") -> Iterator[Entry]:
        """Every entry, of one kind or all, in the order they were written."""


def key_of(text: str) -> str:
    """A key short enough for the ledger."""
    return text if len(text) <= KEY_MOST else "sha256:" + hashlib.sha256(text.encode()).hexdigest()


class Ledger:
    """The book in the database."""

    def __init__(self, origin: str) -> None:
        self.origin = origin

    def find(self, kind: str, key: str) -> Entry | None:
        row = Carried.objects.filter(origin=self.origin, kind=kind, key=key_of(key)).first()
        return _entry(row) if row else None

    def write(self, entry: Entry) -> None:
        fields = _fields(entry)
        row = Carried(origin=self.origin, kind=entry.kind, key=key_of(entry.key), **fields)
        unique = ["origin", "kind", "key"]
        Carried.objects.bulk_create([row], update_conflicts=True, unique_fields=unique, update_fields=list(fields))

    def is_empty(self) -> bool:
        return not Carried.objects.filter(origin=self.origin).exists()

    def newest(self, kind: str, most: int) -> list[Entry]:
        """The entries written last."""
        rows = Carried.objects.filter(origin=self.origin, kind=kind).order_by("-pk")[:most]
        return [_entry(row) for row in rows]

    def write_all(self, entries: Iterable[Entry]) -> None:
        """Many entries at once; those that are there already stay as they are."""
        rows = [Carried(origin=self.origin, kind=e.kind, key=key_of(e.key), **_fields(e)) for e in entries]
        Carried.objects.bulk_create(rows, batch_size=BATCH, ignore_conflicts=True)

    def entries(self, kind: str = "") -> Iterator[Entry]:
        rows = Carried.objects.filter(origin=self.origin, **({"kind": kind} if kind else {})).order_by("pk")
        yield from (_entry(row) for row in rows.iterator(chunk_size=BATCH))


def _fields(entry: Entry) -> dict[str, object]:
    return {
        "title": entry.title[:200],
        "outcome": entry.outcome,
        "model": entry.model,
        "object_id": str(entry.object_id),
        "digest": entry.digest,
        "lines": [[line.code, line.message] for line in entry.lines],
    }


def _entry(row: Carried) -> Entry:
    lines = [Line(code, message) for code, message in row.lines]
    return Entry(row.kind, row.key, row.title, row.outcome, row.model, row.object_id, row.digest, lines)


class RoughCopy:
    """A book on scratch paper: what would be written, in a temporary file."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self._paper = sqlite3.connect("")
        self._paper.execute("CREATE TABLE entry (kind, key, entry, PRIMARY KEY (kind, key))")

    def find(self, kind: str, key: str) -> Entry | None:
        found = self._paper.execute(
            "SELECT entry FROM entry WHERE kind = ? AND key = ?", (kind, key_of(key))
        ).fetchone()
        return _unpacked(found[0]) if found else None

    def write(self, entry: Entry) -> None:
        packed = json.dumps([entry.kind, key_of(entry.key), _fields(entry)])
        self._paper.execute("INSERT OR REPLACE INTO entry VALUES (?, ?, ?)", (entry.kind, key_of(entry.key), packed))

    def write_all(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self.write(entry)

    def entries(self, kind: str = "") -> Iterator[Entry]:
        rows = self._paper.execute("SELECT entry FROM entry WHERE kind = ? OR ? = '' ORDER BY rowid", (kind, kind))
        yield from (_unpacked(row[0]) for row in rows)


def _unpacked(packed: str) -> Entry:
    kind, key, fields = json.loads(packed)
    lines = [Line(*line) for line in fields.pop("lines")]
    return Entry(kind, key, lines=lines, **fields)
