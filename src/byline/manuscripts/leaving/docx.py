"""A .docx: the least of Word's form that Word, LibreOffice and Google Docs open, with links, lists, footnotes, pictures."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from html import unescape
from io import BytesIO
from itertools import groupby
from typing import Any

from lxml import etree
from lxml.builder import ElementMaker
from PIL import Image

from byline.manuscripts.leaving import package
from byline.manuscripts.leaving.leaving import Flat, Leaving, flattened
from byline.manuscripts.redline.tokens import BREAK, Token, from_plain

W_NAME, R_NAME = package.W_NAME, package.R_NAME
W = ElementMaker(namespace=W_NAME, nsmap={"w": W_NAME, "r": R_NAME})
_LOOKS = {"b": "b", "i": "i", "s": "strike"}
_STYLES = {"h2": "Heading1", "h3": "Heading2", "quote": "Quote", "title": "Title"}
_HREF = re.compile(r'href="([^"]*)"')
_WIDEST = 5_400_000  # 15 cm in the unit of drawings
_A_PIXEL = 9525


def as_docx(leaving: Leaving) -> bytes:
    """The whole file."""
    return _Writer(leaving).written()


def _w(name: str) -> str:
    return f"{{{W_NAME}}}{name}"


class _Writer:
    def __init__(self, leaving: Leaving) -> None:
        self.leaving = leaving
        self.links: list[str] = []
        self.pictures: list[bytes] = []
        self.lists: list[bool] = []  # whether each counts
        self.sources = [flat for flat in flattened(leaving) if flat.kind == "source"]

    def written(self) -> bytes:
        body = W.body(self._paragraph(Flat("title", from_plain(self.leaving.title))))
        if self.leaving.authors:
            body.append(self._paragraph(Flat("p", from_plain(", ".join(self.leaving.authors)))))
        body.extend(self._paragraph(flat) for flat in flattened(self.leaving) if flat.kind != "source")
        if self.leaving.canonical:
            link = Token(self.leaving.canonical, (f'<a href="{self.leaving.canonical}">',))
            body.append(self._paragraph(Flat("p", (*from_plain("First published at "), link))))
        notes = W.footnotes(*(self._note(number, flat) for number, flat in enumerate(self.sources, 1)))
        parts = {
            "word/document.xml": etree.tostring(
                W.document(body), xml_declaration=True, encoding="UTF-8", standalone=True
            ),
            "word/footnotes.xml": etree.tostring(notes, xml_declaration=True, encoding="UTF-8", standalone=True),
            "word/numbering.xml": package.numbering(self.lists),
            "word/styles.xml": package.styles(self.leaving.language),
            **package.around(self.leaving.title, self.leaving.authors, self.links, self.pictures),
        }
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
            for name, data in parts.items():
                file.writestr(name, data)
        return out.getvalue()

    def _paragraph(self, flat: Flat) -> Any:
        made = W.p(W.pPr())
        if flat.kind in _STYLES:
            made[0].append(W.pStyle({_w("val"): _STYLES[flat.kind]}))
        if flat.kind == "li":
            made[0].append(self._numbering(flat))
        if flat.kind == "hr":
            line = W.bottom({_w("val"): "single", _w("sz"): "6", _w("space"): "1", _w("color"): "auto"})
            made[0].append(W.pBdr(line))
        data = self.leaving.pictures.get(flat.picture, b"")
        if flat.kind == "picture" and data:
            made.append(self._picture(data, "".join(each.text for each in flat.words)))
            made.append(W.r(W.br()))
        made.extend(self._runs(flat.words))
        return made

    def _numbering(self, flat: Flat) -> Any:
        if flat.begins or not self.lists:
            self.lists.append(flat.is_numbered)
        level, number = str(min(flat.depth, 8)), str(len(self.lists))
        return W.numPr(W.ilvl({_w("val"): level}), W.numId({_w("val"): number}))

    def _runs(self, words: Iterable[Token], *, in_note: bool = False) -> Iterable[Any]:
        for marks, group in groupby(words, key=lambda token: token.marks):
            href = next((unescape(found[1]) for mark in marks if (found := _HREF.search(mark))), "")
            held = list(group)
            number = re.fullmatch(r"#source-(\d+)", href)
            if number and 0 < int(number[1]) <= len(self.sources) and not in_note:
                call = W.rPr(W.rStyle({_w("val"): "FootnoteReference"}))
                yield W.r(call, W.footnoteReference({_w("id"): number[1]}))
            elif href.startswith(("http", "mailto:", "tel:")) and not in_note:
                self.links.append(href)
                link = W.hyperlink(*self._run(held, marks, is_link=True))
                link.set(f"{{{R_NAME}}}id", f"link{len(self.links)}")
                yield link
            else:
                yield from self._run(held, marks)

    def _run(self, words: list[Token], marks: tuple[str, ...], *, is_link: bool = False) -> Iterable[Any]:
        names = {mark[1:-1].split(" ")[0] for mark in marks}
        look = W.rPr()
        if is_link:
            look.append(W.rStyle({_w("val"): "Hyperlink"}))
        look.extend(W(tag) for name, tag in _LOOKS.items() if name in names)
        if names & {"sub", "sup"}:
            look.append(W.vertAlign({_w("val"): "superscript" if "sup" in names else "subscript"}))
        run = W.r(look)
        for is_break, group in groupby(words, key=lambda token: token.text == BREAK):
            if is_break:
                run.extend(W.br() for _each in group)
            else:
                text = W.t("".join(token.text for token in group))
                text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                run.append(text)
        yield run

    def _note(self, number: int, flat: Flat) -> Any:
        mark = W.r(W.rPr(W.rStyle({_w("val"): "FootnoteReference"})), W.footnoteRef())
        runs = [mark, *self._runs((Token(" "), *flat.words), in_note=True)]
        return W.footnote({_w("id"): str(number)}, W.p(W.pPr(W.pStyle({_w("val"): "FootnoteText"})), *runs))

    def _picture(self, data: bytes, words: str) -> Any:
        try:
            with Image.open(BytesIO(data)) as opened:
                picture = opened.convert("RGB") if opened.format not in {"PNG", "JPEG"} else None
                size = opened.size
        except OSError:
            return W.r()
        if picture is not None:  # Word knows neither WebP nor AVIF
            out = BytesIO()
            picture.save(out, "JPEG", quality=88)
            data = out.getvalue()
        self.pictures.append(data)
        width = min(_WIDEST, size[0] * _A_PIXEL)
        return W.r(package.drawing(len(self.pictures), words, width, width * size[1] // size[0]))
