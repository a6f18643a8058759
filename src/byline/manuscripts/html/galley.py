"""The galley: takes text, tags and whole parts in reading order and sets them as parts.

Emphasis and links that are open when a part interrupts them (a picture inside a bold paragraph) are
closed before it and opened again after it, so that no word and no link is lost.
"""

from __future__ import annotations

import re
from html import escape

from byline.manuscripts.clean import links, rich
from byline.manuscripts.parts import Note, Paragraph, Part, joined

_EMPTY = re.compile(r"<(b|i|s|code|sub|sup|a)(?: [^<>]*)?>(\s*)</\1>")
_EDGE_BREAKS = re.compile(r"^(?:\s|<br>)+|(?:\s|<br>)+$")
_AROUND_BREAK = re.compile(r"[ \t\n]*<br>[ \t\n]*")
_BLANK_LINE = re.compile(r"\n[ \t\xa0]*\n\s*")


class Galley:
    """One column of type being set."""

    def __init__(self, within: Galley | None = None) -> None:
        self._parts: list[Part] = []
        self.notes: list[Note] = []
        self._open: list[tuple[str, str]] = list(within._open) if within else []
        self._line: list[str] = [opening for _, opening in self._open]
        self._links_shown: set[str] = set()

    def text(self, text: str, *, kept: bool = False) -> None:
        """Running text; `kept` keeps its line ends and spaces, as in code and verse."""
        if kept:
            lines = escape(text, quote=False).replace("\t", "    ").split("\n")
            self._line.append("<br>".join(re.sub("^ | (?= )", "\xa0", line) for line in lines))
        else:
            self._line.append(re.sub(r"[ \t\n]+", " ", escape(text, quote=False)))

    def classic_text(self, text: str) -> None:
        """Text as the classic editor stored it: a line end is a break, a blank line a new paragraph."""
        for number, paragraph in enumerate(_BLANK_LINE.split(text)):
            if number:
                self.end_paragraph()
            for count, line in enumerate(paragraph.split("\n")):
                if count:
                    self.line_break()
                self.text(line)

    def line_break(self) -> None:
        self._line.append("<br>")

    def open(self, tag: str, href: str = "") -> None:
        """Begin emphasis, code or a link."""
        opening = f'<a href="{escape(href)}">' if tag == "a" else f"<{tag}>"
        self._open.append((tag, opening))
        self._line.append(opening)

    def close(self, tag: str) -> None:
        """End what `open` began last under this tag."""
        if any(name == tag for name, _ in self._open):
            while self._open:
                name, _opening = self._open.pop()
                self._line.append(f"</{name}>")
                if name == tag:
                    return

    def is_open(self, tag: str) -> bool:
        return any(name == tag for name, _ in self._open)

    def end_paragraph(self) -> None:
        """Set what stands in the line as a paragraph, if it holds anything."""
        html = "".join(self._line) + "".join(f"</{tag}>" for tag, _ in reversed(self._open))
        self._line = [opening for _, opening in self._open]
        if inner := tidy(html):
            self._remember_links(inner)
            self._parts.append(Paragraph(rich(f"<p>{inner}</p>")))

    def part(self, part: Part) -> None:
        """Set a whole part where the text stands now."""
        self.end_paragraph()
        self._parts.append(part)

    def note(self, kind: str, detail: str) -> None:
        self.notes.append(Note(kind, detail))

    def open_links(self) -> list[str]:
        """The links that are open now, for a part that cannot hold a link itself."""
        return [href for _, opening in self._open for href in links(opening)]

    def was_linked(self, href: str) -> bool:
        return href in self._links_shown

    def set_parts(self) -> list[Part]:
        """All parts, each paragraph on its own."""
        self._open.clear()
        self.end_paragraph()
        return self._parts

    def finished(self) -> list[Part]:
        """All parts, neighbouring paragraphs joined into one."""
        return joined(self.set_parts())

    def _remember_links(self, html: str) -> None:
        self._links_shown.update(links(html))


def tidy(html: str) -> str:
    """The line without empty emphasis, without breaks at its ends; empty when nothing is left to read."""
    before = None
    while before != html:
        before = html
        html = _EMPTY.sub(r"\2", html)
    html = _EDGE_BREAKS.sub("", _AROUND_BREAK.sub("<br>", html))
    return html if re.sub(r"<[^>]+>|\s", "", html) else ""
