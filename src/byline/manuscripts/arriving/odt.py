"""OpenDocument texts, as LibreOffice writes them, read as a page of HTML."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

from django.utils.translation import gettext as _
from lxml import etree

from byline.manuscripts.arriving.arrival import Arrival, Refused, reported
from byline.manuscripts.arriving.odt_styles import Styles, styles_of
from byline.manuscripts.arriving.titles import taken_title
from byline.manuscripts.html import from_page

OFFICE, TEXT, TABLE, DRAW, XLINK, SVG = (
    f"{{urn:oasis:names:tc:opendocument:xmlns:{name}}}"
    for name in ("office:1.0", "text:1.0", "table:1.0", "drawing:1.0", "xlink", "svg-compatible:1.0")
)
HREF = "{http://www.w3.org/1999/xlink}href"
_SKIPPED = {"tracked-changes", "sequence-decls", "annotation", "annotation-end", "forms", "soft-page-break", "bookmark"}


class _Page:
    """The page that is being written: elements of HTML, one inside another."""

    def __init__(self, package: zipfile.ZipFile, styles: Styles) -> None:
        self.package, self.styles = package, styles
        self.pictures: dict[str, bytes] = {}
        self.notes: list[etree._Element] = []
        self.report: list[str] = []

    def read(self, source: etree._Element, into: etree._Element) -> None:
        """All that stands in the source, in order."""
        _say(into, source.text)
        for child in source:
            if isinstance(child.tag, str):
                self._visit(child, into)
            _say(into, child.tail)

    def _visit(self, source: etree._Element, into: etree._Element) -> None:
        name = etree.QName(source).localname
        handler: Callable[..., None] | None = getattr(self, f"_{name.replace('-', '_')}", None)
        if handler:
            handler(source, into)
        elif name == "annotation":
            self.report.append(_("Remarks in the margin were left out."))
        elif name == "object":
            self.report.append(_("A formula, chart or drawing could not be taken."))
        elif name not in _SKIPPED:
            self.read(source, into)

    def _p(self, source: etree._Element, into: etree._Element) -> None:
        style = self.styles.paragraph(source.get(f"{TEXT}style-name") or "")
        if style == "title":
            self.read(source, etree.SubElement(into, "h1", {"class": "title"}))
        elif style == "quote":
            around = into[-1] if len(into) and into[-1].tag == "blockquote" else etree.SubElement(into, "blockquote")
            self.read(source, etree.SubElement(around, "p"))
        else:
            self.read(source, etree.SubElement(into, "hr" if style == "rule" else "p"))

    def _h(self, source: etree._Element, into: etree._Element) -> None:
        level = source.get(f"{TEXT}outline-level") or "1"
        self.read(source, etree.SubElement(into, f"h{level if level in '123456' else 6}"))

    def _span(self, source: etree._Element, into: etree._Element) -> None:
        for tag in self.styles.emphasis(source.get(f"{TEXT}style-name") or ""):
            into = etree.SubElement(into, tag)
        self.read(source, into)

    def _a(self, source: etree._Element, into: etree._Element) -> None:
        self.read(source, etree.SubElement(into, "a", {"href": source.get(HREF) or ""}))

    def _s(self, source: etree._Element, into: etree._Element) -> None:
        _say(into, " " * min(int(source.get(f"{TEXT}c") or 1), 100))

    def _tab(self, source: etree._Element, into: etree._Element) -> None:
        _say(into, " ")

    def _line_break(self, source: etree._Element, into: etree._Element) -> None:
        etree.SubElement(into, "br")

    def _list(self, source: etree._Element, into: etree._Element) -> None:
        depth = sum(1 for around in source.iterancestors(f"{TEXT}list"))
        outermost = [source, *source.iterancestors(f"{TEXT}list")][-1]
        is_numbered = self.styles.is_numbered(outermost.get(f"{TEXT}style-name") or "", depth + 1)
        self.read(source, etree.SubElement(into, "ol" if is_numbered else "ul"))

    def _list_item(self, source: etree._Element, into: etree._Element) -> None:
        self.read(source, etree.SubElement(into, "li"))

    def _table(self, source: etree._Element, into: etree._Element) -> None:
        self.read(source, etree.SubElement(into, "table"))

    def _table_header_rows(self, source: etree._Element, into: etree._Element) -> None:
        self.read(source, etree.SubElement(into, "thead"))

    def _table_row(self, source: etree._Element, into: etree._Element) -> None:
        self.read(source, etree.SubElement(into, "tr"))

    def _table_cell(self, source: etree._Element, into: etree._Element) -> None:
        self.read(source, etree.SubElement(into, "td"))

    def _note(self, source: etree._Element, into: etree._Element) -> None:
        body = source.find(f"{TEXT}note-body")
        note = etree.Element("li")
        self.notes.append(note)
        number = len(self.notes)
        call = etree.SubElement(etree.SubElement(into, "sup"), "a", {"href": f"#n{number}", "id": f"c{number}"})
        call.text = str(number)
        note.set("id", f"n{number}")
        if body is not None:
            self.read(body, note)
        etree.SubElement(note, "a", {"href": f"#c{number}"}).text = "↩"

    def _image(self, source: etree._Element, into: etree._Element) -> None:
        name = source.get(HREF) or ""
        frame = source.getparent()
        alt = [
            each.text or ""
            for tag in ("desc", "title")
            for each in (frame.iter(f"{SVG}{tag}") if frame is not None else ())
        ]
        if name in self.package.namelist():
            self.pictures[name] = self.package.read(name)
        if not any(each.tag == "img" and each.get("src") == name for each in into):
            etree.SubElement(into, "img", {"src": name, "alt": next(filter(None, alt), "")})

    def _desc(self, source: etree._Element, into: etree._Element) -> None:
        """What a picture shows stands at the picture."""

    _title = _desc


def read(data: bytes) -> Arrival:
    """An .odt that has been checked. Raises Refused when it cannot be read after all."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            content, look = (_parsed(package, name) for name in ("content.xml", "styles.xml"))
            page = _Page(package, styles_of(content, look))
            body = etree.Element("body")
            page.read(next(content.iter(f"{OFFICE}text")), body)
    except (etree.XMLSyntaxError, KeyError, StopIteration, ValueError) as error:
        raise Refused(
            _("This file could not be read. Open it where it was written and save it as .odt again.")
        ) from error
    if page.notes:
        etree.SubElement(body, "ol").extend(page.notes)
    html = "".join(_html(child) for child in body)
    if any(True for _each in content.iter(f"{TEXT}tracked-changes")):
        page.report.append(_("The file has tracked changes: what was struck is left out, what was added is taken."))
    title, manuscript = taken_title(from_page(html), 'class="title"' in html)
    return Arrival(manuscript, title, page.pictures, reported(manuscript, page.pictures, page.report))


def _parsed(package: zipfile.ZipFile, name: str) -> Any:
    return etree.fromstring(
        package.read(name), etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    )


def _say(into: etree._Element, text: str | None) -> None:
    if text and len(into):
        into[-1].tail = (into[-1].tail or "") + text
    elif text:
        into.text = (into.text or "") + text


def _html(element: etree._Element) -> str:
    return str(etree.tostring(element, encoding="unicode", method="html"))
