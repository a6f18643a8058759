"""A file of files: a zip whose first entry lists the others with their sizes and sums, so that it can be checked years later.

Every archive that Byline hands to somebody has this shape: `contents.json`, then what it lists.
"""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

FORMAT = "byline-file/1"
Entry = tuple[str, bytes | str]


def archive(entries: Iterable[Entry], *, about: dict[str, Any], moment: datetime) -> bytes:
    """The zip. `about` says what it is the file of; names may have folders. Two entries of one name are an error (ValueError)."""
    files = [(name, content.encode() if isinstance(content, str) else content) for name, content in entries]
    names = [name for name, _content in files]
    if len(names) != len(set(names)) or "contents.json" in names:
        raise ValueError("Two files of one name.")
    rows = [
        {"name": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()} for name, content in files
    ]
    contents = {"format": FORMAT, "made": moment.astimezone(UTC).isoformat(), **about, "files": rows}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in [("contents.json", as_json(contents).encode()), *files]:
            zipped.writestr(_entry(name, moment), content)
    return buffer.getvalue()


def as_json(data: Any) -> str:
    """For people and programs: indented, letters as they are, dates as ISO."""
    return json.dumps(data, indent=2, ensure_ascii=False, default=_plain) + "\n"


def _plain(value: Any) -> str:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _entry(name: str, moment: datetime) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, moment.timetuple()[:6])
    entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
    return entry
