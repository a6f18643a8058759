"""Which line of the new text is which of the old."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import zip_longest

from byline.manuscripts.redline.lines import Line
from byline.manuscripts.redline.rows import Moved, Namer, Pair, Row, Same
from byline.manuscripts.redline.runs import Atom, atoms, compare
from byline.manuscripts.redline.steps import Step, alike, steps

LEAST_MOVED = 3  # words; shorter lines come twice by chance
LEAST_ALIKE = 0.3

Placed = tuple[int, Line]
Cut = tuple[list[Line], Placed | None]
Moves = tuple[dict[int, str], dict[int, str]]  # names of moves, by the places before and after


def rows_of(old: list[Line], new: list[Line]) -> list[Row]:
    """The rows between two texts, in the order in which they are read."""
    namer = Namer()
    stretches = steps([line.says for line in old], [line.says for line in new])
    moves = _moves(old, new, [each for each in stretches if not each.is_same], namer)
    rows: list[Row] = []
    for same, a, b, c, d in stretches:
        if same:
            rows += [Same(mine, theirs) for mine, theirs in zip(old[a:b], new[c:d], strict=True)]
        else:
            rows += _gap(list(enumerate(old))[a:b], list(enumerate(new))[c:d], moves, namer)
    return rows


def _moves(old: list[Line], new: list[Line], gaps: list[Step], namer: Namer) -> Moves:
    """The lines that stand somewhere else now."""
    gone: dict[Hashable, list[int]] = defaultdict(list)
    come: dict[Hashable, list[int]] = defaultdict(list)
    for _same, a, b, c, d in gaps:
        for place in range(a, b):
            gone[old[place].says].append(place)
        for place in range(c, d):
            come[new[place].says].append(place)
    left: dict[int, str] = {}
    arrived: dict[int, str] = {}
    for says, places in gone.items():
        if len(old[places[0]].words) >= LEAST_MOVED or not old[places[0]].is_simple:
            for mine, theirs in zip(places, come.get(says, ()), strict=False):
                left[mine] = arrived[theirs] = namer.name("moved", says)
    return left, arrived


def _gap(old: list[Placed], new: list[Placed], moves: Moves, namer: Namer) -> Iterator[Row]:
    """What stands between two lines that are the same: pairs cut it, and moves cut what is left, into runs."""
    staying = [each for each in old if each[0] not in moves[0]], [each for each in new if each[0] not in moves[1]]
    for mine, theirs in [*_pairs(*staying), (None, None)]:
        before = old.index(mine) if mine else len(old)
        until = new.index(theirs) if theirs else len(new)
        yield from _segment(old[:before], new[:until], moves, namer)
        old, new = old[before + 1 :], new[until + 1 :]
        if mine and theirs:
            yield _pair(mine[1], theirs[1], namer)


def _pairs(old: list[Placed], new: list[Placed]) -> list[tuple[Placed, Placed]]:
    """Blocks of one piece that are the same block, or else alike, in order."""
    old, new = [each for each in old if not each[1].is_simple], [each for each in new if not each[1].is_simple]
    found = _in_order(old, new, lambda line: (line.kind, line.block, line.key))
    if found:
        return found
    return [
        (mine, theirs) for mine, theirs in _in_order(old, new, lambda line: line.kind) if _alike(mine[1], theirs[1])
    ]


def _in_order(old: list[Placed], new: list[Placed], key: Callable[[Line], Hashable]) -> list[tuple[Placed, Placed]]:
    found = steps([key(line) for _, line in old], [key(line) for _, line in new])
    equal = [zip(old[a:b], new[c:d], strict=True) for same, a, b, c, d in found if same]
    return [pair for pairs in equal for pair in pairs]


def _alike(old: Line, new: Line) -> bool:
    fewest = min(len(old.words), len(new.words))
    return fewest == 0 or alike(old.words, new.words) / fewest >= LEAST_ALIKE


def _segment(old: list[Placed], new: list[Placed], moves: Moves, namer: Namer) -> Iterator[Row]:
    nothing: Cut = ([], None)
    for mine, theirs in zip_longest(_cut(old, moves[0]), _cut(new, moves[1]), fillvalue=nothing):
        if mine[0] or theirs[0]:
            yield namer.run(compare(atoms(mine[0]), atoms(theirs[0])))
        if mine[1]:
            yield Moved(mine[1][1], moves[0][mine[1][0]], False)
        if theirs[1]:
            yield Moved(theirs[1][1], moves[1][theirs[1][0]], True)


def _cut(placed: list[Placed], moved: dict[int, str]) -> list[Cut]:
    """The lines, cut behind each that moved."""
    found: list[Cut] = []
    held: list[Line] = []
    for each in placed:
        if each[0] in moved:
            found.append((held, each))
            held = []
        else:
            held.append(each[1])
    return [*found, (held, None)]


def _pair(old: Line, new: Line, namer: Namer) -> Row:
    if old.says == new.says:
        return Same(old, new)
    return Pair(old, new, tuple((path, namer.run(compare(mine, theirs))) for path, mine, theirs in _both(old, new)))


def _both(old: Line, new: Line) -> Iterator[tuple[str, Sequence[Atom], Sequence[Atom]]]:
    mine, theirs = dict(old.fields), dict(new.fields)
    for path in dict.fromkeys([*theirs, *mine]):
        yield path, mine.get(path, ()), theirs.get(path, ())
