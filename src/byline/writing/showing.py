"""A redline as a template shows it: lines of words, struck, added and kept."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from byline.manuscripts.redline import Redline
from byline.manuscripts.redline.lines import OPAQUE, Line
from byline.manuscripts.redline.rows import Moved, Pair, Run, Same
from byline.manuscripts.redline.runs import Start
from byline.manuscripts.redline.tokens import PARAGRAPH, Token, inner
from byline.publication.words import plain_text

KEPT, STRUCK, ADDED = "kept", "struck", "added"
NO_WORDS = {"type", "id"}


@dataclass(frozen=True)
class Piece:
    """Some words of a line. `html` is their rich text."""

    state: str
    html: str


@dataclass
class ShownLine:
    """A line: what kind of thing it is, what happened to it as a whole, its words, and the changes in it."""

    kind: str
    state: str = KEPT
    pieces: list[Piece] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)
    moved: bool = False

    @property
    def is_wordless(self) -> bool:
        """Whether something was changed that one cannot read here, as how large a picture stands."""
        return bool(self.changes) and not self.moved and all(piece.state == KEPT for piece in self.pieces)


def shown(redline: Redline) -> list[ShownLine]:
    """Every line of the redline, changed or not."""
    return [line for row in redline.rows for line in _of_row(row)]


def changed(redline: Redline) -> list[ShownLine]:
    """Only the lines in which something changed."""
    return [line for line in shown(redline) if line.changes or line.state != KEPT]


def _of_row(row: Any) -> Iterator[ShownLine]:
    if isinstance(row, Same):
        yield _whole(row.new, KEPT)
    elif isinstance(row, Moved):
        line = _whole(row.line, ADDED if row.is_arrival else STRUCK)
        line.moved, line.changes = True, row.changes()
        yield line
    elif isinstance(row, Pair):
        yield ShownLine(row.new.kind, KEPT, list(_of_fields(row)), row.changes())
    elif isinstance(row, Run):
        yield from _of_run(row)


def _whole(line: Line, state: str) -> ShownLine:
    words = [_html(held) for _, held in line.fields]
    return ShownLine(_kind(line), state, [Piece(state, html) for html in words if html.strip()])


def _of_fields(row: Pair) -> Iterator[Piece]:
    for _path, run in row.fields:
        for name, stretch in run.named():
            if not name:
                yield Piece(KEPT, _html(stretch.new))
                continue
            yield from (
                Piece(state, html)
                for state, html in ((STRUCK, _html(stretch.old)), (ADDED, _html(stretch.new)))
                if html
            )
        yield Piece(KEPT, " ")


def _of_run(run: Run) -> Iterator[ShownLine]:
    line: ShownLine | None = None
    for name, stretch in run.named():
        sides = [(KEPT, stretch.new)] if not name else [(STRUCK, stretch.old), (ADDED, stretch.new)]
        for state, atoms in sides:
            words: list[Token] = []
            for atom in atoms:
                if not isinstance(atom, Start):
                    words.append(atom)
                    continue
                line = _say(line, state, words, name)
                if line:
                    yield line
                line = _whole(atom.line, state) if atom.is_whole else ShownLine(_kind(atom.line), state)
                if name:
                    line.changes.append(name)
            line = _say(line or ShownLine("p"), state, words, name)
    if line:
        yield line


def _say(line: ShownLine | None, state: str, words: list[Token], name: str) -> ShownLine | None:
    if words and line is not None:
        line.pieces.append(Piece(state, _html(tuple(words))))
        if name and name not in line.changes:
            line.changes.append(name)
    words.clear()
    return line


def _kind(line: Line) -> str:
    return line.form[0] if line.is_simple else line.kind


def _html(held: tuple[Any, ...]) -> str:
    return inner([token for each in held if (token := _readable(each))])


def _readable(token: Token) -> Token | None:
    """What is kept as a value, like a table, says the words that are in it; a number or a choice says none."""
    if token.marks[-1:] == (OPAQUE,):
        value = json.loads(token.text)
        words = " · ".join(_words_in(value)) if isinstance(value, dict | list) else ""
        return Token(words) if words else None
    return Token(" ", token.marks) if token.text == PARAGRAPH else token


def _words_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if words := plain_text(value):
            yield words
    elif isinstance(value, dict | list):
        held = value if isinstance(value, list) else [each for name, each in value.items() if name not in NO_WORDS]
        for each in held:
            yield from _words_in(each)
