"""What the demo's files name is there, opens, and stays light."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

import byline.demo

DEMO = Path(byline.demo.__file__).parent
MOST_BYTES_A_PICTURE = 115_000
MOST_BYTES_IN_ALL = 4_500_000


def named_files(part: Any) -> Iterator[str]:
    """Every picture and recording that a piece, page or contributor names."""
    if isinstance(part, list):
        for item in part:
            yield from named_files(item)
    if isinstance(part, dict):
        for key, value in part.items():
            if key in ("file", "portrait", "logo", "favicon") and isinstance(value, str) and value:
                yield value
            yield from named_files(value)


def all_named() -> list[str]:
    """Sorted, each once."""
    files = (tomllib.loads(path.read_text()) for path in DEMO.rglob("*.toml"))
    return sorted({name for file in files for name in named_files(file)})


def test_the_demo_names_pictures() -> None:
    assert len(all_named()) > 50


@pytest.mark.parametrize("name", [name for name in all_named() if name.endswith(".webp")])
def test_every_named_picture_opens(name: str) -> None:
    path = DEMO / "pictures" / name
    with Image.open(path) as picture:
        picture.load()
        assert picture.format == "WEBP"
        assert min(picture.size) >= 800
    assert path.stat().st_size <= MOST_BYTES_A_PICTURE


@pytest.mark.parametrize("name", [name for name in all_named() if name.endswith(".ogg")])
def test_every_named_recording_is_ogg(name: str) -> None:
    assert (DEMO / "audio" / name).read_bytes()[:4] == b"OggS"


def test_the_pictures_are_light_together() -> None:
    assert sum(path.stat().st_size for path in (DEMO / "pictures").iterdir()) < MOST_BYTES_IN_ALL


def test_no_picture_lies_about_unused() -> None:
    kept = {path.name for path in (DEMO / "pictures").glob("*.webp")}
    assert kept - set(all_named()) == set()
