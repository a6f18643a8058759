"""Find WordPress's own marks in a text: block comments and shortcodes, paired where they enclose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from byline.manuscripts.names import SHORTCODES, looks_like_plugin

_BLOCK = re.compile(r"<!--\s*(/)?wp:([a-z][\w-]*(?:/[a-z][\w-]*)?)\s*(\{.*\})?\s*(/)?-->", re.S)
_TAG = re.compile(r"</?([a-zA-Z][\w:-]*)[^<>]*>")
_SHORTCODE = re.compile(r"\[(\[?)(/?)([A-Za-z][\w-]*)((?:[\s/=][^\[\]]*)?)\](\]?)")
_ATTRIBUTE = re.compile(r"""^\s+[\w-]+\s*=\s*["'“”″\w]""")
_RAW = {"script", "style", "textarea"}


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark in the source; an opening one knows where its other half stands."""

    kind: str  # block, shortcode or escaped
    start: int
    end: int
    name: str = ""
    attrs: str = ""
    closes: bool = False
    alone: bool = False
    paired: bool = False
    closed_from: int = -1
    closed_to: int = -1


def marks(source: str) -> list[Mark]:
    """Every block comment and shortcode of the source, in order."""
    found = _paired(list(_tokens(source)))
    return [mark for mark in found if mark.kind != "shortcode" or _is_shortcode(mark)]


def _tokens(source: str) -> Iterator[Mark]:
    position, length = 0, len(source)
    missing: set[str] = set()  # ends that occur nowhere further on: never search for them twice
    while position < length:
        start = _next_mark(source, position)
        if start < 0:
            return
        if source.startswith("<!--", start):
            end = _find(source, "-->", start, missing)
            if block := _BLOCK.fullmatch(source, start, end):
                yield Mark("block", start, end, block[2].removeprefix("core/"), block[3] or "",
                           bool(block[1]), bool(block[4]))  # fmt: skip
            position = end
        elif source[start] == "<":
            position = _after_tag(source, start, missing)
        else:
            code = _SHORTCODE.match(source, start)
            if code:
                yield _shortcode(code)
            position = code.end() if code else start + 1


def _next_mark(source: str, position: int) -> int:
    found = [at for at in (source.find("<", position), source.find("[", position)) if at >= 0]
    return min(found, default=-1)


def _find(source: str, end: str, start: int, missing: set[str]) -> int:
    at = -1 if end in missing else source.find(end, start)
    if at < 0:
        missing.add(end)
        return start + 1
    return at + len(end)


def _after_tag(source: str, start: int, missing: set[str]) -> int:
    tag = _TAG.match(source, start)
    if not tag:
        return start + 1
    name = tag[1].lower()
    if name in _RAW and not tag[0].startswith("</"):
        return max(tag.end(), _find(source, f"</{name}", start, missing))
    return tag.end()


def _shortcode(code: re.Match[str]) -> Mark:
    if code[1] and code[5]:
        return Mark("escaped", code.start(), code.end())
    start = code.start() + len(code[1])
    attrs = code[4].rstrip("/") if code[4].endswith("/") else code[4]
    alone = code[4].endswith("/") and not attrs.strip().startswith("http")
    end = code.end() - len(code[5])
    return Mark("shortcode", start, end, code[3], attrs, bool(code[2]), alone)


def _paired(found: list[Mark]) -> list[Mark]:
    stacks: dict[tuple[str, str], list[int]] = {}
    for index, mark in enumerate(found):
        waiting = stacks.setdefault((mark.kind, mark.name), [])
        if mark.closes and waiting:
            opener = waiting.pop()
            found[opener] = replace(found[opener], paired=True, closed_from=mark.start, closed_to=mark.end)
            found[index] = replace(mark, paired=True)
        elif not mark.closes and not mark.alone:
            waiting.append(index)
    return found


def _is_shortcode(mark: Mark) -> bool:
    """Square brackets are also used by people ([sic], [laughs]): only marks that look like code are."""
    if mark.closes:
        return mark.paired
    known = mark.name in SHORTCODES or looks_like_plugin(mark.name)
    return known or mark.paired or mark.alone or bool(_ATTRIBUTE.match(mark.attrs))
