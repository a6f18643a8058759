"""The lines above a Markdown piece: title, standfirst, byline, date and what else the file says of itself."""

import re
from typing import NamedTuple

_FENCE = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n")
_LINE = re.compile(r"([A-Za-z_][\w -]{0,40}?)[ \t]*[:=][ \t]*([^\r\n]*)")
_MORE = re.compile(r"[ \t]+([^\r\n]*)")
NAMES = {
    "subtitle": "standfirst",
    "dek": "standfirst",
    "deck": "standfirst",
    "description": "standfirst",
    "summary": "standfirst",
    "excerpt": "standfirst",
    "author": "byline",
    "authors": "byline",
    "by": "byline",
    "headline": "title",
    "author_bio": "bio",
    "about": "bio",
    "content_warning": "content_note",
    "language": "lang",
    "published": "date",
}


class Value(NamedTuple):
    """One value: its name, and where its words stand in the file."""

    name: str
    start: int
    end: int


def front_matter(text: str) -> tuple[list[Value], int]:
    """The values, and where the body begins. Without a closing fence there is no front matter."""
    fence = _FENCE.match(text)
    if not fence:
        return [], 0
    values: list[Value] = []
    at = fence.end()
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end].rstrip("\r")
        if line.rstrip() == fence.group(1):
            return values, min(len(text), end + 1)
        _take(values, line, at)
        at = end + 1
    return [], 0


def _take(values: list[Value], line: str, at: int) -> None:
    found = _LINE.fullmatch(line)
    if found:
        name = found.group(1).strip().lower().replace(" ", "_").replace("-", "_")
        start, end = _unquoted(line, found.start(2), len(line.rstrip()))
        if line[start:end] in (">", "|", ">-", "|-"):
            start = end
        values.append(Value(NAMES.get(name, name), at + start, at + max(start, end)))
    elif values and _MORE.fullmatch(line) and line.strip():
        last = values[-1]
        start = at + len(line) - len(line.lstrip())
        values[-1] = Value(last.name, last.start if last.end > last.start else start, at + len(line.rstrip()))


def _unquoted(line: str, start: int, end: int) -> tuple[int, int]:
    for quote in "\"'":
        if end - start >= 2 and line[start] == quote == line[end - 1]:
            return start + 1, end - 1
    return start, end
