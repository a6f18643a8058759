"""Word's .docx: its words, its styles, its links. Nothing in the file is run, fetched or believed."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from byline.desk.document import Block, Document, Mark, clean

from .roles import with_roles

LARGEST = 64 * 1024 * 1024  # bytes of XML; 200,000 words take about 20 MB
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
STYLES = {"title": "title", "subtitle": "standfirst", "quote": "quote", "intensequote": "quote", "caption": "caption"}


class BrokenFile(ValueError):
    """A sentence on why a file cannot be read."""


def from_docx(content: bytes) -> Document:
    """A document from .docx. Raises BrokenFile."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as folder:
            body = _parsed(folder, "word/document.xml")
            links = {
                str(each.get("Id")): str(each.get("Target") or "")
                for each in (_parsed(folder, "word/_rels/document.xml.rels") if _has_links(folder) else ())
            }
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError) as error:
        raise BrokenFile("This is not a Word document (.docx), or it is damaged.") from error
    blocks = tuple(block for number, one in enumerate(body.iter(f"{W}p")) if (block := _block(number, one, links)))
    return Document(with_roles(blocks))


def _has_links(folder: zipfile.ZipFile) -> bool:
    return "word/_rels/document.xml.rels" in folder.namelist()


def _parsed(folder: zipfile.ZipFile, name: str) -> Any:
    from lxml import etree

    with folder.open(name) as file:
        xml = file.read(LARGEST + 1)
    if len(xml) > LARGEST:
        raise BrokenFile("This Word document unpacks to more than the desk reads.")
    if b"<!DOCTYPE" in xml[:2000] or b"<!ENTITY" in xml[:2000]:
        raise BrokenFile("This Word document holds declarations that Word never writes. It was not read.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as error:
        raise BrokenFile("The text of this Word document is damaged.") from error


def _block(number: int, paragraph: Any, links: dict[str, str]) -> Block | None:
    letters: list[str] = []
    marks: list[Mark] = []
    for run, link in _runs(paragraph, links):
        start = sum(map(len, letters))
        letters += _words(run)
        end = sum(map(len, letters))
        if end > start:
            marks += [Mark("link", start, end, link)] if link else []
            marks += [Mark("emphasis", start, end)] if _is_on(run, "i") else []
    raw = "".join(letters)
    text, places = clean(raw, range(len(raw)), range(1, len(raw) + 1))
    if not text:
        return None
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    name = (style.get(f"{W}val") or "").lower().replace(" ", "") if style is not None else ""
    level = int(name[7]) if name.startswith("heading") and name[7:8].isdigit() else 0
    listed = paragraph.find(f"{W}pPr/{W}numPr") is not None
    kind = STYLES.get(name) or ("heading" if level else "list-item" if listed else "paragraph")
    shift = places.starts[0] if len(places.starts) else 0
    kept = tuple(Mark(m.kind, max(0, m.start - shift), min(len(text), m.end - shift), m.href) for m in _joined(marks))
    return Block(f"p{number}", kind, text, level, kept)


def _runs(paragraph: Any, links: dict[str, str]) -> Iterator[tuple[Any, str]]:
    """The runs with the address they lead to. Struck-out words (w:del) are gone."""
    for node in paragraph.iter(f"{W}r"):
        parents = list(node.iterancestors())
        if any(parent.tag == f"{W}del" for parent in parents):
            continue
        owner = next((parent for parent in parents if parent.tag == f"{W}p"), None)
        if owner is not paragraph:
            continue
        link = next((parent for parent in parents if parent.tag == f"{W}hyperlink"), None)
        yield node, links.get(str(link.get(f"{R}id")), "") if link is not None else ""


def _words(run: Any) -> list[str]:
    found = []
    for node in run:
        if node.tag == f"{W}t":
            found.append(node.text or "")
        elif node.tag in (f"{W}tab", f"{W}br", f"{W}cr"):
            found.append(" ")
        elif node.tag == f"{W}noBreakHyphen":
            found.append("-")
    return found


def _is_on(run: Any, name: str) -> bool:
    node = run.find(f"{W}rPr/{W}{name}")
    return node is not None and node.get(f"{W}val") not in ("0", "false")


def _joined(marks: list[Mark]) -> list[Mark]:
    """Word cuts one emphasis into many runs."""
    found: list[Mark] = []
    for mark in marks:
        at = next(
            (i for i, m in enumerate(found) if m.kind == mark.kind and m.href == mark.href and m.end == mark.start), -1
        )
        if at >= 0:
            found[at] = Mark(mark.kind, found[at].start, mark.end, mark.href)
        else:
            found.append(mark)
    return found
