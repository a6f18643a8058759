"""Taking out of a picture what it tells about the people behind it: place, time, camera, comments, a second picture.

JPEG, PNG and WebP are copied part by part, so not one pixel changes; other kinds are drawn anew when they carry anything.
How the picture is turned and its colours are kept.
"""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image

ORIENTATION = 0x0112
JPEG_KEPT = {0xE0, 0xEE}  # APP0 JFIF, APP14 Adobe (says how colours are stored)
PNG_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT pHYs bKGD cICP mDCV cLLI acTL fcTL fdAT".split()
)
WEBP_TOLD = {b"EXIF", b"XMP "}


def without_traces(data: bytes) -> bytes:
    """The same picture with nothing but the picture. Raises ValueError when it is none that we know."""
    if data[:3] == b"\xff\xd8\xff":
        return b"\xff\xd8" + b"".join(_jpeg(data, _turned(data)))
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return data[:8] + b"".join(_png(data, _turned(data)))
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data, _turned(data))
    return _drawn_anew(data)


def _turned(data: bytes) -> bytes:
    """Minimal EXIF that says how the picture is turned; nothing when it stands upright."""
    try:
        with Image.open(BytesIO(data)) as picture:
            turned = picture.getexif().get(ORIENTATION, 1)
    except (OSError, SyntaxError, ValueError) as error:
        raise ValueError("not a picture") from error
    if turned not in range(2, 9):
        return b""
    exif = Image.Exif()
    exif[ORIENTATION] = turned
    return exif.tobytes()


def _jpeg(data: bytes, turned: bytes) -> Iterator[bytes]:
    """The segments worth keeping, up to the end of the first picture: phones hide a second one behind it."""
    if turned:
        yield b"\xff\xe1" + (len(turned) + 2).to_bytes(2) + turned
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            raise ValueError("not a whole JPEG")
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
            continue
        if marker == 0xD9:
            break
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4])
        segment = data[at:end]
        if marker == 0xDA:
            end = _end_of_scan(data, end)
            segment = data[at:end]
        if _keeps_jpeg(marker, segment):
            yield segment
        at = end
    yield b"\xff\xd9"


def _keeps_jpeg(marker: int, segment: bytes) -> bool:
    if marker in JPEG_KEPT or (marker == 0xE2 and segment[4:16] == b"ICC_PROFILE\0"):
        return True
    return not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the compressed pixels end: at the first marker that is neither an escaped FF nor a restart."""
    while (at := data.find(b"\xff", at)) >= 0:
        if at + 1 < len(data) and data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 1
    return len(data)


def _png(data: bytes, turned: bytes) -> Iterator[bytes]:
    at = 8
    while at + 8 <= len(data):
        kind = data[at + 4 : at + 8]
        end = at + 12 + int.from_bytes(data[at : at + 4])
        if kind in PNG_KEPT:
            yield data[at:end]
        if kind == b"IHDR" and turned:
            yield _png_chunk(b"eXIf", turned.removeprefix(b"Exif\0\0"))
        if kind == b"IEND":
            return
        at = end


def _png_chunk(kind: bytes, content: bytes) -> bytes:
    from zlib import crc32

    return len(content).to_bytes(4) + kind + content + crc32(kind + content).to_bytes(4)


def _webp(data: bytes, turned: bytes) -> bytes:
    chunks = [chunk for chunk in _riff(data) if chunk[:4] not in WEBP_TOLD]
    if turned:
        content = turned.removeprefix(b"Exif\0\0")
        chunks.append(b"EXIF" + len(content).to_bytes(4, "little") + content + b"\0" * (len(content) % 2))
    if chunks and chunks[0][:4] == b"VP8X":  # its flags say which chunks follow
        flags = chunks[0][8] & ~0x0C | (0x08 if turned else 0)
        chunks[0] = chunks[0][:8] + bytes([flags]) + chunks[0][9:]
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _riff(data: bytes) -> Iterator[bytes]:
    at, end = 12, min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    while at + 8 <= end:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 8 + size + size % 2]
        at += 8 + size + size % 2


def _drawn_anew(data: bytes) -> bytes:
    """AVIF and GIF: as they are when they tell nothing, otherwise drawn anew."""
    try:
        with Image.open(BytesIO(data)) as picture:
            told = picture.getexif() or {"xmp", "comment", "exif"} & set(picture.info) or b"XMP DataXMP" in data
            if not told:
                return data
            turned, drawn = picture.getexif().get(ORIENTATION, 1), BytesIO()
            exif = Image.Exif()
            exif[ORIENTATION] = turned
            profile = picture.info.get("icc_profile")
            for name in ("exif", "xmp", "comment"):
                picture.info.pop(name, None)
            many = getattr(picture, "n_frames", 1) > 1
            picture.save(
                drawn, picture.format, save_all=many, exif=exif.tobytes(), icc_profile=profile, quality=90, xmp=b""
            )
    except (OSError, SyntaxError, ValueError, KeyError) as error:
        raise ValueError("not a picture") from error
    return drawn.getvalue()
