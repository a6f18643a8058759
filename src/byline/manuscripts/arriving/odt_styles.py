"""What the styles of an OpenDocument text mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

STYLE, FO, TEXT = (
    f"{{urn:oasis:names:tc:opendocument:xmlns:{name}}}" for name in ("style:1.0", "xsl-fo-compatible:1.0", "text:1.0")
)
_PARAGRAPHS = {
    "Title": "title",
    "Quotations": "quote",
    "Quote": "quote",
    "Block_20_Text": "quote",
    "Horizontal_20_Line": "rule",
}
_CHARACTERS = {"Strong_20_Emphasis": ("b",), "Emphasis": ("i",), "Source_20_Text": ("code",)}


@dataclass
class Styles:
    """Styles by their names: what each stands on, how words look in it, which lists are numbered at which level."""

    parents: dict[str, str] = field(default_factory=dict)
    looks: dict[str, tuple[str, ...]] = field(default_factory=dict)
    numbered: set[tuple[str, int]] = field(default_factory=set)

    def paragraph(self, name: str) -> str:
        """title, quote, rule, or nothing in particular."""
        return next((_PARAGRAPHS[each] for each in self._ancestry(name) if each in _PARAGRAPHS), "")

    def emphasis(self, name: str) -> tuple[str, ...]:
        """The tags that words in this style stand in."""
        found = [_CHARACTERS.get(each, ()) + self.looks.get(each, ()) for each in self._ancestry(name)]
        return tuple(dict.fromkeys(tag for tags in found for tag in tags))

    def is_numbered(self, name: str, level: int) -> bool:
        return (name, level) in self.numbered

    def _ancestry(self, name: str) -> Iterable[str]:
        for _step in range(20):
            if not name:
                return
            yield name
            name = self.parents.get(name, "")


def styles_of(*roots: etree._Element) -> Styles:
    """The styles of the document and of its template."""
    styles = Styles()
    for root in roots:
        for element in root.iter(f"{STYLE}style"):
            name = element.get(f"{STYLE}name") or ""
            styles.parents[name] = element.get(f"{STYLE}parent-style-name") or ""
            if element.get(f"{STYLE}family") == "text":
                styles.looks[name] = tuple(
                    tag for words in element.iter(f"{STYLE}text-properties") for tag in _look(words)
                )
        for element in root.iter(f"{TEXT}list-style"):
            name = element.get(f"{STYLE}name") or ""
            levels = element.iter(f"{TEXT}list-level-style-number")
            styles.numbered |= {(name, int(each.get(f"{TEXT}level") or 1)) for each in levels}
    return styles


def _look(words: etree._Element) -> Iterable[str]:
    if words.get(f"{FO}font-weight") in {"bold", "600", "700", "800", "900"}:
        yield "b"
    if words.get(f"{FO}font-style") in {"italic", "oblique"}:
        yield "i"
    if words.get(f"{STYLE}text-line-through-style", "none") != "none":
        yield "s"
    position = words.get(f"{STYLE}text-position") or ""
    if position.startswith(("super", "sub", "-")):
        yield "sup" if position.startswith("super") else "sub"
