"""Where two sequences are equal and where they are not."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from rapidfuzz.distance import LCSseq


class Step(NamedTuple):
    """From `a` to `b` of the old sequence and from `c` to `d` of the new one: the same, or one in place of the other."""

    is_same: bool
    a: int
    b: int
    c: int
    d: int


def steps(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Step]:
    """The steps from old to new, equal and unequal ones in turns."""
    found: list[Step] = []
    for code in LCSseq.opcodes(old, new):
        step = Step(code.tag == "equal", code.src_start, code.src_end, code.dest_start, code.dest_end)
        if found and found[-1].is_same == step.is_same:
            step = Step(step.is_same, found[-1].a, step.b, found[-1].c, step.d)
            found.pop()
        found.append(step)
    return found


def alike(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """How many elements both have, in order."""
    return int(LCSseq.similarity(old, new))
