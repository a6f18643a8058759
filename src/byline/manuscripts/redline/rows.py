"""What a redline is made of: rows, each of which can say how it stands once some changes are taken."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from byline.manuscripts.redline.lines import Line
from byline.manuscripts.redline.runs import KEPT, Atom, Start, Stretch, lines_from
from byline.manuscripts.redline.tokens import Token


def fingerprint(*held: object) -> str:
    """A short name for a change, the same as long as the change is."""
    return hashlib.sha256("\0".join(map(str, held)).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Same:
    """A line that nothing happened to. Its owner may have."""

    old: Line
    new: Line

    def changes(self) -> list[str]:
        return []

    def lines(self, taken: Collection[str]) -> list[Line]:
        return [self.new]

    def pairs(self) -> list[tuple[Line, Line]]:
        return [(self.old, self.new)]


@dataclass(frozen=True)
class Run:
    """Neighbouring lines that changed, word by word."""

    stretches: tuple[Stretch, ...]
    names: tuple[str, ...]  # of the changed stretches, in order

    def changes(self) -> list[str]:
        return list(self.names)

    def lines(self, taken: Collection[str]) -> list[Line]:
        return lines_from(self._chosen(taken))

    def pairs(self) -> list[tuple[Line, Line]]:
        """Lines that are the same line, before and after."""
        kept = [zip(each.old, each.new, strict=True) for each in self.stretches if each.state == KEPT]
        both = [pair for pairs in kept for pair in pairs]
        return [(old.line, new.line) for old, new in both if isinstance(old, Start) and isinstance(new, Start)]

    def named(self) -> Iterator[tuple[str, Stretch]]:
        """Each stretch with its name; what is kept has none."""
        names = iter(self.names)
        for stretch in self.stretches:
            yield ("" if stretch.state == KEPT else next(names)), stretch

    def _chosen(self, taken: Collection[str]) -> Iterator[Atom]:
        for name, stretch in self.named():
            yield from stretch.new if not name or name in taken else stretch.old


@dataclass(frozen=True)
class Pair:
    """A block of one piece, such as a heading or a picture, whose fields changed."""

    old: Line
    new: Line
    fields: tuple[tuple[str, Run], ...]

    def changes(self) -> list[str]:
        return [name for _, run in self.fields for name in run.names]

    def lines(self, taken: Collection[str]) -> list[Line]:
        fields = tuple((path, tuple(_words(run, taken))) for path, run in self.fields)
        return [Line(self.new.kind, self.new.form, fields, self.new.block, self.new.key)]

    def pairs(self) -> list[tuple[Line, Line]]:
        return [(self.old, self.new)]


@dataclass(frozen=True)
class Moved:
    """One end of a move: where the line stood, or where it stands now."""

    line: Line
    name: str
    is_arrival: bool

    def changes(self) -> list[str]:
        return [self.name] if self.is_arrival else []

    def lines(self, taken: Collection[str]) -> list[Line]:
        return [self.line] if (self.name in taken) == self.is_arrival else []

    def pairs(self) -> list[tuple[Line, Line]]:
        return []


Row = Same | Run | Pair | Moved


@dataclass
class Namer:
    """Names changes. Two that say the same get different names."""

    seen: dict[str, int] = field(default_factory=dict)

    def name(self, *held: object) -> str:
        first = fingerprint(*held)
        self.seen[first] = self.seen.get(first, 0) + 1
        return fingerprint(first, self.seen[first])

    def run(self, stretches: list[Stretch]) -> Run:
        changed = [each for each in stretches if each.state != KEPT]
        return Run(tuple(stretches), tuple(self.name(_said(each.old), _said(each.new)) for each in changed))


def _said(atoms: tuple[Atom, ...]) -> str:
    return repr([atom.line.says if isinstance(atom, Start) else tuple(atom) for atom in atoms])


def _words(run: Run, taken: Collection[str]) -> Iterator[Token]:
    for name, stretch in run.named():
        chosen = stretch.new if not name or name in taken else stretch.old
        yield from (atom for atom in chosen if isinstance(atom, Token))
