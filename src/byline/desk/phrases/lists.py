"""The word lists: plain files, one phrase a line under headings, so that an editor can read and mend them."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from .book import Phrases

_FOLDER = Path(__file__).with_name("lists")
_NAME = re.compile(r"<([A-Z_]+)>")


@lru_cache(maxsize=128)
def words(name: str) -> dict[str, Phrases]:
    """The sections of one list. ``NAME = …`` before the first heading is a part that phrases may use as ``<NAME>``."""
    parts: dict[str, str] = {}
    sections: dict[str, list[str]] = {}
    heading = ""
    for line in (_FOLDER / f"{name}.txt").read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            heading = line.strip("[] ")
        elif not heading:
            part, _, text = line.partition(" = ")
            parts[part] = _filled(text, parts)
        else:
            sections.setdefault(heading, []).append(_filled(line.strip(), parts))
    return {heading: Phrases(*lines) for heading, lines in sections.items()}


def _filled(line: str, parts: dict[str, str]) -> str:
    return _NAME.sub(lambda part: f"(?:{parts[part[1]]})", line)
