"""A text that came back without its blocks' ids gets them again, so that what is anchored to them stays anchored."""

from __future__ import annotations

import secrets
import string
from collections.abc import Iterator, Sequence
from dataclasses import replace

from byline.manuscripts.redline.lines import Line, Raw, blocks_of, lines_of
from byline.manuscripts.redline.matching import rows_of

SEVERAL = {"paragraph", "list", "sources"}  # blocks of several lines
KEY_LETTERS = string.ascii_lowercase + string.digits


def carried_over(old: Sequence[Raw], new: Sequence[Raw]) -> list[Raw]:
    """The new blocks with ids, keys of paragraphs and unseen fields of the old blocks they continue.

    A new text that says what the old one says is the old one.
    """
    before = lines_of(old)
    after = lines_of(new)
    owners = _owners(before, after)
    lines = list(_with_own_keys(_owned(after, owners)))
    if [line.says for line in lines] == [line.says for line in before]:
        return list(old)
    return blocks_of(lines, known=old)


def _owners(old: list[Line], new: list[Line]) -> dict[int, Line]:
    """For each new line that continues an old one, by place: that old line. A line that names its owner is believed."""
    numbered = [replace(line, block=str(place), key="") for place, line in enumerate(new)]
    found: dict[int, Line] = {}
    for row in rows_of(old, numbered):
        found.update((int(theirs.block), mine) for mine, theirs in row.pairs())
    named = {_name(line): line for line in old if _name(line)}
    for place, line in enumerate(new):
        if owner := named.pop(_name(line), None):
            found[place] = owner
    return found


def _name(line: Line) -> tuple[str, str, str] | None:
    return (line.kind, line.block, line.key) if line.key or (line.block and not line.is_simple) else None


def _owned(lines: list[Line], owners: dict[int, Line]) -> Iterator[Line]:
    """The lines as their owners' blocks; a new line stands in the block of the lines around it."""
    blocks = _blocks(lines, owners)
    for place, line in enumerate(lines):
        owner = owners.get(place)
        if owner and owner.kind == line.kind:
            yield replace(line, block=owner.block, key=owner.key, fields=_with_unseen(line, owner))
        else:
            yield replace(line, block=blocks[place], key="")


def _blocks(lines: list[Line], owners: dict[int, Line]) -> list[str]:
    """Each line's block: its owner's, else that of the line before it, else that of the line behind it."""
    found = [owners[place].block if place in owners else "" for place in range(len(lines))]
    for order in (range(1, len(lines)), range(len(lines) - 2, -1, -1)):
        step = -1 if order.step == 1 else 1
        for place in order:
            beside = lines[place + step]
            if not found[place] and beside.kind == lines[place].kind and beside.kind in SEVERAL:
                found[place] = found[place + step]
    return found


def _with_unseen(line: Line, owner: Line) -> tuple[tuple[str, tuple], ...]:
    """Fields that the new line does not speak of, such as a picture's width, stay as they were."""
    if line.is_simple or line.kind == "list":
        return line.fields
    spoken = dict(line.fields)
    return tuple({**dict(owner.fields), **spoken}.items())


def _with_own_keys(lines: Iterator[Line]) -> Iterator[Line]:
    seen: set[str] = set()
    for line in lines:
        if line.is_simple and line.form != ("hr",) and (not line.key or line.key in seen):
            line = replace(line, key="".join(secrets.choice(KEY_LETTERS) for _ in range(5)))
        seen.add(line.key)
        yield line
