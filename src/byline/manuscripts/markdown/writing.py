"""Blocks as Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from html import unescape
from itertools import groupby

from byline.manuscripts.redline.lines import Line, Raw, lines_of
from byline.manuscripts.redline.tokens import BREAK, PARAGRAPH, Token

WRITABLE = {"paragraph", "heading", "quote", "list", "image", "sources"}

_SIGNS = {"b": "**", "i": "*", "s": "~~", "code": "`", "sub": "~", "sup": "^"}
_SPECIAL = re.compile(r"([\\`*_\[\]<>~^])")
_LINE_START = re.compile(r"^(\s*)([#+>-]|\d{1,9}[.)]|—\s|=)")
_SOURCE_LINK = re.compile(r"#source-(\d+)")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_HREF = re.compile(r' (href|linktype|id)="([^"]*)"')


def to_markdown(blocks: Iterable[Raw], name: Callable[[Raw], str] = lambda block: block["type"]) -> str:
    """The blocks as Markdown. `name` says what stands in a place that Markdown can only hold, not say."""
    return "\n\n".join(text for block in blocks if (text := _block(block, name))) + "\n"


def held_place(block: Raw, name: str) -> str:
    """The line that holds a block's place."""
    return f"[[{short_id(block) or 'block'}: {re.sub('[][]', '', name)}]]"


def short_id(block: Raw) -> str:
    """A block's id as a person may see it: the first eight signs of the long ones that are made by machine."""
    name = str(block.get("id") or "")
    return name[:8] if _UUID.fullmatch(name) else name


def _block(block: Raw, name: Callable[[Raw], str]) -> str:
    lines = lines_of([block])
    if block["type"] not in WRITABLE:
        return held_place(block, name(block))
    if block["type"] == "image":
        return _picture(dict(lines[0].fields))
    if block["type"] == "quote":
        return _quote(dict(lines[0].fields))
    if block["type"] == "heading":
        level = dict(lines[0].fields).get("level", ())
        return "#" * (3 if any("3" in each.text for each in level) else 2) + " " + inline(dict(lines[0].fields)["text"])
    if block["type"] == "sources":
        texts = (dict(line.fields).get("text", ()) for line in lines)
        return "\n".join(f"[^{number}]: {' '.join(_paragraphs(text))}" for number, text in enumerate(texts, 1))
    return "\n\n".join(_chunks(lines))


def _picture(fields: dict[str, tuple[Token, ...]]) -> str:
    number = "".join(each.text for each in fields.get("image.image", ()))
    alt, caption = (" ".join(_plain(fields.get(path, ())).split()) for path in ("image.alt_text", "caption"))
    title = ' "' + re.sub(r'(["\\])', r"\\\1", caption) + '"' if caption else ""
    return f"![{_escaped(alt)}](picture/{number}{title})" if number.isdigit() else ""


def _quote(fields: dict[str, tuple[Token, ...]]) -> str:
    paragraphs = _paragraphs(fields.get("text", ()))
    speaker = _plain(fields.get("speaker", ())).strip()
    paragraphs += [f"— {_escaped(speaker)}"] if speaker else []
    return "\n>\n".join("> " + each.replace("\n", "\n> ") for each in paragraphs)


def _chunks(lines: list[Line]) -> Iterator[str]:
    """Paragraphs apart, the items of a list together."""
    for is_list, held in groupby(lines, lambda line: line.form[0] in {"li", "item"}):
        if is_list:
            yield "\n".join(_item(line) for line in held)
        else:
            yield from ("---" if line.form == ("hr",) else inline(line.fields[0][1]) for line in held)


def _item(line: Line) -> str:
    is_numbered = line.form[1] in {"ol", "numbers", "steps"}
    indent = " " * 4 * (int(line.form[2]) if line.form[0] == "li" else 0)
    text = f"\n\n{indent}    ".join(_paragraphs(line.fields[0][1]))
    return f"{indent}{'1. ' if is_numbered else '-  '} {text}".replace(BREAK + "\\", BREAK)


def _paragraphs(held: Iterable[Token]) -> list[str]:
    out: list[list[Token]] = [[]]
    for token in held:
        if token.text == PARAGRAPH:
            out.append([])
        else:
            out[-1].append(token)
    return [inline(each) for each in out]


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _plain(held: Iterable[Token]) -> str:
    return "".join(token.text for token in held)


def inline(held: Iterable[Token]) -> str:
    """One paragraph with its emphasis and links."""
    out: list[str] = []
    for marks, group in groupby(held, key=lambda token: token.marks):
        text = _plain(group)
        inner = text.strip() if marks else text
        before, after = (text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]) if marks else ("", "")
        out.append(before + (_marked(inner, marks) if inner else "") + (after if inner else ""))
    return _LINE_START.sub(r"\1\\\2", "".join(out).strip())


def _marked(text: str, marks: tuple[str, ...]) -> str:
    names = [mark[1:-1].split(" ")[0] for mark in marks]
    link = next((mark for mark in marks if mark.startswith("<a ")), "")
    given = {name: unescape(value) for name, value in _HREF.findall(link)}
    if (number := _SOURCE_LINK.fullmatch(given.get("href", ""))) and "sup" in names:
        return f"[^{number[1]}]"
    text = text if "code" in names else _escaped(text)
    for name in reversed([each for each in names if each != "a"]):
        text = f"{_SIGNS[name]}{text}{_SIGNS[name]}"
    if link:
        href = given.get("href") or f"{given.get('linktype')}/{given.get('id')}"
        text = f"[{text}](<{href}>)" if re.search(r"[\s()]", href) else f"[{text}]({href})"
    return text.replace("\n", "\\\n")
