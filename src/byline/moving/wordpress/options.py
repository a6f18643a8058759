"""What the person who moves in may choose."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """The choices of one import.

    `media` is a folder that holds the old site's uploads; `fetch` allows asking the old site for what is not there.
    `columns` are the categories (by slug) that become columns; `also` are further post types to import as pieces.
    """

    media: Path | None = None
    fetch: bool = True
    columns: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
