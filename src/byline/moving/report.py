"""The report of an import, for people and for machines: what the file holds, what came along, what did not and why."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from .ledger import Book, Entry
from .models import Outcome

EXAMPLES_MOST = 3
# Lines that machines want and people do not need one by one.
QUIET = {"redirect", "comments", "link"}
_NAMES = {
    "posts.post": "pieces",
    "publication.standingpage": "pages",
    "publication.picture": "pictures",
    "publication.recording": "recordings",
    "contributors.contributor": "contributors",
    "posts.topic": "topics",
    "posts.column": "columns",
}


@dataclass
class Group:
    """All lines of one sort: how many, and the first few."""

    count: int = 0
    messages: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    def add(self, title: str, message: str) -> None:
        self.count += 1
        if len(self.messages) < 50 or message in self.messages:
            self.messages[message] += 1
        if len(self.examples) < EXAMPLES_MOST and title not in self.examples:
            self.examples.append(title)


@dataclass
class Report:
    """What can be said about an import. `counts` are the file's own, by type and status; `source` says which file."""

    book: Book
    counts: dict[str, dict[str, int]]
    source: dict[str, Any]
    is_rehearsal: bool

    def imported(self) -> Counter[str]:
        """How many of each came along."""
        found: Counter[str] = Counter(dict.fromkeys([*_NAMES.values(), "comments", "redirects"], 0))
        seen: set[tuple[str, str]] = set()
        for entry in self.book.entries():
            if entry.outcome != Outcome.IMPORTED:
                continue
            if entry.model in _NAMES and not self._is_again(entry, seen):
                found[_NAMES[entry.model]] += 1
            for line in entry.lines:
                found["comments"] += int(line.message) if line.code == "comments" else 0
                found["redirects"] += line.code == "redirect"
        return found

    def _is_again(self, entry: Entry, seen: set[tuple[str, str]]) -> bool:
        """Several terms or names may have become one topic or contributor."""
        if entry.kind not in {"term", "author"}:
            return False
        same = (entry.model, entry.object_id)
        known = same in seen
        seen.add(same)
        return known

    def groups(self, *outcomes: str) -> dict[str, Group]:
        """The lines for people, by their code."""
        found: dict[str, Group] = {}
        for entry in self.book.entries():
            if entry.outcome in outcomes:
                for line in entry.lines:
                    if line.code not in QUIET:
                        found.setdefault(line.code, Group()).add(entry.title or entry.key, line.message)
        return found

    def write_json(self, path: Path) -> None:
        """The whole report for machines; written beside and moved into place, entry by entry."""
        draft = path.with_name(path.name + ".part")
        with draft.open("w", encoding="utf-8") as file:
            self._write(file)
        draft.replace(path)

    def _write(self, file: IO[str]) -> None:
        head = {
            "source": self.source,
            "rehearsal": self.is_rehearsal,
            "in_file": self.counts,
            "imported": dict(self.imported()),
        }
        file.write(json.dumps(head, ensure_ascii=False, indent=1)[:-2])
        for name, rows in (
            ("skipped", self._skipped()),
            ("lines", self._lines()),
            ("redirects", self._redirects()),
        ):
            file.write(f',\n "{name}": [')
            for number, row in enumerate(rows):
                file.write((",\n  " if number else "\n  ") + json.dumps(row, ensure_ascii=False))
            file.write("\n ]")
        file.write("\n}\n")

    def _skipped(self) -> Iterator[dict[str, str]]:
        for entry in self.book.entries():
            if entry.outcome != Outcome.IMPORTED:
                reason = entry.lines[0] if entry.lines else None
                yield {
                    **_named(entry),
                    "outcome": str(entry.outcome),
                    "code": reason.code if reason else "",
                    "reason": reason.message if reason else "",
                }

    def _lines(self) -> Iterator[dict[str, str]]:
        for entry in self.book.entries():
            if entry.outcome == Outcome.IMPORTED:
                for line in entry.lines:
                    if line.code not in {"redirect", "comments"}:
                        yield {**_named(entry), "code": line.code, "message": line.message}

    def _redirects(self) -> Iterator[dict[str, str]]:
        for entry in self.book.entries():
            for line in entry.lines:
                if line.code == "redirect":
                    old, _, new = line.message.partition(" → ")
                    yield {"from": old, "to": new}


def _named(entry: Entry) -> dict[str, str]:
    return {"kind": entry.kind, "key": entry.key, "title": entry.title}
