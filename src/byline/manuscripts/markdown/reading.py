"""Markdown as HTML, and as blocks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from html import escape

from markdown_it import MarkdownIt
from mdit_py_plugins.subscript import sub_plugin
from mdit_py_plugins.superscript import superscript_plugin

from byline.manuscripts.blocks import Shelf, to_blocks
from byline.manuscripts.clean import printable
from byline.manuscripts.html import from_html
from byline.manuscripts.redline.carrying import carried_over
from byline.manuscripts.redline.lines import Raw

from .writing import short_id

_HELD = re.compile(r"^\[\[([\w-]+): [^\[\]\n]*\]\][ \t]*$", re.M)
_NOTE = re.compile(r"^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*|(?=\n[ \t]{2,}\S)))*)\n?", re.M)
_CALL = re.compile(r"\[\^([^\]\s]+)\]")
_SPEAKER = re.compile(r"<p>— ?((?:(?!</p>).)*)</p>\s*</blockquote>", re.S)
_SOURCES = "byline-sources-here"


def to_html(text: str) -> str:
    """Markdown as HTML, its footnotes as links that lead there and back."""
    text, notes = _without_notes(printable(text))
    html = _html(text.replace(f"[[{_SOURCES}: ]]", ""), notes, "#note-{0}", ' id="call-{0}"')
    items = (
        f'<li id="note-{place}">{_inline(note)} <a href="#call-{place}">↩</a></li>' for place, note in _placed(notes)
    )
    return html + (f"<ol>{''.join(items)}</ol>" if notes else "")


def from_markdown(
    text: str, old: Sequence[Raw], shelf: Shelf, *, known: Collection[str], shown: str | None = None
) -> list[Raw]:
    """The blocks a writer means, with the ids of the old ones. `shown` is the Markdown in which she saw those.

    Lines she left alone come out to the letter. Places held for other blocks are filled with them; a block whose
    place she took out is gone.
    """
    new = list(_read(text, old, shelf, known))
    seen = list(_read(shown, old, shelf, known)) if shown is not None else None
    return carried_over(old, new, seen=seen)


def _read(text: str, old: Sequence[Raw], shelf: Shelf, known: Collection[str]) -> Iterator[Raw]:
    text, notes = _without_notes(printable(text))
    held, at = list(old), 0
    for place in _HELD.finditer(text):
        yield from _blocks(text[at : place.start()], notes, shelf, known)
        if place[1] == _SOURCES:
            yield _sources(notes)
        elif block := next((each for each in held if place[1] in (each.get("id"), short_id(each))), None):
            held.remove(block)
            yield block
        else:
            yield from _blocks(place[0], notes, shelf, known)
        at = place.end()
    yield from _blocks(text[at:], notes, shelf, known)


def _blocks(text: str, notes: dict[str, str], shelf: Shelf, known: Collection[str]) -> list[Raw]:
    parts = from_html(_html(text, notes, "#source-{0}", ""), sources=len(notes)).parts
    return [{**block, "id": ""} for block in to_blocks(parts, shelf, known=known)]


def _sources(notes: dict[str, str]) -> Raw:
    items = [{"type": "item", "value": {"text": f"<p>{_inline(note)}</p>"}, "id": ""} for note in notes.values()]
    return {"type": "sources", "value": {"items": items}, "id": ""}


def _without_notes(text: str) -> tuple[str, dict[str, str]]:
    """The text with a mark where its footnotes stood, and the footnotes by their names."""
    notes: dict[str, str] = {}

    def take(found: re.Match[str]) -> str:
        mark = "" if notes else f"\n[[{_SOURCES}: ]]\n"
        name = found[1] if found[1] not in notes else f"{found[1]}-{len(notes)}"
        notes[name] = " ".join(found[2].split())
        return mark

    return _NOTE.sub(take, text), notes


def _placed(notes: dict[str, str]) -> Iterator[tuple[int, str]]:
    yield from enumerate(notes.values(), 1)


def _html(text: str, notes: dict[str, str], address: str, own: str) -> str:
    numbers = {name: number for number, name in enumerate(notes, 1)}

    def call(found: re.Match[str]) -> str:
        if found[1] not in numbers:
            return found[0]
        number = numbers[found[1]]
        return f'<sup><a href="{escape(address.format(number))}"{own.format(number)}>[{number}]</a></sup>'

    html = _CALL.sub(call, _reader().render(text))
    return _SPEAKER.sub(r"<footer>\1</footer></blockquote>", html)


def _inline(text: str) -> str:
    return str(_reader().renderInline(text))


def _reader() -> MarkdownIt:
    """CommonMark with tables; a line end is one, HTML is text."""
    reader = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(["strikethrough", "table"])
    return reader.use(superscript_plugin).use(sub_plugin)
