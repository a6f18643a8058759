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


def carried_over(old: Sequence[Raw], new: Sequence[Raw], *, seen: Sequence[Raw] | None = None) -> list[Raw]:
    """The new blocks with ids, keys of paragraphs and unseen fields of the old blocks they continue.

    `seen` is what the old text looked like where it was edited, if that could not show all of it: a line that looks
    as it did is the old line. A new text that says what the old one says is the old one.
    """
    before, after = lines_of(old), lines_of(new)
    view = lines_of(seen) if seen is not None else before
    if len(view) != len(before):
        view = before
    owners = {place: (view[which], before[which]) for place, which in _owners(view, after).items()}
    lines = list(_with_own_keys(_owned(after, owners, is_loose=seen is not None)))
    if [line.says for line in lines] == [line.says for line in before]:
        return list(old)
    return blocks_of(lines, known=old)


def _owners(old: list[Line], new: list[Line]) -> dict[int, int]:
    """For each new line that continues an old one, by place: the place of that. A line that names it is believed."""
    places = {id(line): place for place, line in enumerate(old)}
    numbered = [replace(line, block=str(place), key="") for place, line in enumerate(new)]
    found: dict[int, int] = {}
    for row in rows_of(old, numbered):
        found.update((int(theirs.block), places[id(mine)]) for mine, theirs in row.pairs())
    named = {_name(line): place for place, line in enumerate(old) if _name(line)}
    for place, line in enumerate(new):
        if _name(line) in named:
            found[place] = named.pop(_name(line))
    return found


def _name(line: Line) -> tuple[str, str, str] | None:
    return (line.kind, line.block, line.key) if line.key or (line.block and not line.is_simple) else None


def _owned(lines: list[Line], owners: dict[int, tuple[Line, Line]], *, is_loose: bool) -> Iterator[Line]:
    """The lines as their owners' blocks; a new line stands in the block of the lines around it.

    Where the edited text cannot tell two kinds of list apart, a new item is of the kind of the one before it.
    """
    blocks = _blocks(lines, {place: owner for place, (_, owner) in owners.items()})
    before: Line | None = None
    for place, line in enumerate(lines):
        looked, owner = owners.get(place, (None, None))
        if looked and owner and looked.says == line.says:
            line = owner
        elif owner and _is_item(owner) and _is_item(line) and (owner.kind != line.kind or _counts(owner, line)):
            line = replace(owner, fields=line.fields)
        elif owner and owner.kind == line.kind:
            line = replace(line, block=owner.block, key=owner.key, fields=_with_unseen(line, owner))
        elif is_loose and before and before.kind != line.kind and _is_item(before) and _is_item(line):
            line = replace(before, fields=line.fields, key="")
        else:
            line = replace(line, block=blocks[place], key="")
        yield line
        before = line


def _is_item(line: Line) -> bool:
    return line.form[:1] in {("li",), ("item",)}


def _counts(*lines: Line) -> bool:
    """Whether all are numbered: Markdown does not tell numbers from steps."""
    return all(line.form in {("item", "numbers"), ("item", "steps")} for line in lines)


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
