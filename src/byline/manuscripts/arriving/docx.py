"""Word's documents, through mammoth."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import mammoth
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from lxml import etree

from byline.manuscripts.arriving.arrival import Arrival, Refused, reported
from byline.manuscripts.arriving.titles import taken_title
from byline.manuscripts.html import from_page

STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote:fresh > p:fresh
p[style-name='Intense Quote'] => blockquote:fresh > p:fresh
p[style-name='Quotations'] => blockquote:fresh > p:fresh
p[style-name='Block Text'] => blockquote:fresh > p:fresh
p[style-name='Source Code'] => pre:separator('\\n')
r[style-name='Verbatim Char'] => code
r[style-name='Source Text'] => code
strike => s
u => em
"""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"


def read(data: bytes) -> Arrival:
    """A .docx that has been checked. Raises Refused when it cannot be read after all."""
    pictures: dict[str, bytes] = {}

    def keep(picture: Any) -> dict[str, str]:
        with picture.open() as opened:
            src = f"picture-{len(pictures) + 1}.{picture.content_type.rpartition('/')[2].partition('+')[0]}"
            pictures[src] = opened.read()
        return {"src": src}

    try:
        made = mammoth.convert_to_html(
            BytesIO(data), style_map=STYLES, convert_image=mammoth.images.img_element(keep), id_prefix="in-"
        )
        unsaid = list(_unsaid(data))
    except Exception as error:  # whatever mammoth stumbles over, it is the file
        raise Refused(
            _("This file could not be read. Open it where it was written and save it as .docx again.")
        ) from error
    title, manuscript = taken_title(from_page(made.value), '<h1 class="title">' in made.value)
    return Arrival(manuscript, title, pictures, reported(manuscript, pictures, unsaid))


def _unsaid(data: bytes) -> Iterator[str]:
    """What the document has besides its text."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        names = package.namelist()
        root = etree.fromstring(package.read("word/document.xml"), etree.XMLParser(resolve_entities=False))
        edges = [name for name in names if name.startswith(("word/header", "word/footer")) and name.endswith(".xml")]
        has_edges = any(_words(etree.fromstring(package.read(name))) for name in edges)
    struck, formulas, remarks = (
        len(list(root.iter(tag))) for tag in (f"{_W}delText", f"{_M}oMath", f"{_W}commentReference")
    )
    drawings = len(list(root.iter(f"{_W}object"))) + sum(1 for each in root.iter() if str(each.tag).endswith("}chart"))
    if struck:
        yield _("The file has tracked changes: what was struck is left out, what was added is taken.")
    if formulas:
        yield ngettext("%d formula could not be taken.", "%d formulas could not be taken.", formulas) % formulas
    if remarks:
        yield (
            ngettext("%d remark in the margin was left out.", "%d remarks in the margin were left out.", remarks)
            % remarks
        )
    if drawings:
        yield (
            ngettext("%d drawing or chart could not be taken.", "%d drawings or charts could not be taken.", drawings)
            % drawings
        )
    if has_edges:
        yield _("Headers and footers were left out.")


def _words(root: etree._Element) -> str:
    return "".join(each.text or "" for each in root.iter(f"{_W}t")).strip()
