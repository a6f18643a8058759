"""Two runs of lines compared word by word, across the ends of paragraphs."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from byline.manuscripts.redline.lines import RULE, Line, P
from byline.manuscripts.redline.steps import alike, steps
from byline.manuscripts.redline.tokens import Token, words_in

KEPT, CHANGED = "kept", "changed"
LEAST_SHARED = 0.25  # of the words; texts that share fewer are shown whole, one after the other


@dataclass(frozen=True)
class Start:
    """The beginning of a line, among the words of a run."""

    line: Line
    text: str = ""
    marks: tuple[str, ...] = ()
    is_word: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether the line stands for itself and cannot be cut."""
        return not self.line.is_simple


Atom = Token | Start


@dataclass(frozen=True)
class Stretch:
    """A stretch of a run: the same in both, or old words and the new ones in their place."""

    state: str
    old: tuple[Atom, ...]
    new: tuple[Atom, ...]


def atoms(lines: Iterable[Line]) -> list[Atom]:
    """The run as one sequence: each line's beginning, then its words."""
    found: list[Atom] = []
    for line in lines:
        found.append(Start(line))
        if line.is_simple:
            found += line.fields[0][1]
    return found


def compare(old: Sequence[Atom], new: Sequence[Atom]) -> list[Stretch]:
    """Old and new, stretch by stretch; all stretches' old sides are the old run, all new sides the new one."""
    if _shared(old, new) < LEAST_SHARED:
        return [Stretch(CHANGED, tuple(old), tuple(new))] if old or new else []
    mine, theirs = [_same(each) for each in old], [_same(each) for each in new]
    found = [
        Stretch(KEPT if step.is_same else CHANGED, tuple(old[step.a : step.b]), tuple(new[step.c : step.d]))
        for step in steps(mine, theirs)
    ]
    return list(_calmed(found))


def lines_from(run: Iterable[Atom]) -> list[Line]:
    """The run as lines again. Words that have lost their line's beginning begin a paragraph."""
    found: list[Line] = []
    words: list[Token] = []
    for atom in run:
        if isinstance(atom, Start):
            _end(found, words)
            found.append(atom.line if atom.is_whole else replace(atom.line, fields=(("", ()),)))
        else:
            words.append(atom)
    _end(found, words)
    return found


def _end(found: list[Line], words: list[Token]) -> None:
    if words and (not found or not found[-1].is_simple or found[-1].form == RULE):
        found.append(Line("paragraph", P, (("", ()),), found[-1].block if found and found[-1].is_simple else ""))
    if words:
        found[-1] = replace(found[-1], fields=(("", tuple(words)),))
        words.clear()


def _same(atom: Atom) -> Hashable:
    if isinstance(atom, Token):
        return atom
    return json.dumps(atom.line.says) if atom.is_whole else ("start", atom.line.form)


def _shared(old: Sequence[Atom], new: Sequence[Atom]) -> float:
    """How much of the words both have; two short texts are never strangers."""
    mine, theirs = ([atom.text for atom in run if atom.is_word] for run in (old, new))
    if min(len(mine), len(theirs)) < 4:
        return 1.0 if old and new else 0.0
    return alike(mine, theirs) / min(len(mine), len(theirs))


def _calmed(stretches: list[Stretch]) -> Iterator[Stretch]:
    """Stretches without confetti: a few kept words between larger changes belong to the change."""
    waiting: list[Stretch] = []
    for place, stretch in enumerate(stretches):
        after = stretches[place + 1] if place + 1 < len(stretches) else None
        is_between = bool(waiting) and after is not None
        if stretch.state == CHANGED or (is_between and _is_crumb(stretch, _size(waiting), _size([after]))):
            waiting.append(stretch)
            continue
        yield from _joined(waiting)
        waiting = []
        yield stretch
    yield from _joined(waiting)


def _is_crumb(kept: Stretch, before: int, after: int) -> bool:
    if any(isinstance(atom, Start) for atom in kept.old):
        return False
    words = sum(atom.is_word for atom in kept.old)
    return (words == 0 and min(before, after) > 0) or (words <= 2 and min(before, after) >= 3 * words)


def _size(stretches: Iterable[Any]) -> int:
    return sum(max(words_in(each.old), words_in(each.new)) for each in stretches if each.state == CHANGED)


def _joined(waiting: list[Stretch]) -> Iterator[Stretch]:
    if waiting:
        old = tuple(atom for each in waiting for atom in each.old)
        new = tuple(atom for each in waiting for atom in each.new)
        yield Stretch(CHANGED, old, new)
