"""What stands around the text in a .docx: its list of parts, styles, numberings and drawings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from lxml import etree
from lxml.builder import ElementMaker

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
W_NAME, R_NAME = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", _OFFICE
_WP, _A, _PIC = f"{_DRAWING}/wordprocessingDrawing", f"{_DRAWING}/main", f"{_DRAWING}/picture"
_DC = "http://purl.org/dc/elements/1.1/"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

W = ElementMaker(namespace=W_NAME, nsmap={"w": W_NAME})
A = ElementMaker(namespace=_A, nsmap={"a": _A})
P = ElementMaker(namespace=_PIC, nsmap={"pic": _PIC})
D = ElementMaker(namespace=_WP, nsmap={"wp": _WP})

_STYLES = [
    ("Normal", "Normal", "paragraph", 22, ""), ("Title", "Title", "paragraph", 40, "b"),
    ("Heading1", "heading 1", "paragraph", 30, "b"), ("Heading2", "heading 2", "paragraph", 26, "b"),
    ("Quote", "Quote", "paragraph", 22, "i"), ("FootnoteText", "footnote text", "paragraph", 18, ""),
    ("FootnoteReference", "footnote reference", "character", 0, "up"), ("Hyperlink", "Hyperlink", "character", 0, "u"),
]  # fmt: skip


def _w(name: str) -> str:
    return f"{{{W_NAME}}}{name}"


def _bytes(root: Any) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def styles(language: str) -> bytes:
    """The few styles that the text names."""
    made = W.styles(W.docDefaults(W.rPrDefault(W.rPr(W.lang({_w("val"): language})))))
    for own, name, kind, size, look in _STYLES:
        words = W.rPr()
        if look in {"b", "i"}:
            words.append(W(look))
        if look == "u":
            words.append(W.u({_w("val"): "single"}))
        if size:
            words.append(W.sz({_w("val"): str(size)}))
        if look == "up":
            words.append(W.vertAlign({_w("val"): "superscript"}))
        made.append(W.style({_w("type"): kind, _w("styleId"): own}, W.name({_w("val"): name}), words))
    return _bytes(made)


def numbering(lists: Sequence[bool]) -> bytes:
    """Two kinds of list, and one numbering for each list of the text, so that each counts from one."""
    made = W.numbering(*(_kind_of_list(kind) for kind in (0, 1)))
    for place, counts in enumerate(lists, 1):
        start = W.lvlOverride({_w("ilvl"): "0"}, W.startOverride({_w("val"): "1"}))
        made.append(W.num({_w("numId"): str(place)}, W.abstractNumId({_w("val"): str(int(counts))}), start))
    return _bytes(made)


def _kind_of_list(kind: int) -> Any:
    made = W.abstractNum({_w("abstractNumId"): str(kind)})
    for level in range(9):
        shape, text = ("decimal", f"%{level + 1}.") if kind else ("bullet", "•")
        indent = W.pPr(W.ind({_w("left"): str(360 * (level + 1)), _w("hanging"): "360"}))
        parts = (W.start({_w("val"): "1"}), W.numFmt({_w("val"): shape}), W.lvlText({_w("val"): text}), indent)
        made.append(W.lvl({_w("ilvl"): str(level)}, *parts))
    return made


def around(title: str, authors: Sequence[str], links: Sequence[str], pictures: Sequence[bytes]) -> dict[str, bytes]:
    """The list of parts, how they hang together, the document's properties, and its pictures."""
    names = [_name(place, data) for place, data in enumerate(pictures, 1)]
    inside = [
        (f"part{place}", kind, f"{kind}.xml", False) for place, kind in enumerate(("styles", "numbering", "footnotes"))
    ]
    inside += [(f"link{place}", "hyperlink", href, True) for place, href in enumerate(links, 1)]
    inside += [(f"picture{place}", "image", name, False) for place, name in enumerate(names, 1)]
    outside = [("document", "officeDocument", "word/document.xml", False)]
    core = _relation("core", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml", False)
    return {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations(outside, core),
        "word/_rels/document.xml.rels": _relations(inside),
        "docProps/core.xml": _properties(title, authors),
        **{f"word/{name}": data for name, data in zip(names, pictures, strict=True)},
    }


def _name(place: int, data: bytes) -> str:
    return f"media/picture{place}.{'png' if data[1:4] == b'PNG' else 'jpeg'}"


def _types() -> bytes:
    T = ElementMaker(namespace=f"{_PACKAGE}/content-types", nsmap={None: f"{_PACKAGE}/content-types"})
    plain = {
        "rels": "application/vnd.openxmlformats-package.relationships+xml",
        "xml": "application/xml",
        "png": "image/png",
        "jpeg": "image/jpeg",
    }
    own = {"document": "document.main", "styles": "styles", "numbering": "numbering", "footnotes": "footnotes"}
    made = T.Types(*(T.Default(Extension=ending, ContentType=kind) for ending, kind in plain.items()))
    made.extend(
        T.Override(PartName=f"/word/{name}.xml", ContentType=f"{_WORD}.{kind}+xml") for name, kind in own.items()
    )
    made.append(
        T.Override(
            PartName="/docProps/core.xml", ContentType="application/vnd.openxmlformats-package.core-properties+xml"
        )
    )
    return _bytes(made)


def _relations(rows: Iterable[tuple[str, str, str, bool]], *more: Any) -> bytes:
    name = f"{_PACKAGE}/relationships"
    made = etree.Element(f"{{{name}}}Relationships", nsmap={None: name})
    made.extend(_relation(own, f"{_OFFICE}/{kind}", target, is_outside) for own, kind, target, is_outside in rows)
    made.extend(more)
    return _bytes(made)


def _relation(own: str, kind: str, target: str, is_outside: bool) -> Any:
    given = {"Id": own, "Type": kind, "Target": target, **({"TargetMode": "External"} if is_outside else {})}
    return etree.Element(f"{{{_PACKAGE}/relationships}}Relationship", given)


def _properties(title: str, authors: Sequence[str]) -> bytes:
    name = f"{_PACKAGE}/metadata/core-properties"
    made = etree.Element(f"{{{name}}}coreProperties", nsmap={"cp": name, "dc": _DC})
    etree.SubElement(made, f"{{{_DC}}}title").text = title
    etree.SubElement(made, f"{{{_DC}}}creator").text = ", ".join(authors)
    return _bytes(made)


def drawing(number: int, words: str, width: int, height: int) -> Any:
    """A picture that stands in the line, with what it shows."""
    size, own = {"cx": str(width), "cy": str(height)}, {"id": str(number), "name": f"picture{number}", "descr": words}
    blip = A.blip({f"{{{_OFFICE}}}embed": f"picture{number}"})
    picture = P.pic(
        P.nvPicPr(P.cNvPr(own), P.cNvPicPr()),
        P.blipFill(blip, A.stretch(A.fillRect())),
        P.spPr(A.xfrm(A.off(x="0", y="0"), A.ext(size)), A.prstGeom(A.avLst(), prst="rect")),
    )
    graphic = A.graphic(A.graphicData(picture, uri=_PIC))
    return W.drawing(D.inline(D.extent(size), D.docPr(own), graphic))
