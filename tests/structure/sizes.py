"""Short tails: a file that grows past its limit is a sign that a noun is missing."""

from collections.abc import Iterator
from pathlib import Path

from tests.structure.rooms import ROOT

LIMITS = {".py": 300, ".html": 120, ".css": 200}
FOLDERS = ("src", "tests", "benchmarks", "bin")


def files_past_their_limit(root: Path = ROOT) -> list[str]:
    """One line for each file that is too long; migrations are left out, for nobody writes them."""
    return [
        f"{path.relative_to(root)} has {lines} lines; {path.suffix} files end at {LIMITS[path.suffix]}."
        for path, lines in _lengths(root)
        if lines > LIMITS[path.suffix]
    ]


def _lengths(root: Path) -> Iterator[tuple[Path, int]]:
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in LIMITS and path.is_file() and "migrations" not in path.parts:
                yield path, len(path.read_text().splitlines())
