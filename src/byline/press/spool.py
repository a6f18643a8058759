"""What Django answers piece by piece is gathered at Django's pace, so that a slow reader holds no thread."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from .answers import FilePart

IN_MEMORY = 1024 * 1024


def gather(pieces: Iterable[bytes], folder: Path) -> bytes | FilePart:
    """All of it: bytes while small, a file that is removed after it was sent when large."""
    kept, weight = [], 0
    walk = iter(pieces)
    for piece in walk:
        kept.append(piece)
        weight += len(piece)
        if weight > IN_MEMORY:
            return _to_file(kept, walk, folder)
    return b"".join(kept)


def _to_file(kept: list[bytes], rest: Iterable[bytes], folder: Path) -> FilePart:
    handle, name = tempfile.mkstemp(dir=folder, prefix="answer-")
    path = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(kept)
            file.writelines(rest)
            size = file.tell()
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return FilePart(path, 0, size, done=lambda: path.unlink(missing_ok=True))


def make_spool(folder: Path) -> Path:
    """The folder, empty: what a process left there when it died is removed."""
    folder.mkdir(parents=True, exist_ok=True)
    for left in folder.iterdir():
        left.unlink(missing_ok=True)
    return folder
