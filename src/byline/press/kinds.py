"""Kinds of files: what is said of their content, what is packed, what may be shown in a browser."""

from pathlib import PurePath

KINDS = {
    ".aac": "audio/aac",
    ".avif": "image/avif",
    ".css": "text/css; charset=utf-8",
    ".flac": "audio/flac",
    ".gif": "image/gif",
    ".htm": "text/html; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".m4a": "audio/mp4",
    ".map": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".otf": "font/otf",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".srt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".wav": "audio/wav",
    ".webm": "video/webm",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}
UNKNOWN = "application/octet-stream"

# What somebody else sent in may be shown only if it can do nothing: pictures, sound and plain text.
HARMLESS = ("image/", "audio/", "video/", "text/plain", "text/vtt")


def kind_of(name: str) -> str:
    """The content type by the name's ending."""
    return KINDS.get(PurePath(name).suffix.lower(), UNKNOWN)


def kind_of_upload(name: str) -> str:
    """The content type of something sent in: what could run in a browser (svg, html, xml) is only bytes."""
    kind = kind_of(name)
    harmless = kind.startswith(HARMLESS) and kind != "image/svg+xml"
    return kind if harmless or kind == "application/pdf" else UNKNOWN


def packs_well(kind: str) -> bool:
    """Whether packing makes it smaller: text does, pictures and sound are packed already."""
    base = kind.partition(";")[0].strip()
    if base.startswith("text/"):
        return True
    return base.endswith(("+xml", "+json", "/json", "/xml", "/javascript", "/ttf", "/otf", "/x-icon"))
