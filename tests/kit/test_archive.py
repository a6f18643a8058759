"""An archive says what is in it, and can be checked."""

import hashlib
import io
import json
import zipfile
from datetime import UTC, datetime

import pytest

from byline.kit.archive import archive

MOMENT = datetime(2026, 11, 25, 12, 30, tzinfo=UTC)


def test_it_lists_its_files_with_their_sums() -> None:
    made = archive([("a/one.txt", "ä"), ("two.bin", b"\0\1")], about={"piece": "Ö"}, moment=MOMENT)
    zipped = zipfile.ZipFile(io.BytesIO(made))
    contents = json.loads(zipped.read("contents.json"))
    assert (contents["format"], contents["piece"], contents["made"]) == (
        "byline-file/1",
        "Ö",
        "2026-11-25T12:30:00+00:00",
    )
    assert zipped.namelist() == ["contents.json", "a/one.txt", "two.bin"]
    for row in contents["files"]:
        assert hashlib.sha256(zipped.read(row["name"])).hexdigest() == row["sha256"]


def test_the_same_files_make_the_same_archive() -> None:
    assert archive([("a", "b")], about={}, moment=MOMENT) == archive([("a", "b")], about={}, moment=MOMENT)


def test_two_files_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="one name"):
        archive([("a", "b"), ("a", "c")], about={}, moment=MOMENT)
