"""The demo's files: TOML beside this module, pictures and recordings in their folders."""

import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent

Table = dict[str, Any]


def read(name: str) -> Table:
    """One file of the demo, as it stands."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def read_all(folder: str) -> list[Table]:
    """Every file of a folder, by name; each gets its file's name as `slug` if it has none."""
    paths = sorted((FOLDER / folder).glob("*.toml"))
    return [{"slug": path.stem, **tomllib.loads(path.read_text(encoding="utf-8"))} for path in paths]
