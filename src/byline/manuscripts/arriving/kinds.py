"""What a file is, judged by its content; and what we do not open."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

from django.utils.translation import gettext as _

from byline.manuscripts.arriving.arrival import Refused

MOST_UNPACKED = 150 * 1024 * 1024
MOST_RATIO = 200  # of a single part; text packs 20 times smaller, zeros a thousand times
MOST_PARTS = 3000

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTITY = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.I)


def kind_of(data: bytes, name: str, *, most: int) -> str:
    """docx, odt, html or md. Raises Refused for what is none of them, or could do harm."""
    if len(data) > most:
        told = {"most": most // 1024 // 1024}
        raise Refused(_("This file is larger than %(most)d MB. Make its pictures smaller, then send it again.") % told)
    if data.startswith(_OLD_OFFICE):
        raise Refused(
            _("This file is locked with a password, or in the old .doc form. Save it as .docx without a password.")
        )
    if data.startswith(b"PK"):
        return _packed(data)
    if data.startswith((b"%PDF", b"{\\rtf")):
        raise Refused(_("We cannot take a PDF or RTF apart well. Send the .docx or .odt it was made from."))
    ending = name.lower().rpartition(".")[2]
    if b"\0" in data[:4096] or ending not in {"md", "markdown", "txt", "html", "htm"}:
        raise Refused(_("We take .docx, .odt, .md and .html. This file is none of them, whatever its name says."))
    return "html" if ending in {"html", "htm"} else "md"


def _packed(data: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            return _checked(package)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError, RuntimeError, OSError) as error:
        if isinstance(error, Refused):
            raise
        raise Refused(_("This file is damaged: it cannot be opened. Save it again where it was written.")) from error


def _checked(package: zipfile.ZipFile) -> str:
    parts = package.infolist()
    names = {part.filename for part in parts}
    if any(part.flag_bits & 1 for part in parts) or _is_sealed(package, names):
        raise Refused(_("This file is locked with a password. Save it without one, then send it again."))
    bombs = [part for part in parts if part.file_size > MOST_RATIO * max(part.compress_size, 1000)]
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED or bombs:
        raise Refused(_("This file unpacks to far more than a text would. We did not open it."))
    if any(name.lower().endswith(("vbaproject.bin", "vbadata.xml")) or name.startswith("Basic/") for name in names):
        raise Refused(
            _("This file holds macros, which are small programs. Save it as plain .docx or .odt, without them.")
        )
    for name in (name for name in names if name.endswith((".xml", ".rels"))):
        if _ENTITY.search(package.read(name)[:4096]):
            raise Refused(_("This file holds definitions that no word processor writes. We did not open it."))
    if "word/document.xml" in names:
        return "docx"
    if "content.xml" in names and b"opendocument.text" in _mimetype(package, names):
        return "odt"
    raise Refused(_("This is a package, but no .docx or .odt text: perhaps a table or slides. Save the text as .docx."))


def _is_sealed(package: zipfile.ZipFile, names: set[str]) -> bool:
    manifest = "META-INF/manifest.xml"
    return manifest in names and b"encryption-data" in package.read(manifest)


def _mimetype(package: zipfile.ZipFile, names: set[str]) -> bytes:
    return package.read("mimetype") if "mimetype" in names else b""
