"""One record's bytes as an element: strictly if they are sound, forgivingly if they are not, never with a DTD."""

from __future__ import annotations

import re
from html.entities import html5

from lxml import etree

from byline.manuscripts.clean import printable

_PREFIX = re.compile(rb"</?([A-Za-z][\w.-]*):[A-Za-z]|\s([A-Za-z][\w.-]*):[A-Za-z][\w.-]*=")
_CDATA = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|$)", re.S)
_ENDED_EARLY = re.compile(r"(<([\w:]+)(?:\s[^<>]*)?>\s*)<!\[CDATA\[(.*?)\]\]>(\s*</\2\s*>)", re.S)
_AMPERSAND = re.compile(r"&(?:#(\d+|[xX][0-9a-fA-F]+);|([A-Za-z][A-Za-z0-9]*);)?")
_OURS = {"amp", "lt", "gt", "quot", "apos"}
_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def element(data: bytes, encoding: str) -> tuple[etree._Element | None, str]:
    """The record, and what was wrong with it in a word: nothing, "damaged" or "unreadable"."""
    try:
        if encoding in {"utf-8", ""}:
            return _parse(_in_namespaces(data), forgiving=False), ""
    except etree.XMLSyntaxError:
        pass
    text, sound = decoded(data, encoding)
    mended = _mended(text)
    damage = "" if sound and mended == text else "damaged"
    try:
        return _parse(_in_namespaces(mended.encode()), forgiving=False), damage
    except etree.XMLSyntaxError:
        found = _parse(_in_namespaces(mended.encode()), forgiving=True)
        return found, "unreadable" if found is None else "damaged"


def decoded(data: bytes, encoding: str) -> tuple[str, bool]:
    """The bytes as text, and whether they were what they claimed to be. What is not UTF-8 is read as Windows wrote it."""
    try:
        return data.decode(encoding or "utf-8"), True
    except (UnicodeDecodeError, LookupError):
        pass
    return "".join(_pieces(data)), False


def _pieces(data: bytes) -> list[str]:
    """Byte runs that are UTF-8 as such, single bytes that are not by the Windows table."""
    out: list[str] = []
    position = 0
    while position < len(data):
        try:
            out.append(data[position:].decode("utf-8"))
            break
        except UnicodeDecodeError as error:
            end = position + error.start
            out.append(data[position:end].decode("utf-8"))
            out.append(data[end : end + 1].decode("cp1252", errors="ignore"))
            position = end + 1
    return out


def _parse(data: bytes, *, forgiving: bool) -> etree._Element | None:
    parser = etree.XMLParser(
        recover=forgiving, resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False
    )
    root = etree.fromstring(data, parser)
    return root[0] if root is not None and len(root) else None


def _in_namespaces(data: bytes) -> bytes:
    """A document around the record in which every prefix it uses has a meaning, whatever the file declared."""
    prefixes = {b"wp", b"content", b"excerpt", b"dc"}
    prefixes.update(one or two for one, two in _PREFIX.findall(data))
    declared = b" ".join(b'xmlns:%s="urn:%s"' % (name, name) for name in sorted(prefixes - {b"xml", b"xmlns"}))
    return b"<rss %s>%s</rss>" % (declared, data)


def _mended(text: str) -> str:
    """The text with what most often breaks an export put right."""
    text = printable(_NO_CHARACTER.sub("", text))
    text = _ENDED_EARLY.sub(_whole_cdata, text)
    out: list[str] = []
    position = 0
    for cdata in _CDATA.finditer(text):
        ended = cdata[0] if cdata[0].endswith("]]>") else cdata[0].rstrip("]") + "]]>"
        out += [_AMPERSAND.sub(_entity, text[position : cdata.start()]), ended]
        position = cdata.end()
    return "".join(out) + _AMPERSAND.sub(_entity, text[position:])


def _whole_cdata(found: re.Match[str]) -> str:
    """Text whose own ]]> ended it too early."""
    inner = re.sub(r"\]\]>(?!<!\[CDATA\[)", "]]]]><![CDATA[>", found[3])
    return f"{found[1]}<![CDATA[{inner}]]>{found[4]}"


def _entity(found: re.Match[str]) -> str:
    """An entity XML knows, the character HTML means by it, or a plain ampersand."""
    number, name = found[1], found[2]
    if number:
        code = int(number[1:], 16) if number[0] in "xX" else int(number)
        sound = code in {9, 10, 13} or 32 <= code < 0xD800 or 0xE000 <= code <= 0x10FFFF
        return f"&#{code};" if sound else ""
    if name in _OURS:
        return found[0]
    if name and f"{name};" in html5:
        return html5[f"{name};"]
    return "&amp;" + found[0][1:]
