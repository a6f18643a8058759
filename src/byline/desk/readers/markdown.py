"""Markdown: front matter, then blocks. Places are those of the file, front matter included."""

import re
from collections.abc import Callable, Iterator

from byline.desk.document import FIELDS, Block, Document

from .frontmatter import front_matter
from .inline import Inline
from .roles import with_roles

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_REFERENCE = re.compile(r" {0,3}\[([^\[\]]{1,200})\]:[ \t]*<?([^\s<>]+)>?")
_FOOTNOTE = re.compile(r" {0,3}\[\^[^\[\]]{1,60}\]:[ \t]*")
_PICTURE = re.compile(r"[ \t]*!\[[^\[\]]*\](?:\([^()]*\)|\[[^\[\]]*\])[ \t]*$")
Line = tuple[int, int]  # start and end in the file, without its line end


def from_markdown(text: str) -> Document:
    """A document from Markdown."""
    values, body = front_matter(text)
    meta = {value.name: text[value.start : value.end] for value in values}
    lines = list(_lines(text, body))
    references = {}
    for start, end in lines:
        found = _REFERENCE.match(text, start, end)
        if found and not _FOOTNOTE.match(text, start, end):
            references[found.group(1).casefold()] = found.group(2)
    fields = [
        _block(text, value.name, value.name, [(value.start, value.end)], references)
        for value in values
        if value.name in FIELDS and value.end > value.start
    ]
    before = [block for block in fields if FIELDS.index(block.kind) <= FIELDS.index("byline")]
    after = [block for block in fields if block not in before]
    found_blocks = tuple(_Body(text, lines, references).read())
    if not fields:
        found_blocks = with_roles(found_blocks)
    return Document((*before, *found_blocks, *after), meta, text)


def _lines(text: str, at: int) -> Iterator[Line]:
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield at, end - 1 if end > at and text[end - 1] == "\r" else end
        at = end + 1


def _block(
    text: str,
    id: str,
    kind: str,
    lines: list[Line],
    references: dict[str, str],
    level: int = 0,
    cut: re.Pattern[str] | None = None,
) -> Block:
    """One block from its lines; what `cut` finds at the start of a line does not belong to its words."""
    start, end = lines[0][0], lines[-1][1]
    skip: set[int] = set()
    for a, b in lines if cut else ():
        found = cut.match(text, a, b) if cut else None
        if found and a != start:
            skip.update(range(a, found.end()))
        elif found:
            start = found.end()
    inline = Inline(text, start, end, references, skip)
    return Block(id, kind, inline.text, level, inline.marks, (lines[0][0], end), inline.places)


class _Body:
    """Goes through the lines once and groups them into blocks."""

    def __init__(self, text: str, lines: list[Line], references: dict[str, str]) -> None:
        self.text, self.lines, self.references = text, lines, references
        self.at = 0
        self.number = 0

    def read(self) -> Iterator[Block]:
        """The blocks."""
        while self.at < len(self.lines):
            start, end = self.lines[self.at]
            if self._says_nothing(start, end):
                self.at += 1
            else:
                yield self._next(start, end)

    def _says_nothing(self, start: int, end: int) -> bool:
        line = self.text[start:end]
        if not line.strip(" \t>") or _RULE.match(line):
            return True
        return bool(_REFERENCE.match(line)) and not _FOOTNOTE.match(line)

    def _next(self, start: int, end: int) -> Block:
        self.number += 1
        heading = _HEADING.match(self.text, start, end)
        fence = _FENCE.match(self.text, start, end)
        if heading:
            self.at += 1
            return self._made("heading", [(start, end)], level=len(heading.group(1)), cut=re.compile(r" {0,3}#+[ \t]+"))
        if fence:
            return self._fenced(fence.group(1))
        if _QUOTE.match(self.text, start, end):
            return self._made("quote", self._quoted(), cut=_QUOTE)
        if _FOOTNOTE.match(self.text, start, end):
            return self._made("footnote", self._paragraph(), cut=_FOOTNOTE)
        if self.text[start:end].lstrip().startswith("|"):
            return self._made("table", self._while(lambda a, b: "|" in self.text[a:b]))
        if _ITEM.match(self.text, start, end):
            return self._made("list-item", self._paragraph(item=True), cut=_ITEM)
        if _PICTURE.match(self.text, start, end):
            self.at += 1
            return self._made("image", [(start, end)])
        return self._running()

    def _running(self) -> Block:
        lines = self._paragraph()
        last = lines[-1]
        underline = _UNDERLINE.match(self.text, *last)
        if underline and len(lines) == 2:
            return self._made("heading", lines[:1], level=1 if underline.group(1)[0] == "=" else 2)
        return self._made("paragraph", lines)

    def _made(self, kind: str, lines: list[Line], level: int = 0, cut: re.Pattern[str] | None = None) -> Block:
        return _block(self.text, f"b{self.number}", kind, lines, self.references, level, cut)

    def _quoted(self) -> list[Line]:
        """One paragraph of a block quotation; an empty `>` line ends it."""
        return self._while(
            lambda a, b: bool((sign := _QUOTE.match(self.text, a, b)) and self.text[sign.end() : b].strip())
        )

    def _while(self, belongs: Callable[[int, int], bool]) -> list[Line]:
        taken = []
        while self.at < len(self.lines) and belongs(*self.lines[self.at]):
            taken.append(self.lines[self.at])
            self.at += 1
        return taken

    def _paragraph(self, item: bool = False) -> list[Line]:
        """Lines up to an empty one, or one that begins something else."""
        taken = [self.lines[self.at]]
        self.at += 1
        while self.at < len(self.lines):
            start, end = self.lines[self.at]
            line = self.text[start:end]
            begins = _HEADING.match(line) or _QUOTE.match(line) or _FENCE.match(line) or (item and _ITEM.match(line))
            if not line.strip() or begins:
                break
            taken.append((start, end))
            self.at += 1
            if _UNDERLINE.match(line) and len(taken) == 2:
                break
        return taken

    def _fenced(self, fence: str) -> Block:
        taken = [self.lines[self.at]]
        self.at += 1
        while self.at < len(self.lines):
            taken.append(self.lines[self.at])
            self.at += 1
            if self.text[slice(*taken[-1])].strip().startswith(fence):
                break
        inner = taken[1:-1] or taken[:1]
        start, end = inner[0][0], inner[-1][1]
        return Block(
            f"b{self.number}", "code", self.text[start:end].replace("\r", " ").replace("\n", " "), source=(start, end)
        )
