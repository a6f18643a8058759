"""Rich text as flat tokens and back: each word carries its own marks, so that any choice of words is sound HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from html.parser import HTMLParser
from itertools import groupby
from typing import NamedTuple

from byline.manuscripts.clean import plain

BREAK = "\n"  # a line break
PARAGRAPH = "\u2029"  # the next paragraph, in texts that hold several

_SPLIT = re.compile(r"\w+(?:['’]\w+)*|\s+|[^\w\s]")
_ORDER = {name: place for place, name in enumerate(("a", "b", "i", "s", "code", "sub", "sup"))}
_SAME = {"strong": "b", "em": "i"}
_KEPT_IN_LINKS = ("href", "linktype", "id")


class Token(NamedTuple):
    """A word, a space, a sign or a break, with the tags that are open around it, outermost first."""

    text: str
    marks: tuple[str, ...] = ()

    @property
    def is_word(self) -> bool:
        return self.text[:1].isalnum() or self.text[:1] == "_"


class _Inline(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tokens: list[Token] = []
        self._open: list[tuple[str, str]] = []
        self._begun = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = _SAME.get(tag, tag)
        if tag == "br":
            self.tokens.append(Token(BREAK))
        elif tag in {"p", "li"}:
            if self._begun:
                self.tokens.append(Token(PARAGRAPH))
            self._begun = True
        elif tag in _ORDER:
            kept = "".join(f' {name}="{escape(value or "")}"' for name, value in attrs if name in _KEPT_IN_LINKS)
            self._open.append((tag, f"<{tag}{kept if tag == 'a' else ''}>"))

    def handle_endtag(self, tag: str) -> None:
        tag = _SAME.get(tag, tag)
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place][0] == tag:
                del self._open[place]
                return

    def handle_data(self, data: str) -> None:
        marks = dict(self._open)
        ordered = tuple(marks[tag] for tag in sorted(marks, key=_ORDER.__getitem__))
        self.tokens += [Token(text, ordered) for text in split(data)]


def split(text: str) -> list[str]:
    """The words, spaces and signs of a text, in order and without a loss."""
    return _SPLIT.findall(text)


def from_rich(html: str) -> tuple[Token, ...]:
    """The tokens of rich text; what begins a further paragraph is a token too."""
    reader = _Inline()
    reader.feed(html)
    reader.close()
    return tuple(reader.tokens)


def from_plain(text: str) -> tuple[Token, ...]:
    """The tokens of a text without marks. Line ends count as spaces here."""
    return tuple(Token(each) for each in split(text))


def to_plain(tokens: Iterable[Token]) -> str:
    return "".join(token.text for token in tokens)


def to_rich(tokens: Iterable[Token]) -> str:
    """Paragraphs of rich text."""
    return "".join(f"<p>{inner(each)}</p>" for each in _paragraphs(tokens))


def inner(tokens: Iterable[Token]) -> str:
    """What stands inside one paragraph."""
    out: list[str] = []
    open_now: tuple[str, ...] = ()
    for marks, group in groupby(tokens, key=lambda token: token.marks):
        shared = _shared(open_now, marks)
        out += [f"</{_name(mark)}>" for mark in reversed(open_now[shared:])]
        out += marks[shared:]
        out += ["<br>" if token.text == BREAK else escape(token.text, quote=False) for token in group]
        open_now = marks
    out += [f"</{_name(mark)}>" for mark in reversed(open_now)]
    return "".join(out)


def words_in(tokens: Iterable[Token]) -> int:
    return sum(token.is_word for token in tokens)


def readable(html: str) -> str:
    """The words alone."""
    return plain(html)


def _paragraphs(tokens: Iterable[Token]) -> Iterator[list[Token]]:
    found: list[Token] = []
    for token in tokens:
        if token.text == PARAGRAPH:
            yield found
            found = []
        else:
            found.append(token)
    yield found


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _name(mark: str) -> str:
    return mark[1:-1].split(" ", 1)[0]
