"""Reading a tree: each element goes to the handler that knows it, everything else flows on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from lxml import etree
from lxml.etree import _Element as Element

from byline.manuscripts.html.galley import Galley
from byline.manuscripts.parts import Paragraph, Part, Picture, Source

Handler = Callable[["Reading", Element], None]
HANDLERS: dict[str, Handler] = {}


class Library(Protocol):
    """What a document's surroundings know about its pictures."""

    def picture(self, number: str) -> Picture | None:
        """The picture with this number in the old system."""

    def attached(self) -> list[Picture]:
        """The pictures that belong to this document, in order."""

    def is_picture_page(self, address: str) -> bool:
        """Whether an address only shows a picture on a page of its own."""


class NoLibrary:
    """A document that stands alone."""

    def picture(self, number: str) -> Picture | None:
        return None

    def attached(self) -> list[Picture]:
        return []

    def is_picture_page(self, address: str) -> bool:
        return False


@dataclass
class Reading:
    """One document being read."""

    source: str
    galley: Galley
    library: Library = field(default_factory=NoLibrary)
    classic: bool = False  # line ends mean something
    kept: bool = False  # every space means something
    footnotes: Mapping[str, str] = field(default_factory=dict)
    sources: list[Source] = field(default_factory=list)

    def flow(self, element: Element) -> None:
        """Read what an element holds, in order."""
        self.say(element.text)
        for child in element:
            self.visit(child)
            self.say(child.tail)

    def visit(self, element: Element) -> None:
        """Hand one element to whoever knows it."""
        if isinstance(element.tag, str):
            HANDLERS.get(element.tag.lower(), Reading.flow)(self, element)

    def say(self, text: str | None) -> None:
        """Set running text by the rules that hold here."""
        if not text:
            return
        if self.kept:
            self.galley.text(text, kept=True)
        elif self.classic:
            self.galley.classic_text(text)
        else:
            self.galley.text(text)

    def capture(self, element: Element) -> Captured:
        """Read an element aside: its rich text, and the parts that were between."""
        outer, self.galley = self.galley, Galley(self.galley)
        try:
            self.flow(element)
            parts = self.galley.finished()
        finally:
            outer.notes.extend(self.galley.notes)
            self.galley = outer
        text = "".join(part.text for part in parts if isinstance(part, Paragraph))
        return Captured(text, [part for part in parts if not isinstance(part, Paragraph)], parts)

    def capture_each(self, elements: Iterable[Element]) -> list[Captured]:
        """Read several elements aside; those that hold nothing are left out."""
        captured = [self.capture(element) for element in elements]
        return [one for one in captured if one.parts]

    def source_of(self, element: Element) -> str:
        """The words of the source an element was read from, as near to the letter as can be had."""
        if element.get("from") and element.tag.startswith("byline-"):
            return self.source[int(element.get("from", "0")) : int(element.get("to", "0"))]
        return str(etree.tostring(element, encoding="unicode", method="html", with_tail=False))


@dataclass(frozen=True)
class Captured:
    """What was read aside."""

    text: str
    others: list[Part]
    parts: list[Part]


def handles(*tags: str) -> Callable[[Handler], Handler]:
    """Register who reads these elements."""

    def register(handler: Handler) -> Handler:
        HANDLERS.update(dict.fromkeys(tags, handler))
        return handler

    return register
