"""HTML, however broken: what a reader would see, block by block."""

from collections.abc import Iterator
from typing import Any

from byline.desk.document import Block, Document, Mark, clean

from .roles import with_roles

KINDS = {
    "p": "paragraph", "li": "list-item", "blockquote": "quote", "figcaption": "caption", "td": "table", "th": "table",
    "pre": "code", "dt": "paragraph", "dd": "paragraph", "div": "paragraph", "section": "paragraph", "article": "paragraph",
    "main": "paragraph", "body": "paragraph", "header": "paragraph", "footer": "paragraph", "aside": "paragraph",
    "address": "paragraph", "figure": "paragraph", "ul": "paragraph", "ol": "paragraph", "table": "table", "tr": "table",
}  # fmt: skip
HEADINGS = {f"h{level}": level for level in range(1, 7)}
UNREAD = {"script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "nav", "form"}
MARKS = {
    "a": "link",
    "em": "emphasis",
    "i": "emphasis",
    "cite": "emphasis",
    "strong": "strong",
    "b": "strong",
    "code": "code",
}
CLASSES = ("title", "standfirst", "byline", "bio", "outro", "disclosure", "content_note")


def from_html(markup: str) -> Document:
    """A document from HTML. Places are those of the text that was drawn from it."""
    from lxml import etree
    from lxml.html import HTMLParser

    if not markup.strip():
        return Document(())
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except etree.ParserError:
        return Document(())
    if root is None:
        return Document(())
    meta = {"lang": root.get("lang") or ""}
    return Document(with_roles(tuple(_Page().read(root))), meta)


class _Page:
    """Walks the tree once, without recursion, and cuts it into blocks."""

    def __init__(self) -> None:
        self.number = 0
        self.letters: list[str] = []
        self.marks: list[Mark] = []
        self.kinds: list[tuple[str, int]] = [("paragraph", 0)]

    def read(self, root: Any) -> Iterator[Block]:
        """The blocks."""
        steps: list[tuple[str, Any]] = [("open", root)]
        opened: dict[Any, tuple[int, int]] = {}
        while steps:
            step, node = steps.pop()
            if step == "text":
                self.letters.append(node)
                continue
            tag = node.tag if isinstance(node.tag, str) else ""
            if step == "close":
                yield from self._close(node, tag, opened.pop(node, (0, 0)))
                continue
            if tag in UNREAD or not tag:
                continue
            yield from self._open(node, tag)
            opened[node] = (self._length(), self.number)
            steps.append(("close", node))
            for child in reversed(node):
                if child.tail:
                    steps.append(("text", child.tail))
                steps.append(("open", child))
            if node.text:
                steps.append(("text", node.text))

    def _open(self, node: Any, tag: str) -> Iterator[Block]:
        if tag in KINDS or tag in HEADINGS:
            yield from self._flush()
            kind = self._role(node) or KINDS.get(tag, "heading")
            inside_quote = self.kinds[-1][0] == "quote" and kind == "paragraph"
            self.kinds.append(("quote" if inside_quote else kind, HEADINGS.get(tag, 0)))
        elif tag == "br":
            self.letters.append(" ")
        elif tag == "img":
            at = self._length()
            self.letters.append(node.get("alt") or "")
            self.marks.append(Mark("image", at, self._length(), node.get("src") or ""))

    def _close(self, node: Any, tag: str, opened: tuple[int, int]) -> Iterator[Block]:
        if tag in KINDS or tag in HEADINGS:
            yield from self._flush()
            self.kinds.pop()
        elif tag in MARKS and opened[1] == self.number:
            self.marks.append(Mark(MARKS[tag], opened[0], self._length(), node.get("href") or ""))

    def _role(self, node: Any) -> str:
        classes = (node.get("class") or "").lower().replace("-", "_").split()
        return next((name for name in CLASSES if name in classes), "")

    def _length(self) -> int:
        if len(self.letters) > 1:
            self.letters = ["".join(self.letters)]
        return len(self.letters[0]) if self.letters else 0

    def _flush(self) -> Iterator[Block]:
        raw = "".join(self.letters)
        text, places = clean(raw, range(len(raw)), range(1, len(raw) + 1))
        kind, level = self.kinds[-1]
        if text or any(mark.kind == "image" for mark in self.marks):
            self.number += 1
            marks = tuple(_placed(mark, places.starts) for mark in self.marks)
            if not text or (marks and marks[0].kind == "image" and marks[0].end - marks[0].start >= len(text)):
                kind = "image"
            yield Block(f"b{self.number}", kind, text, level, marks)
        self.letters, self.marks = [], []


def _placed(mark: Mark, starts: Any) -> Mark:
    from bisect import bisect_left

    return Mark(mark.kind, bisect_left(starts, mark.start), bisect_left(starts, mark.end), mark.href)
